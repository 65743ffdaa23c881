package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.settings.Settings.Light;

import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** The pages of a proof, as one reads, searches and copies them. */
class ViewerTest extends OpenWindow {
    private static final Path PDFS = Path.of("src/test/resources/samples/pdf/files");

    /** Pages with a line for each part between bars; nothing is ever said of anybody real. */
    private static byte[] pages(String... texts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var text : texts) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                    content.setLeading(22);
                    content.newLineAtOffset(72, 700);
                    for (var line : text.split("\\|", -1)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private void show(byte[] pdf, int pages) throws Exception {
        var register = family();
        var proof = new FileProof(register).file(id("Odette"), pdf, pages, "preuve.pdf");
        go(new Place.OneProof(proof));
        hand.waitFor("pages");
    }

    private void three() throws Exception {
        show(
                pages(
                        MadeFiles.PROOF + "Léa Exemple",
                        "Deuxième page|L'opposition est confirmée.",
                        "Annexe|Opposition, encore."),
                3);
        until(() -> painted() > 0);
    }

    private void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        settle();
    }

    private Parent roll() {
        return (Parent) hand.waitFor("pages");
    }

    private List<Node> styled(String style) {
        return new ArrayList<>(roll().lookupAll("." + style));
    }

    /** How many pictures are held. */
    private long painted() {
        return roll().lookupAll("ImageView").stream()
                .filter(n -> ((ImageView) n).getImage() != null)
                .count();
    }

    private double width(int page) {
        return hand.waitFor("page-" + page).getLayoutBounds().getWidth();
    }

    private String said(String id) {
        return Hand.plain(((Labeled) hand.waitFor(id)).getText());
    }

    private String copied() {
        var got = new ArrayList<String>();
        act(() ->
                got.add(
                        Objects.requireNonNullElse(
                                Clipboard.getSystemClipboard().getString(), "")));
        return got.getFirst();
    }

    @Test
    void pagesAreTurnedWithButtonsAndKeys() throws Exception {
        three();
        assertEquals("Page 1 sur 3", said("page-where"));
        assertTrue(shell.scene().lookup("#page-previous").isDisabled());
        hand.click("page-next");
        assertEquals("Page 2 sur 3", said("page-where"));
        hand.click("page-next");
        assertEquals("Page 3 sur 3", said("page-where"));
        assertTrue(shell.scene().lookup("#page-next").isDisabled());
        hand.click("page-previous");
        assertEquals("Page 2 sur 3", said("page-where"));
        act(() -> roll().requestFocus());
        hand.press(KeyCode.HOME);
        assertEquals("Page 1 sur 3", said("page-where"));
        for (var i = 0; i < 30 && !said("page-where").startsWith("Page 3"); i++) {
            hand.press(KeyCode.PAGE_DOWN);
        }
        assertEquals("Page 3 sur 3", said("page-where"));
        hand.press(KeyCode.PAGE_UP);
        hand.press(KeyCode.PAGE_UP);
        hand.press(KeyCode.PAGE_UP);
        assertFalse(said("page-where").startsWith("Page 3"));
        hand.press(KeyCode.END);
        assertEquals("Page 3 sur 3", said("page-where"));
        until(() -> Objects.requireNonNull(roll().getAccessibleText()).contains("Annexe"));
    }

    @Test
    void pagesGrowShrinkAndTurn() throws Exception {
        three();
        var first = width(0);
        hand.click("zoom-in");
        assertEquals(first * 1.25, width(0), 2);
        act(() -> roll().requestFocus());
        hand.press(KeyCode.SUBTRACT);
        assertEquals(first, width(0), 2);
        hand.press(KeyCode.ADD);
        hand.press(KeyCode.ADD);
        assertEquals(first * 1.5625, width(0), 2);
        hand.click("page-fit");
        var page = hand.waitFor("page-0");
        assertTrue(page.getLayoutBounds().getHeight() < roll().getLayoutBounds().getHeight());
        hand.sees("Toute la largeur");
        hand.click("page-fit");
        assertEquals(first, width(0), 2);
        hand.click("page-turn");
        var turned = hand.waitFor("page-0").getLayoutBounds();
        assertTrue(turned.getWidth() > turned.getHeight(), turned::toString);
        hand.picture("viewer-turned");
    }

