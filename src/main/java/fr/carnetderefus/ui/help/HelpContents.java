package fr.carnetderefus.ui.help;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Placed;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.parts.Theme;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * All topics under their headings: sheets in as many columns as have room, each sheet in the column
 * that is the shortest by then.
 */
final class HelpContents extends Placed {
    private static final double LEAST_EM = 21;
    private static final double GAP_EM = 1.5;

    private final List<Sheet> sheets;

    HelpContents(TopicFile file, Consumer<Topic> open) {
        sheets = file.groups().stream().map(group -> sheet(group, file, open)).toList();
        getChildren().setAll(sheets);
    }

    private static Sheet sheet(String group, TopicFile file, Consumer<Topic> open) {
        var topics = new VBox();
        topics.getStyleClass().add("help-topics");
        for (var topic : file.topics()) {
            if (topic.group().equals(group)) {
                var button = Buttons.quiet(topic.title(), () -> open.accept(topic));
                button.setId("topic-" + topic.id());
                button.getStyleClass().add("help-link");
                topics.getChildren().add(button);
            }
        }
        return Sheet.titled(group, topics);
    }

    @Override
    protected double computeMinWidth(double height) {
        return sheets.stream().mapToDouble(s -> s.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST_EM * Theme.em(this);
    }

    @Override
    protected double place(double width, boolean now) {
        var em = Theme.em(this);
        var gap = Math.ceil(GAP_EM * em);
        var columns = Math.max(1, (int) ((width + gap) / (LEAST_EM * em + gap)));
        var wide = Math.floor((width - (columns - 1) * gap) / columns);
        var ends = new double[columns];
        for (Region sheet : sheets) {
            var column = shortest(ends);
            var high = Math.ceil(sheet.prefHeight(wide));
            if (now) {
                sheet.resizeRelocate(column * (wide + gap), ends[column], wide, high);
            }
            ends[column] += high + gap;
        }
        return Arrays.stream(ends).max().orElse(0) - gap;
    }

    private static int shortest(double[] ends) {
        var shortest = 0;
        for (var i = 1; i < ends.length; i++) {
            if (ends[i] < ends[shortest]) {
                shortest = i;
            }
        }
        return shortest;
    }
}
