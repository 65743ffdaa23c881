package fr.carnetderefus.exchange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What stands in a cell of a list that goes out. */
sealed interface SheetCell {
    /** It as a text; empty where there is nothing. */
    String text();

    /** A text. */
    record Words(String text) implements SheetCell {}

    /**
     * A day, which a spreadsheet sorts as one.
     *
     * @param day null where there is none
     */
    record Day(@Nullable LocalDate day, String text) implements SheetCell {}
}
