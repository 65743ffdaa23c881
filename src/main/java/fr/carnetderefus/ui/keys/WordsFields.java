package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** A field for each sheet that is to be typed: one, or two of three. */
final class WordsFields {
    private final Texts texts;
    private final List<WordsField> fields = new ArrayList<>();
    private final VBox node = new VBox();

    WordsFields(Texts texts, Sheets sheets) {
        this.texts = texts;
        node.getStyleClass().add("gap-3");
        var labels =
                sheets == Sheets.ONE
                        ? List.of("words.of-sheet")
                        : List.of("words.of-first", "words.of-second");
        for (var label : labels) {
            var field = new WordsField(texts, texts.get(label), "words-" + (fields.size() + 1));
            fields.add(field);
            node.getChildren().add(field.node());
        }
    }

    Node node() {
        return node;
    }

    Node first() {
        return fields.getFirst().control();
    }

    /** What stands in the first of them. */
    String begun() {
        return fields.getFirst().typed();
    }

    /** Goes on in the first of them with what was typed before. */
    void begin(String typed) {
        fields.getFirst().type(typed);
    }

    /** The sheets, the caller's to close; none where something is wrong, which is told in place. */
    List<WordSheet> sheets() {
        var read = new ArrayList<WordSheet>();
        for (var field : fields) {
            var sheet = field.sheet();
            if (sheet == null) {
                read.forEach(WordSheet::close);
                return List.of();
            }
            read.add(sheet);
        }
        if (read.size() == 2 && read.getFirst().same(read.getLast())) {
            read.forEach(WordSheet::close);
            fields.getLast().error(texts.get("error.same-sheet"));
            return List.of();
        }
        return read;
    }

    /** Says below the last of them why they do not open the carnet. */
    void error(String words) {
        fields.getLast().error(words);
    }

    void wipe() {
        fields.forEach(WordsField::wipe);
    }
}
