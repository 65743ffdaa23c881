package fr.carnetderefus.settings;

import java.util.List;

/**
 * What the program remembers about itself. Not one personal datum: no file names, and no folder but
 * the one that somebody chose to have looked at.
 *
 * @param look how it speaks and looks
 * @param habits what it does by itself
 * @param lock when it locks an open carnet by itself
 * @param columns the words of those that the table of many people shows; empty for the usual ones
 * @param tourSeen whether the tour of the first start was seen or skipped
 */
public record Settings(
        Look look,
        Window window,
        Habits habits,
        Lock lock,
        List<String> columns,
        boolean tourSeen) {
    /**
     * How it speaks and looks.
     *
     * @param language two-letter code; empty to follow the system
     * @param textPercent 100 to 300
     */
    public record Look(String language, Light light, int textPercent, boolean reducedMotion) {
        private static final int MIN_PERCENT = 100;
        private static final int MAX_PERCENT = 300;

        public Look {
            textPercent = Math.clamp(textPercent, MIN_PERCENT, MAX_PERCENT);
        }
    }

    /** The window's place and size in pixels; no size where it was never set. */
    public record Window(int x, int y, int width, int height, boolean maximized) {
        static final Window NONE = new Window(0, 0, 0, 0, false);

        /** The same, filling the screen or not. */
        public Window maximized(boolean now) {
            return new Window(x, y, width, height, now);
        }
    }

    /** Day or night. */
    public enum Light {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * What the program does by itself, each only once a person turned it on.
     *
     * @param watchDownloads whether new files in the downloads are laid into the tray
     * @param watchedFolder one more folder of which this is done, as the system writes it; empty
     *     for none. It may not be there, nor even be a name on this machine
     * @param fileCertain whether documents that leave no doubt are filed without a question
     * @param purgeAfter how many days after its proof was filed a code is destroyed, one of {@link
     *     #PURGE_DAYS}; 0 for never
     */
    public record Habits(
            boolean watchDownloads, String watchedFolder, boolean fileCertain, int purgeAfter) {
        /** Those to choose from; 0 is never. */
        public static final List<Integer> PURGE_DAYS = List.of(0, 30, 90, 180);

        static final Habits NONE = new Habits(false, "", false, 0);

        public Habits {
            // what nobody chose destroys nothing
            purgeAfter = PURGE_DAYS.contains(purgeAfter) ? purgeAfter : 0;
        }

        public Habits watching(boolean on) {
            return new Habits(on, watchedFolder, fileCertain, purgeAfter);
        }

        public Habits watching(String folder) {
            return new Habits(watchDownloads, folder, fileCertain, purgeAfter);
        }

        public Habits filing(boolean on) {
            return new Habits(watchDownloads, watchedFolder, on, purgeAfter);
        }

        public Habits purging(int days) {
            return new Habits(watchDownloads, watchedFolder, fileCertain, days);
        }
    }

    /**
     * When an open carnet is locked without being asked; on from the first day.
     *
     * @param minutes without a touch of mouse or keys, one of {@link #MINUTES}; 0 for never
     * @param minimized whether also when the window is minimised
     */
    public record Lock(int minutes, boolean minimized) {
        /** Those to choose from; 0 is never. */
        public static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30, 0);

        static final Lock USUAL = new Lock(5, false);

        public Lock {
            minutes = MINUTES.contains(minutes) ? minutes : 5;
        }

        public Lock after(int chosen) {
            return new Lock(chosen, minimized);
        }

        public Lock minimized(boolean on) {
            return new Lock(minutes, on);
        }
    }

    /** As on the first day. */
    public static final Settings DEFAULTS =
            new Settings(
                    new Look("", Light.SYSTEM, 100, false),
                    Window.NONE,
                    Habits.NONE,
                    Lock.USUAL,
                    List.of(),
                    false);

    public Settings {
        columns = List.copyOf(columns);
    }

    public String language() {
        return look.language();
    }

    public Light light() {
        return look.light();
    }

    public int textPercent() {
        return look.textPercent();
    }

    public boolean reducedMotion() {
        return look.reducedMotion();
    }

    public Settings withLanguage(String code) {
        return with(new Look(code, light(), textPercent(), reducedMotion()));
    }

    public Settings withLight(Light chosen) {
        return with(new Look(language(), chosen, textPercent(), reducedMotion()));
    }

    public Settings withTextPercent(int percent) {
        return with(new Look(language(), light(), percent, reducedMotion()));
    }

    public Settings withReducedMotion(boolean reduced) {
        return with(new Look(language(), light(), textPercent(), reduced));
    }

    private Settings with(Look chosen) {
        return new Settings(chosen, window, habits, lock, columns, tourSeen);
    }

    public Settings withWindow(Window left) {
        return new Settings(look, left, habits, lock, columns, tourSeen);
    }

    public Settings withHabits(Habits chosen) {
        return new Settings(look, window, chosen, lock, columns, tourSeen);
    }

    public Settings withLock(Lock chosen) {
        return new Settings(look, window, habits, chosen, columns, tourSeen);
    }

    public Settings withColumns(List<String> chosen) {
        return new Settings(look, window, habits, lock, chosen, tourSeen);
    }

    /** The tour is over, and does not come by itself again. */
    public Settings withTourSeen() {
        return new Settings(look, window, habits, lock, columns, true);
    }
}
