package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.FirstLook;
import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.RefileProof;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;

import java.util.List;
import java.util.Set;

/** Asks anew what was asked when a document was filed: whose it is, what it is, of which day. */
final class RefileSheet {
    private RefileSheet() {}

    /** Asks, and files it anew after a yes. */
    static void ask(Desk desk, Filed filed, byte[] original) {
        desk.look(
                () -> new FileProof(desk.register()).text(filed.proof()).orElse(""),
                text -> show(desk, filed, text, notices(original)),
                desk::tell);
    }

    /** What is told of a file when it is filed, so that it is asked about in the same way. */
    private static Set<Notice> notices(byte[] original) {
        return FirstLook.isCutShort(original) ? Set.of(Notice.CUT_SHORT) : Set.of();
    }

    private static void show(Desk desk, Filed filed, String text, Set<Notice> notices) {
        if (desk.isAsking()) {
            return; // pressed twice: it stands there already
        }
        var texts = desk.texts();
        var what = filed.proof().what();
        var proposal = Suggest.of(desk.register().state(), text, what.name(), desk.today());
        var about =
                new FilingForm.About(
                        what.name(), what.pages(), notices, List.of(), proposal, !text.isBlank());
        var dated = what.dated() == null ? "" : texts.days().figures(what.dated());
        var draft = new TrayItem.Draft(Set.of(filed.person().id()), what.kind(), dated);
        var form = new FilingForm(desk, about, draft, null);
        var sheet = new DialogSheet(texts.get("refile.title"), form);
        var save =
                Buttons.primary(
                        texts.get("refile.yes"),
                        () ->
                                form.answer(choice -> {
                                    sheet.close();
                                    refile(desk, filed, choice);
                                }));
        save.setId("refile-document");
        form.onEnter(save::fire);
        var leave = Buttons.quiet(texts.get("action.cancel"), sheet::close);
        desk.ask(sheet.answers(save, leave));
        form.focusFirst();
    }

    private static void refile(Desk desk, Filed filed, FilingForm.Choice choice) {
        desk.apply(
                () ->
                        new RefileProof(desk.register())
                                .refile(
                                        filed.proof().id(),
                                        choice.people(),
                                        choice.kind(),
                                        choice.dated()),
                new Filing(desk).said(choice),
                () -> {});
    }
}
