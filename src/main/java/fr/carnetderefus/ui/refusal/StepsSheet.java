package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The steps of a channel as the procedure's file tells them, to be ticked one after the other. */
final class StepsSheet {
    private final AtWork at;

    StepsSheet(AtWork at) {
        this.at = at;
    }

    Node node() {
        var texts = at.texts();
        var steps = new VBox();
        steps.getStyleClass().add("gap-2");
        var number = 1;
        for (var step : at.channel().steps()) {
            steps.getChildren().add(step(number++, texts.of(step)));
        }
        var sheet = Sheet.titled(texts.get("refusal.steps"));
        sheet.getChildren().add(contact());
        sheet.getChildren()
                .addAll(steps, SourceLine.of(at.desk(), at.procedure(), at.channel().source()));
        return sheet;
    }

    private static Node step(int number, String words) {
        var step = new CheckBox(number + ". " + words);
        step.setMnemonicParsing(false);
        step.setWrapText(true);
        step.setMinHeight(CheckBox.USE_PREF_SIZE);
        step.getStyleClass().addAll("step", "reading");
        step.setId("step-" + number);
        return step;
    }

    /** The address in a field, so that it can be selected and copied, and a way to open it. */
    private Node contact() {
        var texts = at.texts();
        var field = new TextField(at.channel().contact());
        field.setEditable(false);
        field.setId("contact");
        field.setAccessibleText(texts.get("refusal.contact"));
        field.getStyleClass().add("code");
        var box = new VBox(field);
        box.getStyleClass().add("gap-2");
        if (at.channel().contact().startsWith("https://")) {
            var open = Buttons.primary(Icon.OPEN, texts.get("guide.open-site"), this::askToOpen);
            open.setId("open-site");
            box.getChildren().add(new Actions(open));
        }
        return box;
    }

    private void askToOpen() {
        var texts = at.texts();
        var sheet =
                new DialogSheet(
                        texts.get("guide.open-site.title"),
                        Labels.of(at.channel().contact(), "code", "small", "reading"),
                        Labels.of(texts.get("guide.open-site.text"), "reading"));
        var yes =
                Buttons.primary(
                        Icon.OPEN,
                        texts.get("guide.open-site.yes"),
                        () -> {
                            sheet.close();
                            at.aids().browser().accept(at.channel().contact());
                        });
        yes.setId("open-site-yes");
        at.desk().ask(sheet.answers(yes, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }
}
