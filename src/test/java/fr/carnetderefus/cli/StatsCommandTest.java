package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everybody in figures. */
class StatsCommandTest {
    @TempDir Path folder;

    /** Late, to refuse this week, refused without proof, waiting. */
    private Shell four() {
        var shell = new Shell(folder).created();
        var zoe = shell.add("Zoé", "Martin", "2019-05-01", "child");
        var tom = shell.add("Tom", "Martin", "2021-05-01", "child");
        var nadia =
                shell.add(
                        "Nadia",
                        "Martin",
                        "1984-08-14",
                        "adult",
                        "--department",
                        "2a",
                        "--caisse",
                        "CPAM de Corse");
        shell.add("Jean", "Roy", "1950-08-14", "adult");
        shell.on("notice", "--sent", "2026-09-10", "--by", "email", "--person", zoe).expect(0);
        shell.on("notice", "--sent", "2026-10-19", "--by", "email", "--person", tom).expect(0);
        shell.on(
                        "attempt",
                        "--person",
                        nadia,
                        "--by",
                        "phone",
                        "--at",
                        "2026-10-01T09:00",
                        "--outcome",
                        "done")
                .expect(0);
        return shell;
    }

    @SuppressWarnings("unchecked") // objects in objects, as the interface says
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> figures(Shell shell, String... more) {
        var args = new ArrayList<>(List.of("--json"));
        args.addAll(List.of(more));
        var json = shell.looked("stats", args.toArray(String[]::new)).out();
        assertFalse(json.contains("\r"), json);
        var rows = "{\"rows\":" + json + "}";
        var parsed = JsonText.object(rows.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        var array = (List<?>) Objects.requireNonNull(parsed.get("rows"));
        assertEquals(1, array.size());
        return object(Objects.requireNonNull(array.getFirst()));
    }

    @Test
    void figuresStandBelowEachOtherWithoutAName() {
        var shell = four();
        var said = shell.looked("stats").out();
        assertTrue(said.startsWith("Au 23 novembre 2026\u00a0: 4 personnes.\n"), said);
        assertEquals(
                List.of(
                        "Encore à refuser, par semaine du dernier jour sûr",
                        "  Délai dépassé                            1",
                        "  Semaine 48, du 23/11/2026 au 29/11/2026  1",
                        "  Semaine 49, du 30/11/2026 au 06/12/2026  0"),
                said.lines().dropWhile(l -> !l.startsWith("Encore")).limit(4).toList());
        assertTrue(said.contains("  Depuis 31 à 60 jours                     1\n"), said);
        assertTrue(said.contains("  2A                                       1\n"), said);
        assertTrue(said.contains("  Non noté                                 3\n"), said);
        assertTrue(said.contains("  Sans preuve depuis 30 jours              1\n"), said);
        assertEquals(
                List.of(
                        "Caisses d’assurance maladie",
                        "  CPAM de Corse                            1",
                        "  Non notée                                3"),
                said.lines().dropWhile(l -> !l.startsWith("Caisses")).limit(3).toList());
        for (var name : List.of("Zoé", "Tom", "Nadia", "Jean", "Martin", "Roy")) {
            assertFalse(said.contains(name), said);
        }
        var english = shell.on("stats", "--lang", "en").expect(0).out();
        assertTrue(english.contains("  Week 48, from 23/11/2026 to 29/11/2026 "), english);
    }

    @Test
    void anotherProgramGetsTheSameByKeys() {
        var shell = four();
        var figures = figures(shell);
        assertEquals(
                List.of(
                        "today",
                        "people",
                        "statuses",
                        "deadlines",
                        "unproven",
                        "departments",
                        "caisses",
                        "kinds",
                        "selections"),
                List.copyOf(figures.keySet()));
        assertEquals("2026-11-23", figures.get("today"));
        assertEquals(4, figures.get("people"));
        assertEquals(
                "{overdue=1, to-refuse=1, refused-unproven=1, waiting-for-notice=1, "
                        + "not-refusing=0, proven=0}",
                String.valueOf(figures.get("statuses")));
        var deadlines = object(Objects.requireNonNull(figures.get("deadlines")));
        assertEquals(List.of("late", "weeks", "later", "never"), List.copyOf(deadlines.keySet()));
        var weeks = (List<?>) Objects.requireNonNull(deadlines.get("weeks"));
        assertEquals(8, weeks.size());
        assertEquals(
                "{week=2026-W48, from=2026-11-23, to=2026-11-29, cases=1}",
                String.valueOf(weeks.getFirst()));
        assertEquals(
                "[{from=0, to=30, cases=0}, {from=31, to=60, cases=1}, {from=61, to=90, cases=0}, "
                        + "{from=91, to=null, cases=0}]",
                String.valueOf(figures.get("unproven")));
        assertEquals(
                "[{department=null, people=3}, {department=2A, people=1}]",
                String.valueOf(figures.get("departments")));
        assertEquals(
                "[{caisse=null, people=3}, {caisse=CPAM de Corse, people=1}]",
                String.valueOf(figures.get("caisses")));
        assertEquals("{child=2, represented=0, adult=2}", String.valueOf(figures.get("kinds")));
        assertEquals(
                "{everybody=4, late=1, to-refuse=1, no-code=2, no-sending-date=1, phone-ends=1, "
                        + "reminder-due=0, measure-ends=0, no-extent=0, no-decision=0, no-opinion=0, not-told=0, "
                        + "proof-before-measure=0, incomplete=4, comes-of-age=0, proof-missing=1, "
                        + "unseen=0}",
                String.valueOf(figures.get("selections")));
    }

    @Test
    void figuresAreOfTheDayAskedFor() {
        assertEquals(
                "{overdue=2, to-refuse=0, refused-unproven=1, waiting-for-notice=1, "
                        + "not-refusing=0, proven=0}",
                String.valueOf(figures(four(), "--today", "2026-11-30").get("statuses")));
    }

    @Test
    void anEmptyCarnetHasFiguresToo() {
        var shell = new Shell(folder).created();
        assertTrue(shell.looked("stats").out().contains("Personne n’est encore dans ce carnet"));
        var figures = figures(shell);
        assertEquals(0, figures.get("people"));
        assertEquals("[]", String.valueOf(figures.get("departments")));
    }
}
