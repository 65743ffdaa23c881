package fr.carnetderefus.ui.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Papers;
import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import javafx.print.PageRange;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import javax.print.PrintServiceLookup;

/**
 * JavaFX's printing as it is, with a printer that writes PostScript. Without a display its dialog
 * answers yes by itself.
 */
@ExtendWith(ApplicationExtension.class)
class SystemPressTest {
    /** Where the printer writes: it is made known to Java once, and for good. */
    private static final AtomicReference<OutputStream> PAPER =
            new AtomicReference<>(OutputStream.nullOutputStream());

    @BeforeAll
    static void installPrinter() {
        PrintServiceLookup.registerServiceProvider(
                new PostScriptPrinter(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                PAPER.get().write(b);
                            }

                            @Override
                            public void write(byte[] bytes, int from, int count)
                                    throws IOException {
                                PAPER.get().write(bytes, from, count);
                            }
                        }));
    }

    @SuppressWarnings("NullAway.Init") // set by start
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.show();
    }

    /** No program takes pages to a printer that is a stream. */
    private SystemPress press(OutputStream out) {
        PAPER.set(out);
        return new SystemPress(stage, new Spooler(false, Path.of("none")));
    }

    private static Press.Order order(FxRobot robot, SystemPress press) {
        press.prepare();
        var asked = new AtomicReference<Press.Asked>();
        robot.interact(() -> asked.set(press.ask(Press.Lie.ACROSS)));
        return assertInstanceOf(Press.Order.class, asked.get());
    }

    @Test
    void thePagesReachThePrinter(FxRobot robot) throws Exception {
        var out = new ByteArrayOutputStream();
        var order = order(robot, press(out));
        try (var reader = new PdfReader()) {
            assertEquals(Press.Outcome.HANDED_OVER, order.print(pages(reader)));
        }
        var written = out.toString(StandardCharsets.ISO_8859_1);
        assertTrue(written.contains("%%EOF"), "all is written when it is said to be handed over");
        assertEquals(2, written.split("\\nshowpage", -1).length - 1);
        assertTrue(written.contains("2313 3275 8["), "all dots of the picture reach the paper");
        assertFalse(written.contains("Exemple"), "a job's name and comments name nobody");
    }

    @Test
    void pagesThatAreRefusedAreNotHandedOver(FxRobot robot) {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertEquals(Press.Outcome.FAILED, order(robot, press(full)).print(new Blank()));
    }

    /** Two pages with nothing on them. */
    private record Blank() implements Press.Pages {
        @Override
        public int count() {
            return 2;
        }

        @Override
        public PageImage page(int index) {
            var white = new int[60 * 84];
            Arrays.fill(white, -1);
            return new PageImage(60, 84, white);
        }
    }

    @Test
    void withoutAProgramToTakeThemNoPagesLeave(FxRobot robot) {
        var press = new SystemPress(stage, new Spooler(true, Path.of("/none/lpr")));
        var asked = new AtomicReference<Press.Asked>();
        robot.interact(() -> asked.set(press.ask(Press.Lie.UPRIGHT)));
        assertEquals(Press.Outcome.NO_SPOOLER, asked.get());
        assertEquals(Press.Outcome.NO_SPOOLER, press.order(Press.Lie.UPRIGHT));
    }

    private static Press.Pages pages(PdfReader reader) throws Exception {
        var register = Carnets.shipped(Clock.systemUTC()).inMemory();
        DemoFamily.fill(register);
        var texts = Texts.in(Language.FRENCH);
        var pdf =
                PaperPdf.render(
                        new Papers(register, texts, register.today()).of(PaperKind.MONTH, null));
        return new Press.Pages() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public PageImage page(int index) {
                return reader.render(pdf, index, 3274).orElseThrow();
            }
        };
    }

    @Test
    void onlyThePagesChosenAreHandedOver() {
        assertArrayEquals(new int[] {0, 1, 2}, SystemOrder.chosen(new PageRange[0], 3).toArray());
        assertArrayEquals(
                new int[] {1, 2},
                SystemOrder.chosen(new PageRange[] {new PageRange(2, 9)}, 3).toArray());
        assertArrayEquals(
                new int[] {0, 2},
                SystemOrder.chosen(new PageRange[] {new PageRange(1, 1), new PageRange(3, 3)}, 3)
                        .toArray());
    }
}
