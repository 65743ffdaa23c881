package fr.carnetderefus.model.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/** Which reminders are open. */
class RemindersFoldTest {
    private final Cases cases = new Cases();

    /** The ids are those that {@link Cases} gives: the person is e0, the first word e1. */
    private void write(String word) {
        var parts = word.split("@", 2);
        switch (parts[0]) {
            case "set" ->
                    cases.write(
                            new Entry.ReminderSet(
                                    Cases.START.plusDays(Integer.parseInt(parts[1])), ""));
            case "done" -> cases.write(new Entry.ReminderDone(parts[1]));
            case "undo" -> cases.write(new Entry.EntryUndone(parts[1]));
            case "note" -> cases.write(new Entry.NoteMade(parts[1]));
            default -> throw new IllegalArgumentException(word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    note@x                                | ''
                    set@3                                 | e1
                    # The one that comes first, first; of one day in the order they were set.
                    set@3 set@1 set@3                     | e2 e1 e3
                    set@3 done@e1                         | ''
                    set@3 set@3 done@e2                   | e1
                    # Taken back: the reminder, that it is done, and the taking back.
                    set@3 undo@e1                         | ''
                    set@3 done@e1 undo@e2                 | e1
                    set@3 done@e1 undo@e2 undo@e3         | ''
                    set@3 done@e1 undo@e1                 | ''
                    set@3 undo@e1 undo@e2                 | e1
                    # Another copy may say once more that it is done, or speak of what is unknown.
                    set@3 done@e1 done@e1                 | ''
                    set@3 done@e1 done@e1 undo@e3         | ''
                    set@3 done@e9                         | e1
                    """)
    void whatIsSetAndNotDoneIsOpen(String told, String open) {
        cases.write(new Entry.PersonAdded(Cases.LEA));
        for (var word : told.split(" ", -1)) {
            write(word);
        }
        var person = cases.person().orElseThrow();
        assertEquals(
                open,
                person.reminders().stream().map(Remembered::id).collect(Collectors.joining(" ")));
    }

    @Test
    void aReminderIsDueFromItsDayOn() {
        var reminder = new Remembered("r", Cases.START, "");
        assertFalse(reminder.isDue(Cases.START.minusDays(1)));
        assertTrue(reminder.isDue(Cases.START));
        assertTrue(reminder.isDue(Cases.START.plusDays(1)));
    }

    /** They are about the person: no case has them in its history, and nothing else changes. */
    @Test
    void noCaseKnowsOfThem() {
        var before = cases.tell("notice code phone");
        write("note@x");
        write("set@3");
        write("done@e5");
        assertEquals(before, cases.fold().orElseThrow());
        assertEquals(
                List.of("NoteMade", "ReminderSet", "ReminderDone"),
                cases.person().orElseThrow().history().stream()
                        .skip(4)
                        .map(written -> written.entry().getClass().getSimpleName())
                        .toList());
    }
}
