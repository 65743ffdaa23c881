package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Aids;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.SegmentField;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;

/** Doing one person's case: the way, and the assistant for that way. */
public final class RefusalView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back(Standing standing);

        void noteCode(Standing standing);

        /** Notes what is missing, of whoever's number or card it is. */
        void complete(Standing standing, PersonId whose, Ask.Datum what);

        /** Notes that the measure one acts by was renewed. */
        void renewMeasure(Standing standing);

        /** Corrects the days of the measure one acts by. */
        void correctMeasure(Standing standing);

        /** Plays a channel beforehand, with somebody who does not exist. */
        void rehearse(Standing standing, Channel channel);

        /** Goes on to somebody else, in the same call. */
        void another(Standing other);

        /** Something goes wrong: shows the ways out. */
        void stuck(Standing standing);

        /** It is done, and the proof can be had now. */
        void proofNow(Standing standing);

        void fileProof(Standing standing, Path pdf);
    }

    /**
     * What stands half typed in the form for an attempt; empty where it is as it was at first.
     *
     * @param note empty where none was typed
     */
    public record Typed(
            Optional<String> day, Optional<String> time, String note, boolean proofAsked) {
        public static final Typed NOTHING =
                new Typed(Optional.empty(), Optional.empty(), "", false);
    }

    private final Desk desk;
    private final Aids aids;
    private final CallClock call;
    private final Texts texts;
    private final Standing standing;
    private final Procedure procedure;
    private final Exits exits;
    private final Typed before;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;
    private final SegmentField<Channel> way;
    private @Nullable Assistant assistant;

    /** The way through a case; {@code before} is what was typed before it was built anew. */
    public RefusalView(
            Desk desk, Aids aids, CallClock call, Standing standing, Typed before, Exits exits) {
        this.desk = desk;
        this.aids = aids;
        this.call = call;
        this.texts = desk.texts();
        this.standing = standing;
        this.procedure = desk.phrases().procedure(standing.file());
        this.exits = exits;
        this.before = before;
        var person = standing.person();
        this.back =
                Buttons.back(
                        texts.get("refusal.back", person.names().full()),
                        () -> exits.back(standing));
        this.way =
                new SegmentField<>(
                        desk.phrases().own(procedure, "refusal.way"),
                        procedure.channels(),
                        channel -> texts.of(channel.name()));
        way.control().setId("way");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        back,
                        new PageHeader(
                                texts.get(
                                        "refusal.title",
                                        texts.of(procedure.shortTitle()),
                                        person.names().full()),
                                desk.phrases().state(standing)));
        new MeasureNotice(desk, standing, exits).node().ifPresent(page.getChildren()::add);
        page.getChildren().add(new Sheet(way, Labels.of(advice(), "soft", "reading")));
        var chosen = procedure.channel(standing.file().method());
        chosen.ifPresent(way::setValue);
        chosen.ifPresent(this::show);
        way.onChange(this::choose);
    }

    private String advice() {
        if (!procedure.delay().runs()) {
            return texts.get("refusal.no-delay");
        }
        if (standing.dates().isEmpty()) {
            return texts.get("refusal.no-dates");
        }
        var dates = standing.dates().get();
        var phone = dates.lastPhoneDay();
        var safe = texts.days().full(dates.lastSafeDay());
        return phone == null
                ? texts.get("refusal.until", safe)
                : texts.get("refusal.until-phone", safe, texts.days().full(phone));
    }

    private void choose() {
        var channel = way.value();
        if (channel == null || channel.id().equals(standing.file().method())) {
            return;
        }
        desk.apply(
                () ->
                        new RecordRefusal(desk.register())
                                .choose(standing.file().key(), channel.id()),
                texts.get("refusal.said-way", texts.of(channel.name())),
                () -> {});
    }

    private void show(Channel channel) {
        var with =
                new AtWork(
                        desk,
                        aids,
                        call,
                        standing,
                        procedure,
                        channel,
                        before,
                        exits,
                        this::record);
        var shown =
                switch (channel.kind()) {
                    case ONLINE -> new OnlineAssistant(with);
                    case PHONE -> new PhoneAssistant(with);
                    case LETTER -> new LetterAssistant(with);
                };
        assistant = shown;
        if (channel.canBeRehearsed()) {
            var rehearse =
                    Buttons.quiet(
                            Icon.REHEARSE,
                            texts.get("rehearsal.door"),
                            () -> exits.rehearse(standing, channel));
            rehearse.setId("rehearse");
            page.getChildren().add(rehearse);
        }
        page.getChildren().addAll(shown.sheets());
    }

    private void record(Entry.AttemptMade attempt, boolean proofAsked) {
        var key = standing.file().key();
        var done = attempt.outcome() == Entry.Outcome.DONE;
        var given = standing.person().names().given();
        var asked = done && proofAsked;
        desk.apply(
                () -> {
                    var verb = new RecordRefusal(desk.register());
                    if (asked) {
                        verb.doneAndAsked(key, attempt);
                    } else {
                        verb.attempt(key, attempt);
                    }
                },
                texts.get(said(done, asked), given),
                () -> {
                    if (assistant != null) {
                        assistant.takenDown();
                    }
                    after(attempt);
                });
    }

    private static String said(boolean done, boolean asked) {
        if (!done) {
            return "refusal.said-attempt";
        }
        return asked ? "refusal.said-done-asked" : "refusal.said-done";
    }

    private void after(Entry.AttemptMade attempt) {
        var channel = procedure.channel(attempt.channel()).orElseThrow();
        switch (attempt.outcome()) {
            case DONE -> {
                if (channel.kind() == Channel.Kind.ONLINE) {
                    exits.proofNow(standing);
                } else if (channel.kind() == Channel.Kind.LETTER) {
                    exits.back(standing);
                }
                // on the telephone the call may go on, for somebody else
            }
            case REJECTED -> exits.stuck(standing);
            case BUSY, SITE_DOWN -> {
                // one stays, to try again
            }
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        if (way.value() == null) {
            way.focus();
        } else {
            back.requestFocus();
        }
    }

    /** What is half typed. */
    public Typed typed() {
        return assistant == null ? before : assistant.typed();
    }

    /** Only what differs from what stands there at first: the hour would be that of the lock. */
    @Override
    public fr.carnetderefus.ui.parts.Typed draft() {
        var typed = new HashMap<String, String>();
        var now = typed();
        now.day().ifPresent(day -> typed.put("attempt-day", day));
        now.time().ifPresent(time -> typed.put("attempt-time", time));
        if (!now.note().isEmpty()) {
            typed.put("attempt-note", now.note());
        }
        if (now.proofAsked()) {
            typed.put("proof-asked", "x");
        }
        if (!call.adviser().isEmpty()) {
            typed.put("adviser", call.adviser());
        }
        return new fr.carnetderefus.ui.parts.Typed(typed);
    }

    /** Whether it is that case's. */
    public boolean isOf(CaseKey key) {
        return standing.file().key().equals(key);
    }

    @Override
    public boolean hasUnsaved() {
        return !typed().equals(Typed.NOTHING);
    }

    @Override
    public String unsavedAbout() {
        return Named.in(desk).full(standing.person());
    }

    @Override
    public void leave() {
        if (assistant != null) {
            assistant.leave();
        }
    }
}
