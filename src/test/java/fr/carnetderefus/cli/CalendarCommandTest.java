package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

class CalendarCommandTest {
    @TempDir Path folder;

    /** Léa and Tom with a notice of the same day, and an identifier each. */
    private record Family(Shell shell, String lea, String tom) {}

    private Family family() {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        var tom = shell.add("Tom", "Martin", "2018-02-03", "child");
        for (var id : List.of(lea, tom)) {
            shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--code", id + "=" + id)
                    .expect(0);
        }
        return new Family(shell, lea, tom);
    }

    private static String ics(Shell shell, String name) throws Exception {
        return Files.readString(shell.path(name)).replace("\r\n ", "");
    }

    private static List<String> values(String ics, String property) {
        return Pattern.compile("(?m)^" + property + "[:;](.*?)\r?$")
                .matcher(ics)
                .results()
                .map(found -> Objects.requireNonNull(found.group(1)))
                .toList();
    }

    @Test
    void allDaysOfAllAreWrittenWithoutNames() throws Exception {
        var family = family();
        var shell = family.shell();
        var out = shell.path("refus.ics").toString();
        var said = shell.on("calendar", out).expect(0);
        assertEquals("«\u202frefus.ics\u202f» est écrit\u202f: 10 dates à retenir.", said.line());
        assertEquals("", said.err());
        var ics = ics(shell, "refus.ics");
        assertEquals(
                List.of(
                        "VALUE=DATE:20261201",
                        "VALUE=DATE:20261214",
                        "VALUE=DATE:20261214",
                        "VALUE=DATE:20261215",
                        // Léa is 18, then Tom
                        "VALUE=DATE:20330601",
                        "VALUE=DATE:20360203"),
                values(ics, "DTSTART"));
        assertEquals(6, Pattern.compile("BEGIN:VEVENT").matcher(ics).results().count());
        for (var secret : List.of("Léa", "Tom", "Martin", family.lea(), family.tom())) {
            assertFalse(ics.contains(secret), secret);
        }
    }

    @Test
    void onePersonWithTheirNameIfTheUserChoosesSo() throws Exception {
        var family = family();
        var shell = family.shell();
        var out = shell.path("lea.ics").toString();
        var said =
                shell.on("calendar", out, "--person", family.lea(), "--with-names", "--lang", "en")
                        .expect(0);
        assertTrue(said.out().contains("5 days to remember"), said.out());
        assertTrue(said.err().contains("not encrypted"), said.err());
        var titles = values(ics(shell, "lea.ics"), "SUMMARY");
        assertEquals(5, titles.size());
        assertTrue(titles.stream().allMatch(t -> t.endsWith(": Léa Martin")), titles.toString());
    }

    @Test
    void aSecondFileBringsTheSameEventsAndALaterOneALaterRevision() throws Exception {
        var family = family();
        var shell = family.shell();
        var out = shell.path("a.ics").toString();
        shell.on("calendar", out).expect(0);
        var first = ics(shell, "a.ics");
        shell.on("calendar", out, "--replace", "--lang", "en").expect(0);
        var second = ics(shell, "a.ics");
        assertEquals(
                values(first, "UID").stream().sorted().toList(),
                values(second, "UID").stream().sorted().toList());
        assertEquals(values(first, "SEQUENCE"), values(second, "SEQUENCE"));
        shell.on("method", "--person", family.lea(), "--by", "phone").expect(0);
        shell.on("calendar", out, "--replace").expect(0);
        var later = ics(shell, "a.ics");
        assertEquals(values(first, "UID"), values(later, "UID"));
        assertTrue(
                Integer.parseInt(values(later, "SEQUENCE").getFirst())
                        > Integer.parseInt(values(first, "SEQUENCE").getFirst()));
    }

    @Test
    void onlyDaysFromTodayOn() throws Exception {
        var shell = family().shell();
        shell.on("calendar", shell.path("b.ics").toString(), "--today", "2026-12-14").expect(0);
        assertEquals(
                List.of("VALUE=DATE:20261214", "VALUE=DATE:20261214", "VALUE=DATE:20261215"),
                values(ics(shell, "b.ics"), "DTSTART").subList(0, 3));
        var none = shell.path("c.ics");
        var refused = shell.refused(1, "calendar", none.toString(), "--today", "2036-02-04").err();
        assertTrue(refused.contains("aucune date à venir"), refused);
        assertFalse(Files.exists(none));
    }

    @Test
    void nothingIsOverwrittenUnaskedAndTheCarnetNever() throws Exception {
        var family = family();
        var shell = family.shell();
        var out = shell.write("mine.ics", "mine");
        assertTrue(shell.refused(1, "calendar", out.toString()).err().contains("existe déjà"));
        assertEquals("mine", Files.readString(out));
        var carnet = shell.carnet().toString();
        shell.refused(1, "calendar", carnet);
        shell.refused(1, "calendar", carnet, "--replace");
        var link = shell.path("lien.ics");
        Files.createLink(link, shell.carnet());
        shell.refused(1, "calendar", link.toString(), "--replace");
        assertArrayEquals(Files.readAllBytes(shell.carnet()), Files.readAllBytes(link));
        shell.refused(1, "calendar", shell.path("nowhere/x.ics").toString());
        shell.refused(1, "calendar", shell.path("d.ics").toString(), "--person", "01X");
        shell.refused(2, "calendar");
    }
}
