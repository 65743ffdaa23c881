package fr.carnetderefus.register;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody is told from all others.
 *
 * @param name in full; empty where nobody is meant, or nobody knows any more who
 * @param born the day of birth where the name alone does not say who; null where it does
 * @param mark what tells them from those of the same name and day; null where that is not needed,
 *     or nothing does
 */
public record Called(String name, @Nullable LocalDate born, @Nullable Mark mark) {
    static final Called NOBODY = new Called("", null);

    public Called(String name, @Nullable LocalDate born) {
        this(name, born, null);
    }

    /** What one of two has that the other has not. */
    public sealed interface Mark {
        /** The household they belong to. */
        record Household(String name) implements Mark {}

        /** Who acts for them, by name. */
        record ActedFor(String by) implements Mark {}

        /** The last digits of their social-security number. */
        record LastDigits(String ending) implements Mark {
            /** Never the digits: a record's text ends up in messages and logs. */
            @Override
            public String toString() {
                return "LastDigits";
            }
        }
    }

    /** Neither: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "Called";
    }
}
