package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Cards;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.HouseholdPicture;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Theme;
import fr.carnetderefus.ui.parts.ToFound;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The home sheet. */
public final class HomeView implements Screen {
    /** Below so many em the rows of a table need the room of the bar; the views count as well. */
    private static final int HIGH_EM = 52;

    /** Where one goes from here. */
    public interface Exits extends ToPeople {
        /** To all there is to do. */
        void work();

        void addPerson();

        /** To a list of people to be brought in. */
        void bringList();

        void recordNotice();

        /** A notice that came for several. */
        void recordNotice(Set<PersonId> people);

        /** Calls for these, one after another, as far as there are calls to make. */
        void call(List<Standing> people);

        /** A dossier of several people's proofs. */
        void dossier(List<PersonId> people);

        /** These people as a list. */
        void export(List<Standing> people);

        /** The columns that were chosen for the table; empty where none were. */
        List<String> columns();

        /** Keeps the columns that were chosen. */
        void columns(List<String> ids);

        void explainOrder();

        /** To passphrases and recovery sheets. */
        void keys();

        /** Whether one is to be reminded of the recovery sheet. */
        boolean reminds();

        /** Reminds of it no more while the carnet stays open. */
        void remindLater();
    }

    /**
     * A line about the carnet itself.
     *
     * @param loud whether it stands above the people rather than below them
     */
    public record Aside(Node node, boolean loud) {}

    private final Desk desk;
    private final Survey survey;
    private final HomeModel model;
    private final Texts texts;
    private final Exits exits;
    private final ToPeople people;
    private final VBox page = new VBox();
    private final TextField search = new TextField();
    private final Actions tools = new Actions();
    private @Nullable CrowdPane crowd;
    private @Nullable Node picture;
    private @Nullable PersonId at;
    private Node first = search;
    private final Node node;

    /**
     * The home sheet, with what stood there before.
     *
     * @param asides what there is to say of the carnet itself
     */
    public HomeView(Desk desk, HomeMemory memory, List<Aside> asides, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        this.people = noting(exits);
        this.at = memory.at();
        this.survey = desk.survey();
        this.model = new HomeModel(survey, desk.register().state(), desk.phrases());
        page.getStyleClass().add("page");
        if (model.isEmpty()) {
            page.getChildren().addAll(new PageHeader(texts.get("home.title"), ""), empty());
        } else {
            fill(memory);
        }
        if (exits.reminds()) {
            Reminder.of(desk, exits::keys, this::remindLater).ifPresent(page.getChildren()::add);
        }
        for (var aside : asides) {
            page.getChildren().add(aside.loud() ? 1 : page.getChildren().size(), aside.node());
        }
        var scroll = scroll();
        this.node = scroll;
        // not while it is laid out: how wide the page has to be was asked by then
        Runnable fit = () -> TodayRow.narrow(page, scroll.getViewportBounds().getWidth());
        scroll.viewportBoundsProperty().subscribe(seen -> Platform.runLater(fit));
        page.insetsProperty().subscribe(i -> Platform.runLater(fit));
        var drawn = picture;
        if (drawn != null && !model.onSheets()) {
            scroll.heightProperty()
                    .subscribe(height ->
                            Presence.set(drawn, height.doubleValue() >= HIGH_EM * Theme.em(drawn)));
        }
    }

    private void remindLater() {
        exits.remindLater();
        focusFirst();
    }

    private void fill(HomeMemory memory) {
        page.getChildren()
                .addAll(
                        new PageHeader(texts.get("home.title"), model.sentence(), actions()),
                        draw());
        desk.register().writtenAhead().ifPresent(this::clockDoubt);
        var today = new TodayRow(desk, survey, people, exits::work).node();
        if (model.onSheets()) {
            today.ifPresent(page.getChildren()::add);
            page.getChildren().add(tools());
            model.remarks().forEach(this::remark);
            sheets(memory.query());
        } else {
            page.getChildren().add(tools());
            table(memory, today);
        }
    }

    /** Every day counted here hangs on the clock. */
    private void clockDoubt(LocalDate ahead) {
        var days = texts.days();
        var words = texts.get("clock.behind", days.day(desk.today()), days.day(ahead));
        page.getChildren().add(new Notice(Notice.Kind.SOON, "", words));
    }

    private void remark(HomeModel.Remark remark) {
        var see = Buttons.quiet(texts.get("home.see"), () -> people.open(remark.person().id()));
        see.setAccessibleText(texts.get("home.see-whom", remark.person().names().full()));
        see.setId("see-" + remark.person().id());
        see.setMinWidth(Button.USE_PREF_SIZE);
        var notice = new Notice(Notice.Kind.SOON, "", remark.words());
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getChildren().add(see);
        page.getChildren().add(notice);
    }

    private Node[] actions() {
        var notice =
                Buttons.secondary(Icon.MAIL, texts.get("home.record-notice"), exits::recordNotice);
        notice.setId("record-notice");
        var add = Buttons.secondary(Icon.ADD_PERSON, texts.get("home.add"), exits::addPerson);
        add.setId("add-person");
        // many people need the room: there the list stands beside the way out
        return model.onSheets() ? new Node[] {notice, add, list()} : new Node[] {notice, add};
    }

