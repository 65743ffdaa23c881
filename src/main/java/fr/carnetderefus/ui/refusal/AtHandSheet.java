package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.Insurance;
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
            if (ask.what() == Ask.Datum.CODE) {
                row.getChildren()
                        .add(
                                Buttons.quiet(
                                        texts.get("person.note-code"),
                                        () -> exits.noteCode(standing.person().id())));
            }
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

    private String value(Ask.Datum what) {
        var nir = insured().nir();
        var card = insured().card();
        return switch (what) {
            case CODE -> standing.file().code();
            case BIRTH_DATE -> texts.days().figures(standing.person().born());
            case NIR -> nir == null ? "" : nir.spaced();
            case CARD_TYPE -> card == null ? "" : texts.of("card", card.type());
            case CARD_SERIAL -> card == null ? "" : card.serial();
        };
    }

    /** The number and card to enter: those of whoever the person is covered by. */
    private Insurance insured() {
        var own = standing.person().insurance();
        var by = own.coveredBy();
        var other = by == null ? null : desk.register().state().cases().get(by);
        return other == null ? own : other.person().insurance();
    }
}
