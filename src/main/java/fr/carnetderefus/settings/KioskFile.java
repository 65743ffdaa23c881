package fr.carnetderefus.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a kiosk keeps on disk: what staff decided, and counts without people, each in a file of its
 * own. Whoever administers the machine lets staff choose new figures by deleting the line {@code
 * pin}.
 *
 * @param folder where both lie
 */
public record KioskFile(Path folder) {

    /** Beside the program's other settings. */
    public static KioskFile beside(SettingsFile settings) {
        return new KioskFile(Objects.requireNonNull(settings.file().toAbsolutePath().getParent()));
    }

    private PropertyFile decided() {
        return new PropertyFile(folder.resolve("kiosk.properties"));
    }

    /** The file that may be shared: it says how many, and never who. */
    public Path counts() {
        return folder.resolve("kiosk-counts.properties");
    }

    /**
     * What staff decided. A file that cannot be read closes the kiosk: who could leave it is not
     * known then, and nobody is to choose new figures by damaging it.
     */
    public KioskSettings read() {
        return decided()
                .read()
                .map(KioskFile::settings)
                .orElse(KioskSettings.FIRST.withPin("?").withClosed(List.of("settings")));
    }

    private static KioskSettings settings(Properties kept) {
        var first = KioskSettings.FIRST;
        return new KioskSettings(
                number(kept, "stillness", first.stillness()),
                split(kept, "languages", " "),
                split(kept, "host", "\n"),
                Boolean.parseBoolean(kept.getProperty("prints", "true")),
                text(kept, "pin"),
                number(kept, "wrong-tries", 0),
                split(kept, "closed", " "));
    }

    private static String text(Properties kept, String key) {
        return Objects.requireNonNullElse(kept.getProperty(key), "");
    }

    private static int number(Properties kept, String key, int otherwise) {
        try {
            return Integer.parseInt(text(kept, key).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static List<String> split(Properties kept, String key, String by) {
        return Arrays.stream(text(kept, key).split(by, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Keeps what staff decided; says whether it could be written. */
    public boolean write(KioskSettings settings) {
        var kept = new Properties();
        kept.setProperty("stillness", Integer.toString(settings.stillness()));
        kept.setProperty("languages", String.join(" ", settings.tongues()));
        kept.setProperty("host", String.join("\n", settings.host()));
        kept.setProperty("prints", Boolean.toString(settings.prints()));
        kept.setProperty("pin", settings.pin());
        kept.setProperty("wrong-tries", Integer.toString(settings.wrongTries()));
        kept.setProperty("closed", String.join(" ", settings.closed()));
        return decided().write(kept);
    }

    /** The counts kept, by names such as {@code 2026-W48.visits}. */
    public SortedMap<String, Integer> readCounts() {
        var counts = new TreeMap<String, Integer>();
        new PropertyFile(counts())
                .read()
                .ifPresent(kept ->
                        kept.stringPropertyNames()
                                .forEach(name -> counts.put(name, number(kept, name, 0))));
        return counts;
    }

    /** Keeps the counts; says whether they could be written. */
    public boolean writeCounts(SortedMap<String, Integer> counts) {
        var kept = new Properties();
        counts.forEach((name, count) -> kept.setProperty(name, Integer.toString(count)));
        return new PropertyFile(counts()).write(kept);
    }
}
