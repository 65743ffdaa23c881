package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.kiosk.Guise.Contrast;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Every screen of the kiosk: large enough to touch, far enough apart to read, named for readers.
 */
class KioskLookTest extends OpenKiosk {
    /** 12 mm on a screen of 110 dots to the inch. */
    private static final double TARGET_PX = 52;

    private final TreeSet<String> faults = new TreeSet<>();

    /**
     * A language of a test alone, laid out from right to left. Its letters are Latin: JavaFX 26.0.2
     * throws where it wraps a line of letters that run to the left (decision 0098).
     */
    private static Tongue backwards() {
        var words = new Properties();
        var file = Path.of("src/main/resources/fr/carnetderefus/text/kiosk/en.properties");
        try (var in = Files.newBufferedReader(file)) {
            words.load(in);
            words.setProperty("tongue.name", "hsilgnE");
            words.setProperty("tongue.direction", "rtl");
            var text = new StringBuilder();
            words.forEach((key, value) -> text.append(key + "=" + value + "\n"));
            return Tongue.read(
                    "xx",
                    new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    List<Tongue> tongues() {
        var all = new ArrayList<>(Tongue.shipped());
        all.add(backwards());
        return all;
    }

    /** Walks through all screens of a visit in a language, and looks at each. */
    private void walk(Tongue tongue, Runnable look) {
        look.run();
        press("tongue-" + tongue.code());
        look.run();
        press("who-represented");
        look.run();
        press("measure-curatelle");
        look.run();
        press("came-letter");
        look.run();
        press("skip");
        look.run();
        press("day-2026-11-03");
        look.run();
        type("aB3dE6gH9jKl");
        press("check");
        look.run();
        press("next");
        look.run();
        press("card-without-photo");
        look.run();
        press("skip");
        type("12");
        press("check");
        look.run();
        press("skip");
        look.run();
        press("next");
        look.run();
        press("way-phone");
        look.run();
        press("stick");
        look.run();
        press("back", "read");
        look.run();
        press("back", "finish");
        look.run();
        press("finish-yes");
    }

    @Test
    void everythingCanBeTouchedReadAndNamed() {
        for (var tongue : tongues()) {
            walk(tongue, () -> FxThread.run(this::judge));
        }
        enterStaff();
        FxThread.run(this::judge);
        press("host");
        FxThread.run(this::judge);
        assertEquals(List.of(), List.copyOf(faults));
    }

    @Test
    void atThreeTimesTheSizeNothingIsCutOffSideways() {
        for (var tongue : List.of(tongues().getFirst(), tongues().getLast())) {
            walk(
                    tongue,
                    () -> {
                        while (!find("larger").isDisabled()) {
                            press("larger");
                        }
                        FxThread.run(this::judge);
                    });
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    @Test
    void theTwoStrongContrastsAreStrong() {
        for (var strong : List.of(Contrast.BLACK_ON_WHITE, Contrast.WHITE_ON_BLACK)) {
            walk(
                    Tongue.shipped().getFirst(),
                    () -> {
                        while (kiosk.guise().contrast() != strong) {
                            press("contrast");
                        }
                        FxThread.run(() -> judge(20));
                    });
        }
        assertEquals(List.of(), List.copyOf(faults));
    }

    @Test
    void aLanguageWrittenFromRightToLeftStandsSo() {
        press("tongue-xx");
        assertEquals(
                NodeOrientation.RIGHT_TO_LEFT,
                kiosk.scene().getRoot().getEffectiveNodeOrientation());
        picture("rtl-who");
        press("who-child", "came-letter");
        picture("rtl-sent");
        press("day-2026-11-03");
        picture("rtl-code");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, find("key-1").getEffectiveNodeOrientation());
        press("end", "finish-yes");
        assertEquals(
                NodeOrientation.LEFT_TO_RIGHT,
                kiosk.scene().getRoot().getEffectiveNodeOrientation());
    }

    private void judge() {
        judge(10);
    }

    private void judge(double leastContrast) {
        var root = kiosk.scene().getRoot();
        root.applyCss();
        root.layout();
        for (var node : root.lookupAll("*")) {
            if (!isSeen(node)) {
                continue;
            }
            var name = node.getClass().getSimpleName() + "#" + node.getId();
            if (node instanceof ButtonBase || node instanceof TextInputControl) {
                var control = (Region) node;
                if (control.getHeight() < TARGET_PX || control.getWidth() < TARGET_PX) {
                    faults.add(
                            "small: "
                                    + name
                                    + " "
                                    + control.getWidth()
                                    + "×"
                                    + control.getHeight());
                }
                if (node instanceof ButtonBase button
                        && button.getText().isEmpty()
                        && button.getAccessibleText() == null) {
                    faults.add("no name: " + name);
                }
            }
            if (node instanceof Text text
                    && !text.getText().isBlank()
                    && !node.isDisabled()
                    && !isIcon(text)) {
                contrast(text, leastContrast);
            }
            if (node instanceof Label label && label.getWidth() + 1 < label.minWidth(-1)) {
                faults.add("cut: " + label.getText());
            }
            if (node instanceof ScrollPane pane) {
                var over =
                        pane.getContent().getLayoutBounds().getWidth()
                                - pane.getViewportBounds().getWidth();
                if (over > 1) {
                    faults.add("too wide by " + over + " at " + kiosk.guise().percent());
                }
            }
        }
    }

    private void contrast(Text text, double least) {
        var ink = (Color) text.getFill();
        var paper = paper(text);
        var ratio = ratio(ink, paper);
        if (ratio < least) {
            faults.add("%s on %s is %.1f:1 (%s)".formatted(ink, paper, ratio, text.getText()));
        }
    }

    private static Color paper(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof Region region) {
                var fill = fill(region.getBackground());
                if (fill != null) {
                    return fill;
                }
            }
        }
        return Color.WHITE;
    }

    private static @org.jspecify.annotations.Nullable Color fill(Background background) {
        if (background == null) {
            return null;
        }
        Color last = null;
        for (var fill : background.getFills()) {
            if (fill.getFill() instanceof Color color && color.getOpacity() > 0.9) {
                last = color;
            }
        }
        return last;
    }

    private static boolean isIcon(Text text) {
        return text.getStyleClass().contains("ikonli-font-icon");
    }

    private static double ratio(Color one, Color other) {
        var bright = Math.max(luminance(one), luminance(other));
        var dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double c) {
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void theBarAlwaysHasTheWayOut() {
        walk(
                Tongue.shipped().getFirst(),
                () -> assertTrue(has("end") || has("tongue-fr"), words()));
    }
}
