package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.app.Main;
import fr.carnetderefus.proof.worker.Worker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * After whole sessions full of markers, nothing that the program wrote or showed to the rest of the
 * computer holds one of them: see {@link HuntTest} for what the search would find.
 */
class NothingInTheClearTest {
    private static final String TODAY = "2026-11-23";

    /** What the window keeps beside the carnet, in whatever language it speaks. */
    private static final Pattern BACKUP =
            Pattern.compile("(Backups|Sauvegardes)/famille [0-9 .-]+-[0-9a-f]{16}\\.carnet");

    private static final Hunt HUNT = new Hunt(new Needles(Markers.ALL));

    @TempDir Path root;
    private Premises premises;

    @BeforeEach
    void furnish() throws IOException {
        premises = Premises.in(root);
    }

    @Test
    void commandsLeaveTheCarnetAndNothingElse() throws Exception {
        var watch = new Watch();
        command(watch, "", "create");
        var id =
                command(
                                watch,
                                """
                                {"given":"%s","family":"%s","usedName":"%s","household":"%s",
                                "born":"1978-12-03","kind":"represented","ground":"tutelle",
                                "extent":"representation","court":"%s",
                                "reference":"%s","nir":"%s","cardType":"with-photo","cardSerial":"%s"}
                                """
                                        .formatted(
                                                Markers.GIVEN,
                                                Markers.FAMILY,
                                                Markers.USED,
                                                Markers.HOUSEHOLD,
                                                Markers.COURT,
                                                Markers.REFERENCE,
                                                Markers.NIR,
                                                Markers.SERIAL),
                                "person add")
                        .strip();
        command(
                watch,
                "{\"codes\":{\"%s\":\"%s\"}}".formatted(id, Markers.CODE),
                "notice",
                "--sent",
                "2026-11-03",
                "--by",
                "letter");
        command(
                watch,
                "{\"person\":\"%s\",\"note\":\"%s\"}".formatted(id, Markers.NOTE),
                "attempt",
                "--by",
                "phone",
                "--at",
                "2026-11-23T10:00",
                "--outcome",
                "done");
        command(
                watch,
                "{\"person\":\"%s\",\"note\":\"%s\"}".formatted(id, Markers.REQUEST),
                "request",
                "--by",
                "phone");
        command(watch, "", "proof add", "--person", id, premises.pdf().toString());
        assertHoldsTheMarkers(watch);

        assertEquals(List.of(), Premises.names(premises.tmp()));
        assertEquals(List.of(), Premises.names(premises.tmp()));
        assertNothingElse(List.of());
        assertNoMarker(premises.traces());
        assertTrue(watch.sawCalled(Worker.class), "the child that reads the PDF was never seen");
        assertNoMarker(watch.seen());
    }

    @Test
    void anOpenCarnetHoldsNothingAndAKilledOneNeither() throws Exception {
        var watch = new Watch();
        var session =
                premises.java(
                                OpenSession.class,
                                List.of(premises.carnet().toString(), premises.pdf().toString()))
                        .start();
        try {
            awaitOpen(session);
            watch.look(session.toHandle());
            assertTrue(Files.size(side("-wal")) > 0, "without a WAL this would show little");
            assertNoMarker(premises.traces());
            assertTrue(watch.sawCalled(Worker.class), "the child that reads the PDF was not seen");
        } finally {
            kill(session);
        }
        assertTrue(Files.size(side("-wal")) > 0, "the WAL did not stay");
        assertNoMarker(premises.traces());

        assertHoldsTheMarkers(watch);
        assertNothingElse(List.of());
        assertNoMarker(premises.traces());
        assertNoMarker(watch.seen());
    }

