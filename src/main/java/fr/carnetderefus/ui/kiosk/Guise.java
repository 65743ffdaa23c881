package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.ui.parts.Appearance;
import fr.carnetderefus.ui.parts.Theme;

import javafx.scene.Scene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * How a kiosk looks to a visitor: size of text and contrast, as they choose. It is forgotten with
 * the visit.
 */
record Guise(int percent, Contrast contrast) {
    static final Guise USUAL = new Guise(Appearance.MIN_TEXT, Contrast.PAPER);

    private static final int STEP = 50;
    private static final int BASE_PX = 16;
    private static final int BAR_MOST = 150;
    private static final double ICON = 1.25;

    /** Light and dark. Text has 10:1 at least on paper, 20:1 in the two others. */
    enum Contrast {
        PAPER,
        BLACK_ON_WHITE,
        WHITE_ON_BLACK
    }

    Guise larger() {
        return new Guise(Math.min(percent + STEP, Appearance.MAX_TEXT), contrast);
    }

    Guise smaller() {
        return new Guise(Math.max(percent - STEP, Appearance.MIN_TEXT), contrast);
    }

    boolean canGrow() {
        return percent < Appearance.MAX_TEXT;
    }

    boolean canShrink() {
        return percent > Appearance.MIN_TEXT;
    }

    /**
     * The size of the bar's text. It grows no further than half as large again: else nothing of the
     * page were left below it. A style sheet, for icons lose their font by a style of their own.
     */
    private String bar() {
        var text = BASE_PX * Math.min(percent, BAR_MOST) / 100.0;
        var sheet =
                ".kiosk-bar,#more{-fx-font-size:%spx;}".formatted(text)
                        + ".kiosk-bar .ikonli-font-icon,#more .ikonli-font-icon{-fx-icon-size:%spx;}"
                                .formatted(text * ICON);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether there is room for whole names of days and the like. */
    boolean isRoomy() {
        return percent <= BAR_MOST;
    }

    /** The next contrast, in a round. */
    Guise turned() {
        return new Guise(
                percent,
                switch (contrast) {
                    case PAPER -> Contrast.BLACK_ON_WHITE;
                    case BLACK_ON_WHITE -> Contrast.WHITE_ON_BLACK;
                    case WHITE_ON_BLACK -> Contrast.PAPER;
                });
    }

    /** Nothing moves in a kiosk: what moves distracts, and may be pressed by mistake. */
    void dress(Scene scene) {
        if (!scene.getStylesheets().isEmpty()) {
            undress(scene);
        }
        Theme.apply(scene, new Appearance(contrast == Contrast.WHITE_ON_BLACK, percent, true));
        var sheets = scene.getStylesheets();
        sheets.add(2, css("kiosk.css"));
        sheets.add(bar());
        sheets.add(
                css(
                        switch (contrast) {
                            case PAPER -> "paper.css";
                            case BLACK_ON_WHITE -> "black-on-white.css";
                            case WHITE_ON_BLACK -> "white-on-black.css";
                        }));
    }

    /**
     * Lets JavaFX forget the fonts it worked out. At each change of sheets it counts the rules that
     * match from nought again, and takes what it kept under the same number for still right: words
     * stayed as large as they were (seen with 26.0.2, where a page was not built anew).
     */
    private static void undress(Scene scene) {
        scene.getStylesheets().clear();
        scene.getRoot().applyCss();
    }

    private static String css(String file) {
        return Objects.requireNonNull(Guise.class.getResource(file), file).toExternalForm();
    }
}
