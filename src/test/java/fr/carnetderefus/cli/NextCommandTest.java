package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What there is to do today. */
class NextCommandTest {
    @TempDir Path folder;

    private static List<Map<String, Object>> rows(String json) {
        var object = "{\"rows\":" + json + "}";
        var parsed = JsonText.object(object.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        @SuppressWarnings("unchecked") // an array of objects, as the interface says
        var rows = (List<Map<String, Object>>) Objects.requireNonNull(parsed.get("rows"));
        return rows;
    }

    @Test
    void nothingIsToDoWhereNothingCame() {
        var shell = new Shell(folder).created();
        shell.add("Nadia", "Martin", "1984-08-14", "adult");
        assertTrue(shell.on("next").expect(0).out().contains("Rien à faire aujourd’hui"));
        assertEquals("[ ]\n", shell.on("next", "--json").expect(0).out());
    }

    @Test
    void whatCanBeLostComesFirstWithItsReason() {
        var shell = new Shell(folder).created();
        var zoe = shell.add("Zoé", "Martin", "2019-05-01", "child");
        var nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        shell.on("notice", "--sent", "2026-11-10", "--by", "email", "--code", zoe + "=aBcDeFgH2345")
                .expect(0);
        shell.on("notice", "--sent", "2026-10-16", "--by", "letter", "--person", nadia).expect(0);
        shell.on("method", "--person", nadia, "--by", "phone").expect(0);
        var said = shell.on("next").expect(0).out();
        assertTrue(said.indexOf("Nadia") < said.indexOf("Zoé"), said);
        assertTrue(said.contains("Refuser au 3422"), said);
        var json = shell.on("next", "--json").expect(0).out();
        assertFalse(json.contains("\r"), json);
        var rows = rows(json);
        assertEquals(
                List.of(
                        "id",
                        "givenName",
                        "familyName",
                        "household",
                        "procedure",
                        "case",
                        "status",
                        "nextAction",
                        "reason",
                        "lastDay",
                        "today",
                        "reminder",
                        "remindOn"),
                List.copyOf(rows.getFirst().keySet()));
        assertEquals(nadia, rows.getFirst().get("id"));
        assertEquals("refuse-by-phone", rows.getFirst().get("nextAction"));
        assertEquals("2026-11-26", rows.getFirst().get("lastDay"));
        assertEquals(true, rows.getFirst().get("today"));
        // to other programs the sentence goes as it is, with its narrow spaces
        var reason = String.valueOf(rows.getFirst().get("reason"));
        assertTrue(reason.contains("\u00a0:"), reason);
        assertEquals(zoe, rows.getLast().get("id"));
        assertEquals("choose-method", rows.getLast().get("nextAction"));
        assertEquals(false, rows.getLast().get("today"));
    }

    @Test
    void aClockThatIsBehindWhatWasWrittenIsToldAtOnce() {
        var shell = new Shell(folder).created();
        shell.add("Zoé", "Martin", "2019-05-01", "child", "--today", "2026-12-24");
        var told = shell.on("next").expect(0).err();
        assertTrue(told.contains("24 décembre 2026"), told);
        assertTrue(told.contains("Vérifiez la date de l’ordinateur"), told);
        assertEquals("", shell.on("next", "--today", "2026-11-20").expect(0).err());
    }
}