    @Test
    void theWindowLeavesItsSettingsAndItsLogAndNothingOfTheCarnet() throws Exception {
        var watch = new Watch();
        var writer =
                premises.java(
                                OpenSession.class,
                                List.of(premises.carnet().toString(), premises.pdf().toString()))
                        .start();
        try {
            awaitOpen(writer);
            end(writer);
        } finally {
            kill(writer);
        }
        var window =
                premises.java(WindowSession.class, List.of(premises.carnet().toString()))
                        .redirectError(root.resolve("said").toFile())
                        .start();
        try {
            awaitOpen(window);
            watch.look(window.toHandle());
            assertNoMarker(premises.traces());
            end(window);
        } finally {
            kill(window);
        }
        assertEquals("", Files.readString(root.resolve("said")));
        assertNothingElse(
                List.of(
                        ".local/state/carnet-de-refus/carnet-de-refus.0.log",
                        "settings/carnet-de-refus/settings.properties"));
        assertNoMarker(premises.traces());
        assertNoMarker(watch.seen());
    }

    /** A command of the real program on the carnet; returns what it printed. */
    private String command(Watch watch, String json, String name, String... more) throws Exception {
        var args = new ArrayList<>(List.of(name.split(" ", -1)));
        args.add(premises.carnet().toString());
        args.addAll(List.of(more));
        args.addAll(List.of("--passphrase-file", premises.passphrase().toString()));
        if (!name.equals("create")) {
            args.addAll(List.of("--today", TODAY));
        }
        if (!json.isEmpty()) {
            args.add("--stdin");
        }
        var out = root.resolve("out");
        var process =
                premises.java(Main.class, args)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            try (var in = process.getOutputStream()) {
                in.write(json.getBytes(StandardCharsets.UTF_8));
            }
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                watch.look(process.toHandle());
            }
        } finally {
            kill(process);
        }
        var said = Files.readString(out);
        assertEquals(0, process.exitValue(), () -> name + ": " + said);
        return said;
    }

    /** The markers did go in: what is searched in vain is a carnet that is full of them. */
    private void assertHoldsTheMarkers(Watch watch) throws Exception {
        var list = command(watch, "", "list", "--json");
        assertTrue(list.contains(Markers.GIVEN) && list.contains("\"proven\""), list);
        assertTrue(command(watch, "", "verify").contains("1 "), "no proof verified");
    }

    private Path side(String suffix) {
        return premises.carnets().resolve(premises.carnet().getFileName() + suffix);
    }

    private static void awaitOpen(Process session) throws IOException {
        assertEquals("open", session.inputReader(StandardCharsets.UTF_8).readLine());
    }

    private static void end(Process session) throws Exception {
        try (var in = session.getOutputStream()) {
            in.write('\n');
        }
        assertTrue(session.waitFor(5, TimeUnit.MINUTES), "it does not end");
        assertEquals(0, session.exitValue());
    }

    /** SIGKILL, to the children too: nothing gets the time to tidy up. */
    private static void kill(Process session) throws Exception {
        var children = session.descendants().toList();
        session.destroyForcibly().waitFor();
        for (var child : children) {
            child.destroyForcibly();
            child.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    /** One file, its sealed backups and the settings are all there is, whatever was in between. */
    private void assertNothingElse(List<String> home) throws IOException {
        assertEquals(
                List.of("famille.carnet"),
                Premises.names(premises.carnets()).stream()
                        .filter(name -> !BACKUP.matcher(name).matches())
                        .toList());
        assertEquals(List.of(), Premises.written(premises.tmp()));
        assertEquals(home, Premises.written(premises.home()));
        assertEquals(List.of(), Premises.names(premises.work()));
        assertEquals(List.of("passphrase", "scan.pdf"), Premises.names(premises.given()));
    }

    private static void assertNoMarker(Map<String, byte[]> traces) {
        var found = new TreeMap<String, Object>();
        traces.forEach((what, bytes) -> {
            var markers = HUNT.in(bytes);
            if (!markers.isEmpty()) {
                found.put(what, markers);
            }
        });
        assertEquals(Map.of(), found);
    }
}
