package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/**
 * Keys on the screen that write into a field, of the kind that the field needs. They can be reached
 * by Tab like any button, for whoever works with a switch.
 */
final class KeyPad extends VBox {
    /** Which keys there are. */
    enum Kind {
        /** A day, a serial number, a PIN. */
        DIGITS,
        /** A social security number: the figures, and the letters of Corsica. */
        NIR,
        /** A code: figures, and letters that are large or small as in the letter. */
        CODE
    }

    private static final List<String> FIGURES = List.of("123", "456", "789");
    private static final List<String> LETTERS = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");

    private final TextInputControl target;
    private final Tongue tongue;
    private boolean large;

    /** Keys for a field; they write at its end, whatever has the focus. */
    KeyPad(Kind kind, TextInputControl target, Tongue tongue) {
        this.target = target;
        this.tongue = tongue;
        getStyleClass().add("key-pad");
        // figures are figures, whichever way one reads
        setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        fill(kind);
    }

    private void fill(Kind kind) {
        getChildren().clear();
        switch (kind) {
            case DIGITS -> {
                FIGURES.forEach(this::row);
                getChildren().add(rowOf(typing("0"), erase()));
            }
            case NIR -> {
                FIGURES.forEach(this::row);
                getChildren().add(rowOf(typing("0"), typing("A"), typing("B"), erase()));
            }
            case CODE -> {
                row("1234567890");
                LETTERS.forEach(line -> row(large ? line.toUpperCase(Locale.ROOT) : line));
                getChildren().add(rowOf(shift(), erase()));
            }
        }
    }

    private void row(String keys) {
        getChildren()
                .add(
                        rowOf(
                                keys.chars()
                                        .mapToObj(Character::toString)
                                        .map(this::typing)
                                        .toArray(Button[]::new)));
    }

    private static FlowPane rowOf(Button... keys) {
        var row = new FlowPane(keys);
        row.getStyleClass().add("key-row");
        return row;
    }

    private Button typing(String text) {
        var key = key(text, () -> target.insertText(target.getLength(), text));
        key.setId("key-" + text);
        return key;
    }

    private Button erase() {
        var key = key(tongue.get("key.erase"), this::eraseLast);
        key.setGraphic(Icon.BACK.node());
        key.setId("key-erase");
        key.getStyleClass().add("wide");
        return key;
    }

    private void eraseLast() {
        var length = target.getLength();
        if (length > 0) {
            target.deleteText(length - 1, length);
        }
    }

    private Button shift() {
        var key =
                key(
                        tongue.get(large ? "key.small" : "key.large"),
                        () -> {
                            large = !large;
                            fill(Kind.CODE);
                            lookup("#key-shift").requestFocus();
                        });
        key.setGraphic((large ? Icon.DOWN : Icon.UP).node());
        key.setId("key-shift");
        key.getStyleClass().add("wide");
        return key;
    }

    private static Button key(String text, Runnable action) {
        var key = Buttons.secondary(text, action);
        key.getStyleClass().add("key");
        return key;
    }
}
