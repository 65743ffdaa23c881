package fr.carnetderefus.text;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.regex.Pattern;

/** French drops the e of "de" and "que" before a vowel: « la fiche d’Odette ». */
final class Elision {
    private static final Pattern BEFORE_ARGUMENT = Pattern.compile("\\b([Dd]|[Qq]u)e \\{(\\d)\\}");

    /** A vowel or a silent h; y only before a consonant (Yvonne, but Yasmine). */
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)^(?:[aàâäeéèêëiîïoôöœuùûüh]|y[^aeiouéè]).*", Pattern.DOTALL);

    private Elision() {}

    /** The pattern with "de" and "que" shortened before each argument that begins so. */
    static String in(String pattern, @Nullable Object[] args) {
        return BEFORE_ARGUMENT
                .matcher(pattern)
                .replaceAll(found -> {
                    var index = Integer.parseInt(Objects.requireNonNull(found.group(2)));
                    var elides =
                            index < args.length
                                    && args[index] instanceof String said
                                    && VOWEL.matcher(said).matches();
                    return elides ? found.group(1) + "’{" + index + "}" : found.group();
                });
    }
}
