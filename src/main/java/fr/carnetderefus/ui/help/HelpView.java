package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The help: all topics, one of them, or those that have the words one types. It goes back the way
 * one came, and from where one began to where one was before.
 */
public final class HelpView implements Screen {
    /**
     * How far one has read.
     *
     * @param trail the ids of the topics one came through, the one shown last; empty for the list
     *     of all
     * @param typed what stands in the search
     */
    public record At(List<String> trail, String typed) {
        private static final String ALL = "";

        /** At the list of all topics. */
        public static final At START = of(ALL);

        public At {
            trail = List.copyOf(trail);
        }

        /** At one topic. */
        public static At of(String topic) {
            return new At(List.of(topic), "");
        }

        /** The same without what was searched for. */
        public At bare() {
            return typing("");
        }

        private String shown() {
            return trail.getLast();
        }

        private At then(String topic) {
            var longer = new ArrayList<>(trail);
            longer.add(topic);
            return new At(longer, "");
        }

        private At before() {
            return new At(trail.subList(0, trail.size() - 1), "");
        }

        private At typing(String text) {
            return new At(trail, text);
        }
    }

    /** Where one goes from here, and how far one had read, for coming back. */
    public interface Exits {
        void back();

        /** Plays a channel of the procedure. */
        void rehearse(Channel channel, At at);

        /** Leads to where the open carnet is read again. */
        void check(At at);

        /** Leads to passphrases and recovery sheets of the open carnet. */
        void keys(At at);

        void about(At at);

        void tour(At at);
    }

    private final Texts texts;
    private final Procedure procedure;
    private final boolean open;
    private final Exits exits;
    private final TopicFile file;
    private final HelpSearch topics;
    private final TopicPage page;
    private final TextField search = new TextField();
    private final PageHeader header;
    private final Button all;
    private final VBox body = new VBox();
    private final PageScroll scroll;
    private At at;

