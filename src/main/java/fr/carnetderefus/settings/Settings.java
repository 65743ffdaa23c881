package fr.carnetderefus.settings;

/**
 * What the program remembers about itself. Not one personal datum: no file names, no folders.
 *
 * @param language two-letter code; empty to follow the system
 * @param textPercent 100 to 300
 * @param width of the window in pixels; 0 where it was never set
 * @param habits what it does by itself
 */
public record Settings(
        String language,
        Light light,
        int textPercent,
        boolean reducedMotion,
        int width,
        int height,
        boolean maximized,
        Habits habits) {
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
     */
    public record Habits(boolean watchDownloads, boolean fileCertain) {
        static final Habits NONE = new Habits(false, false);
    }

    private static final int MIN_PERCENT = 100;
    private static final int MAX_PERCENT = 300;

    /** As on the first day. */
    public static final Settings DEFAULTS =
            new Settings("", Light.SYSTEM, 100, false, 0, 0, false, Habits.NONE);

    public Settings {
        textPercent = Math.clamp(textPercent, MIN_PERCENT, MAX_PERCENT);
    }

    public Settings withLanguage(String code) {
        return new Settings(
                code, light, textPercent, reducedMotion, width, height, maximized, habits);
    }

    public Settings withLight(Light chosen) {
        return new Settings(
                language, chosen, textPercent, reducedMotion, width, height, maximized, habits);
    }

    public Settings withTextPercent(int percent) {
        return new Settings(
                language, light, percent, reducedMotion, width, height, maximized, habits);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(
                language, light, textPercent, reduced, width, height, maximized, habits);
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
                habits);
    }

    public Settings withHabits(Habits chosen) {
        return new Settings(
                language, light, textPercent, reducedMotion, width, height, maximized, chosen);
    }
}
