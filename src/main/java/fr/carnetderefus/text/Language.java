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

    /** The language nearest to a system's: English for English speakers, else French. */
    public static Language nearest(Locale system) {
        return system.getLanguage().equals(ENGLISH.code) ? ENGLISH : FRENCH;
    }
}
