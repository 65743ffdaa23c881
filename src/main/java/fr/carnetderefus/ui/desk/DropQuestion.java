package fr.carnetderefus.ui.desk;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

/** Asks whether what was typed may be dropped. */
final class DropQuestion {
    private static final String ID = "drop-question";

    private DropQuestion() {}

    static boolean isOne(DialogSheet sheet) {
        return ID.equals(sheet.getId());
    }

    /** The question; {@code about} says whose it is, {@code leave} runs after a yes. */
    static DialogSheet sheet(Texts texts, String about, Runnable leave) {
        var words = about.isEmpty() ? texts.get("drop.text") : texts.get("drop.text-of", about);
        var sheet = new DialogSheet(texts.get("drop.title"), Labels.of(words, "reading"));
        sheet.setId(ID);
        var drop =
                Buttons.secondary(
                        texts.get("drop.yes"),
                        () -> {
                            sheet.close();
                            leave.run();
                        });
        drop.setId("drop-input");
        var stay = Buttons.primary(texts.get("drop.stay"), sheet::close);
        stay.setId("drop-stay");
        return sheet.answers(stay, drop);
    }
}
