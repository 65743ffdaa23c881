package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DetailRow;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.MaskedValue;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What a channel asks for, and what of it the carnet holds; for a child, the parent's. */
final class AtHandSheet {
    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Channel channel;
    private final RefusalView.Exits exits;

    AtHandSheet(Desk desk, Standing standing, Channel channel, RefusalView.Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.channel = channel;
        this.exits = exits;
    }

    Node node() {
        var lines = new VBox();
        lines.getStyleClass().add("gap-2");
        channel.asks().forEach(ask -> lines.getChildren().add(line(ask)));
        return Sheet.titled(texts.get("refusal.at-hand"), lines);
    }

    private Node line(Ask ask) {
        var value = value(ask.what());
        var secret = ask.what() != Ask.Datum.BIRTH_DATE && ask.what() != Ask.Datum.CARD_TYPE;
        var row = new DetailRow(Labels.of(texts.of("ask", ask.what()), "strong"));
        if (value.isEmpty()) {
            row.getChildren().add(Labels.of(texts.get("refusal.missing"), "soft"));
            row.getChildren().add(note(ask.what()));
        } else if (secret) {
            row.getChildren()
                    .add(
                            new MaskedValue(
                                    "•".repeat(value.length()),
                                    value,
                                    new ShowToggle(
                                            texts.get("action.show"), texts.get("action.hide")),
                                    texts.get("details.show", texts.of("ask", ask.what()))));
        } else {
            row.getChildren().add(Labels.of(value, "value"));
        }
        var block = new VBox(row, Labels.of(texts.of(ask.hint()), "soft", "small", "reading"));
        block.getStyleClass().add("gap-1");
        return block;
    }

    private Button note(Ask.Datum what) {
        var code = what == Ask.Datum.CODE;
        var button =
                Buttons.quiet(
                        texts.get(code ? "person.note-code" : "refusal.note-it"),
                        () -> {
                            if (code) {
                                exits.noteCode(standing.person().id());
                            } else {
                                exits.note(holder().id(), what);
                            }
                        });
        button.setId("note-" + Texts.word(what));
        button.setAccessibleText(button.getText() + ", " + texts.of("ask", what));
        return button;
    }

    private String value(Ask.Datum what) {
        var nir = holder().insurance().nir();
        var card = holder().insurance().card();
        return switch (what) {
            case CODE -> standing.file().code();
            case BIRTH_DATE -> texts.days().figures(standing.person().born());
            case NIR -> nir == null ? "" : nir.spaced();
            case CARD_TYPE -> card == null ? "" : texts.of("card", card.type());
            case CARD_SERIAL -> card == null ? "" : card.serial();
        };
    }

    /** Whose number and card are to be entered: those of whoever the person is covered by. */
    private Person holder() {
        var by = standing.person().insurance().coveredBy();
        var other = by == null ? null : desk.register().state().cases().get(by);
        return other == null ? standing.person() : other.person();
    }
}
