package fr.carnetderefus.ui.desk;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PassphraseField;

import java.util.function.Consumer;

/** Asks for the passphrase of a copy; this carnet's own is not kept in memory. */
public final class CopyPassphraseSheet {
    private CopyPassphraseSheet() {}

    /**
     * Asks, over the screen; whoever takes what was typed wipes it.
     *
     * @param yes what the button says
     */
    public static void ask(Desk desk, String name, String yes, Consumer<char[]> typed) {
        var texts = desk.texts();
        var field = new PassphraseField(texts.get("unlock.passphrase"), desk.showToggle());
        field.control().setId("copy-passphrase");
        field.onChange(field::clearMessage);
        var sheet =
                new DialogSheet(
                        texts.get("check.copy.title"),
                        Labels.of(texts.get("check.copy.text", name), "reading"),
                        field);
        Runnable go =
                () -> {
                    var words = field.value();
                    if (words == null) {
                        field.error(texts.get("unlock.empty"));
                        field.focus();
                        return;
                    }
                    sheet.close();
                    field.wipe();
                    typed.accept(words);
                };
        field.onEnter(go);
        var open = Buttons.primary(yes, go);
        open.setId("copy-open");
        var cancel =
                Buttons.quiet(
                        texts.get("action.cancel"),
                        () -> {
                            field.wipe();
                            sheet.close();
                        });
        desk.ask(sheet.answers(open, cancel).startAt(field.control()));
    }
}
