package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What came of an attempt: a button for each outcome, with the time and a note. */
final class OutcomeSheet {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[\\s\\p{Z}]*[h:.]?[\\s\\p{Z}]*(\\d{2})?");

    private final Texts texts;
    private final Channel channel;
    private final Consumer<Entry.AttemptMade> record;
    private final DateField day;
    private final TextLineField time;
    private final NoteField note;
    private final String dayAtFirst;
    private final String timeAtFirst;
    private final Standing standing;

    OutcomeSheet(
            Desk desk,
            Standing standing,
            Channel channel,
            RefusalView.Typed typed,
            Consumer<Entry.AttemptMade> record) {
        this.texts = desk.texts();
        this.channel = channel;
        this.record = record;
        this.standing = standing;
        var now = new RecordRefusal(desk.register()).now().toLocalTime();
        this.day = desk.dateField(texts.get("refusal.day"));
        this.time = new TextLineField(texts.get("refusal.time"));
        this.note = new NoteField(texts.get("refusal.note"), 2);
        day.setValue(desk.today());
        day.control().setId("attempt-day");
        day.onChange(day::clearMessage);
        time.setValue(texts.days().time(now));
        time.control().setId("attempt-time");
        time.onChange(time::clearMessage);
        note.marker(texts.get("field.optional"));
        note.hint(texts.get("refusal.note-hint"));
        note.control().setId("attempt-note");
        dayAtFirst = day.typed();
        timeAtFirst = Objects.requireNonNullElse(time.value(), "");
        typed.day().ifPresent(day::type);
        typed.time().ifPresent(time::setValue);
        note.setValue(typed.note());
    }

    /** What differs from what stood here at first. */
    RefusalView.Typed typed() {
        return new RefusalView.Typed(
                Optional.of(day.typed()).filter(text -> !text.equals(dayAtFirst)),
                Optional.ofNullable(time.value()).filter(text -> !text.equals(timeAtFirst)),
                Objects.requireNonNullElse(note.value(), ""));
    }

    Node node() {
        var actions = new Actions(outcome(Outcome.DONE, true));
        for (var other : others()) {
            actions.getChildren().add(outcome(other, false));
        }
        return Sheet.titled(
                texts.get("refusal.outcome", standing.person().names().given()),
                Labels.of(texts.get("refusal.outcome-text"), "reading"),
                day,
                time,
                note,
                actions);
    }

    /** What else may come of an attempt by this channel. */
    private List<Outcome> others() {
        return switch (channel.kind()) {
            case ONLINE -> List.of(Outcome.SITE_DOWN, Outcome.REJECTED);
            case PHONE -> List.of(Outcome.BUSY, Outcome.REJECTED, Outcome.SITE_DOWN);
            case LETTER -> List.of(Outcome.REJECTED);
        };
    }

    private Button outcome(Outcome outcome, boolean primary) {
        var words = texts.get("refusal.outcome." + Phrases.outcome(channel, outcome));
        Runnable action = () -> send(outcome);
        var button = primary ? Buttons.primary(words, action) : Buttons.secondary(words, action);
        button.setId("outcome-" + Texts.word(outcome));
        return button;
    }

    private void send(Outcome outcome) {
        var on = day.value();
        if (on == null) {
            day.error(texts.get("refusal.day-wrong"));
            day.focus();
            return;
        }
        var at = time(Objects.requireNonNullElse(time.value(), ""));
        if (at.isEmpty()) {
            time.error(texts.get("refusal.time-wrong"));
            time.focus();
            return;
        }
        record.accept(
                new Entry.AttemptMade(
                        channel.id(),
                        on.atTime(at.get()),
                        outcome,
                        Objects.requireNonNullElse(note.value(), "")));
    }

    /** {@code 9}, {@code 9h}, {@code 9 h 05}, {@code 9:05}, {@code 0905}. */
    static Optional<LocalTime> time(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(Objects.requireNonNull(match.group(1)));
        var minutes = match.group(2);
        var minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
