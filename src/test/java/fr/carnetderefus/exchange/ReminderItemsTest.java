package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SetReminder;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reminders in a calendar file: their words only where one chose to see names. */
class ReminderItemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String WORDS = "Rappeler la fille d’Odette, zébrure 4711";

    private static List<CalendarItem> items(Register register, Language language) throws Exception {
        var words = new CaseWords(Texts.in(language), register.procedures());
        return new DueItems(words, TODAY)
                .of(new SurveyDays(register).on(TODAY)).stream()
                        .filter(item -> item.topic().startsWith("reminder/"))
                        .toList();
    }

    private static String file(List<CalendarItem> items, Language language, boolean named) {
        var file = new CalendarFile(Texts.in(language), 1, CLOCK.instant(), CLOCK.getZone());
        return new String(file.of(items, named), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static List<PersonId> everybody(Register register) {
        return List.copyOf(register.state().people().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void itsWordsAreOnlyInAFileWithNames(Language language) throws Exception {
        try (var register = Carnets.shipped(CLOCK).inMemory()) {
            DemoFamily.fill(register);
            new SetReminder(register).set(everybody(register), TODAY.plusDays(3), WORDS);
            var items = items(register, language);
            assertEquals(5, items.size());
            var unnamed = file(items, language, false);
            for (var telling : List.of("Odette", "fille", "zébrure", "4711", "Exemple")) {
                assertFalse(unnamed.contains(telling), telling);
            }
            assertEquals(1, unnamed.split("BEGIN:VEVENT", -1).length - 1, "five share a day");
            var named = file(items, language, true);
            assertEquals(5, named.split("BEGIN:VEVENT", -1).length - 1);
            for (var told : List.of("Odette Exemple", "zébrure 4711")) {
                assertTrue(named.contains(told), told);
            }
        }
    }

    /** A calendar recognises each by itself, and the same again in the next file. */
    @Test
    void twoOnOneDayAreTwo() throws Exception {
        try (var register = Carnets.shipped(CLOCK).inMemory()) {
            DemoFamily.fill(register);
            var odette = everybody(register).getLast();
            new SetReminder(register).set(List.of(odette), TODAY, "un");
            var first = items(register, Language.FRENCH);
            new SetReminder(register).set(List.of(odette), TODAY, "");
            var both = items(register, Language.FRENCH);
            assertEquals(2, both.stream().map(CalendarItem::topic).distinct().count());
            assertTrue(both.contains(first.getFirst()));
            assertEquals("", both.getLast().detail(), "no procedure asked for it");
        }
    }
}
