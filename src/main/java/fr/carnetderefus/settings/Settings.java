package fr.carnetderefus.settings;

import java.util.List;

/**
 * What the program remembers about itself. Not one personal datum: no file names, no folders.
 *
 * @param language two-letter code; empty to follow the system
 * @param textPercent 100 to 300
 * @param width of the window in pixels; 0 where it was never set
 * @param habits what it does by itself
 * @param lock when it locks an open carnet by itself
 * @param columns the words of those that the table of many people shows; empty for the usual ones
 */
public record Settings(
        String language,
        Light light,
        int textPercent,
        boolean reducedMotion,
        int width,
        int height,
        boolean maximized,
        Habits habits,
        Lock lock,
        List<String> columns) {
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
     * @param fileCertain whether documents that leave no doubt are filed without a question
     * @param purgeAfter how many days after its proof was filed a code is destroyed, one of {@link
     *     #PURGE_DAYS}; 0 for never
     */
    public record Habits(boolean watchDownloads, boolean fileCertain, int purgeAfter) {
        /** Those to choose from; 0 is never. */
        public static final List<Integer> PURGE_DAYS = List.of(0, 30, 90, 180);

        static final Habits NONE = new Habits(false, false, 0);

        public Habits {
            // what nobody chose destroys nothing
            purgeAfter = PURGE_DAYS.contains(purgeAfter) ? purgeAfter : 0;
        }

        public Habits watching(boolean on) {
            return new Habits(on, fileCertain, purgeAfter);
        }

        public Habits filing(boolean on) {
            return new Habits(watchDownloads, on, purgeAfter);
        }

        public Habits purging(int days) {
            return new Habits(watchDownloads, fileCertain, days);
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

    private static final int MIN_PERCENT = 100;
    private static final int MAX_PERCENT = 300;

    /** As on the first day. */
    public static final Settings DEFAULTS =
            new Settings(
                    "", Light.SYSTEM, 100, false, 0, 0, false, Habits.NONE, Lock.USUAL, List.of());

    public Settings {
        textPercent = Math.clamp(textPercent, MIN_PERCENT, MAX_PERCENT);
        columns = List.copyOf(columns);
    }

    public Settings withLanguage(String code) {
        return new Settings(
                code,
                light,
                textPercent,
                reducedMotion,
                width,
                height,
                maximized,
                habits,
                lock,
                columns);
    }

    public Settings withLight(Light chosen) {
        return new Settings(
                language,
                chosen,
                textPercent,
                reducedMotion,
                width,
                height,
                maximized,
                habits,
                lock,
                columns);
    }

    public Settings withTextPercent(int percent) {
        return new Settings(
                language,
                light,
                percent,
                reducedMotion,
                width,
                height,
                maximized,
                habits,
                lock,
                columns);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(
                language,
                light,
                textPercent,
                reduced,
                width,
                height,
                maximized,
                habits,
                lock,
                columns);
    }

    public Settings withWindow(int newWidth, int newHeight, boolean nowMaximized) {
        return new Settings(
                language,
                light,
                textPercent,
                reducedMotion,
                newWidth,
                newHeight,
                nowMaximized,
                habits,
                lock,
                columns);
    }

    public Settings withHabits(Habits chosen) {
        return new Settings(
                language,
                light,
                textPercent,
                reducedMotion,
                width,
                height,
                maximized,
                chosen,
                lock,
                columns);
    }

    public Settings withLock(Lock chosen) {
        return new Settings(
                language,
                light,
                textPercent,
                reducedMotion,
                width,
                height,
                maximized,
                habits,
                chosen,
                columns);
    }

    public Settings withColumns(List<String> chosen) {
        return new Settings(
                language,
                light,
                textPercent,
                reducedMotion,
                width,
                height,
                maximized,
                habits,
                lock,
                chosen);
    }
}
