package fr.carnetderefus.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.StaffPin;
import fr.carnetderefus.settings.KioskFile;
import fr.carnetderefus.settings.KioskSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What a kiosk still holds of a visitor once the visit is over: in memory, and on the disk. */
class NothingLeftAfterVisitTest {
    private static final List<String> SAID =
            List.of(Markers.CODE, Markers.NIR, "2 78 12 99 999 417 70");

    @TempDir Path root;

    @Test
    void neitherTheHeapNorAnyFileKnowsTheVisitor() throws Exception {
        var premises = Premises.in(root);
        new KioskFile(premises.settings().resolve("carnet-de-refus"))
                .write(KioskSettings.FIRST.withPin(StaffPin.seal("739518".toCharArray())));
        var dump = root.resolve("heap.hprof");
        var session =
                premises.java(KioskSession.class, List.of(dump.toString()))
                        .redirectError(root.resolve("said").toFile())
                        .start();
        try (var out = session.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("standing", out.readLine(), this::said);
            var before = premises.traces().keySet();
            tell(session, "", Markers.CODE, Markers.NIR);
            assertEquals("printed", out.readLine(), this::said);
            tell(session, "");
            assertEquals("dumped", out.readLine(), this::said);
            assertEquals(Set.of(), HeapDump.markersIn(dump, SAID));
            var after = new LinkedHashSet<>(premises.traces().keySet());
            after.removeAll(before);
            after.removeIf(name -> name.endsWith("kiosk-counts.properties"));
            assertEquals(Set.of(), after);
            var hunt = new Hunt(new Needles(SAID));
            for (var trace : premises.traces().entrySet()) {
                assertEquals(Set.of(), hunt.in(trace.getValue()), trace.getKey());
            }
            tell(session, "");
            assertTrue(session.waitFor(2, TimeUnit.MINUTES), "it does not end");
        } finally {
            session.descendants().forEach(ProcessHandle::destroyForcibly);
            session.destroyForcibly().waitFor();
        }
    }

    private static void tell(Process session, String... lines) throws Exception {
        for (var line : lines) {
            session.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        session.getOutputStream().flush();
    }

    private String said() {
        try {
            return Files.readString(root.resolve("said"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
