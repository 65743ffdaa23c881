package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.paper.RecoveryPaper;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.SurveyKeys.Standing;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes sheets: they are printed or copied, then three words are asked back, and only then do they
 * open the carnet. Whoever gives up on the way has lost nothing.
 */
final class Making implements KeysView.Step {
    private final KeysView view;
    private final Texts texts;
    private final List<WordSheet> sheets;
    private final VBox place = new VBox();
    private Node first;

    Making(KeysView view, Sheets kind) {
        this.view = view;
        this.texts = view.texts();
        this.sheets = MakeRecovery.drawUp(kind);
        place.getStyleClass().add("gap-4");
        var print =
                Buttons.primary(
                        Icon.PRINT,
                        texts.get("keys.make.print"),
                        () -> view.exits().print(paper()));
        print.setId("sheet-print");
        first = print;
        var save =
                Buttons.secondary(
                        Icon.EXPORT, texts.get("keys.make.save"), () -> view.exits().save(paper()));
        save.setId("sheet-save");
        var words = words();
        Presence.set(words, false);
        var copy = Buttons.secondary(Icon.EDIT, texts.get("keys.make.copy"), () -> {});
        copy.setId("sheet-copy");
        copy.setOnAction(e -> {
            Presence.set(words, !words.isVisible());
            copy.setText(texts.get(words.isVisible() ? "keys.make.hide" : "keys.make.copy"));
        });
        var next =
                Buttons.secondary(
                        Icon.NEXT,
                        texts.get(
                                kind == Sheets.ONE ? "keys.make.next" : "keys.make.next-of-three"),
                        this::askBack);
        next.setId("sheet-next");
        var sheet =
                Sheet.titled(
                        texts.get(
                                kind == Sheets.ONE
                                        ? "keys.make.title"
                                        : "keys.make.title-of-three"),
                        Labels.of(
                                texts.get(
                                        kind == Sheets.ONE
                                                ? "keys.make.text"
                                                : "keys.make.text-of-three"),
                                "reading"),
                        new Actions(print, save, copy),
                        words,
                        new Notice(Notice.Kind.INFO, "", texts.get("keys.make.traces")));
        if (new SurveyKeys(view.desk().register()).recovery(kind).standing() != Standing.NONE) {
            var former = texts.get(kind == Sheets.ONE ? "keys.make.former" : "keys.make.formers");
            sheet.getChildren().add(new Notice(Notice.Kind.SOON, "", former));
        }
        sheet.getChildren().add(new Actions(next, cancel()));
        place.getChildren().setAll(sheet);
    }

    private Button cancel() {
        var cancel = Buttons.quiet(texts.get("action.cancel"), view::overview);
        cancel.setId("sheet-cancel");
        return cancel;
    }

    private fr.carnetderefus.paper.Sheet paper() {
        return new RecoveryPaper(view.desk().register(), texts, view.desk().today()).of(sheets);
    }

    /** To be copied by hand, where there is no printer. */
    private Node words() {
        var all = new VBox();
        all.setId("sheet-words");
        all.getStyleClass().add("gap-3");
        for (var sheet : sheets) {
            if (sheet.number() > 0) {
                var title = texts.get("paper.recovery.title-of-three", sheet.number());
                all.getChildren().add(Labels.of(title, "strong"));
            }
            var row = new FlowPane();
            row.getStyleClass().add("recovery-words");
            for (var i = 0; i < WordSheet.WORDS; i++) {
                var word = (i + 1) + ". " + sheet.words().get(i);
                row.getChildren().add(Labels.of(word, "recovery-word"));
            }
            all.getChildren().add(row);
        }
        return all;
    }

    private void askBack() {
        var asked = AskedBack.of(texts, sheets);
        var fields = new ArrayList<Node>(asked.fields());
        Runnable check =
                () -> {
                    if (asked.right()) {
                        keep();
                    }
                };
        asked.onEnter(check);
        var keep = Buttons.primary(Icon.CHECK, texts.get("keys.back.yes"), check);
        keep.setId("sheet-keep");
        var back = Buttons.secondary(Icon.BACK, texts.get("keys.back.again"), this::again);
        back.setId("sheet-again");
        fields.addFirst(Labels.of(texts.get("keys.back.text"), "reading"));
        fields.add(new Actions(keep, back, cancel()));
        former = List.copyOf(place.getChildren());
        show(
                Sheet.titled(texts.get("keys.back.title"), fields.toArray(Node[]::new)),
                asked.first());
    }

    private List<Node> former = List.of();

    private void again() {
        place.getChildren().setAll(former);
        first.requestFocus();
    }

    private void keep() {
        view.desk()
                .apply(
                        () -> {
                            new MakeRecovery(view.desk().register()).keep(sheets);
                            var made = sheets.size() == 1 ? "keys.made" : "keys.made-of-three";
                            return new Desk.Told(texts.get(made), false);
                        },
                        this::done);
    }

    private void done() {
        var kind = sheets.size() == 1 ? Sheets.ONE : Sheets.TWO_OF_THREE;
        var prove =
                Buttons.primary(
                        Icon.CHECK,
                        texts.get(kind == Sheets.ONE ? "keys.sheet.try" : "keys.split.try"),
                        () -> view.show(new Drill(view, kind)));
        prove.setId("made-try");
        var later = Buttons.secondary(texts.get("keys.made.later"), view::overview);
        later.setId("made-later");
        show(
                Sheet.titled(
                        texts.get("keys.made.title"),
                        Labels.of(
                                texts.get(
                                        kind == Sheets.ONE
                                                ? "keys.made.text"
                                                : "keys.made.text-of-three"),
                                "reading"),
                        Labels.of(texts.get("keys.copies-stay"), "reading", "soft"),
                        new Actions(prove, later)),
                prove);
    }

    private void show(Node what, Node next) {
        place.getChildren().setAll(what);
        next.requestFocus();
    }

    @Override
    public List<Node> nodes() {
        return List.of(place);
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void leave() {
        sheets.forEach(WordSheet::close);
        place.getChildren().clear();
        former = List.of();
    }
}
