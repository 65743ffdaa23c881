package fr.carnetderefus.ui.parts;

import java.util.Locale;

/** Words without their accents, for names of months: août is aout, décembre is decembre. */
final class Folding {
    private static final String WITH = "àâäéèêëîïôöùûüç";
    private static final String WITHOUT = "aaaeeeeiioouuuc";

    private Folding() {}

    static String fold(String word) {
        var folded = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (var i = 0; i < folded.length(); i++) {
            var accent = WITH.indexOf(folded.charAt(i));
            if (accent >= 0) {
                folded.setCharAt(i, WITHOUT.charAt(accent));
            }
        }
        return folded.toString();
    }
}
