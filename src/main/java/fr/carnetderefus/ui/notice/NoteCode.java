package fr.carnetderefus.ui.notice;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.CodeField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

/** Notes, or changes, the code of one case. */
public final class NoteCode {
    private NoteCode() {}

    /** Asks for the code over the screen; {@code saved} runs once it is noted. */
    public static void ask(Desk desk, Standing standing, Runnable saved) {
        var person = standing.person();
        var texts = desk.texts();
        var words = new CodeWords(desk);
        var code = new CodeField(texts.get("notice-form.code"), desk.showToggle());
        code.control().setId("code");
        code.hint(texts.get("notice-form.code-hint"));
        code.onChange(code::clearMessage);
        code.control()
                .focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        words.judge(person, code);
                    }
                });
        var sheet =
                new DialogSheet(
                        texts.get("notice-form.code-title", CodeWords.who(texts, person)), code);
        var twin = words.twin(person);
        if (!twin.isEmpty()) {
            sheet.getChildren().add(1, Labels.of(twin, "reading"));
        }
        var save =
                Buttons.primary(
                        texts.get("notice-form.code-save"),
                        () -> {
                            var typed = code.value();
                            if (typed == null) {
                                code.error(texts.get("notice-form.code-missing"));
                                code.focus();
                            } else if (words.judge(person, code)) {
                                sheet.close();
                                desk.apply(
                                        () ->
                                                new RecordNotice(desk.register())
                                                        .noteCode(standing.file().key(), typed),
                                        words.said(person, typed),
                                        saved);
                            } else {
                                code.focus();
                            }
                        });
        save.setId("save-code");
        sheet.keptAs(new SheetName(SheetName.What.CODE, standing.file().key()).text());
        desk.ask(sheet.answers(save, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }
}
