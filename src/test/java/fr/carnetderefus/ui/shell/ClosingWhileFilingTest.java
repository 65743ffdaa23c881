package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.ListBackups;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The window is closed while one document after another is filed. */
class ClosingWhileFilingTest extends OpenWindow {
    private String full(String name) {
        var person = person(name);
        return person.names().full() + " né le " + person.born();
    }

    private int backups(Path carnet) throws Exception {
        var folder = carnet.resolveSibling(shell.texts().get("backup.folder-name"));
        return ListBackups.of(carnet).in(folder).size();
    }

    @Test
    void whatIsInHandIsFiledAndBackedUpAndNoMore() throws Exception {
        var carnet = familyOnDisk();
        var given = MadeFiles.folder(folder, full("Léa"), full("Tom"));
        act(() -> shell.arrivals().take(List.of(given), null));
        hand.waitFor("file-certain");
        var before = new FileProof(shell.desk().register()).all().size();
        var backedUp = backups(carnet);
        var closed = new AtomicBoolean();
        background.waitForCall();
        hand.click("file-certain");
        act(() -> shell.closing(() -> closed.set(true)));
        act(() -> shell.closing(() -> closed.set(true)));
        assertFalse(closed.get());
        act(background::all);
        settle();
        assertTrue(closed.get());
        assertEquals(before + 1, new FileProof(shell.desk().register()).all().size());
        assertEquals(backedUp + 1, backups(carnet));
    }
}
