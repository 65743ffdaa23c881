package fr.carnetderefus.model.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be said of a provisional code somebody typed. It is kept as written, case included;
 * nothing about it blocks, since the official example itself has eleven characters (shared facts,
 * sections 0.9 and 2.2).
 *
 * @param code the code without the spaces around and within it
 * @param doubts what to look at again
 */
public record CodeCheck(String code, Set<Doubt> doubts) {
    /** How many letters and digits the code is said to have. */
    public static final int LENGTH = 12;

    /** What to look at again. */
    public enum Doubt {
        LENGTH,
        CHARACTERS,
        /** O and 0, l, I and 1 look alike. */
        LOOK_ALIKES
    }

    public CodeCheck {
        doubts = Set.copyOf(doubts);
    }

    /** Whether it is written as codes are; signs that look alike say nothing against it. */
    public boolean isPlausible() {
        return !doubts.contains(Doubt.LENGTH) && !doubts.contains(Doubt.CHARACTERS);
    }

    /** Judges a code as typed. */
    public static CodeCheck of(String typed) {
        var code = typed.replaceAll("[\\s\\p{Z}]+", "");
        var doubts = EnumSet.noneOf(Doubt.class);
        if (code.length() != LENGTH) {
            doubts.add(Doubt.LENGTH);
        }
        if (!code.matches("[0-9A-Za-z]*")) {
            doubts.add(Doubt.CHARACTERS);
        }
        if (code.matches(".*[O0lI1].*")) {
            doubts.add(Doubt.LOOK_ALIKES);
        }
        return new CodeCheck(code, doubts);
    }
}
