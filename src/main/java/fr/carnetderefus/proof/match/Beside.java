package fr.carnetderefus.proof.match;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whose name stands beside a social-security number. */
final class Beside {
    /** How a number is called, between a name and it. */
    private static final Set<String> CALLED =
            Set.of(
                    "n",
                    "no",
                    "num",
                    "numero",
                    "nir",
                    "nss",
                    "ss",
                    "secu",
                    "securite",
                    "sociale",
                    "insee",
                    "immatriculation",
                    "matricule",
                    "de",
                    "d",
                    "l",
                    "assure",
                    "assuree");

    /** A name stands no further off, and has no more words. */
    private static final int NEAR = 8;

    private final Words text;

    Beside(Words text) {
        this.text = text;
    }

    /**
     * The name on the number's line, or on the line before where its own begins with it; null where
     * there is none, or theirs.
     */
    @Nullable String other(int number, Forms names) {
        var end = number;
        var lines = 0;
        while (end > 0 && end > number - NEAR && !isOfName(end - 1)) {
            if (text.layout().isAtLine(end)) {
                lines++;
            }
            if (lines > 0 && !CALLED.contains(text.word(end - 1))) {
                return null;
            }
            end--;
        }
        lines += text.layout().isAtLine(end) && end < text.size() ? 1 : 0;
        return lines > 1 ? null : ending(end, names);
    }

    private boolean isOfName(int word) {
        return text.layout().isCapital(word) && !CALLED.contains(text.word(word));
    }

    private @Nullable String ending(int end, Forms names) {
        var from = end;
        var families = 0;
        while (from > 0 && from > end - NEAR && isOfName(from - 1) && !isLabel(from - 1)) {
            from--;
            families += text.layout().isShouted(from) ? 1 : 0;
            if (text.layout().isAtLine(from)) {
                break;
            }
        }
        var title = from > 0 && Between.isTitle(text.word(from - 1));
        var others = end - from - families;
        var isName = title ? end > from : families > 0 && others > 0;
        return isName && text.isOtherName(from, end, names) ? text.layout().shown(from, end) : null;
    }

    private boolean isLabel(int word) {
        return Between.isLabel(text.word(word)) && !text.isInitial(word);
    }
}
