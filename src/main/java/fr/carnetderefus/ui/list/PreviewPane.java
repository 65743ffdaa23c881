package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.list.ImportModel.Part;
import fr.carnetderefus.ui.parts.SegmentField;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of a list as they will be, which of them are shown, and what of them is accepted. */
final class PreviewPane extends VBox {
    private final Texts texts;
    private final ImportModel model;
    private final Preview preview;
    private final Runnable again;

    /**
     * The rows.
     *
     * @param accepted runs when other fields are accepted
     * @param again runs when the rows are to be compared with the carnet anew
     */
    PreviewPane(
            Texts texts, ImportModel model, Preview preview, Runnable accepted, Runnable again) {
        this.texts = texts;
        this.model = model;
        this.preview = preview;
        this.again = again;
        getStyleClass().add("gap-2");
        var parts = parts();
        var fields = new HBox(parts);
        fields.getStyleClass().add("gap-4");
        HBox.setHgrow(parts, Priority.ALWAYS);
        if (model.mapping().column(Field.KIND).isEmpty()) {
            fields.getChildren().add(usual());
        }
        getChildren().add(fields);
        if (UpdateChoices.isNeeded(preview)) {
            getChildren().add(new UpdateChoices(texts, model, preview, accepted));
        }
        var rows = new RowsPane(texts, preview);
        rows.show(model.rows());
        parts.onChange(() -> {
            model.part(Objects.requireNonNullElse(parts.value(), Part.ALL));
            rows.show(model.rows());
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(rows);
    }

    private SegmentField<Part> parts() {
        var offered =
                Arrays.stream(Part.values())
                        .filter(part -> part == Part.ALL || part.of(preview) > 0)
                        .toList();
        var parts =
                new SegmentField<>(
                        texts.get("incoming.part"),
                        offered,
                        part -> texts.get("incoming.part." + Texts.word(part), part.of(preview)));
        parts.control().setId("part");
        parts.setValue(offered.contains(model.part()) ? model.part() : Part.ALL);
        return parts;
    }

    private Node usual() {
        var kinds = List.of(PersonKind.REPRESENTED, PersonKind.ADULT);
        var usual =
                new SegmentField<>(
                        texts.get("incoming.usual"), kinds, kind -> texts.of("kind", kind));
        usual.control().setId("usual-kind");
        usual.setValue(model.usual());
        usual.onChange(() -> {
            var kind = usual.value();
            if (kind != null && kind != model.usual()) {
                model.usual(kind);
                again.run();
            }
        });
        return usual;
    }
}
