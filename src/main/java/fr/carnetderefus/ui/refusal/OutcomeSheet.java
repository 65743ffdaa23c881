package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came of an attempt: a button for each outcome, with the time and a note. */
final class OutcomeSheet {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[\\s\\p{Z}]*[h:.]?[\\s\\p{Z}]*(\\d{2})?");

    private final AtWork at;
    private final Texts texts;
    private final Channel channel;
    private final DateField day;
    private final TextLineField time;
    private final TextLineField adviser;
    private final NoteField note;
    private final CheckBox asked;
    private final String dayAtFirst;
    private final String timeAtFirst;

    OutcomeSheet(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        this.channel = at.channel();
        var now = new RecordRefusal(at.desk().register()).now().toLocalTime();
        this.day = at.desk().dateField(texts.get("refusal.day"));
        this.time = new TextLineField(texts.get("refusal.time"));
        this.adviser = new TextLineField(texts.get("guide.adviser"));
        this.note = new NoteField(texts.get("refusal.note"), 2);
        this.asked = new CheckBox(texts.get("guide.proof-asked"));
        day.setValue(at.desk().today());
        day.control().setId("attempt-day");
        day.onChange(this::remarkOnDay);
        time.setValue(texts.days().time(now));
        time.control().setId("attempt-time");
        time.onChange(time::clearMessage);
        adviser.marker(texts.get("field.optional"));
        adviser.control().setId("adviser");
        adviser.setValue(at.call().adviser());
        adviser.onChange(() -> at.call().adviser(Objects.requireNonNullElse(adviser.value(), "")));
        note.marker(texts.get("field.optional"));
        note.control().setId("attempt-note");
        asked.setMnemonicParsing(false);
        asked.setWrapText(true);
        asked.setId("proof-asked");
        asked.getStyleClass().add("strong");
        dayAtFirst = day.typed();
        timeAtFirst = Objects.requireNonNullElse(time.value(), "");
        var typed = at.typed();
        typed.day().ifPresent(day::type);
        typed.time().ifPresent(time::setValue);
        note.setValue(typed.note());
        asked.setSelected(typed.proofAsked());
    }

    /** A refusal can go before its letter; a slip in one of the two days is likelier. */
    private void remarkOnDay() {
        day.clearMessage();
        var on = day.value();
        at.standing()
                .dates()
                .map(dates -> dates.anchor().day())
                .filter(sent -> on != null && on.isBefore(sent))
                .ifPresent(sent ->
                        day.warning(
                                texts.get("refusal.day-before-notice", texts.days().day(sent))));
    }

    /** What differs from what stood here at first. */
    RefusalView.Typed typed() {
        return new RefusalView.Typed(
                Optional.of(day.typed()).filter(text -> !text.equals(dayAtFirst)),
                Optional.ofNullable(time.value()).filter(text -> !text.equals(timeAtFirst)),
                Objects.requireNonNullElse(note.value(), ""),
                asked.isSelected());
    }

    Node node() {
        var sheet =
                Sheet.titled(
                        texts.get("refusal.outcome", at.standing().person().names().given()),
                        Labels.of(texts.get("refusal.outcome-text"), "reading"));
        if (byPhone()) {
            sheet.getChildren().addAll(asked, adviser);
        }
        sheet.getChildren().addAll(day, time, note);
        at.standing().file().refusedAt().ifPresent(when -> sheet.getChildren().add(made(when)));
        sheet.getChildren().add(buttons());
        return sheet;
    }

