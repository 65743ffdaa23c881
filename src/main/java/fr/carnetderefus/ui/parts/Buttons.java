package fr.carnetderefus.ui.parts;

import javafx.scene.control.Button;

/**
 * Buttons in their three ranks. A sheet has one primary button: the next thing to do. The text says
 * what the button does; an underscore in it is an underscore, not a mnemonic.
 */
public final class Buttons {
    /** The style class of a way back. */
    public static final String BACK = "way-back";

    /** The style class of the next thing to do. */
    static final String PRIMARY = "primary";

    private Buttons() {}

    /** The next thing to do: filled with ink. */
    public static Button primary(String text, Runnable action) {
        return button(PRIMARY, text, action);
    }

    /** The next thing to do, with its icon. */
    public static Button primary(Icon icon, String text, Runnable action) {
        return with(icon, primary(text, action));
    }

    /** Another thing one may do: outlined. */
    public static Button secondary(String text, Runnable action) {
        return button("secondary", text, action);
    }

    /** Another thing one may do, with its icon. */
    public static Button secondary(Icon icon, String text, Runnable action) {
        return with(icon, secondary(text, action));
    }

    /** A thing aside, as a line of text. */
    public static Button quiet(String text, Runnable action) {
        return button("quiet", text, action);
    }

    /** A thing aside, with its icon; the icon stands in for the underline. */
    public static Button quiet(Icon icon, String text, Runnable action) {
        var button = with(icon, quiet(text, action));
        button.getStyleClass().add("plain");
        return button;
    }

    /** The way back from a screen, which its key and the mouse's own button take as well. */
    public static Button back(String text, Runnable action) {
        var button = quiet(Icon.BACK, text, action);
        button.getStyleClass().add(BACK);
        return button;
    }

    private static Button with(Icon icon, Button button) {
        button.setGraphic(icon.node());
        return button;
    }

    private static Button button(String rank, String text, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().add(rank);
        button.setWrapText(true);
        button.setOnAction(e -> action.run());
        return button;
    }
}
