package fr.carnetderefus.journal;

import static fr.carnetderefus.journal.Samples.document;
import static fr.carnetderefus.journal.Samples.fails;
import static fr.carnetderefus.journal.Samples.present;
import static fr.carnetderefus.journal.Samples.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.journal.JournalException.Reason;
import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The chain holds or not, whoever looks; nothing is written, and no passphrase is asked. */
class ChainCheckTest {
    @TempDir Path folder;

    private Path file = Path.of("");
    private Head head = new Head(0, "");

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("famille.carnet");
        try (var journal = Samples.create(file)) {
            for (var i = 1; i <= 5; i++) {
                journal.append(
                        new Batch(
                                List.of(row("A", "n" + i)), List.of(document("D" + i, "A", "d"))));
            }
            head = journal.head();
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private ChainCheck check(long row) throws Exception {
        var before = Samples.snapshot(folder);
        var found = ChainCheck.of(file, row);
        assertEquals(before, Samples.snapshot(folder), "the check left a trace");
        return found;
    }

    private static Damage chain(int row) {
        return new Damage("entry", "" + row, Fault.CHAIN);
    }

    @Test
    void aSoundCarnetTellsItsHead() throws Exception {
        assertEquals(new ChainCheck(head, Optional.of(head.chain()), List.of()), check(5));
        assertEquals(Optional.empty(), check(6).then());
        assertEquals(Optional.of("0".repeat(64)), check(0).then());
    }

    @Test
    void aByteChangedInARowBreaksItsLink() throws Exception {
        change("UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE seq = 3");
        assertEquals(List.of(chain(3)), check(0).damages());
    }

    @Test
    void aByteChangedInAChainBreaksTheLinksOnBothSides() throws Exception {
        change("UPDATE entry SET chain = zeroblob(32) WHERE seq = 2");
        assertEquals(List.of(chain(2), chain(3)), check(0).damages());
    }

    @Test
    void aRowDroppedInTheMiddleIsMissed() throws Exception {
        change("DELETE FROM entry WHERE seq = 3");
        assertEquals(List.of(new Damage("entry", "4", Fault.GAP)), check(0).damages());
    }

    /** As sound as it was then: only what was noted elsewhere shows it. */
    @Test
    void rowsDroppedAtTheEndShowByTheNotedHeadAlone() throws Exception {
        change("DELETE FROM entry WHERE seq = 5");
        var found = check(head.count());
        assertEquals(List.of(), found.damages());
        assertEquals(4, found.head().count());
        assertEquals(Optional.empty(), found.then());
    }

    @Test
    void whileItIsOpenHereItIsNotTouched() throws Exception {
        try (var journal = Samples.open(file)) {
            fails(Reason.IN_USE, () -> ChainCheck.of(file, 0));
            journal.append(Batch.of(row("A", "encore")));
        }
        assertEquals(6, check(0).head().count());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whileAnotherProcessHasItThatIsSaidAndAfterItWasKilledTheWalIsRead(@TempDir Path scratch)
            throws Exception {
        var child = Child.start(scratch, Holder.class, file.toString());
        try (var out = child.inputReader()) {
            assertEquals(present(out.readLine()).isEmpty(), false);
            fails(Reason.IN_USE, () -> ChainCheck.of(file, 0));
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertEquals(List.of(), check(0).damages());
    }

    @Test
    void rowsInAWalThatNobodyFoldedInCount(@TempDir Path elsewhere) throws Exception {
        var copy = elsewhere.resolve("copie.carnet");
        try (var journal = Samples.open(file)) {
            journal.append(Batch.of(row("A", "au wal")));
            head = journal.head();
            try (var files = Files.list(folder)) {
                for (var each : files.toList()) {
                    var name = String.valueOf(each.getFileName());
                    if (!name.endsWith(".lock")) {
                        Files.copy(each, elsewhere.resolve(name.replace("famille", "copie")));
                    }
                }
            }
        }
        var before = Samples.snapshot(elsewhere);
        assertEquals(true, before.containsKey("copie.carnet-wal"));
        assertEquals(head, ChainCheck.of(copy, 0).head());
        assertEquals(before, Samples.snapshot(elsewhere));
    }

    @Test
    void whatIsNoCarnetIsSaidToBeNone() throws Exception {
        var other = Files.writeString(folder.resolve("autre.carnet"), "x".repeat(200));
        fails(Reason.NOT_A_CARNET, () -> ChainCheck.of(other, 0));
        fails(Reason.NOT_FOUND, () -> ChainCheck.of(folder.resolve("absent"), 0));
    }
}
