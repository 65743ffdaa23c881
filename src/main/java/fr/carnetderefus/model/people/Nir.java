package fr.carnetderefus.model.people;

import java.math.BigInteger;

/**
 * A social-security number (numéro d'inscription au répertoire): 13 characters and a key of two
 * digits. The key is right by construction; everything else about it may still be doubtful.
 */
public record Nir(String number, String key) {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Nir {
        if (!keyOf(number).equals(key)) {
            throw new IllegalArgumentException("the key does not fit the number");
        }
    }

    /**
     * The key of a number: 97 minus the remainder by 97, with 2A read as 19 and 2B as 18 (shared
     * facts, section 4).
     *
     * @param number 13 characters, digits but for A or B in the seventh place
     */
    static String keyOf(String number) {
        var digits = number.replace("2A", "19").replace("2B", "18");
        var rest = new BigInteger(digits).mod(MODULUS).intValue();
        var key = 97 - rest;
        return key < 10 ? "0" + key : Integer.toString(key);
    }

    /** As printed on the card: {@code 2 55 08 14 168 025 38}. */
    public String spaced() {
        return String.join(
                " ",
                number.substring(0, 1),
                number.substring(1, 3),
                number.substring(3, 5),
                number.substring(5, 7),
                number.substring(7, 10),
                number.substring(10),
                key);
    }

    /** The fifteen characters without spaces. */
    public String compact() {
        return number + key;
    }

    /** All but the first character and the end hidden, for screens that others may see. */
    public String masked() {
        return number.charAt(0) + " •• •• •• ••• •" + number.substring(11) + " " + key;
    }

    /** Never the number itself: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "Nir";
    }
}
