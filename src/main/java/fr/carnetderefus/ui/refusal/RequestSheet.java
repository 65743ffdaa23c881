package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.NoteField;

import java.util.Objects;

/** Notes that the written proof was asked for. */
public final class RequestSheet {
    private RequestSheet() {}

    /** Asks, over the screen, whether the proof was asked for, and of whom. */
    public static void ask(Desk desk, Standing standing) {
        var texts = desk.texts();
        var note = new NoteField(texts.get("refusal.note"), 2);
        note.marker(texts.get("field.optional"));
        note.hint(texts.get("request.note-hint"));
        note.control().setId("request-note");
        var sheet =
                new DialogSheet(
                        texts.get("request.title"),
                        Labels.of(texts.get("request.text"), "reading"),
                        note);
        var channel =
                standing.file().refusal().map(r -> r.channel()).orElse(standing.file().method());
        var yes =
                Buttons.primary(
                        texts.get("request.yes"),
                        () -> {
                            sheet.close();
                            desk.apply(
                                    () ->
                                            new RecordRefusal(desk.register())
                                                    .requestProof(
                                                            standing.file().key(),
                                                            channel,
                                                            Objects.requireNonNullElse(
                                                                    note.value(), "")),
                                    texts.get("request.said"),
                                    () -> {});
                        });
        yes.setId("request-yes");
        sheet.keptAs(new SheetName(SheetName.What.REQUEST, standing.file().key()).text());
        desk.ask(sheet.answers(yes, Buttons.quiet(texts.get("action.cancel"), sheet::close)));
    }
}
