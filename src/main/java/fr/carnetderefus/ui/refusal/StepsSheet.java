package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The steps of a channel as the procedure's file tells them, with their source. */
final class StepsSheet {
    private final Desk desk;
    private final Channel channel;

    StepsSheet(Desk desk, Channel channel) {
        this.desk = desk;
        this.channel = channel;
    }

    Node node() {
        var texts = desk.texts();
        var steps = new VBox();
        steps.getStyleClass().add("gap-2");
        var number = 1;
        for (var step : channel.steps()) {
            var words = Labels.of(texts.of(step), "reading");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(Labels.of(Integer.toString(number++), "strong", "step"), words);
            row.getStyleClass().add("gap-2");
            steps.getChildren().add(row);
        }
        // a field, so that the address can be selected and copied by mouse and keyboard alike
        var contact = new TextField(channel.contact());
        contact.setEditable(false);
        contact.setId("contact");
        contact.setAccessibleText(texts.get("refusal.contact"));
        contact.getStyleClass().add("code");
        var source = desk.register().procedure().source(channel.source());
        return Sheet.titled(
                texts.get("refusal.steps"),
                contact,
                steps,
                Labels.of(desk.phrases().source(source), "soft", "small", "reading"));
    }
}