    @Test
    void wordsAreFoundMarkedAndWalkedThrough() throws Exception {
        three();
        act(() -> hand.waitFor("export").requestFocus());
        hand.press(KeyCode.CONTROL, KeyCode.F);
        assertTrue(hand.waitFor("search-in-document").isFocused(), "the document's own search");
        hand.type("search-in-document", "OPPOS");
        hand.press(KeyCode.ENTER);
        hand.sees("1 sur 4");
        until(() -> styled("page-hit-current").size() == 1 && styled("page-hit").size() >= 1);
        hand.picture("viewer-search");
        hand.press(KeyCode.ENTER);
        hand.sees("2 sur 4");
        hand.click("hit-next");
        hand.sees("3 sur 4");
        hand.sees("Page 2 sur 3");
        until(() -> styled("page-hit-current").size() == 1);
        hand.click("hit-next");
        hand.click("hit-next");
        hand.sees("1 sur 4");
        act(() -> hand.waitFor("search-in-document").requestFocus());
        hand.press(KeyCode.SHIFT, KeyCode.ENTER);
        hand.sees("4 sur 4");
        hand.sees("Page 3 sur 3");
        hand.type("search-in-document", "introuvable");
        hand.sees("Rien trouvé.");
        assertEquals(List.of(), styled("page-hit-current"));
        hand.type("search-in-document", "annexe justificatif");
        hand.sees("sur 2");
    }

    @Test
    void wordsAreSelectedWithTheMouseAndCopied(FxRobot robot) throws Exception {
        three();
        hand.type("search-in-document", "Mon espace santé");
        hand.press(KeyCode.ENTER);
        until(() -> styled("page-hit-current").size() == 1);
        var line = styled("page-hit-current").getFirst();
        var at = line.localToScreen(line.getLayoutBounds());
        var start = new BoundingBox(at.getMinX() + 2, at.getMinY() + 2, 4, at.getHeight() - 4);
        var end = new BoundingBox(at.getMaxX() - 6, at.getMinY() + 2, 4, at.getHeight() - 4);
        robot.moveTo(start).press(MouseButton.PRIMARY).moveTo(end).release(MouseButton.PRIMARY);
        settle();
        assertEquals(1, styled("page-selected").size());
        hand.picture("viewer-selected");
        hand.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals("Mon espace santé", copied());
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.press(KeyCode.CONTROL, KeyCode.C);
        assertTrue(
                copied().startsWith("Mon espace santé\nJustificatif d'opposition"), this::copied);
        hand.click("page-turn");
        assertFalse(styled("page-selected").isEmpty());
    }

    @Test
    void withoutAMouseThePageIsCopiedWithAButton() throws Exception {
        three();
        hand.click("page-next");
        hand.click("copy-page");
        hand.sees("Le texte de la page 2 est copié.");
        assertEquals("Deuxième page\nL'opposition est confirmée.", copied());
    }

    @Test
    void aScanSaysThatItHasNoText() throws Exception {
        show(Files.readAllBytes(PDFS.resolve("ok_scan_1bit.pdf")), 1);
        hand.type("search-in-document", "refus");
        hand.sees("il ne contient pas de texte");
        hand.click("copy-page");
        hand.sees("Il n’y a pas de texte à copier");
    }

    @Test
    void fiveThousandPagesAreScrolledWithFewPictures() throws Exception {
        show(Files.readAllBytes(PDFS.resolve("big_5000_pages.pdf")), 5_000);
        until(() -> painted() > 0);
        act(() -> roll().requestFocus());
        hand.press(KeyCode.END);
        assertEquals("Page 5 000 sur 5 000", said("page-where"));
        until(() -> shell.scene().lookup("#page-4999") != null);
        for (var i = 0; i < 20; i++) {
            hand.press(KeyCode.PAGE_UP);
        }
        until(() -> painted() > 0);
        assertTrue(painted() <= 5, () -> painted() + " pictures");
        assertTrue(styled("page-sheet").size() <= 5);
        hand.press(KeyCode.HOME);
        assertEquals("Page 1 sur 5 000", said("page-where"));
    }

    @Test
    void itIsThereInTheDarkAndInLargePrint() throws Exception {
        three();
        for (var light : List.of(Light.DARK, Light.LIGHT)) {
            var percent = light == Light.DARK ? 100 : 200;
            act(() -> shell.change(s -> s.withLight(light).withTextPercent(percent)));
            hand.waitFor("pages");
            if (percent > 100) {
                hand.picture("viewer-large");
                hand.click("page-more");
            }
            hand.type("search-in-document", "opposition");
            hand.press(KeyCode.ENTER);
            hand.sees("1 sur 4");
            until(() -> styled("page-hit-current").size() == 1);
            hand.picture("viewer-" + light + "-" + percent);
            assertTrue(roll().getLayoutBounds().getHeight() > 200);
        }
    }
}
