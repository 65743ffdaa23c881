package fr.carnetderefus.ui.path;

import fr.carnetderefus.model.refusal.LooksAgain;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.RecordTrouble;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SourceLine;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

/** Asks whether a proven refusal still stands, on a day that the procedure's file gives. */
public final class LookSheet {
    private LookSheet() {}

    /**
     * Asks, over the screen; nothing is asked where no look has fallen due.
     *
     * @param stuck where one goes when the refusal no longer stands
     */
    public static void ask(Desk desk, Standing standing, Runnable stuck) {
        var person = desk.register().state().people().get(standing.person().id());
        var procedure = desk.phrases().procedure(standing.file());
        if (person == null) {
            return;
        }
        LooksAgain.due(person, standing.file(), procedure, desk.today())
                .ifPresent(due -> ask(desk, standing, due, stuck));
    }

    private static void ask(Desk desk, Standing standing, LooksAgain.Ahead due, Runnable stuck) {
        var texts = desk.texts();
        var procedure = desk.phrases().procedure(standing.file());
        var sheet =
                new DialogSheet(
                        texts.get("look.title", standing.person().names().full()),
                        Labels.of(texts.of(due.rule().why()), "reading"),
                        Labels.of(texts.get("look.text"), "reading"),
                        SourceLine.of(desk, procedure, due.rule().source()));
        var stands =
                Buttons.primary(
                        texts.get("look.stands"),
                        () -> {
                            sheet.close();
                            desk.apply(
                                    () ->
                                            new RecordTrouble(desk.register())
                                                    .looked(
                                                            standing.file().key(),
                                                            due.rule().id(),
                                                            ""),
                                    texts.get("look.said"),
                                    () -> {});
                        });
        stands.setId("look-stands");
        var gone =
                Buttons.secondary(
                        texts.get("look.gone"),
                        () -> {
                            sheet.close();
                            stuck.run();
                        });
        gone.setId("look-gone");
        desk.ask(
                sheet.answers(stands, gone, Buttons.quiet(texts.get("guide.later"), sheet::close)));
    }
}
