package fr.carnetderefus.exchange;

import static fr.carnetderefus.exchange.People.LEA;
import static fr.carnetderefus.exchange.People.TOM;
import static fr.carnetderefus.exchange.People.ZOE;
import static fr.carnetderefus.exchange.People.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.TimeZoneUpdater;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

class CalendarFileTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CalendarFile FILE = file(Language.FRENCH, 7, NOW);

    private static CalendarFile file(Language language, int revision, Instant now) {
        return new CalendarFile(Texts.in(language), revision, now, PARIS);
    }

    private static List<ReadBack.Event> read(byte[] file) {
        return ReadBack.of(file).events();
    }

    @Test
    void aFileIsAsTheStandardAsks() throws Exception {
        var bytes = FILE.of(List.of(item(LEA, "2027-01-03", 0, 3)), false);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertEquals(text, text.replaceAll("(?<!\r)\n|\r(?!\n)", "?"), "lines end in CRLF");
        var unfolded = text.replace("\r\n ", "");
        for (var line :
                List.of(
                        "PRODID:-//Carnet de refus//Carnet de refus//FR",
                        "VERSION:2.0",
                        "X-WR-CALNAME:Carnet de refus",
                        "DTSTAMP:20261123T090000Z",
                        "SEQUENCE:7",
                        "DTSTART;VALUE=DATE:20270103",
                        "DTEND;VALUE=DATE:20270104",
                        "CATEGORIES:Carnet de refus",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "TRIGGER;RELATED=START:PT9H",
                        "TRIGGER;RELATED=START:-P2DT15H")) {
            assertTrue(unfolded.contains("\r\n" + line + "\r\n"), () -> line + " in " + unfolded);
        }
        assertFalse(text.contains("METHOD"), "it is no invitation");
        assertFalse(text.contains("TZID"), "the day is the reader's");
        var parsed = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertEquals(List.of(), List.copyOf(parsed.validate(true).getEntries()));
    }

    @Test
    void theWritersLibraryDoesNotLookForZonesOnTheNetwork() {
        assertFalse(new TimeZoneUpdater().isEnabled());
    }

    @Test
    void alarmsRingAtNineAndNoneIsPast() {
        var item = item(LEA, "2026-11-25", 0, 2, 3);
        assertEquals(
                List.of("2026-11-23T09:00", "2026-11-25T09:00"),
                read(FILE.of(List.of(item), false)).getFirst().rings().stream()
                        .map(Object::toString)
                        .toList());
        var tomorrow = file(Language.FRENCH, 7, NOW.plusSeconds(2 * 86_400));
        var before = item(LEA, "2026-11-25", 3);
        assertEquals(
                "[2026-11-25T09:00]",
                read(tomorrow.of(List.of(before), false)).getFirst().rings().toString(),
                "the day itself, where all that was asked for is past");
    }

    @Test
    void aLaterFileMovesAnEventAndDoublesNone() {
        var first = read(FILE.of(List.of(item(LEA, "2027-01-03", 0)), false)).getFirst();
        var moved =
                read(file(Language.ENGLISH, 8, NOW.plusSeconds(60))
                                .of(List.of(item(LEA, "2026-12-24", 0)), true))
                        .getFirst();
        assertEquals(first.uid(), moved.uid());
        assertEquals(LocalDate.of(2026, 12, 24), moved.day());
        assertTrue(moved.sequence() > first.sequence());
        assertFalse(first.uid().contains("LEA"));
    }

    @Test
    void withoutNamesPeopleOfOneDayShareAnEventAndWhoLeavesHasTheirOwn() {
        var day = "2027-01-03";
        var all =
                read(
                        FILE.of(
                                List.of(item(ZOE, day, 0), item(LEA, day, 0), item(TOM, day, 1)),
                                false));
        assertEquals(1, all.size());
        assertTrue(all.getFirst().note().contains("3 personnes"), all.getFirst().note());
        assertEquals(2, all.getFirst().rings().size());

        // the first of them moves: the event goes along, the others have one of their own
        var apart =
                read(
                        FILE.of(
                                List.of(
                                        item(ZOE, day, 0),
                                        item(LEA, "2026-12-24", 0),
                                        item(TOM, day, 1)),
                                false));
        assertEquals(2, apart.size());
        assertEquals(all.getFirst().uid(), apart.getFirst().uid());
        assertEquals("2026-12-24", apart.getFirst().day().toString());
        assertTrue(apart.getLast().note().contains("2 personnes"), apart.getLast().note());
    }

    @Test
    void withNamesEachPersonHasAnEvent() {
        var day = "2027-01-03";
        var items = List.of(item(ZOE, day, 0), item(LEA, day, 0), item(TOM, day, 1));
        var named = read(FILE.of(items, true));
        assertEquals(
                List.of(
                        "Dernier jour sûr\u202f: Léa Exemple",
                        "Dernier jour sûr\u202f: Tom Exemple",
                        "Dernier jour sûr\u202f: Zoé Exemple"),
                named.stream().map(ReadBack.Event::title).toList());
        assertEquals(3, new TreeSet<>(named.stream().map(ReadBack.Event::uid).toList()).size());
        var unnamed = read(FILE.of(items, false)).getFirst();
        assertEquals(unnamed.uid(), named.getFirst().uid(), "names come and go, the event stays");
        assertFalse(unnamed.title().contains("Exemple"));
        assertFalse(unnamed.note().contains("Exemple"));
    }

    @Test
    void aNameCannotWriteLinesOfItsOwn() {
        var sly = People.person("04", "Eve\r\nBEGIN:VALARM\nX;Y,Z\\n: «\u0007é»");
        var event = read(FILE.of(List.of(item(sly, "2027-01-03", 0)), true)).getFirst();
        assertEquals(
                "Dernier jour sûr\u202f: Eve BEGIN:VALARM X;Y,Z\\n: « é» Exemple", event.title());
        assertEquals(1, event.rings().size());
    }

    @Test
    void anEmptyCalendarIsNone() {
        assertThrows(IllegalArgumentException.class, () -> FILE.of(List.of(), false));
    }
}
