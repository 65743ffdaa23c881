package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Judged;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The rows of a list, and below them what is to be said of the one that is chosen. */
final class RowsPane extends VBox {
    private final Texts texts;
    private final Preview preview;
    private final Label remark = Labels.of("", "reading");

    RowsPane(Texts texts, Preview preview) {
        this.texts = texts;
        this.preview = preview;
        getStyleClass().add("gap-1");
        remark.setId("row-remark");
    }

    /** Shows these rows. */
    void show(List<Judged> rows) {
        var words = new RowWords(texts, preview);
        var table = new PreviewTable(words, rows);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, remark);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    var said = row == null ? "" : words.remark(row);
                    remark.setText(
                            said.isEmpty()
                                    ? ""
                                    : texts.get("incoming.said", row.line().number(), said));
                    Presence.set(remark, !said.isEmpty());
                });
    }
}
