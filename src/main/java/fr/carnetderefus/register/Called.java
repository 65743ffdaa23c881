package fr.carnetderefus.register;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How somebody is told from all others.
 *
 * @param name in full; empty where nobody is meant, or nobody knows any more who
 * @param born the day of birth where the name alone does not say who; null where it does
 */
public record Called(String name, @Nullable LocalDate born) {
    static final Called NOBODY = new Called("", null);

    /** Neither: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "Called";
    }
}
