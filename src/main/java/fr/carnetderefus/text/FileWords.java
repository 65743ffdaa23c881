package fr.carnetderefus.text;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files and folders as they are shown. */
public final class FileWords {
    /** Signs that are not seen: some turn what follows round, so that a name reads as another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private static final int LONGEST = 60;

    private FileWords() {}

    /** The name of a file without its folder. */
    public static String name(Path file) {
        var name = file.getFileName();
        return plain(String.valueOf(name == null ? file : name));
    }

    /** The folder of a file, from this person's own on, and no more of it than tells it apart. */
    public static String folder(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        return folder == null
                ? plain(String.valueOf(file))
                : shortened(folder, Path.of(String.valueOf(System.getProperty("user.home"))));
    }

    static String shortened(Path folder, Path home) {
        var isInHome = home.getNameCount() > 0 && folder.startsWith(home);
        var rest = isInHome ? home.relativize(folder).toString() : folder.toString();
        var words = isInHome ? rest.isEmpty() ? "~" : "~" + File.separator + rest : rest;
        for (var from = 1; words.length() > LONGEST && from < folder.getNameCount(); from++) {
            words = "…" + File.separator + folder.subpath(from, folder.getNameCount());
        }
        return plain(words);
    }

    private static String plain(String words) {
        return UNSEEN.matcher(words).replaceAll("");
    }
}
