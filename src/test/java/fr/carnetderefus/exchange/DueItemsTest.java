package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.procedure.Wording;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The days of a whole carnet, under the shipped rules with follow-ups and looks of our own. */
class DueItemsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private static LocalText words(String french) {
        return new LocalText(french, "in English");
    }

    private static Procedure rules() {
        var shipped = ProcedureFile.all().main();
        var source = shipped.delay().source();
        return new Procedure(
                shipped.id(),
                shipped.version(),
                shipped.checked(),
                shipped.title(),
                shipped.shortTitle(),
                shipped.orderWhy(),
                shipped.lateAdvice(),
                shipped.delay(),
                shipped.channels(),
                new Wording(Map.of("calendar.title.look-again", words("Toujours refusé"))),
                List.of(
                        new FollowUp(Period.ofDays(8), words("Huit jours ont passé"), null, source),
                        new FollowUp(Period.ofDays(21), words("Vingt et un"), "letter", source)),
                List.of(
                        new LookAgain(
                                "half-a-year",
                                LookAgain.Cause.PROOF,
                                Period.ofMonths(6),
                                words("Six mois ont passé"),
                                source)),
                List.of(),
                List.of(),
                shipped.sources());
    }

    private static Register carnet() throws Exception {
        return new Carnets(Procedures.only(rules()), new FrenchHolidays(), CLOCK).inMemory();
    }

    private static List<CalendarItem> days(Register register, LocalDate from) throws Exception {
        var words = new CaseWords(FRENCH, register.procedures());
        return new DueItems(words, from).of(new SurveyDays(register).on(from));
    }

    private static List<String> told(List<CalendarItem> items) {
        return items.stream()
                .map(i -> i.person().names().given() + " " + i.topic() + " " + i.day())
                .sorted()
                .toList();
    }

    private static PersonId id(Register register, String given) {
        return register.state().people().values().stream()
                .map(p -> p.person())
                .filter(p -> p.names().given().equals(given))
                .findFirst()
                .orElseThrow()
                .id();
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
            // Léa and Tom are to refuse, Odette refused on 15 November and has no proof,
            // Karim's proof was filed today, Claire has no notice
            assertEquals(
                    List.of(
                            "Karim look-again/half-a-year 2027-05-23",
                            "Léa comes-of-age 2037-08-08",
                            "Léa deadline 2026-12-06",
                            "Léa last-phone-day 2026-12-04",
                            "Léa last-safe-day 2026-12-05",
                            "Odette follow-up/P21D 2026-12-06",
                            "Odette follow-up/P8D 2026-11-23",
                            "Odette measure-ends 2027-01-22",
                            "Tom advised 2026-12-03",
                            "Tom comes-of-age 2040-08-11",
                            "Tom deadline 2026-12-17",
                            "Tom last-phone-day 2026-12-16",
                            "Tom last-safe-day 2026-12-16"),
                    told(days(register, TODAY)));
            assertEquals(
                    List.of(
                            "Karim look-again/half-a-year 2027-05-23",
                            "Léa comes-of-age 2037-08-08",
                            "Léa deadline 2026-12-06",
                            "Odette follow-up/P21D 2026-12-06"),
                    told(days(register, LocalDate.of(2026, 12, 6))).stream()
                            .filter(line -> !line.startsWith("Tom") && !line.contains("measure"))
                            .toList(),
                    "too late for Léa, on the day the space may open");
        }
    }

    @Test
    void aFollowUpKeepsItsTopicWhenTheOneBeforeIsDone() throws Exception {
        try (var register = carnet()) {
            DemoFamily.fill(register);
            new RecordRefusal(register).requestProof(id(register, "Odette"), "phone", "");
            assertEquals(
                    List.of("Odette follow-up/P21D 2026-12-06", "Odette measure-ends 2027-01-22"),
                    told(days(register, TODAY)).stream()
                            .filter(line -> line.startsWith("Odette"))
                            .toList());
        }
    }

    @Test
    void aProcedureBringsItsOwnWordsAndADetail() throws Exception {
        try (var register = carnet()) {
            DemoFamily.fill(register);
            var look =
                    days(register, TODAY).stream()
                            .filter(i -> i.topic().startsWith("look"))
                            .findFirst()
                            .orElseThrow();
            assertEquals("Toujours refusé", look.title());
            assertTrue(look.detail().startsWith("Six mois ont passé\n"), look.detail());
            assertFalse(look.note().contains("mois"), look.note());
        }
    }

    @Test
    void nothingOfAnybodyIsInAFileWithoutNames() throws Exception {
        try (var register = carnet()) {
            DemoFamily.fill(register);
            var items = days(register, TODAY);
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
            for (var telling : List.of("99999", "3422", "majeure", "mesure", "Huit", "Six mois")) {
                assertFalse(plain.contains(telling), telling);
            }
            ReadBack.of(file(register, items, false))
                    .events()
                    .forEach(e -> assertFalse(e.title().matches(".*\\d.*"), e.title()));
            var named = new String(file(register, items, true), StandardCharsets.UTF_8);
            for (var told : List.of("Odette Exemple", "majeure", "Huit jours", "Six mois")) {
                assertTrue(named.replace("\r\n ", "").contains(told), told);
            }
        }
    }

    @Test
    void fourHundredPeopleAreWrittenInNoTime() throws Exception {
        try (var register = carnet()) {
            Crowd.fill(register, 400);
            var began = System.nanoTime();
            var items = days(register, TODAY);
            var named = file(register, items, true);
            var unnamed = file(register, items, false);
            var took = Duration.ofNanos(System.nanoTime() - began);
            var events = ReadBack.of(named).events();
            var shared = ReadBack.of(unnamed).events().size();
            assertEquals(items.size(), events.size());
            assertEquals(
                    events.size(), events.stream().map(ReadBack.Event::uid).distinct().count());
            assertTrue(
                    events.size() > 400 && shared < events.size() / 2,
                    events.size() + " and " + shared);
            assertTrue(took.toMillis() < 5_000, took.toString());
        }
    }
}
