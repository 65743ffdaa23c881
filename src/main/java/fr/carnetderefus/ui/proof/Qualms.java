package fr.carnetderefus.ui.proof;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;

import java.util.List;

/**
 * Asks about what speaks against filing a document as it was answered. Below a field the question
 * may be out of sight, and whoever presses Enter document after document would answer it unread: so
 * it is a sheet of its own, in which Enter leads back.
 */
final class Qualms {
    private Qualms() {}

    /**
     * Something that speaks against it.
     *
     * @param words what it is
     * @param goThere leads to where it is put right
     */
    record Qualm(String words, Runnable goThere) {}

    /** Asks; {@code file} runs after a yes, and a no leads to what is to be looked at first. */
    static void ask(Desk desk, List<Qualm> qualms, Runnable file) {
        desk.ask(sheet(desk.texts(), qualms, file));
    }

    private static DialogSheet sheet(Texts texts, List<Qualm> qualms, Runnable file) {
        var said =
                qualms.stream()
                        .map(q -> new Notice(Notice.Kind.LATE, "", q.words()))
                        .toArray(Node[]::new);
        var sheet = new DialogSheet(texts.get("filing.anyway"), said);
        var look =
                Buttons.primary(
                        texts.get("filing.anyway-no"),
                        () -> {
                            sheet.close();
                            qualms.getFirst().goThere().run();
                        });
        look.setId("look-first");
        var anyway =
                Buttons.secondary(
                        texts.get("filing.anyway-yes"),
                        () -> {
                            sheet.close();
                            file.run();
                        });
        anyway.setId("file-anyway");
        sheet.onEscape(look::fire);
        return sheet.answers(look, anyway);
    }
}
