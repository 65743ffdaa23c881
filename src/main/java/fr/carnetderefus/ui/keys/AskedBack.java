package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.ReadSheet;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.TextLineField;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Three words asked back from the paper, so that one knows it was kept. */
record AskedBack(Texts texts, List<Asked> asked) {
    private static final int WORDS = 3;

    /** One word of one sheet. */
    private record Asked(TextLineField field, String word, int place) {}

    /** Three words of one sheet, or one of each of three. */
    static AskedBack of(Texts texts, List<WordSheet> sheets) {
        var asked = new ArrayList<Asked>();
        // which are asked is no secret
        var places =
                new Random().ints(0, WordSheet.WORDS).distinct().limit(WORDS).sorted().toArray();
        for (var i = 0; i < WORDS; i++) {
            var sheet = sheets.get(sheets.size() == 1 ? 0 : i);
            var number = places[i] + 1;
            var label =
                    sheet.number() == 0
                            ? texts.get("keys.back.word", number)
                            : texts.get("keys.back.word-of", sheet.number(), number);
            var field = new TextLineField(label);
            field.control().setId("back-" + (i + 1));
            field.onChange(field::clearMessage);
            asked.add(new Asked(field, sheet.words().get(places[i]), number));
        }
        return new AskedBack(texts, List.copyOf(asked));
    }

    List<Node> fields() {
        return asked.stream().<Node>map(Asked::field).toList();
    }

    /** Runs the action when Enter is pressed in one of them. */
    void onEnter(Runnable action) {
        asked.forEach(one -> one.field().onEnter(action));
    }

    Node first() {
        return asked.getFirst().field().control();
    }

    /** Whether all are right; which is not is told in place. */
    boolean right() {
        var wrong = new ArrayList<Asked>();
        for (var one : asked) {
            var typed = one.field().value();
            if (typed == null || !ReadSheet.isWord(typed, one.word())) {
                one.field().error(texts.get("keys.back.wrong", one.place()));
                wrong.add(one);
            }
        }
        if (!wrong.isEmpty()) {
            wrong.getFirst().field().focus();
        }
        return wrong.isEmpty();
    }
}
