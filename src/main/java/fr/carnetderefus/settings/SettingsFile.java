package fr.carnetderefus.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Settings on disk. A file that cannot be read is left as it is and defaults serve until something
 * is changed; one that cannot be written costs the memory of a choice and nothing else.
 */
public record SettingsFile(Path file) {
    private static final String NAME = "carnet-de-refus";

    /** Where this system keeps settings. */
    public static SettingsFile ofSystem() {
        var environment = System.getenv();
        var home = Objects.requireNonNullElse(System.getProperty("user.home"), "");
        var os =
                Objects.requireNonNullElse(System.getProperty("os.name"), "")
                        .toLowerCase(Locale.ROOT);
        Path folder;
        if (os.contains("win")) {
            folder = Path.of(environment.getOrDefault("APPDATA", home));
        } else if (os.contains("mac")) {
            folder = Path.of(home, "Library", "Application Support");
        } else {
            var xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
            folder = xdg.isEmpty() ? Path.of(home, ".config") : Path.of(xdg);
        }
        return new SettingsFile(folder.resolve(NAME).resolve("settings.properties"));
    }

    /** The folder beside it for newer procedure files. */
    public Path rules() {
        return file.resolveSibling("rules");
    }

    /** The settings kept; defaults for what is missing or cannot be understood. */
    public Settings read() {
        return new PropertyFile(file).read().map(SettingsFile::settings).orElse(Settings.DEFAULTS);
    }

    private static Settings settings(Properties kept) {
        return new Settings(
                new Settings.Look(
                        PropertyFile.text(kept, "language"),
                        light(PropertyFile.text(kept, "light")),
                        PropertyFile.number(kept, "text").orElse(Settings.DEFAULTS.textPercent()),
                        Boolean.parseBoolean(kept.getProperty("reduced-motion"))),
                new Settings.Window(
                        PropertyFile.number(kept, "x").orElse(0),
                        PropertyFile.number(kept, "y").orElse(0),
                        PropertyFile.number(kept, "width").orElse(0),
                        PropertyFile.number(kept, "height").orElse(0),
                        Boolean.parseBoolean(kept.getProperty("maximized"))),
                new Settings.Habits(
                        Boolean.parseBoolean(kept.getProperty("watch-downloads")),
                        PropertyFile.text(kept, "watched-folder"),
                        Boolean.parseBoolean(kept.getProperty("file-certain")),
                        PropertyFile.number(kept, "purge-codes-after").orElse(0)),
                new Settings.Lock(
                        PropertyFile.number(kept, "lock-minutes")
                                .orElse(Settings.Lock.USUAL.minutes()),
                        Boolean.parseBoolean(kept.getProperty("lock-minimized"))),
                PropertyFile.parts(kept, "columns", " "),
                // whoever has settings from before there was a tour knows the program
                !kept.isEmpty() && !"false".equals(kept.getProperty("tour-seen")));
    }

    private static Settings.Light light(String word) {
        for (var light : Settings.Light.values()) {
            if (light.name().equalsIgnoreCase(word)) {
                return light;
            }
        }
        return Settings.Light.SYSTEM;
    }

    /**
     * Keeps the settings.
     *
     * @return whether they could be written
     */
    public boolean write(Settings settings) {
        var kept = new Properties();
        kept.setProperty("language", settings.language());
        kept.setProperty("light", settings.light().name().toLowerCase(Locale.ROOT));
        kept.setProperty("text", Integer.toString(settings.textPercent()));
        kept.setProperty("reduced-motion", Boolean.toString(settings.reducedMotion()));
        var window = settings.window();
        kept.setProperty("x", Integer.toString(window.x()));
        kept.setProperty("y", Integer.toString(window.y()));
        kept.setProperty("width", Integer.toString(window.width()));
        kept.setProperty("height", Integer.toString(window.height()));
        kept.setProperty("maximized", Boolean.toString(window.maximized()));
        var habits = settings.habits();
        kept.setProperty("watch-downloads", Boolean.toString(habits.watchDownloads()));
        kept.setProperty("watched-folder", habits.watchedFolder());
        kept.setProperty("file-certain", Boolean.toString(habits.fileCertain()));
        kept.setProperty("purge-codes-after", Integer.toString(habits.purgeAfter()));
        kept.setProperty("lock-minutes", Integer.toString(settings.lock().minutes()));
        kept.setProperty("lock-minimized", Boolean.toString(settings.lock().minimized()));
        kept.setProperty("columns", String.join(" ", settings.columns()));
        kept.setProperty("tour-seen", Boolean.toString(settings.tourSeen()));
        return new PropertyFile(file).write(kept);
    }
}
