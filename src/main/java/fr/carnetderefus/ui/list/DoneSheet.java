package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;

/** What became of a list, to the row. */
final class DoneSheet {
    private DoneSheet() {}

    /**
     * The counts of what happened.
     *
     * @param counts what was found of the rows before
     * @param actions where one goes from here
     */
    static Sheet of(Texts texts, ImportPeople.Done done, Preview.Counts counts, Node actions) {
        var sheet = Sheet.titled(texts.get("incoming.done.title"));
        sheet.setId("list-done");
        var left = counts.changed() - done.amended();
        line(texts, sheet, "incoming.done.new", done.added());
        line(texts, sheet, "incoming.done.changed", done.amended());
        line(texts, sheet, "incoming.done.same", counts.same());
        line(texts, sheet, "incoming.done.left", left);
        line(texts, sheet, "incoming.done.refused", counts.refused());
        sheet.getChildren().add(actions);
        return sheet;
    }

    private static void line(Texts texts, Sheet sheet, String key, int count) {
        if (count > 0) {
            sheet.getChildren().add(Labels.of(texts.count(key, count), "reading"));
        }
    }
}
