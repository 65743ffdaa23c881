package fr.carnetderefus.ui.parts;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Transform;

import java.util.Locale;
import java.util.Random;

/**
 * The drawing of the stamp, around the origin. The hand of chance is always the same one, so that a
 * stamp looks the same each time one sees it.
 */
final class StampArt {
    static final double SIZE = 160;

    private static final int STEPS = 96;
    private static final double RING_TEXT = 14.5;
    private static final double BASELINE = 54.5;
    private static final double LETTER_GAP = 0.1;
    private static final double WIDEST_ARC = 250;
    private static final double WISHED_ARC = 205;
    private static final double MOST_SPACING = 0.5;
    private static final int SPECKS = 160;
    private static final double DATE_ROOM = 84;
    private static final double DATE_SIZE = 19;

    private StampArt() {}

    static Group worded(String around, String middle) {
        Fonts.load();
        var art =
                new Group(
                        ring(77, 4.5, 1),
                        ring(70.5, 1.5, 2),
                        ring(48, 1.8, 3),
                        tick(0, -27, 0.62),
                        bar(-14),
                        bar(12),
                        date(middle),
                        dots());
        art.getChildren().addAll(around(around));
        art.setClip(worn());
        return art;
    }

    static Group wordless() {
        return new Group(ring(77, 11, 1), ring(58, 4, 3), tick(0, 2, 1.9));
    }

    private static SVGPath ring(double outer, double width, int seed) {
        return ink(circle(outer, 0.28, seed) + circle(outer - width, 0.34, seed + 10));
    }

    /** A circle drawn by a hand: its radius wanders a little and comes back to its start. */
    private static String circle(double radius, double wander, int seed) {
        var path = new StringBuilder();
        for (var i = 0; i < STEPS; i++) {
            var turn = 2 * Math.PI * i / STEPS;
            var r =
                    radius
                            + wander * Math.sin(3 * turn + seed)
                            + wander * 0.6 * Math.sin(7 * turn + 2.0 * seed)
                            + wander * 0.3 * Math.sin(19 * turn + 3.0 * seed);
            path.append(i == 0 ? "M" : "L").append(point(r, turn));
        }
        return path.append("Z").toString();
    }

    private static String point(double radius, double turn) {
        return String.format(
                Locale.ROOT, "%.2f %.2f ", radius * Math.cos(turn), radius * Math.sin(turn));
    }

    private static SVGPath tick(double x, double y, double scale) {
        var tick = ink("M-16.5 0.5L-11 -5.5L-4.5 1L11.5 -15L17 -9.5L-4.5 12Z");
        tick.setScaleX(scale);
        tick.setScaleY(scale);
        tick.setTranslateX(x);
        tick.setTranslateY(y);
        return tick;
    }

    private static SVGPath bar(double y) {
        return ink(
                String.format(
                        Locale.ROOT,
                        "M-43 %.1fL43 %.1fL43.4 %.1fL-42.6 %.1fZ",
                        y,
                        y + 0.4,
                        y + 1.9,
                        y + 1.6));
    }

    /** At the foot of the ring, between the end of the words and their beginning. */
    private static Group dots() {
        var dots = new Group();
        for (var i = -1; i <= 1; i++) {
            var dot = ink(circle(2.6, 0.2, i + 5));
            dot.getTransforms().setAll(new Rotate(i * 11), Transform.translate(0, 59.3));
            dots.getChildren().add(dot);
        }
        return dots;
    }

    private static Text date(String middle) {
        var text = letters(middle, DATE_SIZE);
        var width = text.getLayoutBounds().getWidth();
        if (width > DATE_ROOM) {
            text = letters(middle, DATE_SIZE * DATE_ROOM / width);
            width = text.getLayoutBounds().getWidth();
        }
        text.setTextOrigin(VPos.CENTER);
        text.setBoundsType(TextBoundsType.VISUAL);
        text.setX(-width / 2);
        return text;
    }

    /** The letters of the ring, each turned to its place: apart where few, smaller where many. */
    private static Node[] around(String words) {
        var size = RING_TEXT;
        if (arc(words, size, 0) > WIDEST_ARC) {
            size *= WIDEST_ARC / arc(words, size, 0);
        }
        var bare = arc(words, size, 0);
        var wish = (WISHED_ARC - bare) / degrees(size) / Math.max(1, words.length());
        var spacing = size * Math.clamp(wish, 0, MOST_SPACING);
        var letters = new Node[words.length()];
        var angle = -arc(words, size, spacing) / 2;
        for (var i = 0; i < words.length(); i++) {
            var letter = letters(words.substring(i, i + 1), size);
            var width = letter.getLayoutBounds().getWidth();
            var turn = degrees(width + LETTER_GAP * size + spacing);
            letter.setX(-width / 2);
            letter.setY(-BASELINE + 0.4 * Math.sin(5.0 * i));
            letter.getTransforms().setAll(new Rotate(angle + turn / 2 + 0.8 * Math.sin(3.0 * i)));
            angle += turn;
            letters[i] = letter;
        }
        return letters;
    }

    private static double arc(String words, double size, double spacing) {
        return words.chars()
                .mapToDouble(c -> letters(Character.toString(c), size).getLayoutBounds().getWidth())
                .map(width -> degrees(width + LETTER_GAP * size + spacing))
                .sum();
    }

    private static double degrees(double length) {
        return Math.toDegrees(length / BASELINE);
    }

    private static Text letters(String words, double size) {
        var text = new Text(words);
        // Set here, not by style: the letters are measured before they have a style.
        text.setStyle(
                "-fx-font-family: \""
                        + Fonts.TEXT
                        + "\"; -fx-font-weight: bold; -fx-font-size: "
                        + size
                        + "px;");
        text.setFont(Font.font(Fonts.TEXT, FontWeight.BOLD, size));
        text.getStyleClass().add("ink");
        return text;
    }

    private static SVGPath ink(String content) {
        var path = new SVGPath();
        path.setContent(content);
        path.setFillRule(FillRule.EVEN_ODD);
        path.getStyleClass().add("ink");
        return path;
    }

    /** Where the rubber did not touch the paper: specks, finer where they would eat a letter. */
    private static SVGPath worn() {
        var chance = new Random(26);
        var path = new StringBuilder("M-90 -90H90V90H-90Z");
        for (var i = 0; i < SPECKS; i++) {
            var turn = chance.nextDouble() * 2 * Math.PI;
            var far = 80 * Math.sqrt(chance.nextDouble());
            var onWords = far < 67 && (far > 50 || Math.abs(far * Math.sin(turn)) < 14);
            var size = (onWords ? 0.35 : 1.2) * (0.3 + 0.7 * chance.nextDouble());
            speck(path, far * Math.cos(turn), far * Math.sin(turn), size, chance);
        }
        return ink(path.toString());
    }

    private static void speck(
            StringBuilder path, double x, double y, double radius, Random chance) {
        for (var i = 0; i < 6; i++) {
            var turn = 2 * Math.PI * i / 6;
            var r = radius * (0.6 + 0.8 * chance.nextDouble());
            path.append(i == 0 ? "M" : "L")
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "%.2f %.2f ",
                                    x + r * Math.cos(turn),
                                    y + r * Math.sin(turn)));
        }
        path.append("Z");
    }
}
