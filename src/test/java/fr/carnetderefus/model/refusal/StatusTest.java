package fr.carnetderefus.model.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Hours;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Setting;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.procedure.Wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notice was sent on Monday 23 November 2026: last safe day Sunday 3 January, by phone 31
 * December.
 */
class StatusTest {
    private static final LocalText WORDS = new LocalText("mots", "words");
    private static final Hours HOURS =
            new Hours(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(8, 30),
                    LocalTime.of(17, 0),
                    LocalTime.of(17, 30),
                    true,
                    ZoneId.of("Europe/Paris"),
                    "s");
    private static final Procedure PROCEDURE =
            new Procedure(
                    "test",
                    1,
                    LocalDate.of(2026, 11, 23),
                    WORDS,
                    WORDS,
                    WORDS,
                    WORDS,
                    new Delay(6, Delay.Trigger.SENDING, 28, 10, "s"),
                    List.of(
                            new Channel(
                                    "online",
                                    Channel.Kind.ONLINE,
                                    WORDS,
                                    WORDS,
                                    "",
                                    null,
                                    List.of(new Ask(Ask.Datum.CODE, WORDS)),
                                    List.of(),
                                    Setting.NONE,
                                    List.of(),
                                    "s"),
                            new Channel(
                                    "phone",
                                    Channel.Kind.PHONE,
                                    WORDS,
                                    WORDS,
                                    "3422",
                                    HOURS,
                                    List.of(new Ask(Ask.Datum.CODE, WORDS)),
                                    List.of(),
                                    Setting.NONE,
                                    List.of(),
                                    "s")),
                    new Wording(Map.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Source("s", WORDS, "", LocalDate.of(2026, 11, 23), false)));
    private static final Holidays NEW_YEAR =
            day -> day.getDayOfYear() == 1 ? Optional.of("NEW_YEAR") : Optional.empty();

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}, {4}")
    @CsvSource({
        "'', 2026-11-24, waiting-for-notice, record-notice, QUIET",
        "code, 2026-11-24, waiting-for-notice, record-notice, QUIET",
        "phone, 2027-05-01, waiting-for-notice, record-notice, QUIET",
        "notice, 2026-11-24, to-refuse, note-code, QUIET",
        "notice code, 2026-11-24, to-refuse, choose-method, QUIET",
        "notice code online, 2026-11-24, to-refuse, refuse-online, QUIET",
        "notice online, 2026-11-24, to-refuse, note-code, QUIET",
        // by phone one may try without the code
        "notice phone, 2026-11-24, to-refuse, refuse-by-phone, QUIET",
        "notice code phone, 2026-12-19, to-refuse, refuse-by-phone, QUIET",
        "notice code phone, 2026-12-20, to-refuse, refuse-by-phone, SOON",
        "notice code phone, 2026-12-31, to-refuse, refuse-by-phone, SOON",
        // the line answers no more, the site still does
        "notice code phone, 2027-01-01, to-refuse, choose-method, SOON",
        "notice code online, 2027-01-03, to-refuse, refuse-online, SOON",
        "notice code online, 2027-01-04, overdue, try-anyway, LATE",
        "notice code online down, 2026-11-25, to-refuse, refuse-online, QUIET",
        "notice code phone busy, 2026-11-25, to-refuse, refuse-by-phone, QUIET",
        "notice code phone rejected, 2026-11-25, to-refuse, refuse-by-phone, QUIET",
        "notice code online done-online, 2026-11-25, refused-unproven, file-proof, QUIET",
        "notice code phone done-by-phone, 2026-11-25, refused-unproven, request-proof, QUIET",
        "notice code phone done-by-phone request, 2026-11-25, refused-unproven, file-proof, QUIET",
        // refused in time: the days that pass without a paper do not make it late
        "notice code online done-online, 2027-06-01, refused-unproven, file-proof, QUIET",
        "notice code online done-online proof, 2027-06-01, proven, none, QUIET",
        // a paper proves, even where nobody noted the attempt
        "notice code proof, 2026-11-25, proven, none, QUIET",
        "proof, 2026-11-25, proven, none, QUIET",
        "keep, 2026-11-25, not-refusing, none, QUIET",
        "notice code keep, 2027-02-01, not-refusing, none, QUIET",
        "notice code keep refuse, 2026-11-25, to-refuse, choose-method, QUIET",
        // who refuses after having meant to keep it has changed their mind
        "notice code keep done-online, 2026-11-25, refused-unproven, file-proof, QUIET",
        "notice code keep proof, 2026-11-25, proven, none, QUIET",
        "notice code done-online proof keep, 2026-11-25, not-refusing, none, QUIET"
    })
    void aCaseStandsWhereItsEntriesAndTheDaySay(
            String words, LocalDate today, String status, String next, Standing.Urgency urgency) {
        var cases = new Cases();
        var file = cases.tell(words);
        var person = cases.person().orElseThrow();
        var standing = Standing.of(person, file, PROCEDURE, NEW_YEAR, today);
        assertEquals(status, standing.status().id());
        assertEquals(next, standing.next().id());
        assertEquals(urgency, standing.urgency());
    }
}
