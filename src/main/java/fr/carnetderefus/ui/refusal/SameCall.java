package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;

import javafx.scene.control.Button;

import java.util.List;

/** The others of a household for whom one may go on in the same call. */
record SameCall(AtWork at) {
    /** A household is a family, or all that a guardian has: the most urgent are offered. */
    private static final int MOST = 6;

    /** A button for each of them; its id is the person's after the prefix. */
    List<Button> buttons(String prefix) {
        return others().stream().map(other -> next(other, prefix)).toList();
    }

    private Button next(Standing other, String prefix) {
        var next =
                Buttons.secondary(
                        Icon.NEXT,
                        at.texts()
                                .get(
                                        "guide.call-for",
                                        other.person().names().full(),
                                        at.desk().phrases().status(other)),
                        () -> at.exits().another(other));
        next.setId(prefix + other.person().id().value());
        return next;
    }

    private List<Standing> others() {
        var here = at.standing().person();
        return at.desk().survey().people().stream()
                .flatMap(cases -> cases.all().stream())
                .filter(row -> row.person().household().equals(here.household()))
                .filter(row -> !row.person().id().equals(here.id()))
                .filter(row -> row.file().procedure().equals(at.procedure().id()))
                .filter(row ->
                        row.status() == Status.TO_REFUSE
                                || row.status() == Status.OVERDUE
                                || byPhoneUnproven(row.status(), row.file()))
                .sorted(Standing.BY_URGENCY)
                .limit(MOST)
                .toList();
    }

    private boolean byPhoneUnproven(Status status, CaseFile file) {
        return status == Status.REFUSED_UNPROVEN
                && file.requests().isEmpty()
                && file.refusal().filter(r -> r.channel().equals(at.channel().id())).isPresent();
    }
}
