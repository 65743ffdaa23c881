package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code measure renew}, and what is said of a measure that is not in force. */
class MeasureRenewTest {
    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String odette = "";

    @BeforeEach
    void underTutelle() {
        shell = new Shell(folder).created();
        odette = represented("--measure-end", "2026-05-03", "--reference", "RG 21/00417");
    }

    private String represented(String... more) {
        return added(more).expect(0).line();
    }

    private Shell.Result added(String... more) {
        var all = new ArrayList<>(List.of("--given", "Odette"));
        all.addAll(List.of("--family", "Petit", "--born", "1941-04-30"));
        all.addAll(List.of("--kind", "represented", "--extent", "representation"));
        all.addAll(List.of(more));
        return shell.on("person add", all.toArray(String[]::new));
    }

    private Entry last() throws Exception {
        try (var register = shell.open()) {
            return register.person(new PersonId(odette)).history().getLast().entry();
        }
    }

    @Test
    void itGoesOnAndTheWayBackIsOneStep() throws Exception {
        var said =
                shell.on(
                                "measure renew",
                                odette,
                                "--decided",
                                "2026-04-12",
                                "--until",
                                "2031-05-03",
                                "--reference",
                                "RG 26/00112")
                        .expect(0);
        assertTrue(said.line().contains("3 mai 2031"), said.out());
        assertEquals("", said.err(), "nothing is odd, and it is in force again");
        var until = LocalDate.of(2031, 5, 3);
        assertEquals(new Entry.MeasureRenewed(until, "RG 26/00112", "", null), last());
        try (var register = shell.open()) {
            assertEquals(
                    new Representation(
                            null,
                            Ground.TUTELLE,
                            Extent.REPRESENTATION,
                            "RG 26/00112",
                            "",
                            null,
                            until),
                    register.person(new PersonId(odette)).person().representation());
        }
        var undone = shell.on("undo").expect(0).out();
        assertTrue(undone.contains("renouvellement") && undone.contains("12 avril 2026"), undone);
        assertFalse(last() instanceof Entry.MeasureRenewed);
    }

    @Test
    void itComesInJsonAndWithoutAnEnd() throws Exception {
        var json =
                "{\"person\":\""
                        + odette
                        + "\",\"decided\":\"2026-04-12\","
                        + "\"noEnd\":true,\"extent\":\"assistance\",\"court\":\"Lyon\"}";
        shell.piped(json, "measure renew", "--stdin").expect(0);
        assertEquals(new Entry.MeasureRenewed(null, "", "Lyon", Extent.ASSISTANCE), last());
    }

    @Test
    void whatIsOddIsSaidAndNotedAllTheSame() throws Exception {
        var said =
                shell.on(
                                "measure renew",
                                odette,
                                "--decided",
                                "2026-04-12",
                                "--until",
                                "2026-04-12")
                        .expect(0);
        assertTrue(said.err().contains("après la date de la décision"), said.err());
        assertTrue(said.err().contains("après l’ancienne, le 3 mai 2026"), said.err());
        assertTrue(said.err().contains("La mesure a pris fin le 12 avril 2026"), said.err());
        assertTrue(last() instanceof Entry.MeasureRenewed);
    }

    @Test
    void whatIsNoRenewalIsRefused() {
        shell.refused(2, "measure renew", odette, "--until", "2031-05-03");
        shell.refused(2, "measure renew", odette, "--decided", "2026-04-12");
        shell.refused(
                2,
                "measure renew",
                odette,
                "--decided",
                "2026-04-12",
                "--until",
                "2031-05-03",
                "--no-end");
        shell.refused(2, "measure renew", odette, "--decided", "hier", "--no-end");
        shell.refused(2, "measure renew", "--decided", "2026-04-12", "--no-end");
        shell.refused(1, "measure renew", odette, "--decided", "2026-11-24", "--no-end");
        var nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        var none = shell.refused(1, "measure renew", nadia, "--decided", "2026-04-12", "--no-end");
        assertTrue(none.err().contains("Nadia Martin"), none.err());
    }

    @Test
    void thatAMeasureIsNotInForceIsSaid() {
        var past = added("--measure-end", "2026-11-22").expect(0).err();
        assertTrue(past.contains("La mesure a pris fin le 22 novembre 2026"), past);
        var lastDay = added("--measure-end", "2026-11-23").expect(0).err();
        assertFalse(lastDay.contains("a pris fin"), lastDay);
        var ahead = added("--measure-start", "2026-12-01").expect(0).err();
        assertTrue(ahead.contains("La mesure commence le 1er décembre 2026"), ahead);
    }
}
