package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.carnetderefus.proof.Source;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.desk.TrayItem;

import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A picture of the screen that says the refusal is noted: copied there, pasted here. */
class PastePictureTest extends OpenWindow {
    private void copyPicture(int row) {
        act(() -> {
            var image = new WritableImage(320, 200);
            for (var x = 40; x < 280; x++) {
                image.getPixelWriter().setColor(x, row, Color.NAVY);
            }
            var content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private List<TrayItem> items() {
        return List.copyOf(shell.desk().tray().items());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void itIsFiledAsAPageAndNoFileOfItIsLeft() throws Exception {
        family();
        var before = files();
        go(new Place.Proofs());
        copyPicture(100);
        act(() -> assertTrue(shell.arrivals().paste()));
        hand.waitFor("tray");
        assertEquals("Image collée.pdf", items().getFirst().piece().name());
        var ready = assertInstanceOf(TrayItem.Ready.class, items().getFirst().state());
        assertEquals(1, ready.looked().pages());
        act(() -> Snapshots.save(shell.scene(), "tray-pasted"));
        hand.click("whose-" + id("Léa"));
        hand.choose("document-kind", "Preuve de refus");
        hand.click("file-document");
        hand.sees("classé pour Léa Exemple");
        var filed =
                new FileProof(shell.desk().register())
                        .all().stream().filter(f -> f.person().equals(person("Léa"))).toList();
        assertEquals("Image collée.pdf", filed.getFirst().proof().name());
        assertEquals(before, files());
    }

    @Test
    void inTheSearchFieldItIsAPictureToo() throws Exception {
        familyOnDisk();
        copyPicture(100);
        act(() -> hand.waitFor("search").requestFocus());
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.waitFor("tray");
        assertEquals(1, items().size());
    }

    @Test
    void itComesBackAfterALock() throws Exception {
        familyOnDisk();
        copyPicture(100);
        act(() -> assertTrue(shell.arrivals().paste()));
        hand.waitFor("tray");
        var bytes = items().getFirst().piece().file().read();
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.sees("Image collée.pdf");
        assertEquals(1, items().size());
        var back = items().getFirst();
        assertInstanceOf(TrayItem.Ready.class, back.state());
        assertEquals(
                FileProof.sha256(bytes), FileProof.sha256(back.piece().file().read()), "the same");
    }

    /** It is nowhere else. */
    @Test
    void itWaitsOnWhenTheCarnetIsClosed() throws Exception {
        var file = familyOnDisk();
        copyPicture(100);
        act(() -> assertTrue(shell.arrivals().paste()));
        hand.waitFor("tray");
        act(shell::leaveCarnet);
        assertFalse(shell.isOpen());
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        go(new Place.Tray());
        hand.sees("Image collée.pdf");
        assertEquals(1, items().size());
    }

    @Test
    void filesAreTakenFromTheSearchFieldToo() throws Exception {
        familyOnDisk();
        var pdf = folder.resolve("attestation.pdf");
        Files.write(pdf, MadeFiles.pdf("Attestation de Léa Exemple"));
        act(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(pdf.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        act(() -> hand.waitFor("search").requestFocus());
        hand.press(KeyCode.CONTROL, KeyCode.V);
        hand.waitFor("tray");
        hand.sees("attestation.pdf");
    }

    @Test
    void pagesThatWereJoinedComeBackOneByOne() throws Exception {
        familyOnDisk();
        for (var row : List.of(50, 150)) {
            copyPicture(row);
            act(() -> assertTrue(shell.arrivals().paste()));
            hand.waitFor("tray");
        }
        act(() ->
                shell.desk()
                        .tray()
                        .join(items(), joined -> {}, refused -> fail("it can be joined")));
        assertEquals(1, items().size());
        hand.press(KeyCode.CONTROL, KeyCode.L);
        unlock(PASSPHRASE);
        hand.sees("Image collée.pdf");
        assertEquals(2, items().size());
    }

    @Test
    void whatWaitsIsKeptInOneLine() throws IOException {
        var path = new Source.OnDisk(Path.of("/tmp/a b/é.pdf"));
        assertEquals(path, Source.of(path.text()));
        var pasted = new Source.Pasted("Image collée / 2.png", new byte[] {-1, 0, 62, 63});
        var back = Source.of(pasted.text());
        assertEquals(pasted.name(), back.name());
        assertEquals(FileProof.sha256(pasted.read()), FileProof.sha256(back.read()));
    }
}
