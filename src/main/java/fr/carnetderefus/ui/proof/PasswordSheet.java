package fr.carnetderefus.ui.proof;

import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PassphraseField;

import java.util.function.Consumer;

/** Asks for what opens a document. It is then kept inside the seal, with the document. */
final class PasswordSheet {
    private PasswordSheet() {}

    /**
     * Asks, over the screen.
     *
     * @param tried whether one was tried in vain
     */
    static void ask(Desk desk, String name, boolean tried, Consumer<String> typed) {
        var texts = desk.texts();
        var field = new PassphraseField(texts.get("filing.password"), desk.showToggle());
        field.control().setId("document-password");
        field.hint(texts.get("filing.password-hint"));
        if (tried) {
            field.error(texts.get("pdf.locked-wrong"));
        }
        field.onChange(field::clearMessage);
        var sheet =
                new DialogSheet(
                        texts.get("filing.password-title"),
                        Labels.of(texts.get("filing.password-for", name), "reading"),
                        field);
        Runnable go =
                () -> {
                    var password = field.value();
                    if (password == null) {
                        field.error(texts.get("filing.password-missing"));
                        field.focus();
                        return;
                    }
                    sheet.close();
                    field.wipe();
                    typed.accept(new String(password));
                };
        field.onEnter(go);
        var open = Buttons.primary(texts.get("filing.password-open"), go);
        open.setId("open-document");
        desk.ask(
                sheet.answers(open, Buttons.quiet(texts.get("action.cancel"), sheet::close))
                        .startAt(field.control()));
    }
}
