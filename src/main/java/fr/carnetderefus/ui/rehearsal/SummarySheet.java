package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.rehearsal.Point;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;

/** How it went, and the door to the real thing. */
final class SummarySheet {
    private final Stand at;

    SummarySheet(Stand at) {
        this.at = at;
    }

    Shown shown(Runnable real, String realWords, Runnable again) {
        var well = Sheet.titled(at.words("summary.well"));
        points(true).forEach(line -> well.getChildren().add(line(Icon.CHECK, line)));
        var toRemember = new ArrayList<>(points(false));
        if (at.now().met()) {
            at.now()
                    .plan()
                    .wrong()
                    .ifPresent(m ->
                            toRemember.add(
                                    at.words(
                                            "summary.met",
                                            at.texts().of(m.says()),
                                            at.texts().of(m.then()))));
        }
        if (toRemember.isEmpty()) {
            toRemember.add(at.words("summary.nothing"));
        }
        var remember = Sheet.titled(at.words("summary.remember"));
        toRemember.forEach(line -> remember.getChildren().add(line(Icon.NEXT, line)));
        var onward = Stand.onward(realWords, real);
        var repeat = Buttons.secondary(at.words("summary.again"), again);
        repeat.setId("rehearse-again");
        var said =
                at.words("summary")
                        + ". "
                        + String.join(" ", points(true))
                        + " "
                        + String.join(" ", toRemember);
        var header = new PageHeader(at.words("summary"), at.words("summary.lead"), onward, repeat);
        return Shown.of(onward, said, header, well, remember);
    }

    private static Node line(Icon icon, String words) {
        var line = new HBox(icon.node(), Labels.of(words, "reading"));
        line.getStyleClass().add("rehearsed-point");
        return line;
    }

    private List<String> points(boolean good) {
        return at.now().points().stream()
                .filter(point -> point.isGood() == good)
                .sorted()
                .map(this::words)
                .toList();
    }

    private String words(Point point) {
        return at.texts().of("rehearsal.point", point);
    }
}
