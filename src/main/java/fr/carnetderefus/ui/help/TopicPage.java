package fr.carnetderefus.ui.help;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.ScreenPicture;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lays out one topic: its words and pictures, the buttons it has, what to read next. */
final class TopicPage {
    private final Texts texts;
    private final HelpFacts facts;
    private final Function<Piece.Way, Optional<Button>> ways;

    /**
     * For topics in one language.
     *
     * @param ways the button that leads somewhere; none where one cannot go there now
     */
    TopicPage(Texts texts, HelpFacts facts, Function<Piece.Way, Optional<Button>> ways) {
        this.texts = texts;
        this.facts = facts;
        this.ways = ways;
    }

    Node of(Topic topic, List<Topic> next, Consumer<Topic> open) {
        var sheet = Sheet.titled(topic.title(), body(topic).toArray(Node[]::new));
        sheet.getStyleClass().add("help-topic");
        var page = new VBox(sheet, next(next, open));
        page.getStyleClass().add("gap-3");
        return page;
    }

    /** What it says, the buttons it has, and where it is from, one below the other. */
    List<Node> body(Topic topic) {
        var body = new ArrayList<Node>();
        var step = 0;
        for (var piece : facts.pieces(topic)) {
            step =
                    piece instanceof Piece.Words(var manner, _) && manner == Piece.Manner.STEP
                            ? step + 1
                            : 0;
            node(piece, step).ifPresent(body::add);
        }
        var buttons = topic.all(Piece.Way.class).stream().map(ways).flatMap(Optional::stream);
        var actions = new Actions(buttons.toArray(Node[]::new));
        if (!actions.getChildren().isEmpty()) {
            body.add(actions);
        }
        sources(topic).ifPresent(body::add);
        return body;
    }

    private Optional<Node> node(Piece piece, int step) {
        return switch (piece) {
            case Piece.Words(var manner, var text) ->
                    Optional.of(
                            switch (manner) {
                                case TEXT -> Labels.of(text, "reading");
                                case HEADING -> Labels.of(text, "strong", "help-heading");
                                case ITEM -> row("•", text);
                                case STEP -> row(texts.get("help.step", step), text);
                            });
            case Piece.Picture(var name, var said) ->
                    Optional.of(new ScreenPicture(texts.language().code(), name, said));
            case Piece.Facts _, Piece.Source _, Piece.Way _ -> Optional.empty();
        };
    }

    private static Node row(String mark, String text) {
        var words = Labels.of(text, "reading");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Labels.of(mark, "step"), words);
        row.getStyleClass().add("help-row");
        return row;
    }

    private Optional<Node> sources(Topic topic) {
        var lines = facts.sources(topic);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Labels.of(texts.get("help.from"), "strong", "help-heading"));
        lines.forEach(line -> nodes.add(Labels.of(line, "soft", "small", "reading")));
        var box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().add("gap-1");
        return Optional.of(box);
    }

    private Node next(List<Topic> next, Consumer<Topic> open) {
        var links = new VBox();
        links.getStyleClass().add("help-topics");
        for (var topic : next) {
            var link = Buttons.quiet(topic.title(), () -> open.accept(topic));
            link.setId("see-" + topic.id());
            link.getStyleClass().add("help-link");
            links.getChildren().add(link);
        }
        return Sheet.titled(texts.get("help.see"), links);
    }
}
