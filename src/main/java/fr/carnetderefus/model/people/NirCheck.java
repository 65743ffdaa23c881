package fr.carnetderefus.model.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be said of a number somebody typed. Characters, length and key are errors; sex, month
 * and department are doubts that do not block, since the site may take what its own form would not
 * (shared facts, section 4).
 */
public sealed interface NirCheck {
    /** Nothing to say against it. */
    record Valid(Nir nir) implements NirCheck {}

    /** Arithmetically right, and still the site may refuse it: then the 3422 is the way. */
    record Doubtful(Nir nir, Set<Doubt> doubts) implements NirCheck {}

    /** Thirteen characters without the key: here is the key they have. */
    record KeyProposed(Nir nir, Set<Doubt> doubts) implements NirCheck {}

    /** It cannot be a number as typed. */
    record Wrong(Fault fault, int length) implements NirCheck {}

    /** What may make the site refuse a number. */
    enum Doubt {
        SEX,
        MONTH,
        DEPARTMENT,
        SPECIMEN
    }

    /** What makes a number wrong. */
    enum Fault {
        EMPTY,
        CHARACTERS,
        LENGTH,
        KEY
    }

    /** Spaces of all kinds, dots, dashes and the slash before the key. */
    Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}./\\-–_]+");

    Pattern SHAPE = Pattern.compile("[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{6}");
    int BARE = 13;
    int FULL = 15;

    /** The number printed on specimen cards everywhere. */
    String SPECIMEN_NUMBER = "2690549588157";

    /** Judges a number as typed, with or without spaces and key. */
    static NirCheck of(String typed) {
        var text = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Wrong(Fault.EMPTY, 0);
        }
        if (!text.matches("[0-9AB]+")) {
            return new Wrong(Fault.CHARACTERS, text.length());
        }
        if (text.length() != BARE && text.length() != FULL) {
            return new Wrong(Fault.LENGTH, text.length());
        }
        var number = text.substring(0, BARE);
        if (!SHAPE.matcher(number).matches() || !text.substring(BARE).matches("[0-9]*")) {
            return new Wrong(Fault.CHARACTERS, text.length());
        }
        var key = Nir.keyOf(number);
        var doubts = doubts(number);
        if (text.length() == BARE) {
            return new KeyProposed(new Nir(number, key), doubts);
        }
        if (!text.substring(BARE).equals(key)) {
            return new Wrong(Fault.KEY, text.length());
        }
        var nir = new Nir(number, key);
        return doubts.isEmpty() ? new Valid(nir) : new Doubtful(nir, doubts);
    }

    private static Set<Doubt> doubts(String number) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (number.charAt(0) != '1' && number.charAt(0) != '2') {
            doubts.add(Doubt.SEX);
        }
        var month = Integer.parseInt(number.substring(3, 5));
        if (month < 1 || month > 12) {
            doubts.add(Doubt.MONTH);
        }
        var department = number.substring(5, 7);
        if (department.equals("00") || department.equals("96")) {
            doubts.add(Doubt.DEPARTMENT);
        }
        if (number.equals(SPECIMEN_NUMBER)) {
            doubts.add(Doubt.SPECIMEN);
        }
        return Set.copyOf(doubts);
    }
}
