package fr.carnetderefus.register;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every system takes, made of names that came from anywhere, each given once. */
public final class FileNames {
    /** Room for a folder before it, in the 255 bytes a name may have where letters take three. */
    private static final int MOST = 80;

    /** What Windows takes for something else than a file, whatever its ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cn}]");

    private final Set<String> given = new HashSet<>();

    /** A name like the one wanted, with the letters it has; never one given before. */
    public String unique(String wanted) {
        var safe = safe(wanted);
        var name = safe;
        for (var again = 2; !given.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = stem(safe) + " (" + again + ")" + ending(safe);
        }
        return name;
    }

    private static String safe(String wanted) {
        var plain = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        // Windows drops blanks and dots at the end, and hides what begins with a dot elsewhere
        var name = FORBIDDEN.matcher(plain).replaceAll("_").strip().replaceAll("[. ]+$|^\\.+", "");
        if (name.isEmpty()) {
            name = "_";
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** The same in letters that every program writes alike: {@code resume-lea.pdf}. */
    public static String plain(String wanted) {
        var plain =
                Normalizer.normalize(
                                wanted.replace("œ", "oe")
                                        .replace("Œ", "Oe")
                                        .replace("æ", "ae")
                                        .replace("Æ", "Ae")
                                        .replace("ß", "ss"),
                                Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9._-]+", "_")
                        .replaceAll("^[._]+|[._]+$", "");
        return shortened(plain.isEmpty() ? "document" : plain);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MOST) {
            return name;
        }
        var ending = ending(name);
        var room = MOST - ending.length();
        return name.substring(0, name.offsetByCodePoints(0, room)).strip() + ending;
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - ending(name).length());
    }

    /** From the last dot on, where that is the ending of a file. */
    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    }
}
