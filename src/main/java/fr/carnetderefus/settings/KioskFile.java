package fr.carnetderefus.settings;

import java.nio.file.Path;
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
    private Path counts() {
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
                PropertyFile.number(kept, "stillness").orElse(first.stillness()),
                PropertyFile.parts(kept, "languages", " "),
                PropertyFile.parts(kept, "host", "\n"),
                Boolean.parseBoolean(kept.getProperty("prints", "true")),
                PropertyFile.text(kept, "pin"),
                PropertyFile.number(kept, "wrong-tries").orElse(0),
                PropertyFile.parts(kept, "closed", " "));
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
                                .forEach(name ->
                                        counts.put(
                                                name, PropertyFile.number(kept, name).orElse(0))));
        return counts;
    }

    /** Keeps the counts; says whether they could be written. */
    public boolean writeCounts(SortedMap<String, Integer> counts) {
        var kept = new Properties();
        counts.forEach((name, count) -> kept.setProperty(name, Integer.toString(count)));
        return new PropertyFile(counts()).write(kept);
    }
}