    private Button list() {
        var list = Buttons.quiet(Icon.IMPORT, texts.get("home.list"), exits::bringList);
        list.setId("bring-list-in");
        return list;
    }

    private Node draw() {
        var drawn =
                model.onSheets()
                        ? HouseholdPicture.ofFigures(model.figures(), model.picture())
                        : HouseholdPicture.ofShares(model.shares(), model.picture());
        picture = drawn;
        return drawn;
    }

    private Node tools() {
        search.setId("search");
        search.setPromptText(texts.get("home.search-prompt"));
        search.setAccessibleText(texts.get("home.search"));
        search.getStyleClass().add(model.onSheets() ? "search" : "crowd-search");
        var label = new Label(texts.get("home.search"), Icon.SEARCH.node());
        label.setLabelFor(search);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var field = new HBox(label, search);
        field.getStyleClass().add("gap-1");
        field.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().add(field);
        if (model.onSheets() && model.orderMatters()) {
            var why = Buttons.quiet(Icon.HELP, texts.get("home.order"), exits::explainOrder);
            why.setId("why-order");
            tools.getChildren().add(why);
        }
        return tools;
    }

    private void sheets(String query) {
        var cards = new Cards();
        record Shown(String index, Node card) {}
        var all =
                model.rows().stream()
                        .map(r ->
                                new Shown(
                                        r.index(),
                                        PersonCard.of(desk, model, r.standing(), people)))
                        .toList();
        var nobody = Labels.of(texts.get("home.nobody-found"), "soft");
        Runnable show =
                () -> {
                    var found =
                            all.stream()
                                    .filter(s -> Search.matches(s.index(), search.getText()))
                                    .map(Shown::card)
                                    .toList();
                    cards.show(found);
                    Presence.set(nobody, found.isEmpty());
                };
        page.getChildren().addAll(nobody, cards);
        search.textProperty().subscribe(text -> show.run());
        search.setText(query);
        ToFound.from(
                search,
                () -> cards.getChildren().size(),
                () -> name(cards).requestFocus(),
                () -> name(cards).fire());
    }

    /** The first name among these. */
    private static Button name(Cards cards) {
        return (Button) cards.getChildren().getFirst().lookup(".card-name");
    }

    private void table(HomeMemory memory, Optional<Node> today) {
        var shown = new CrowdPane(desk, model, search, memory, people, exits);
        tools.getChildren().addAll(1, shown.tools());
        page.getChildren().add(page.getChildren().indexOf(tools), toDo(shown, today));
        VBox.setVgrow(shown, Priority.ALWAYS);
        page.getChildren().add(shown);
        crowd = shown;
    }

    /**
     * What is to be done today, or, in the same place, with those who are chosen: the rows must not
     * move away under the mouse while one chooses.
     */
    private static Node toDo(CrowdPane crowd, Optional<Node> today) {
        var deeds = crowd.forSeveral();
        if (today.isEmpty()) {
            crowd.someone().subscribe(someone -> deeds.setDisable(!someone));
            return deeds;
        }
        var place = new StackPane(today.get(), deeds);
        place.setAlignment(Pos.CENTER_LEFT);
        crowd.several()
                .subscribe(several -> {
                    today.get().setVisible(!several);
                    deeds.setVisible(several);
                });
        return place;
    }

    private Node empty() {
        var add = Buttons.primary(Icon.ADD_PERSON, texts.get("home.add-first"), exits::addPerson);
        add.setId("add-person");
        first = add;
        var empty =
                new EmptyState(
                        Icon.PEOPLE,
                        texts.get("home.empty.title"),
                        texts.get("home.empty.text"),
                        add);
        empty.getChildren().add(list());
        return empty;
    }

    private PageScroll scroll() {
        if (model.isEmpty() || model.onSheets()) {
            return new PageScroll(page);
        }
        page.getStyleClass().add("crowded");
        return PageScroll.filled(page);
    }

    /** What one wants to find again. */
    public HomeMemory memory() {
        return crowd == null ? HomeMemory.of(search.getText(), at) : crowd.memory(at);
    }

    /** The same ways, with a note of whom one went to. */
    private ToPeople noting(ToPeople onward) {
        return new ToPeople() {
            @Override
            public void open(PersonId id) {
                at(id);
                onward.open(id);
            }

            @Override
            public void act(PersonId id, NextAction action) {
                at(id);
                onward.act(id, action);
            }

            @Override
            public void act(Standing standing) {
                at(standing.person().id());
                onward.act(standing);
            }

            @Override
            public void fileProof(PersonId id, Path pdf) {
                if (crowd == null) {
                    at = id; // in a table it would choose the row, and let go of all others
                }
                onward.fileProof(id, pdf);
            }
        };
    }

    private void at(PersonId id) {
        at = id;
        if (crowd != null) {
            crowd.table().choice().make(Set.of(id));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        var card = at == null ? null : page.lookup("#open-" + at);
        if (card != null) {
            card.requestFocus();
        } else if (crowd != null && crowd.table().choice().here() != null) {
            crowd.table().requestFocus();
        } else {
            first.requestFocus();
        }
    }
}
