package fr.carnetderefus.ui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** Dresses a scene: AtlantaFX below, one style sheet of our own above, one file of colours. */
public final class Theme {
    private static final String REDUCED_MOTION = "carnet.reducedMotion";
    private static final String EM = "carnet.em";
    private static final int BASE_PX = 16;
    private static final double ICON = 1.25;
    private static final double LARGE_ICON = 1.75;

    private Theme() {}

    /**
     * Gives a scene its colours, its size of text and its manner of moving. May be called again at
     * any time; popups and menus of the scene follow.
     */
    public static void apply(Scene scene, Appearance appearance) {
        Fonts.load();
        scene.setUserAgentStylesheet(userAgentStylesheet(appearance.dark()));
        scene.getStylesheets()
                .setAll(
                        List.of(
                                css("carnet.css"),
                                css("parts.css"),
                                css(appearance.dark() ? "dark.css" : "light.css"),
                                textSize(appearance.textPercent())));
        scene.getProperties().put(REDUCED_MOTION, appearance.reducedMotion());
        scene.getProperties().put(EM, em(appearance.textPercent()));
    }

    /** The base sheet, for {@code Application.setUserAgentStylesheet}: spares loading Modena. */
    public static String userAgentStylesheet(boolean dark) {
        var base = dark ? new PrimerDark() : new PrimerLight();
        return resource(Objects.requireNonNull(base.getUserAgentStylesheetBSS())).toExternalForm();
    }

    /** Whether things around the node may move. Not in a scene: they may not. */
    static boolean mayMove(Node node) {
        var scene = node.getScene();
        return scene != null && Boolean.FALSE.equals(scene.getProperties().get(REDUCED_MOTION));
    }

    /** The height of letters in px, by which everything is measured. */
    public static double em(Node node) {
        return node.getScene() != null
                        && node.getScene().getProperties().get(EM) instanceof Double em
                ? em
                : BASE_PX;
    }

    private static double em(int percent) {
        return BASE_PX * percent / 100.0;
    }

    private static String textSize(int percent) {
        return percent == 100
                ? css("text-100.css")
                : "data:text/css;base64,"
                        + Base64.getEncoder()
                                .encodeToString(sizes(percent).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The sheet of a size. The usual one lies there as a file, so that the start needs no parser.
     */
    static String sizes(int percent) {
        // A style sheet, not a style on the root: popups copy the sheets of their owner's scene.
        // Icons are sized here in px: an icon is a letter whose font follows its size, so that an
        // em of its own would grow with each pass.
        var base = em(percent);
        return ".root{-fx-font-size:"
                + base
                + "px;}"
                + ".ikonli-font-icon{-fx-icon-size:"
                + base * ICON
                + "px;}"
                + ".drawing>.ikonli-font-icon{-fx-icon-size:"
                + base * LARGE_ICON
                + "px;}";
    }

    private static String css(String file) {
        return resource("/fr/carnetderefus/ui/parts/css/" + file).toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
