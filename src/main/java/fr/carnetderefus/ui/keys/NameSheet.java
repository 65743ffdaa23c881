package fr.carnetderefus.ui.keys;

import fr.carnetderefus.register.NamePassphrase;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.TextLineField;

/** Asks whose a passphrase is: what is written with it bears that name. */
public final class NameSheet {
    private NameSheet() {}

    /** Asks over the screen; {@code named} runs once it is noted. */
    public static void ask(Desk desk, SurveyKeys.Key key, Runnable named) {
        var texts = desk.texts();
        var field =
                new TextLineField(texts.get(key.mine() ? "keys.name.yours" : "keys.name.field"));
        field.control().setId("key-name");
        field.hint(texts.get("keys.whose-hint"));
        field.setValue(key.label());
        field.onChange(field::clearMessage);
        var sheet =
                new DialogSheet(
                        texts.get(key.mine() ? "keys.name.mine" : "keys.name.whose"),
                        Labels.of(texts.get("keys.name.text"), "reading"),
                        field);
        if (!key.label().isEmpty()) {
            // what was written before would be another person's all at once
            sheet.getChildren()
                    .add(2, Labels.of(texts.get("keys.name.another"), "reading", "soft"));
        }
        var save =
                Buttons.primary(
                        texts.get("keys.name.yes"), () -> save(desk, key, field, sheet, named));
        save.setId("save-key-name");
        desk.ask(
                sheet.answers(save, Buttons.quiet(texts.get("action.cancel"), sheet::close))
                        .startAt(field.control()));
    }

    private static void save(
            Desk desk, SurveyKeys.Key key, TextLineField field, DialogSheet sheet, Runnable named) {
        var name = field.value();
        var wrong =
                name == null ? desk.texts().get("keys.name.missing") : wrong(desk.texts(), name);
        if (name == null || !wrong.isEmpty()) {
            field.error(wrong);
            field.focus();
            return;
        }
        sheet.close();
        desk.apply(
                () -> {
                    new NamePassphrase(desk.register()).name(key.mark(), name);
                    return new Desk.Told(desk.texts().get("keys.named", name), false);
                },
                named);
    }

    private static String wrong(Texts texts, String name) {
        return name.codePointCount(0, name.length()) <= NamePassphrase.MOST_CHARACTERS
                ? ""
                : texts.get("keys.name.too-long", NamePassphrase.MOST_CHARACTERS);
    }
}