    /**
     * The help.
     *
     * @param open whether a carnet is open
     */
    public HelpView(Texts texts, Procedure procedure, boolean open, At at, Exits exits) {
        this.texts = texts;
        this.procedure = procedure;
        this.open = open;
        this.exits = exits;
        this.at = at;
        file = TopicFile.in(texts);
        var facts = new HelpFacts(texts, procedure);
        topics = HelpSearch.of(file.topics(), facts);
        page = new TopicPage(texts, facts, this::way);
        search.setId("search-help");
        search.getStyleClass().add("search");
        search.setPromptText(texts.get("help.search-prompt"));
        search.setText(at.typed());
        search.textProperty().subscribe((was, is) -> typed());
        header =
                new PageHeader(
                        texts.get("place.help"),
                        texts.get("help.checked", texts.days().day(procedure.checked())));
        all = Buttons.quiet(Icon.HELP, texts.get("help.all"), () -> go(this.at.then(At.ALL)));
        all.setId("help-all");
        body.getStyleClass().add("gap-3");
        var whole =
                new VBox(
                        new Actions(
                                Buttons.back(texts.get("action.back"), this::back),
                                all,
                                searching()),
                        header,
                        body);
        whole.getStyleClass().add("page");
        scroll = new PageScroll(whole);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private Node searching() {
        var label = new Label(texts.get("help.search"), Icon.SEARCH.node());
        label.setLabelFor(search);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var searching = new HBox(label, search);
        searching.getStyleClass().addAll("gap-1", "help-search");
        return searching;
    }

    private void typed() {
        if (!search.getText().equals(at.typed())) {
            at = at.typing(search.getText());
            show();
        }
    }

    private void go(At to) {
        at = to;
        search.setText(to.typed());
        show();
        scroll.setVvalue(0);
        search.requestFocus();
    }

    private void back() {
        if (at.trail().size() == 1) {
            exits.back();
            return;
        }
        var left = at.shown();
        go(at.before());
        var link = scroll.getContent().lookup("#topic-" + left);
        if (link != null) {
            link.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        var inSearch = search.equals(key.getTarget());
        switch (key.getCode()) {
            case ESCAPE -> {
                key.consume();
                if (at.typed().isEmpty()) {
                    back();
                } else {
                    search.setText("");
                    search.requestFocus();
                }
            }
            case ENTER -> {
                if (inSearch) {
                    key.consume();
                    topics.find(at.typed()).stream().findFirst().ifPresent(f -> open(f.topic()));
                }
            }
            case DOWN -> {
                // of a topic the first link is its last line: there one reads on instead
                var list = !at.typed().isBlank() || file.find(at.shown()).isEmpty();
                var first = inSearch && list ? body.lookup(".help-link") : null;
                if (first != null) {
                    key.consume();
                    first.requestFocus();
                }
            }
            default -> {
                if (inSearch) {
                    scroll.turn(key);
                }
            }
        }
    }

    private void open(Topic topic) {
        go(at.then(topic.id()));
    }

    private void show() {
        var topic = file.find(at.shown());
        var searching = !at.typed().isBlank();
        Presence.set(all, searching || topic.isPresent());
        Presence.set(header, topic.isEmpty() && !searching);
        if (searching) {
            body.getChildren().setAll(found());
        } else {
            body.getChildren().setAll(topic.map(this::one).orElseGet(this::contents));
        }
    }

    private Node one(Topic topic) {
        var next = topic.see().stream().map(file::find).flatMap(Optional::stream).toList();
        return page.of(topic, next, this::open);
    }

    private Node contents() {
        var ways = new Actions();
        for (var where : List.of(Piece.Where.CHECK, Piece.Where.KEYS, Piece.Where.TOUR)) {
            way(new Piece.Way(where, "")).ifPresent(ways.getChildren()::add);
        }
        way(new Piece.Way(Piece.Where.ABOUT, "")).ifPresent(ways.getChildren()::add);
        var whole = new VBox(new HelpContents(file, this::open), ways);
        whole.getStyleClass().add("gap-3");
        return whole;
    }

    private Node found() {
        var found = topics.find(at.typed());
        var list = new VBox();
        list.getStyleClass().add("gap-2");
        if (found.isEmpty()) {
            list.getChildren()
                    .addAll(
                            Labels.of(texts.get("help.nothing", at.typed().strip()), "strong"),
                            Labels.of(texts.get("help.nothing.then"), "reading"));
            return new Sheet(list);
        }
        list.getChildren().add(Labels.of(texts.count("help.found", found.size()), "soft"));
        for (var one : found) {
            var link = Buttons.quiet(one.topic().title(), () -> open(one.topic()));
            link.setId("found-" + one.topic().id());
            link.getStyleClass().addAll("help-link", "strong");
            link.setAccessibleHelp(one.sentence());
            var row = new VBox(link, Labels.of(one.sentence(), "soft", "reading"));
            row.getStyleClass().add("help-found");
            list.getChildren().add(row);
        }
        return new Sheet(list);
    }

    private Optional<Button> way(Piece.Way way) {
        return Optional.ofNullable(
                switch (way.where()) {
                    case REHEARSE ->
                            procedure
                                    .channel(way.to())
                                    .filter(Channel::canBeRehearsed)
                                    .map(this::rehearse)
                                    .orElse(null);
                    case CHECK ->
                            open
                                    ? button(
                                            Icon.CHECK,
                                            "place.check",
                                            "help-check",
                                            () -> exits.check(at))
                                    : null;
                    case KEYS ->
                            open
                                    ? button(
                                            Icon.LOCK,
                                            "place.keys",
                                            "to-keys",
                                            () -> exits.keys(at))
                                    : null;
                    case ABOUT ->
                            button(Icon.BOOK, "place.about", "to-about", () -> exits.about(at));
                    case TOUR -> button(Icon.NEXT, "place.tour", "to-tour", () -> exits.tour(at));
                });
    }

    private Button rehearse(Channel channel) {
        var words = texts.get("rehearsal.help.channel", texts.of(channel.name()));
        var button = Buttons.secondary(Icon.REHEARSE, words, () -> exits.rehearse(channel, at));
        button.setId("rehearse-" + channel.id());
        return button;
    }

    private Button button(Icon icon, String words, String id, Runnable action) {
        var button = Buttons.secondary(icon, texts.get(words), action);
        button.setId(id);
        return button;
    }

    /** The way to passphrases and recovery sheets, for other screens. */
    static Node keysSheet(Texts texts, Runnable keys) {
        var button = Buttons.secondary(Icon.LOCK, texts.get("place.keys"), keys);
        button.setId("to-keys");
        return Sheet.titled(
                texts.get("help.keys-place"),
                Labels.of(texts.get("keys.what"), "reading"),
                new Actions(button));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        search.requestFocus();
    }

    /** A larger letter must not throw away what one searched for. */
    @Override
    public boolean keepsInput() {
        return true;
    }
}
