package fr.carnetderefus.ui.help;

import java.util.Optional;

/**
 * A slip of the hand in a word: one letter too many, missing, wrong, or two of them turned round.
 */
final class Slip {
    /** A shorter word is but a slip away from too many others. */
    private static final int SHORTEST = 5;

    private Slip() {}

    /**
     * How a known word begins, where that is but a slip away from what was typed: all of it, or as
     * much as was typed so far.
     */
    static Optional<String> beginning(String typed, String known) {
        if (typed.length() < SHORTEST) {
            return Optional.empty();
        }
        for (var length = typed.length() + 1; length >= typed.length() - 1; length--) {
            if (length <= known.length()) {
                var beginning = known.substring(0, length);
                if (isOne(typed, beginning)) {
                    return Optional.of(beginning);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one slip makes one of the other. */
    static boolean isOne(String one, String other) {
        var same = 0;
        var shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        return switch (a.length() - b.length()) {
            case 1 -> a.substring(1).equals(b);
            case -1 -> b.substring(1).equals(a);
            case 0 -> !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || isTurned(a, b));
            default -> false;
        };
    }

    private static boolean isTurned(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
