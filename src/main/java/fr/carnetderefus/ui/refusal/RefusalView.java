package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.people.PersonId;
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

/** Making one person's refusal: the way, what to have at hand, the steps, what came of it. */
public final class RefusalView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back(PersonId id);

        void noteCode(PersonId id);
    }

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Exits exits;
    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button back;
    private final SegmentField<Channel> way;

    public RefusalView(Desk desk, Standing standing, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.exits = exits;
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
        page.getChildren()
                .addAll(
                        new AtHandSheet(desk, standing, channel, exits).node(),
                        new StepsSheet(desk, channel).node(),
                        new OutcomeSheet(desk, standing, channel, this::record).node());
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
