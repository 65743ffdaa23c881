package fr.carnetderefus.ui.edit;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.register.SurveyCaisses;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.CardDrawings;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NirField;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** On whose number and card, the number itself, the card. */
final class CardSheet {
    private static final int BARE = 13;
    private static final int OFFERED = 3;

    final ChoiceField<Somebody> coveredBy;
    final NirField nir;
    final SegmentField<CardType> cardType;
    final TextLineField serial;
    final TextLineField department;
    final TextLineField caisse;
    private final Texts texts;
    private final SurveyCaisses caisses;
    private final Actions offered = new Actions();
    private final Button complete;
    private final VBox drawing = new VBox();
    private final VBox own = new VBox();

    CardSheet(Desk desk, List<Somebody> people) {
        this.texts = desk.texts();
        coveredBy =
                new ChoiceField<>(
                        texts.get("person-form.covered-by"),
                        texts.get("person-form.choose"),
                        people,
                        Somebody::name);
        coveredBy.control().setId("covered-by");
        coveredBy.hint(texts.get("person-form.covered-by-hint"));
        nir = new NirField(texts.get("person-form.nir"));
        nir.control().setId("nir");
        nir.hint(texts.get("person-form.nir-hint"));
        complete = Buttons.secondary("", this::complete);
        complete.setId("complete-key");
        nir.onChange(this::typing);
        nir.control().focusedProperty().subscribe((was, is) -> leave(is));
        cardType =
                new SegmentField<>(
                        texts.get("person-form.card-type"),
                        List.of(CardType.values()),
                        t -> texts.of("card", t));
        cardType.control().setId("card-type");
        cardType.onChange(this::draw);
        serial = new TextLineField(texts.get("person-form.serial"));
        serial.control().setId("card-serial");
        serial.onChange(serial::clearMessage);
        serial.control().focusedProperty().subscribe((was, is) -> leaveSerial(is));
        department = new TextLineField(texts.get("person-form.department"));
        department.control().setId("department");
        department.marker(texts.get("field.optional"));
        caisse = new TextLineField(texts.get("person-form.caisse"));
        caisse.control().setId("caisse");
        caisse.marker(texts.get("field.optional"));
        caisse.hint(texts.get("person-form.caisse-hint"));
        caisses = SurveyCaisses.of(desk.register().state());
        caisse.onChange(this::offer);
        own.getChildren().addAll(nir, complete, cardType, drawing, serial);
        own.getStyleClass().add("gap-2");
        coveredBy.onChange(this::showOwn);
        showOwn();
        draw();
        typing();
        offer();
    }

    /** Offers the caisses of the carnet that it may be: to take one is Tab and the space bar. */
    private void offer() {
        var like = caisses.like(Objects.requireNonNullElse(caisse.value(), ""), OFFERED);
        offered.getChildren().setAll(like.stream().map(this::take).toList());
        Presence.set(offered, !like.isEmpty());
    }

    private Button take(String known) {
        var take =
                Buttons.secondary(
                        known,
                        () -> {
                            caisse.focus();
                            caisse.setValue(known);
                        });
        take.setAccessibleText(texts.get("person-form.caisse-take", known));
        return take;
    }

    /**
     * Whether the person's own number and card serve. Where somebody else's do, the fields are not
     * there; what was typed in them stays for coming back, and is not written.
     */
    boolean isOwn() {
        var holder = coveredBy.value();
        return holder == null || holder.id() == null;
    }

    private void showOwn() {
        Presence.set(own, isOwn());
    }

    /** Judges only once enough is typed to be judged; before that one is simply not done yet. */
    private void typing() {
        nir.clearMessage();
        var typed = nir.value();
        var proposed = typed != null && NirCheck.of(typed) instanceof NirCheck.KeyProposed;
        Presence.set(complete, proposed);
        if (typed != null && NirCheck.of(typed) instanceof NirCheck.KeyProposed(var whole, _)) {
            complete.setText(texts.get("person-form.complete-key", whole.key()));
        }
        if (typed != null && typed.length() > BARE) {
            judge();
        }
    }

    private void leave(boolean entering) {
        if (!entering && nir.value() != null) {
            judge();
        }
    }

    private void judge() {
        var typed = nir.value();
        switch (NirCheck.of(typed == null ? "" : typed)) {
            case NirCheck.Valid _ -> nir.clearMessage();
            case NirCheck.Doubtful(_, var doubts) ->
                    nir.warning(
                            doubts.stream()
                                            .sorted()
                                            .map(d -> texts.of("nir.doubt", d))
                                            .collect(Collectors.joining(" "))
                                    + " "
                                    + texts.get("nir.doubtful"));
            case NirCheck.KeyProposed(var whole, _) ->
                    nir.warning(texts.get("nir.key-proposed", whole.key()));
            case NirCheck.Wrong(var fault, var length) ->
                    nir.error(
                            texts.get(
                                    "nir.wrong." + fault.name().toLowerCase(Locale.ROOT), length));
        }
    }

    private void complete() {
        var typed = nir.value();
        if (typed != null && NirCheck.of(typed) instanceof NirCheck.KeyProposed(var whole, _)) {
            nir.setValue(whole.compact());
            nir.focus();
        }
    }

    private void leaveSerial(boolean entering) {
        var type = cardType.value();
        var typed = serial.value();
        if (!entering
                && type != null
                && typed != null
                && SerialCheck.of(type, typed, null) instanceof SerialCheck.Doubtful(_, var d)) {
            serial.warning(texts.of("person-form.serial-doubt", d));
        }
    }

    private void draw() {
        serial.clearMessage();
        var type = cardType.value();
        if (type == null) {
            drawing.getChildren().clear();
            serial.hint(texts.get("person-form.serial-hint"));
            return;
        }
        var words = CardDrawings.words(texts, type);
        drawing.getChildren().setAll(CardDrawings.of(texts, type));
        serial.hint(words);
    }

    void fill(Insurance insurance, List<Somebody> people) {
        coveredBy.setValue(Somebody.of(insurance.coveredBy(), people));
        var number = insurance.nir();
        if (number != null) {
            nir.setValue(number.compact());
        }
        var card = insurance.card();
        if (card != null) {
            cardType.setValue(card.type());
            serial.setValue(card.serial());
        }
        department.setValue(insurance.department());
        caisse.setValue(insurance.caisse());
    }

    Sheet sheet() {
        return Sheet.titled(
                texts.get("person-form.card"),
                Labels.of(texts.get("person-form.card-text"), "soft", "reading"),
                coveredBy,
                own,
                department,
                caisse,
                offered);
    }
}
