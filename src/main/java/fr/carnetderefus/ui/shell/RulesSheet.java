package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.register.AdoptRules;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.layout.VBox;

/** Shows, on opening, what a changed rule file moved. */
final class RulesSheet {
    private RulesSheet() {}

    static void showIfChanged(Desk desk) {
        var adopt = new AdoptRules(desk.register());
        adopt.change().ifPresent(change -> show(desk, adopt, change));
    }

    private static void show(Desk desk, AdoptRules adopt, AdoptRules.Change change) {
        var texts = desk.texts();
        var moved = new VBox();
        moved.getStyleClass().add("gap-1");
        for (var each : change.moved()) {
            moved.getChildren()
                    .add(
                            Labels.of(
                                    texts.get(
                                            "rules.moved",
                                            each.person().names().full(),
                                            day(texts, each.before()),
                                            day(texts, each.after())),
                                    "reading"));
        }
        var text =
                change.moved().isEmpty()
                        ? texts.get("rules.none-moved")
                        : texts.count("rules.some-moved", change.moved().size());
        var sheet =
                new DialogSheet(
                        texts.get("rules.title"),
                        Labels.of(
                                texts.get(
                                        "rules.versions",
                                        change.before().version(),
                                        change.after().version()),
                                "soft"),
                        Labels.of(text, "reading"),
                        moved);
        desk.ask(
                sheet.answers(
                        Buttons.primary(
                                texts.get("action.understood"),
                                () -> {
                                    sheet.close();
                                    desk.work(
                                            () -> {
                                                adopt.adopt();
                                                return true;
                                            },
                                            done -> {},
                                            desk::tell);
                                })));
    }

    private static String day(Texts texts, Dates dates) {
        return texts.days().day(dates.lastSafeDay());
    }
}
