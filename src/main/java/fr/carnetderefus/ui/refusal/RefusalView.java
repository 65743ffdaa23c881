package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
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

import java.util.Optional;

/** Making one person's refusal: the way, what to have at hand, the steps, what came of it. */
public final class RefusalView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back(PersonId id);

        void noteCode(PersonId id);

        /** Notes what is missing, of whoever's number or card it is. */
        void note(PersonId holder, Ask.Datum what);
    }

    /**
     * What stands half typed in the form for an attempt; empty where it is as it was at first.
     *
     * @param note empty where none was typed
     */
    public record Typed(Optional<String> day, Optional<String> time, String note) {
        public static final Typed NOTHING = new Typed(Optional.empty(), Optional.empty(), "");
    }

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Exits exits;
    private final Typed before;
    private @Nullable OutcomeSheet outcome;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;
    private final SegmentField<Channel> way;

    /** The way to a refusal; {@code before} is what was typed in it before it was built anew. */
    public RefusalView(Desk desk, Standing standing, Typed before, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.exits = exits;
        this.before = before;
        var person = standing.person();
        this.back =
                Buttons.quiet(
                        Icon.BACK,
                        texts.get("refusal.back", person.names().full()),
                        () -> exits.back(person.id()));
        this.way =
                new SegmentField<>(
                        texts.get("refusal.way"),
                        desk.register().procedure().channels(),
                        channel -> texts.of(channel.name()));
        way.control().setId("way");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        back,
                        new PageHeader(
                                texts.get("refusal.title", person.names().full()),
                                desk.phrases().state(standing)),
                        new Sheet(way, Labels.of(advice(), "soft", "reading")));
        var chosen = desk.register().procedure().channel(standing.file().method());
        chosen.ifPresent(way::setValue);
        chosen.ifPresent(this::show);
        way.onChange(this::choose);
    }

    private String advice() {
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
        var id = standing.person().id();
        desk.apply(
                () -> new RecordRefusal(desk.register()).choose(id, channel.id()),
                texts.get("refusal.said-way", texts.of(channel.name())),
                () -> {});
    }

    private void show(Channel channel) {
        outcome = new OutcomeSheet(desk, standing, channel, before, this::record);
        page.getChildren()
                .addAll(
                        new AtHandSheet(desk, standing, channel, exits).node(),
                        new StepsSheet(desk, channel).node(),
                        outcome.node());
    }

    private void record(Entry.AttemptMade attempt) {
        var id = standing.person().id();
        var done = attempt.outcome() == Entry.Outcome.DONE;
        desk.apply(
                () -> new RecordRefusal(desk.register()).attempt(id, attempt),
                texts.get(
                        done ? "refusal.said-done" : "refusal.said-attempt",
                        standing.person().names().given()),
                () -> exits.back(id));
    }

    /** What is half typed. */
    public Typed typed() {
        return outcome == null ? before : outcome.typed();
    }

    /** Whether it is this person's. */
    public boolean isOf(PersonId id) {
        return standing.person().id().equals(id);
    }

    @Override
    public boolean hasUnsaved() {
        return !typed().equals(Typed.NOTHING);
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
}