    /** It is done: what was noted, and where one goes on from here. */
    private Node made(LocalDateTime when) {
        var file = at.standing().file();
        var key = file.requests().isEmpty() ? "refusal.made" : "refusal.made-asked";
        var days = texts.days();
        var words = texts.get(key, days.day(when.toLocalDate()), days.time(when.toLocalTime()));
        var onward = new ArrayList<Node>();
        if (byPhone()) {
            onward.addAll(new SameCall(at).buttons("onward-"));
        }
        var back =
                Buttons.secondary(
                        Icon.BACK,
                        texts.get("refusal.back", at.standing().person().names().full()),
                        () -> at.exits().back(at.standing()));
        back.setId("onward-back");
        onward.add(back);
        onward.getFirst().setId("after-outcome-done"); // where the focus goes on
        return new Notice(Notice.Kind.INFO, "", words, onward.toArray(Node[]::new));
    }

    private boolean byPhone() {
        return channel.kind() == Channel.Kind.PHONE;
    }

    private boolean isMade() {
        return at.standing().file().refusal().isPresent();
    }

    private Actions buttons() {
        var outcomes =
                switch (channel.kind()) {
                    case ONLINE -> List.of(Outcome.SITE_DOWN, Outcome.REJECTED);
                    case PHONE -> List.of(Outcome.BUSY, Outcome.REJECTED, Outcome.SITE_DOWN);
                    case LETTER -> List.<Outcome>of();
                };
        // what is done is rarely done again, and never by a second press
        var actions = new Actions(outcome(Outcome.DONE, !isMade()));
        outcomes.forEach(o -> actions.getChildren().add(outcome(o, false)));
        return actions;
    }

    private Button outcome(Outcome outcome, boolean primary) {
        var key = "refusal.outcome." + Texts.word(channel.kind()) + "." + Texts.word(outcome);
        Runnable action = () -> send(outcome);
        var words = at.desk().phrases().own(at.procedure(), key);
        var button = primary ? Buttons.primary(words, action) : Buttons.secondary(words, action);
        // another id once it is done: the focus must not come back to it for a second press
        var again = outcome == Outcome.DONE && isMade();
        button.setId("outcome-" + Texts.word(outcome) + (again ? "-again" : ""));
        return button;
    }

    private void send(Outcome outcome) {
        var on = day.value();
        if (on == null) {
            day.error(texts.get("refusal.day-wrong"));
            day.focus();
            return;
        }
        if (on.isAfter(at.desk().today())) {
            day.error(texts.get("refusal.day-future"));
            day.focus();
            return;
        }
        var when = time(Objects.requireNonNullElse(time.value(), ""));
        if (when.isEmpty()) {
            time.error(texts.get("refusal.time-wrong"));
            time.focus();
            return;
        }
        var attempt =
                new Entry.AttemptMade(
                        channel.id(),
                        on.atTime(when.get()),
                        outcome,
                        byPhone() ? Objects.requireNonNullElse(adviser.value(), "") : "",
                        Objects.requireNonNullElse(note.value(), ""));
        if (outcome == Outcome.DONE && byPhone() && !asked.isSelected()) {
            insist(attempt);
        } else {
            record(attempt, asked.isSelected());
        }
    }

    /** The written proof is only sent on request: the question cannot be overlooked. */
    private void insist(Entry.AttemptMade attempt) {
        var sheet =
                new DialogSheet(
                        texts.get("request.title"),
                        Labels.of(texts.get("request.text"), "reading"));
        var yes =
                Buttons.primary(
                        texts.get("request.yes"),
                        () -> {
                            sheet.close();
                            record(attempt, true);
                        });
        yes.setId("insist-yes");
        var no =
                Buttons.secondary(
                        texts.get("guide.not-asked"),
                        () -> {
                            sheet.close();
                            record(attempt, false);
                        });
        no.setId("insist-no");
        at.desk()
                .ask(
                        sheet.answers(
                                yes, no, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }

    private void record(Entry.AttemptMade attempt, boolean proofAsked) {
        at.record().accept(attempt, proofAsked);
    }

    /** What is taken down is no longer half typed: the form is built anew without it. */
    void clear() {
        note.setValue(null);
        asked.setSelected(false);
        day.type(dayAtFirst);
        time.setValue(timeAtFirst);
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
