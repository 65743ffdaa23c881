package fr.carnetderefus.ui.paper;

import fr.carnetderefus.paper.Block;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.DetailRow;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The blocks of a paper as one reads them on the screen. */
final class BlockNodes {
    private final Texts texts;

    BlockNodes(Texts texts) {
        this.texts = texts;
    }

    fr.carnetderefus.ui.parts.Sheet sheet(Sheet paper) {
        var sheet = new fr.carnetderefus.ui.parts.Sheet();
        sheet.setId("paper");
        if (paper.look() == Sheet.Look.LARGE) {
            sheet.getStyleClass().add("large-paper");
        }
        if (paper.look() != Sheet.Look.LETTER) {
            sheet.getChildren().add(Labels.of(paper.title(), "heading"));
        }
        paper.blocks().forEach(block -> sheet.getChildren().addAll(nodes(block)));
        return sheet;
    }

    private List<Node> nodes(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> List.of(Labels.of(text, "strong"));
            case Block.Para(var text) -> List.of(Labels.of(text, "reading"));
            case Block.Lines(var lines, _) -> lines(lines);
            case Block.Steps(var items, var numbered) -> steps(items, numbered);
            case Block.Facts(var caption, var rows) -> facts(caption, rows);
            case Block.Table(var caption, var head, var rows) -> table(caption, head, rows);
            case Block.Bars(_, _, var bars) -> bars(bars);
            case Block.Columns(var left, var right) ->
                    Stream.of(left, right)
                            .flatMap(List::stream)
                            .flatMap(b -> nodes(b).stream())
                            .toList();
            case Block.Month(var caption, _, var weeks) -> month(caption, weeks);
            case Block.FillIn(var label, _, _) ->
                    List.of(Labels.of(texts.get("papers.fill-in", label), "soft", "reading"));
            case Block.Choices(var answers) ->
                    answers.stream().map(a -> label("☐ " + a, "reading")).toList();
            case Block.Callout(var title, var text) ->
                    List.of(new Notice(Notice.Kind.SOON, title, text));
            case Block.Signature(var label) ->
                    List.of(Labels.of(texts.get("papers.signature", label), "soft", "reading"));
            case Block.Apart(var title, _, var blocks) -> apart(title, blocks);
            case Block.Typed(var text) -> List.of(Labels.of(text, "reading"));
            case Block.Words(var words) -> steps(words, true);
            // drawings are for paper; what they say is said in words beside them
            case Block.Dots _, Block.Stamp _, Block.Gap _ -> List.of();
        };
    }

    private static Node label(String text, String... styles) {
        return Labels.of(text, styles);
    }

    private static List<Node> lines(List<String> lines) {
        var box = new VBox();
        lines.forEach(line -> box.getChildren().add(Labels.of(line, "reading")));
        return List.of(box);
    }

    private static List<Node> steps(List<String> items, boolean numbered) {
        var nodes = new ArrayList<Node>();
        var number = 1;
        for (var item : items) {
            nodes.add(label((numbered ? number++ + ". " : "– ") + item, "reading"));
        }
        return nodes;
    }

    private static List<Node> facts(String caption, List<Block.Fact> rows) {
        var nodes = new ArrayList<Node>();
        if (!caption.isEmpty()) {
            nodes.add(label(caption, "strong"));
        }
        for (var fact : rows) {
            nodes.add(row(fact.name(), Labels.of(fact.value(), fact.code() ? "code" : "value")));
        }
        return nodes;
    }

    /** Row by row, each cell with the name of its column: it is read so on a narrow page too. */
    private static List<Node> table(String caption, List<String> head, List<List<String>> rows) {
        var nodes = new ArrayList<Node>();
        nodes.add(label(caption, "strong"));
        for (var row : rows) {
            var box = new VBox();
            box.getStyleClass().add("gap-1");
            for (var i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    box.getChildren()
                            .add(
                                    i == 0
                                            ? Labels.of(row.get(i), "strong", "reading")
                                            : row(head.get(i), Labels.of(row.get(i), "value")));
                }
            }
            nodes.add(box);
        }
        return nodes;
    }

    private List<Node> bars(List<Block.Bar> bars) {
        return bars.stream()
                .map(bar -> {
                    var figure = bar.figure(texts.language().locale());
                    return row(bar.name(), Labels.of(figure, "value"));
                })
                .toList();
    }

    /** As wide as its words, and never wider than the sheet: then it wraps. */
    private static Node row(String name, Label value) {
        var row = new DetailRow(Labels.of(name, "soft"), value);
        row.setMinWidth(0);
        value.maxWidthProperty().bind(row.widthProperty());
        return row;
    }

    private static List<Node> month(String caption, List<List<Block.Cell>> weeks) {
        var nodes = new ArrayList<Node>();
        nodes.add(label(caption, "strong"));
        for (var week : weeks) {
            for (var cell : week) {
                if (!cell.marks().isEmpty()) {
                    nodes.add(
                            label(
                                    cell.number() + ". " + String.join(", ", cell.marks()),
                                    "reading"));
                }
            }
        }
        return nodes;
    }

    private List<Node> apart(String title, List<Block> blocks) {
        var nodes = new ArrayList<Node>();
        nodes.add(label(title, "heading"));
        blocks.forEach(b -> nodes.addAll(nodes(b)));
        return nodes;
    }
}
