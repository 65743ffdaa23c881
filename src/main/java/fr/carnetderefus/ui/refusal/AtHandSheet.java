package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Ask.Datum;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.CardDrawings;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DetailRow;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.MaskedValue;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.ShowToggle;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** What a channel asks for, and what of it the carnet holds; for a child, the parent's. */
final class AtHandSheet {
    /** No more than fit beside their buttons; how long a number is need not be seen. */
    private static final int DOTS = 12;

    private final AtWork at;
    private final Texts texts;
    private final Person insured;
    private final boolean large;

    /** The sheet; {@code large} for reading aloud in a call. */
    AtHandSheet(AtWork at, boolean large) {
        this.at = at;
        this.texts = at.texts();
        this.large = large;
        this.insured = at.desk().register().state().covering(at.standing().person());
    }

    Node node() {
        return Sheet.titled(
                texts.get("refusal.at-hand"),
                Labels.of(readiness(), "reading"),
                lines(),
                Labels.of(texts.get("guide.copied-for"), "soft", "small", "reading"));
    }

    /** The lines alone. */
    Node lines() {
        var lines = new VBox();
        lines.getStyleClass().add("gap-3");
        at.channel().asks().forEach(ask -> lines.getChildren().add(line(ask)));
        return lines;
    }

    private String readiness() {
        var missing = at.channel().asks().stream().filter(a -> value(a.what()).isEmpty()).count();
        if (missing > 0) {
            return texts.count("guide.missing", missing);
        }
        var doubtful = at.channel().asks().stream().anyMatch(a -> isDoubtful(a.what()));
        return texts.get(doubtful ? "guide.code-to-check" : "guide.all-there");
    }

    /** Whether what stands there can hardly be what is asked for. */
    private boolean isDoubtful(Datum what) {
        return what == Datum.CODE
                && !value(what).isEmpty()
                && !CodeCheck.of(value(what)).isPlausible();
    }

    private Node line(Ask ask) {
        var what = texts.of("ask", ask.what());
        var value = value(ask.what());
        var there = !value.isEmpty();
        var name = Labels.of(what, "strong");
        var doubtful = isDoubtful(ask.what());
        name.setGraphic((there && !doubtful ? Icon.CHECK : Icon.EDIT).node());
        name.setAccessibleText(
                texts.get(
                        doubtful ? "guide.to-check" : there ? "guide.there" : "guide.not-there",
                        what));
        var row = new DetailRow(name);
        if (doubtful) {
            row.getChildren().add(Labels.of(texts.get("guide.check"), "soon-text"));
        }
        if (there) {
            row.getChildren().add(shown(ask.what(), what, value));
            if (!large && ask.what() != Datum.CARD_TYPE) {
                row.getChildren().add(copy(what, copied(ask.what())));
            }
        } else {
            row.getChildren().add(Labels.of(texts.get("refusal.missing"), "soft"));
            row.getChildren().add(fill(ask.what()));
        }
        if (doubtful && !large) {
            row.getChildren().add(fill(ask.what()));
        }
        var block = new VBox(row, Labels.of(texts.of(ask.hint()), "soft", "small", "reading"));
        block.getStyleClass().add("gap-1");
        if (!there && ask.what() == Datum.CARD_SERIAL) {
            block.getChildren().add(drawings());
        }
        return block;
    }

    /** The lines in short, all shown at once or none: they are read aloud, one after another. */
    Node brief(ObservableBooleanValue shown) {
        var lines = new VBox();
        lines.getStyleClass().add("gap-2");
        at.channel().asks().forEach(ask -> lines.getChildren().add(brief(ask, shown)));
        return lines;
    }

    private Node brief(Ask ask, ObservableBooleanValue shown) {
        var value = value(ask.what());
        var name = Labels.of(texts.of("ask", ask.what()), "strong");
        if (value.isEmpty()) {
            var missing = Labels.of(texts.get("refusal.missing"), "soft");
            return new DetailRow(name, missing, fill(ask.what()));
        }
        var read = Labels.of("", "call-value", "code");
        shown.subscribe(is -> read.setText(is || !secret(ask.what()) ? value : dots(value)));
        return new DetailRow(name, read);
    }

    private static boolean secret(Datum what) {
        return what != Datum.BIRTH_DATE && what != Datum.CARD_TYPE;
    }

    private static String dots(String value) {
        return "•".repeat(Math.min(value.length(), DOTS));
    }

    private Node shown(Datum what, String name, String value) {
        if (!secret(what)) {
            return Labels.of(value, large ? "call-value" : "value");
        }
        var masked =
                new MaskedValue(
                        dots(value),
                        value,
                        new ShowToggle(texts.get("action.show"), texts.get("action.hide")),
                        texts.get("details.show", name));
        if (large) {
            masked.getStyleClass().add("call-value");
        }
        return masked;
    }

    private Node copy(String name, String value) {
        var button =
                Buttons.quiet(
                        Icon.COPY,
                        texts.get("guide.copy"),
                        () -> {
                            at.aids().copied().copy(value);
                            at.desk().say(texts.get("guide.copied", name));
                        });
        button.setAccessibleText(texts.get("guide.copy-name", name));
        return button;
    }

    private Node fill(Datum what) {
        var code = what == Datum.CODE;
        var noting = value(what).isEmpty() ? "person.note-code" : "person.change-code";
        var button =
                Buttons.secondary(
                        texts.get(code ? noting : "guide.fill"),
                        () -> {
                            if (code) {
                                at.exits().noteCode(at.standing());
                            } else {
                                at.exits().complete(at.standing(), insured.id(), what);
                            }
                        });
        button.setId("note-" + Texts.word(what));
        button.setAccessibleText(button.getText() + ", " + texts.of("ask", what));
        return button;
    }

    /** Where the number stands, on the type of card that is noted, else on both. */
    private Node drawings() {
        var noted = cardType();
        var shown = new VBox();
        shown.getStyleClass().add("gap-2");
        for (var type : CardType.values()) {
            if (noted == null || noted == type) {
                shown.getChildren().add(CardDrawings.of(texts, type));
            }
        }
        return shown;
    }

    private @Nullable CardType cardType() {
        VitaleCard card = insured.insurance().card();
        return card == null ? null : card.type();
    }

    private String value(Datum what) {
        var nir = insured.insurance().nir();
        var card = insured.insurance().card();
        return switch (what) {
            case CODE -> at.standing().file().code();
            case BIRTH_DATE -> texts.days().figures(at.standing().person().born());
            case NIR -> nir == null ? "" : nir.spaced();
            case CARD_TYPE -> card == null ? "" : texts.of("card", card.type());
            case CARD_SERIAL -> card == null ? "" : card.serial();
        };
    }

    /** As a form takes it: figures without the spaces one reads by. */
    private String copied(Datum what) {
        var nir = insured.insurance().nir();
        return what == Datum.NIR && nir != null ? nir.compact() : value(what);
    }
}
