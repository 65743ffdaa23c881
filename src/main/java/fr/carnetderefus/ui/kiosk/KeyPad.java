package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

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
        CODE,
        /** A name: letters with their accents, the first one large. */
        NAME,
        /** A passphrase: all of these, and figures. */
        PHRASE,
        /** A line of text: all of these, and what stands between words. */
        LINE
    }

    private static final List<String> FIGURES = List.of("123", "456", "789");
    private static final List<String> LETTERS = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
    private static final List<String> ACCENTS = List.of("éèêëàâç", "îïôùûüœ");

    private final Supplier<TextInputControl> target;
    private final Tongue tongue;
    private final Map<Button, String> letters = new LinkedHashMap<>();
    private final Button shift;
    private boolean large;
    private boolean once;

    /** Keys for a field; they write at its end, whatever has the focus. */
    KeyPad(Kind kind, TextInputControl target, Tongue tongue) {
        this(kind, () -> target, tongue);
    }

    /** Keys for whichever of several fields is meant when one is pressed. */
    KeyPad(Kind kind, Supplier<TextInputControl> target, Tongue tongue) {
        this.target = target;
        this.tongue = tongue;
        this.shift = key("", () -> turn(!large));
        shift.setId("key-shift");
        shift.getStyleClass().add("wide");
        getStyleClass().add("key-pad");
        // figures are figures, whichever way one reads
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        fill(kind);
        turn(kind == Kind.NAME);
        once = kind == Kind.NAME;
    }

    private void fill(Kind kind) {
        switch (kind) {
            case DIGITS -> {
                FIGURES.forEach(line -> row(figures(line)));
                row(List.of(typing("0"), erase()));
            }
            case NIR -> {
                FIGURES.forEach(line -> row(figures(line)));
                row(List.of(typing("0"), typing("A"), typing("B"), erase()));
            }
            case CODE -> {
                row(figures("1234567890"));
                LETTERS.forEach(line -> row(letters(line)));
                row(List.of(shift, erase()));
            }
            case NAME, PHRASE, LINE -> {
                if (kind != Kind.NAME) {
                    row(figures("1234567890"));
                }
                LETTERS.forEach(line -> row(letters(line)));
                ACCENTS.forEach(line -> row(letters(line)));
                if (kind == Kind.LINE) {
                    row(figures(",.:/@"));
                }
                row(List.of(typing("-"), typing("’"), blank(), shift, erase()));
            }
        }
    }

    private void row(List<Button> keys) {
        var row = new FlowPane(keys.toArray(Button[]::new));
        row.getStyleClass().add("key-row");
        getChildren().add(row);
    }

    private List<Button> figures(String keys) {
        return keys.chars().mapToObj(Character::toString).map(this::typing).toList();
    }

    private List<Button> letters(String keys) {
        return keys.chars().mapToObj(Character::toString).map(this::letter).toList();
    }

    private Button letter(String text) {
        var key =
                key(
                        text,
                        () -> {
                            type(large ? text.toUpperCase(Locale.FRENCH) : text);
                            if (once) {
                                turn(false);
                            }
                        });
        key.setId("key-" + text);
        letters.put(key, text);
        return key;
    }

    private Button typing(String text) {
        var key = key(text, () -> type(text));
        key.setId("key-" + text);
        return key;
    }

    private Button blank() {
        var key = key(tongue.get("key.blank"), () -> type(" "));
        key.setId("key-blank");
        key.getStyleClass().add("wide");
        return key;
    }

    private void type(String text) {
        var field = target.get();
        field.insertText(field.getLength(), text);
    }

    private Button erase() {
        var key = key(tongue.get("key.erase"), this::eraseLast);
        key.setGraphic(Icon.BACK.node());
        key.setId("key-erase");
        key.getStyleClass().add("wide");
        return key;
    }

    /** Letters are large from now on, or small; a name needs one large letter only. */
    private void turn(boolean toLarge) {
        large = toLarge;
        once = false;
        letters.forEach(
                (key, text) -> key.setText(toLarge ? text.toUpperCase(Locale.FRENCH) : text));
        shift.setText(tongue.get(toLarge ? "key.small" : "key.large"));
        shift.setGraphic((toLarge ? Icon.DOWN : Icon.UP).node());
    }

    private void eraseLast() {
        var field = target.get();
        var length = field.getLength();
        if (length > 0) {
            field.deleteText(length - 1, length);
        }
    }

    private static Button key(String text, Runnable action) {
        var key = Buttons.secondary(text, action);
        key.getStyleClass().add("key");
        return key;
    }
}
