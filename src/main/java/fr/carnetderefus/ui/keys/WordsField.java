package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.ReadSheet;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.NoteField;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Takes the words of a sheet, as one copies them. A word that is not in the list is named while one
 * goes on typing; what is wrong with the whole is told when it is sent.
 */
final class WordsField {
    private static final int LINES = 5;

    private final Texts texts;
    private final NoteField field;

    WordsField(Texts texts, String label, String id) {
        this.texts = texts;
        field = new NoteField(label, LINES);
        field.control().setId(id);
        field.onChange(this::follow);
        follow();
    }

    Node node() {
        return field;
    }

    Node control() {
        return field.control();
    }

    private void follow() {
        field.clearMessage();
        var typed = field.value();
        var reading = ReadSheet.of(typed == null ? "" : typed);
        switch (reading) {
            case ReadSheet.Whole(var sheet) -> {
                sheet.close();
                field.hint(texts.get("words.all"));
            }
            case ReadSheet.Count(var found) -> far(found);
            case ReadSheet.Mistaken() -> field.warning(texts.get("words.mistaken-short"));
            case ReadSheet.Strangers(var found, var strangers) -> {
                far(found);
                var before = strangers.stream().filter(s -> !isLast(s, found, typed)).toList();
                if (!before.isEmpty()) {
                    field.warning(strangers(texts, before));
                }
            }
        }
    }

    private void far(int found) {
        field.hint(texts.get("words.far", found, WordSheet.WORDS));
    }

    /** The last word is still being typed. */
    private static boolean isLast(ReadSheet.Stranger word, int found, @Nullable String typed) {
        return word.place() == found && typed != null && typed.endsWith(word.typed());
    }

    private static String strangers(Texts texts, List<ReadSheet.Stranger> strangers) {
        return texts.get(
                "words.strangers-short",
                texts.list(
                        strangers.stream()
                                .map(s ->
                                        s.near().isEmpty()
                                                ? texts.get("words.stranger-typed", s.typed())
                                                : texts.get(
                                                        "words.stranger-typed-near",
                                                        s.typed(),
                                                        String.join(", ", s.near())))
                                .toList()));
    }

    /** The sheet, the caller's to close; null where something is wrong, which is told in place. */
    @Nullable WordSheet sheet() {
        var typed = field.value();
        return switch (ReadSheet.of(typed == null ? "" : typed)) {
            case ReadSheet.Whole(var sheet) -> sheet;
            case ReadSheet.Count(var found) ->
                    refused(texts.get("words.count", found, WordSheet.WORDS));
            case ReadSheet.Mistaken() -> refused(texts.get("words.mistaken"));
            case ReadSheet.Strangers(_, var strangers) -> refused(strangers(texts, strangers));
        };
    }

    private @Nullable WordSheet refused(String words) {
        error(words);
        return null;
    }

    String typed() {
        return field.typed();
    }

    void type(String typed) {
        field.type(typed);
    }

    void error(String words) {
        field.error(words);
        field.focus();
    }

    void wipe() {
        field.setValue(null);
    }
}
