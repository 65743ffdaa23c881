package fr.carnetderefus.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A department as lists write it: its number, before or after its name, or a postcode; 99 is
 * abroad.
 */
final class Departments {
    private static final String NUMBER = "0[1-9]|[1-8][0-9]|9[0-5]|99|2[AB]|97[1-8]|98[4-9]";
    private static final Pattern ALONE = Pattern.compile(NUMBER);
    private static final Pattern BEFORE = Pattern.compile("(" + NUMBER + ")\\s*[-–:(]\\s*\\p{L}.*");
    private static final Pattern BEHIND = Pattern.compile("\\p{L}.*\\((" + NUMBER + ")\\)");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private Departments() {}

    /** Two or three characters, as cards of the caisse have them; empty where it is none. */
    static Optional<String> of(String cell) {
        var text = cell.strip().toUpperCase(Locale.ROOT);
        if (text.matches("\\d|\\d{4}")) {
            // a spreadsheet took it for a number
            text = "0" + text;
        }
        for (var shape : new Pattern[] {BEFORE, BEHIND}) {
            var found = shape.matcher(text);
            if (found.matches()) {
                return Optional.ofNullable(found.group(1));
            }
        }
        var number = POSTCODE.matcher(text.replace(" ", "")).matches() ? ofPostcode(text) : text;
        return Optional.of(number).filter(n -> ALONE.matcher(n).matches());
    }

    /** Corsica's postcodes still begin with 20; 201 and 200 are Corse-du-Sud. */
    private static String ofPostcode(String spaced) {
        var code = spaced.replace(" ", "");
        if (code.startsWith("20")) {
            return code.charAt(2) < '2' ? "2A" : "2B";
        }
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }
}
