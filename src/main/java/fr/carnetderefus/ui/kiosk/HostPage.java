package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The lines that stand at the foot of each sheet: staff type them, on a touch screen too. */
final class HostPage {
    private static final int LINES = 3;
    private static final int COLUMNS = 40;

    private final Kiosk kiosk;
    private final Texts texts;
    private final Runnable back;
    private final Consumer<List<String>> keep;
    private final List<TextField> fields = new ArrayList<>();
    private TextInputControl meant;

    /**
     * A page with the lines there are.
     *
     * @param back leads back without a change
     * @param keep hears the lines to keep
     */
    HostPage(Kiosk kiosk, Texts texts, Runnable back, Consumer<List<String>> keep) {
        this.kiosk = kiosk;
        this.texts = texts;
        this.back = back;
        this.keep = keep;
        var lines = kiosk.settings().host();
        for (var i = 0; i < LINES; i++) {
            fields.add(field(i, i < lines.size() ? lines.get(i) : ""));
        }
        meant = fields.getFirst();
        fields.forEach(field ->
                field.focusedProperty()
                        .subscribe(focused -> {
                            if (focused) {
                                meant = field;
                            }
                        }));
    }

    private TextField field(int number, String line) {
        var field = new TextField(line);
        field.setId("host-" + number);
        field.getStyleClass().add("entry");
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(texts.get("kiosk.host.line", number + 1));
        return field;
    }

    void show() {
        var save =
                Buttons.primary(
                        Icon.CHECK, texts.get("kiosk.host.save"), () -> keep.accept(lines()));
        save.setId("host-save");
        var away = Buttons.secondary(Icon.BACK, texts.get("kiosk.back"), back);
        away.setId("back");
        var body = new ArrayList<Node>();
        body.add(Labels.of(texts.get("kiosk.host.why"), "reading"));
        body.addAll(fields);
        body.add(new KeyPad(KeyPad.Kind.LINE, () -> meant, kiosk.tongue()));
        var page = new Page("", texts.get("kiosk.host"), body.toArray(Node[]::new));
        kiosk.show(page.ways(save, away).startAt(fields.getFirst()));
    }

    private List<String> lines() {
        return fields.stream()
                .map(TextField::getText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
