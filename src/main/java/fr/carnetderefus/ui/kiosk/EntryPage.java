package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Step;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.function.Function;

/**
 * A number or a code to be looked at: one types it, and is told whether it looks right. It is kept
 * nowhere but on the visitor's own sheet, if they say so.
 */
final class EntryPage {
    /** Longer than anything asked for; nobody types a book into a kiosk. */
    private static final int LONGEST = 40;

    /** A social security number with its spaces. */
    private static final int COLUMNS = 21;

    /** What came of looking at it. */
    record Verdict(Notice.Kind kind, String words, String value) {
        static Verdict right(String words, String value) {
            return new Verdict(Notice.Kind.INFO, words, value);
        }

        static Verdict doubtful(String words, String value) {
            return new Verdict(Notice.Kind.SOON, words, value);
        }

        static Verdict wrong(String words) {
            return new Verdict(Notice.Kind.ERROR, words, "");
        }

        boolean isReadable() {
            return !value.isEmpty();
        }
    }

    private final VisitFlow flow;
    private final Step step;
    private final String key;
    private final KeyPad.Kind keys;
    private final Function<String, Verdict> judge;
    private final TextField entry = new TextField();
    private final VBox verdict = new VBox();
    private @Nullable Node drawing;

    EntryPage(
            VisitFlow flow,
            Step step,
            String key,
            KeyPad.Kind keys,
            Function<String, Verdict> judge) {
        this.flow = flow;
        this.step = step;
        this.key = key;
        this.keys = keys;
        this.judge = judge;
        entry.setId("entry");
        entry.setPrefColumnCount(COLUMNS);
        entry.getStyleClass().add("entry");
        entry.setAccessibleText(flow.tongue().get(key + ".title"));
        entry.textProperty()
                .subscribe((was, is) -> {
                    if (is.length() > LONGEST) {
                        entry.setText(was);
                    }
                    verdict.getChildren().clear(); // it was about something else
                    if (flow.secrets().has(flow.number(), step)) {
                        verdict.getChildren().setAll(noted("entry.kept"));
                    }
                });
        entry.setOnAction(e -> look());
        verdict.getStyleClass().add("gap-2");
    }

    /** With a drawing of where it stands. */
    EntryPage with(Node where) {
        drawing = where;
        return this;
    }

    Page page() {
        var body = new ArrayList<Node>();
        if (flow.secrets().has(flow.number(), step)) {
            entry.setText(flow.secrets().reveal(flow.number(), step));
            verdict.getChildren().setAll(noted("entry.on-sheet"), flow.next());
        }
        var check = Buttons.primary(Icon.CHECK, flow.tongue().get("entry.check"), this::look);
        check.setId("check");
        body.add(flow.kiosk().beside(entry, check));
        body.add(verdict);
        var pad = new KeyPad(keys, entry, flow.tongue());
        body.add(drawing == null ? pad : flow.kiosk().beside(pad, drawing));
        return flow.page(key, body.toArray(Node[]::new)).startAt(entry);
    }

    /** What is on the sheet stays there until another is checked, or it is unticked. */
    private Node noted(String words) {
        var box = onSheet(flow.secrets().reveal(flow.number(), step), true);
        var said = Labels.of(flow.tongue().get(words), "strong");
        box.selectedProperty().subscribe((was, is) -> Presence.set(said, is));
        return new VBox(said, box);
    }

    private CheckBox onSheet(String value, boolean ticked) {
        var onSheet = new CheckBox(flow.tongue().get("entry.print"));
        onSheet.setId("on-sheet");
        onSheet.setWrapText(true);
        onSheet.setSelected(ticked);
        onSheet.selectedProperty().subscribe((was, is) -> hold(value, is));
        return onSheet;
    }

    private void look() {
        var found = judge.apply(entry.getText());
        var notice = new Notice(found.kind(), "", found.words());
        notice.setId("verdict");
        verdict.getChildren().setAll(notice);
        if (found.isReadable()) {
            // in place of the one noted before: who wanted that on the sheet wants this
            var wanted = flow.secrets().has(flow.number(), step);
            hold(found.value(), wanted);
            var next = flow.next();
            verdict.getChildren().addAll(onSheet(found.value(), wanted), next);
            next.requestFocus();
        } else if (flow.secrets().has(flow.number(), step)) {
            verdict.getChildren().add(noted("entry.kept"));
        }
    }

    private void hold(String value, boolean onSheet) {
        if (onSheet) {
            flow.secrets().keep(flow.number(), step, value);
        } else {
            flow.secrets().drop(flow.number(), step);
        }
    }
}
