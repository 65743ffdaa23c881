package fr.carnetderefus.text;

import java.util.Locale;

/** The languages the program speaks; French is the first. */
public enum Language {
    FRENCH("fr", Locale.FRANCE),
    ENGLISH("en", Locale.UK);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The two-letter code, as in {@code fr}. */
    public String code() {
        return code;
    }

    /** How dates and numbers are written in it. */
    public Locale locale() {
        return locale;
    }

    /**
     * What follows a key by the count that is told: {@code .one} or {@code .other}. French counts
     * nought as one, the others do not.
     */
    static String ending(String code, long count) {
        var one = code.equals(FRENCH.code) ? Math.abs(count) < 2 : Math.abs(count) == 1;
        return one ? ".one" : ".other";
    }

    /** The language nearest to a system's: English for English speakers, else French. */
    public static Language nearest(Locale system) {
        return system.getLanguage().equals(ENGLISH.code) ? ENGLISH : FRENCH;
    }
}
