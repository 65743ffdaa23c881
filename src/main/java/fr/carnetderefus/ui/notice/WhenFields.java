package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.model.refusal.Notice;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.SegmentField;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the notice came, and the day the procedure's delay runs from: the sending, or the delivery.
 * Where that day is not known, the other one serves.
 */
final class WhenFields {
    private final Desk desk;
    private final Texts texts;
    private final Procedure procedure;
    private final SegmentField<NoticeMeans> means;
    private final SegmentField<Anchor.Basis> basis;
    private final DateField sent;
    private final DateField received;
    private final CheckBox unknown;
    private final VBox instead;
    private final Runnable changed;

    WhenFields(Desk desk, Procedure procedure, Runnable changed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.procedure = procedure;
        this.changed = changed;
        means =
                new SegmentField<>(
                        texts.get("notice-form.means"),
                        List.of(NoticeMeans.values()),
                        m -> texts.of("means", m));
        means.control().setId("means");
        means.setValue(byDelivery() ? NoticeMeans.LETTER : NoticeMeans.EMAIL);
        basis =
                new SegmentField<>(
                        texts.get("notice-form.basis"),
                        List.of(Anchor.Basis.LETTER_DATE, Anchor.Basis.POSTMARK),
                        b -> texts.of("notice-form.basis", b));
        basis.control().setId("basis");
        basis.setValue(Anchor.Basis.LETTER_DATE);
        sent = desk.dateField(texts.get("notice-form.sent"));
        sent.control().setId("sent");
        received =
                desk.dateField(
                        texts.get(byDelivery() ? "notice-form.delivered" : "notice-form.received"));
        received.control().setId("received");
        unknown =
                new CheckBox(
                        texts.get(
                                byDelivery()
                                        ? "notice-form.delivered-unknown"
                                        : "notice-form.unknown"));
        unknown.setId("sent-unknown");
        unknown.setWrapText(true);
        var why =
                byDelivery()
                        ? texts.get("notice-form.not-before")
                        : texts.get("notice-form.estimate", procedure.delay().postDays());
        instead = new VBox(other(), Labels.of(why, "soft", "reading"));
        instead.getStyleClass().add("gap-1");
        means.onChange(this::show);
        unknown.selectedProperty().subscribe(on -> show());
        basis.onChange(changed);
        sent.onChange(this::edited);
        received.onChange(this::edited);
        show();
    }

    private boolean byDelivery() {
        return procedure.delay().trigger() == Delay.Trigger.DELIVERY;
    }

    /** The day the delay runs from. */
    private DateField first() {
        return byDelivery() ? received : sent;
    }

    /** The day that serves where that one is not known. */
    private DateField other() {
        return byDelivery() ? sent : received;
    }

    private DateField asked() {
        return unknown.isSelected() ? other() : first();
    }

    private void edited() {
        sent.clearMessage();
        received.clearMessage();
        changed.run();
    }

    private void show() {
        var letter = means.value() == NoticeMeans.LETTER;
        Presence.set(basis, letter && sent.equals(asked()));
        Presence.set(first(), !unknown.isSelected());
        Presence.set(instead, unknown.isSelected());
        sent.hint(texts.get(letter ? "notice-form.sent-letter" : "notice-form.sent-email"));
        if (byDelivery()) {
            received.hint(texts.get("notice-form.delivered-hint"));
        }
        changed.run();
    }

    NoticeMeans means() {
        return Objects.requireNonNullElse(means.value(), NoticeMeans.EMAIL);
    }

    Anchor.Basis basis() {
        var chosen = basis.value();
        return means() == NoticeMeans.LETTER && chosen != null
                ? chosen
                : RecordNotice.Form.usualBasis(means());
    }

    @Nullable LocalDate sent() {
        return sent.equals(asked()) ? sent.value() : null;
    }

    @Nullable LocalDate received() {
        return received.equals(asked()) ? received.value() : null;
    }

    /** What the delay would run from, as far as one can tell from what is typed. */
    Optional<Anchor> anchor() {
        if (asked().value() == null) {
            return Optional.empty();
        }
        var on = sent();
        var typed =
                new Entry.NoticeReceived(
                        "", means(), on, on == null ? Anchor.Basis.ESTIMATE : basis(), received());
        return Notice.anchor(List.of(new Notice(typed, desk.today())), procedure.delay());
    }

    /** Says at its field what is wrong with a date; whether all can be saved. */
    boolean judge() {
        var field = asked();
        var day = field.value();
        if (day == null) {
            var key = field.isBlank() ? "notice-form.date-missing" : "person-form.date-unreadable";
            field.error(texts.get(key));
        } else if (day.isAfter(desk.today())) {
            field.error(texts.get("error.sent-in-future", texts.days().day(day)));
        } else {
            return true;
        }
        field.focus();
        return false;
    }

    boolean untouched() {
        return sent.isBlank() && received.isBlank();
    }

    void focus() {
        asked().focus();
    }

    /** The fields from top to bottom. */
    List<Node> fields() {
        return byDelivery()
                ? List.of(means, received, unknown, basis, instead)
                : List.of(means, basis, sent, unknown, instead);
    }
}
