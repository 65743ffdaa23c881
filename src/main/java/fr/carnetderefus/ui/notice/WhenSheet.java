package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the notice came, and when it was sent or received. */
final class WhenSheet {
    private final Desk desk;
    private final Texts texts;
    private final SegmentField<NoticeMeans> means;
    private final SegmentField<Anchor.Basis> basis;
    private final DateField sent;
    private final CheckBox unknown;
    private final DateField received;
    private final VBox estimate;
    private final Runnable changed;

    WhenSheet(Desk desk, Runnable changed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.changed = changed;
        means =
                new SegmentField<>(
                        texts.get("notice-form.means"),
                        List.of(NoticeMeans.values()),
                        m -> texts.of("means", m));
        means.control().setId("means");
        means.setValue(NoticeMeans.EMAIL);
        basis =
                new SegmentField<>(
                        texts.get("notice-form.basis"),
                        List.of(Anchor.Basis.LETTER_DATE, Anchor.Basis.POSTMARK),
                        b -> texts.of("notice-form.basis", b));
        basis.control().setId("basis");
        basis.setValue(Anchor.Basis.LETTER_DATE);
        sent = desk.dateField(texts.get("notice-form.sent"));
        sent.control().setId("sent");
        unknown = new CheckBox(texts.get("notice-form.unknown"));
        unknown.setId("sent-unknown");
        unknown.setWrapText(true);
        received = desk.dateField(texts.get("notice-form.received"));
        received.control().setId("received");
        var days = desk.register().procedure().delay().postDays();
        estimate =
                new VBox(
                        received,
                        Labels.of(texts.get("notice-form.estimate", days), "soft", "reading"));
        estimate.getStyleClass().add("gap-1");
        means.onChange(this::show);
        unknown.selectedProperty().subscribe(on -> show());
        basis.onChange(changed);
        sent.onChange(this::edited);
        received.onChange(this::edited);
        show();
    }

    private void edited() {
        sent.clearMessage();
        received.clearMessage();
        changed.run();
    }

    private void show() {
        var letter = means.value() == NoticeMeans.LETTER;
        var known = !unknown.isSelected();
        set(basis, letter && known);
        set(sent, known);
        set(estimate, !known);
        sent.hint(texts.get(letter ? "notice-form.sent-letter" : "notice-form.sent-email"));
        changed.run();
    }

    private static void set(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
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
        return unknown.isSelected() ? null : sent.value();
    }

    @Nullable LocalDate received() {
        return unknown.isSelected() ? received.value() : null;
    }

    /** What the delay would run from, as far as one can tell from what is typed. */
    Optional<Anchor> anchor() {
        var on = sent();
        if (on != null) {
            return Optional.of(Anchor.known(on, basis()));
        }
        return Optional.ofNullable(received())
                .map(day -> Anchor.estimated(day, desk.register().procedure().delay()));
    }

    /** Says at its field what is wrong with a date; whether all can be saved. */
    boolean judge() {
        var field = unknown.isSelected() ? received : sent;
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
        sent.focus();
    }

    Sheet sheet() {
        return Sheet.titled(texts.get("notice-form.when"), means, basis, sent, unknown, estimate);
    }
}
