package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.ListWords;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Of what the list tells otherwise of people who are known: what is changed, field by field. */
final class UpdateChoices extends VBox {
    /**
     * A box for each field.
     *
     * @param changed runs after each choice
     */
    UpdateChoices(Texts texts, ImportModel model, Preview preview, Runnable changed) {
        getStyleClass().add("gap-1");
        var boxes = new Actions();
        var words = new ListWords(texts);
        preview.differing()
                .forEach((field, people) -> {
                    var box =
                            new CheckBox(
                                    texts.get("incoming.update.field", words.field(field), people));
                    box.setId("update-" + Texts.word(field));
                    box.setSelected(model.updates(field));
                    box.selectedProperty()
                            .subscribe((was, is) -> {
                                model.update(field, is);
                                changed.run();
                            });
                    boxes.getChildren().add(box);
                });
        getChildren().addAll(Labels.of(texts.get("incoming.update"), "strong"), boxes);
    }

    /** Whether there is anything to choose. */
    static boolean isNeeded(Preview preview) {
        return !preview.differing().isEmpty();
    }
}
