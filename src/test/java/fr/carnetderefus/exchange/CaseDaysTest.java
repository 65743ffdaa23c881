package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The days of a whole carnet. */
class CaseDaysTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private static Register carnet() throws Exception {
        return Carnets.shipped(CLOCK).inMemory();
    }

    private static List<CalendarItem> days(Register register, LocalDate from) {
        var days = new CaseDays(FRENCH, from);
        return new SurveyDeadlines(register)
                .on(from).rows().stream().flatMap(row -> days.of(row).stream()).toList();
    }

    private static List<String> told(List<CalendarItem> items) {
        return items.stream()
                .map(i -> i.person().names().given() + " " + i.topic() + " " + i.day())
                .sorted()
                .toList();
    }

    private static byte[] file(Register register, List<CalendarItem> items, boolean named) {
        var revision = register.state().entries().size();
        return new CalendarFile(FRENCH, revision, CLOCK.instant(), CLOCK.getZone())
                .of(items, named);
    }

    @Test
    void daysAreThoseStillToDoSomethingOn() throws Exception {
        try (var register = carnet()) {
            DemoFamily.fill(register);
            // Léa and Tom are to refuse, Odette has refused on 15 November without a proof;
            // Karim's refusal is proven, Claire has no notice
            assertEquals(
                    List.of(
                            "Léa deadline 2026-12-06",
                            "Léa last-phone-day 2026-12-04",
                            "Léa last-safe-day 2026-12-05",
                            "Odette look-for-proof-21 2026-12-06",
                            "Odette look-for-proof-8 2026-11-23",
                            "Tom advised 2026-12-03",
                            "Tom deadline 2026-12-17",
                            "Tom last-phone-day 2026-12-16",
                            "Tom last-safe-day 2026-12-16"),
                    told(days(register, LocalDate.of(2026, 11, 23))));
            assertEquals(
                    List.of(
                            "Léa deadline 2026-12-06",
                            "Odette look-for-proof-21 2026-12-06",
                            "Tom deadline 2026-12-17",
                            "Tom last-phone-day 2026-12-16",
                            "Tom last-safe-day 2026-12-16"),
                    told(days(register, LocalDate.of(2026, 12, 6))),
                    "too late for Léa, on the day the space may open");
            assertEquals(List.of(), days(register, LocalDate.of(2027, 6, 1)));
        }
    }

    @Test
    void nothingOfAnybodyIsInAFileWithoutNames() throws Exception {
        try (var register = carnet()) {
            DemoFamily.fill(register);
            var items = days(register, LocalDate.of(2026, 11, 23));
            var text = new String(file(register, items, false), StandardCharsets.UTF_8);
            var plain = text.replace("\r\n ", "");
            for (var file : register.state().cases().values()) {
                var person = file.person();
                for (var secret :
                        List.of(
                                person.names().given(),
                                person.names().birth(),
                                person.id().value(),
                                file.code())) {
                    assertTrue(secret.isEmpty() || !plain.contains(secret), secret);
                }
            }
            assertFalse(plain.contains("99999"), "a number");
            assertFalse(plain.contains("3422"), "a number");
            ReadBack.of(file(register, items, false))
                    .events()
                    .forEach(e -> assertFalse(e.title().matches(".*\\d.*"), e.title()));
            var named = new String(file(register, items, true), StandardCharsets.UTF_8);
            assertTrue(named.replace("\r\n ", "").contains("Odette Exemple"));
        }
    }

    @Test
    void fourHundredPeopleAreWrittenInNoTime() throws Exception {
        try (var register = carnet()) {
            Crowd.fill(register, 400);
            var began = System.nanoTime();
            var items = days(register, LocalDate.of(2026, 11, 23));
            var named = file(register, items, true);
            var unnamed = file(register, items, false);
            var took = Duration.ofNanos(System.nanoTime() - began);
            var events = ReadBack.of(named).events().size();
            var shared = ReadBack.of(unnamed).events().size();
            assertEquals(items.size(), events);
            assertTrue(events > 400 && shared < 200, events + " and " + shared);
            assertTrue(took.toMillis() < 5_000, took.toString());
        }
    }
}
