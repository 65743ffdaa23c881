package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.RemovePassphrase;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.SurveyKeys.Recovery;
import fr.carnetderefus.register.SurveyKeys.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Who can open the carnet, how far recovery is, and what one may do about it. */
final class Overview implements KeysView.Step {
    private final KeysView view;
    private final Desk desk;
    private final Texts texts;
    private final SurveyKeys survey;
    private final Button add;
    private final List<Node> nodes = new ArrayList<>();
    private Node first;

    Overview(KeysView view) {
        this.view = view;
        this.desk = view.desk();
        this.texts = view.texts();
        this.survey = new SurveyKeys(desk.register());
        add =
                Buttons.secondary(
                        Icon.ADD_PERSON,
                        texts.get("keys.add"),
                        () -> view.show(new Changing(view, null)));
        add.setId("key-add");
        first = add;
        nodes.add(passphrases());
        nodes.add(sheets(Sheets.ONE));
        nodes.add(sheets(Sheets.TWO_OF_THREE));
        nodes.add(
                Sheet.titled(
                        texts.get("keys.all-lost.title"),
                        Labels.of(texts.get("keys.all-lost"), "reading")));
    }

    static String name(Texts texts, SurveyKeys.Key key) {
        return key.label().isEmpty()
                ? texts.get(key.given() ? "keys.unnamed" : "keys.first")
                : key.label();
    }

    private Node passphrases() {
        var keys = survey.passphrases();
        var rows = new VBox();
        rows.getStyleClass().add("gap-3");
        for (var i = 0; i < keys.size(); i++) {
            rows.getChildren().add(row(keys.get(i), i + 1, keys.size() > 1));
        }
        var sheet = Sheet.titled(texts.get("keys.passphrases"), rows);
        if (survey.strangers() > 0) {
            var words = texts.count("keys.strangers", survey.strangers());
            sheet.getChildren().add(new Notice(Notice.Kind.SOON, "", words));
        }
        sheet.getChildren().add(new Actions(add));
        return sheet;
    }

    private Node row(SurveyKeys.Key key, int number, boolean several) {
        var name = name(texts, key);
        var since = key.since();
        var said = new VBox(Labels.of(key.mine() ? texts.get("keys.mine", name) : name, "strong"));
        if (since != null) {
            said.getChildren()
                    .add(Labels.of(texts.get("keys.since", texts.days().day(since)), "soft"));
        }
        var change =
                Buttons.secondary(
                        Icon.EDIT,
                        texts.get("keys.change"),
                        () -> view.show(new Changing(view, key)));
        change.setId("key-change-" + number);
        change.setAccessibleText(texts.get("keys.change-whose", name));
        if (number == 1) {
            first = change;
        }
        var actions = new Actions(change);
        if (several) {
            var rename = !key.label().isEmpty();
            var call =
                    Buttons.quiet(
                            Icon.PERSON,
                            texts.get(rename ? "keys.rename" : "keys.name"),
                            () -> NameSheet.ask(desk, key, view::overview));
            call.setId("key-name-" + number);
            call.setAccessibleText(
                    texts.get(rename ? "keys.rename-whose" : "keys.name-whose", name));
            actions.getChildren().add(call);
            var remove =
                    Buttons.quiet(Icon.DELETE, texts.get("keys.remove"), () -> askToRemove(key));
            remove.setId("key-remove-" + number);
            remove.setAccessibleText(texts.get("keys.remove-whose", name));
            actions.getChildren().add(remove);
        }
        var row = new VBox(said, actions);
        row.getStyleClass().add("gap-1");
        return row;
    }

    private void askToRemove(SurveyKeys.Key key) {
        var name = name(texts, key);
        var words = texts.get(key.mine() ? "keys.remove.mine" : "keys.remove.text", name);
        ask(
                texts.get("keys.remove.title", name),
                words + " " + texts.get("keys.copies-stay"),
                texts.get("keys.remove.yes"),
                texts.get("keys.removed", name),
                () -> new RemovePassphrase(desk.register()).remove(key.mark()));
    }

    private void ask(String title, String words, String yes, String said, Desk.Verb verb) {
        var sheet = new DialogSheet(title, Labels.of(words, "reading"));
        var remove =
                Buttons.secondary(
                        yes,
                        () -> {
                            sheet.close();
                            desk.apply(
                                    () -> {
                                        verb.apply();
                                        return new Desk.Told(said, false);
                                    },
                                    view::overview);
                        });
        remove.setId("keys-yes");
        var stay = Buttons.primary(texts.get("action.cancel"), sheet::close);
        stay.setId("keys-no");
        desk.ask(sheet.answers(remove, stay).startAt(stay));
    }

    private Node sheets(Sheets sheets) {
        var key = sheets == Sheets.ONE ? "keys.sheet" : "keys.split";
        var recovery = survey.recovery(sheets);
        var sheet =
                Sheet.titled(
                        texts.of("sheets", sheets), Labels.of(texts.get(key + ".text"), "reading"));
        sheet.getChildren().add(standing(recovery));
        var made = recovery.standing() != Standing.NONE;
        var make =
                Buttons.secondary(
                        Icon.PRINT,
                        texts.get(key + (made ? ".anew" : ".make")),
                        () -> view.make(sheets));
        make.setId("make-" + Texts.word(sheets));
        var actions = new Actions(make);
        if (made) {
            var prove =
                    Buttons.secondary(
                            Icon.CHECK,
                            texts.get(key + ".try"),
                            () -> view.show(new Drill(view, sheets)));
            prove.setId("try-" + Texts.word(sheets));
            var remove =
                    Buttons.quiet(
                            Icon.DELETE,
                            texts.get(key + ".remove"),
                            () ->
                                    ask(
                                            texts.get(key + ".remove"),
                                            texts.get(key + ".remove.text"),
                                            texts.get("keys.sheet.remove.yes"),
                                            texts.get("keys.sheet.removed"),
                                            () ->
                                                    new MakeRecovery(desk.register())
                                                            .remove(sheets)));
            remove.setId("remove-" + Texts.word(sheets));
            actions.getChildren().addAll(prove, remove);
        }
        sheet.getChildren().add(actions);
        return sheet;
    }

    private Node standing(Recovery recovery) {
        var day = recovery.day();
        var words =
                texts.get(
                        "recovery.standing."
                                + Texts.word(recovery.standing())
                                + (day == null ? "" : ".on"),
                        day == null ? "" : texts.days().day(day));
        var kind =
                switch (recovery.standing()) {
                    case NONE, PROVEN -> Notice.Kind.INFO;
                    case MADE, DUE -> Notice.Kind.SOON;
                };
        return new Notice(kind, "", texts.get("keys.standing", words));
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public Node first() {
        return first;
    }

    @Override
    public void leave() {}
}
