package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What stands before a visit, and at its end. */
record StartPages(Kiosk kiosk) {

    /** The languages; one of them begins a visit. */
    Page start() {
        var tongue = kiosk.tongue();
        var answers = new Answers();
        for (Tongue offered : kiosk.offered()) {
            answers.add(
                    "tongue-" + offered.code(),
                    Icon.NEXT,
                    offered.name(),
                    () -> kiosk.begin(offered));
        }
        return new Page(
                        "",
                        tongue.get("start.title"),
                        Labels.of(tongue.get("start.why"), "lead"),
                        answers,
                        Labels.of(tongue.get("start.promise"), "reading"))
                .ways(staff());
    }

    /** The kiosk found something that must not be there. */
    Page closed() {
        var tongue = kiosk.tongue();
        return new Page("", tongue.get("closed.title"), Labels.of(tongue.get("closed.why"), "lead"))
                .ways(staff());
    }

    /** The visit is over, and the kiosk looks whether anything is left of it. */
    Page clearing() {
        return new Page("", kiosk.tongue().get("clearing.title"));
    }

    private Button staff() {
        var staff =
                Buttons.quiet(
                        Icon.LOCK,
                        kiosk.tongue().get("start.staff"),
                        () -> kiosk.show(new StaffPages(kiosk).door()));
        staff.setId("staff");
        return staff;
    }

    /** Whether the visit is over. */
    Page finish(VisitFlow visit) {
        var tongue = kiosk.tongue();
        var end =
                Buttons.primary(
                        Icon.CHECK, tongue.get("finish.yes"), () -> kiosk.end(Counted.FINISHED));
        end.setId("finish-yes");
        var stay = Buttons.secondary(Icon.BACK, tongue.get("finish.no"), visit::show);
        stay.setId("finish-no");
        // before the words: in large text both answers are in sight all the same
        var answers = new FlowPane(end, stay);
        answers.getStyleClass().add("ways");
        var page =
                new Page(
                        "",
                        tongue.get("finish.title"),
                        answers,
                        Labels.of(tongue.get("finish.why"), "lead"));
        page.getStyleClass().add("tight");
        return page.startAt(stay);
    }
}
