package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** {@code note} and {@code remind}: their words come by standard input. */
class NoteCommandsTest {
    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String nadia = "";
    private String lea = "";

    @BeforeEach
    void family() {
        shell = new Shell(folder).created();
        nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        lea = shell.add("Léa", "Martin", "2015-06-01", "child", "--represented-by", nadia);
    }

    private Entry last(String id) throws Exception {
        try (var register = shell.open()) {
            return register.person(new PersonId(id)).history().getLast().entry();
        }
    }

    @Test
    void aNoteComesAsItIs() throws Exception {
        var said = shell.piped("\uFEFFÉcrit à la CPAM.\r\nRien reçu.\n", "note", nadia, lea);
        assertEquals("Note ajoutée pour 2 personnes.", said.expect(0).line());
        assertEquals("", said.err());
        assertEquals(new Entry.NoteMade("Écrit à la CPAM.\nRien reçu."), last(nadia));
        assertEquals(last(nadia), last(lea));
        assertTrue(shell.on("undo").expect(0).out().contains("la note sur Nadia Martin"));
        assertFalse(last(lea) instanceof Entry.NoteMade);
    }

    @Test
    void itComesInJsonToo() throws Exception {
        var json = "{\"persons\":[\"" + lea + "\"],\"words\":\"Vu\"}";
        shell.piped(json, "note", "--stdin").expect(0);
        assertEquals(new Entry.NoteMade("Vu"), last(lea));
        var reminder = "{\"persons\":\"" + lea + "\",\"words\":\"Voir\",\"on\":\"2026-12-01\"}";
        shell.piped(reminder, "remind", "--stdin").expect(0);
        assertTrue(last(lea) instanceof Entry.ReminderSet(_, var words) && words.equals("Voir"));
    }

    @Test
    void thoseOfAViewAreMeant() throws Exception {
        shell.piped("Avis ?", "note", "--view", "no-sending-date").expect(0);
        assertEquals(new Entry.NoteMade("Avis ?"), last(nadia));
        assertEquals(new Entry.NoteMade("Avis ?"), last(lea));
        shell.refusedPiped(1, "Tard", "note", "--view", "late");
        shell.refusedPiped(2, "Qui", "note");
        shell.refusedPiped(2, "Qui", "note", lea, "--view", "late");
    }

    @Test
    void whatMakesNoNoteIsRefused() {
        var empty = shell.refusedPiped(1, "  \n", "note", lea);
        assertTrue(empty.err().contains("Écrivez la note."), empty.err());
        var long_ = shell.refusedPiped(1, "x".repeat(2_001), "note", lea);
        assertTrue(long_.err().contains("2000"), long_.err());
        shell.refusedPiped(1, "Qui", "note", "unknown");
        var past = shell.refusedPiped(1, "", "remind", lea, "--on", "2026-11-22");
        assertTrue(past.err().contains("22 novembre 2026"), past.err());
        shell.refusedPiped(2, "", "remind", lea);
        shell.refusedPiped(2, "", "remind", lea, "--on", "bientôt");
        shell.refusedPiped(2, "", "remind", lea, "--on", "2026-12-01", "--done", "x");
        shell.refusedPiped(2, "", "remind", lea, nadia, "--done", "x");
        shell.refusedPiped(1, "", "remind", lea, "--done", "x");
        // the words have no place on the line
        shell.refusedPiped(2, "", "note", lea, "--words", "x");
    }

    @Test
    void aReminderThatIsDueStandsBesideWhatThereIsToDoUntilItIsDone() throws Exception {
        var said = shell.piped("Appeler la CPAM", "remind", lea, "--on", "2026-11-24");
        assertEquals("Rappel mis au 24 novembre 2026 pour 1 personne.", said.expect(0).line());
        assertTrue(shell.on("next").expect(0).out().contains("Rien à faire"), "not yet");
        var next = shell.on("next", "--today", "2026-11-25").expect(0).out();
        assertTrue(
                next.replace('\u00a0', ' ')
                        .replace('\u202f', ' ')
                        .startsWith("1. Léa Martin : Rappel : Appeler la CPAM\n"),
                next);
        var id = "";
        try (var register = shell.open()) {
            id = register.person(new PersonId(lea)).reminders().getFirst().id();
        }
        assertTrue(next.contains(id), next);
        var json = shell.on("next", "--json", "--today", "2026-11-25").expect(0).out();
        for (var part :
                List.of(
                        "\"reminder\" : \"" + id + "\"",
                        "\"nextAction\" : \"reminder\"",
                        "\"reason\" : \"Appeler la CPAM\"",
                        "\"remindOn\" : \"2026-11-24\"")) {
            assertTrue(json.contains(part), part + " in " + json);
        }
        assertTrue(shell.on("remind", lea, "--done", id).expect(0).out().contains("Léa Martin"));
        assertEquals(new Entry.ReminderDone(id), last(lea));
        assertTrue(
                shell.on("next", "--today", "2026-11-25").expect(0).out().contains("Rien à faire"));
    }
}
