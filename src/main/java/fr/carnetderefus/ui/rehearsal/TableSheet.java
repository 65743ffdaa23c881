package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.rehearsal.Specimen;
import fr.carnetderefus.model.rehearsal.Who;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.CardDrawings;
import fr.carnetderefus.ui.parts.CardDrawing;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The letter and the card of the person who does not exist. */
final class TableSheet {
    private TableSheet() {}

    static Sheet of(Texts texts, Specimen specimen) {
        return Sheet.titled(
                texts.get("rehearsal.table"),
                Labels.of(texts.get("rehearsal.table.made-up"), "soft"),
                letter(texts, specimen),
                card(texts));
    }

    private static Node letter(Texts texts, Specimen specimen) {
        var letter = new VBox();
        letter.getStyleClass().addAll("rehearsed-letter", "gap-1");
        letter.getChildren()
                .addAll(
                        Labels.of(texts.get("rehearsal.table.letter"), "strong"),
                        Labels.of(texts.get("rehearsal.table.addressee", Specimen.ADDRESSEE)),
                        Labels.of(texts.get("rehearsal.table.about", specimen.name())),
                        Labels.of(
                                texts.get(
                                        "rehearsal.table.born",
                                        texts.days().figures(specimen.born()))));
        if (specimen.who() == Who.TWINS) {
            letter.getChildren()
                    .add(Labels.of(texts.get("rehearsal.table.twin", specimen.twin()), "soft"));
        }
        letter.getChildren().add(code(texts, specimen));
        return letter;
    }

    private static Node code(Texts texts, Specimen specimen) {
        if (!specimen.coded()) {
            return Labels.of(texts.get("rehearsal.table.no-code"), "strong");
        }
        var key = specimen.renewed() ? "rehearsal.table.new-code" : "rehearsal.table.code";
        var code = Labels.of(specimen.code(), "code", "call-value");
        var name = Labels.of(texts.get(key));
        return new VBox(name, code);
    }

    private static Node card(Texts texts) {
        var card =
                new VBox(
                        Labels.of(texts.get("rehearsal.table.card", Specimen.ADDRESSEE), "strong"),
                        CardDrawing.withPhoto(
                                texts.get("person-form.front"),
                                SerialCheck.PREFIX,
                                Specimen.SERIAL,
                                CardDrawings.words(texts, Specimen.CARD) + " " + Specimen.SERIAL),
                        Labels.of(texts.get("rehearsal.table.nir")),
                        Labels.of(Specimen.NUMBER.spaced(), "code"));
        card.getStyleClass().add("gap-1");
        return card;
    }
}
