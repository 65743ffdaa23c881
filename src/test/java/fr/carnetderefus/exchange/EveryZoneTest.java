package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Wherever a file is read, its days are the days that were written and its alarms ring at nine. */
class EveryZoneTest {
    /** Year ends, the leap day, and the days on and around which clocks move somewhere. */
    private static final List<String> DAYS =
            List.of(
                    "2026-12-31",
                    "2027-01-01",
                    "2028-02-29",
                    "2026-03-08",
                    "2026-03-29",
                    "2026-03-30",
                    "2026-04-05",
                    "2026-04-24",
                    "2026-09-06",
                    "2026-10-04",
                    "2026-10-25",
                    "2026-10-26",
                    "2026-11-01");

    @Test
    void theDayIsTheSameFromPagoPagoToKiritimati() {
        var items = new ArrayList<CalendarItem>();
        for (var i = 0; i < DAYS.size(); i++) {
            items.add(People.item(People.person("P" + i, "P" + i), DAYS.get(i), 0, 1, 3));
        }
        var file =
                new CalendarFile(
                                Texts.in(Language.FRENCH),
                                1,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                ZoneId.of("Europe/Paris"))
                        .of(items, true);
        var zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        assertTrue(zones.containsAll(Set.of("Pacific/Pago_Pago", "Pacific/Kiritimati")));
        for (var zone : zones) {
            var events = ReadBack.in(ZoneId.of(zone), file);
            assertEquals(
                    DAYS.stream().sorted().toList(),
                    events.stream().map(e -> e.day().toString()).toList(),
                    zone);
            for (var event : events) {
                assertEquals(event.day(), event.last(), zone);
                assertEquals(
                        List.of(event.day().minusDays(3), event.day().minusDays(1), event.day()),
                        event.rings().stream().map(r -> day(zone, r)).toList(),
                        zone);
            }
        }
    }

    private static LocalDate day(String zone, java.time.LocalDateTime ring) {
        assertEquals(LocalTime.of(9, 0), ring.toLocalTime(), zone);
        return ring.toLocalDate();
    }
}
