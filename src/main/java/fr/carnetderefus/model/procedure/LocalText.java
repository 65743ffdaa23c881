package fr.carnetderefus.model.procedure;

/** A sentence of a procedure file, in both languages: a new procedure brings its own words. */
public record LocalText(String fr, String en) {
    public LocalText {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("both languages are needed: " + fr + en);
        }
    }

    /** The sentence in a language; French unless English is asked for. */
    public String in(String language) {
        return language.equals("en") ? en : fr;
    }
}
