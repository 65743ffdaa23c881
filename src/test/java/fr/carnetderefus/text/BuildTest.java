package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is copied for a report tells versions and nothing of whoever sits there. */
class BuildTest {
    @Test
    void aReportHasVersionsOnly() {
        var build = new Build("1.2.3", "25 (Maker)", "26", "Linux 6, amd64");
        var procedures = ProcedureFile.all().all();
        var lines = build.report(procedures);
        assertEquals(
                List.of("Carnet de refus 1.2.3", "Java 25 (Maker)", "JavaFX 26", "Linux 6, amd64"),
                lines.subList(0, 4));
        assertEquals(4 + procedures.size(), lines.size());
        assertTrue(lines.get(4).startsWith(procedures.getFirst().id() + " "), lines::toString);
    }

    @Test
    void nothingPersonalIsInIt() {
        var said = String.join("\n", Build.now().report(ProcedureFile.all().all()));
        for (var property : List.of("user.home", "user.dir", "java.io.tmpdir")) {
            assertFalse(said.contains(String.valueOf(System.getProperty(property))), property);
        }
    }
}
