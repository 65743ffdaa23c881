package fr.carnetderefus.ui.work;

import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.text.ReminderWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.work.WorkModel.Line;
import fr.carnetderefus.ui.work.WorkModel.Line.Errand;

/** What the lines of the list say. */
record LineWords(Desk desk, Named named) {

    LineWords(Desk desk) {
        this(desk, Named.in(desk));
    }

    String who(Errand errand) {
        return named.full(errand.person().person());
    }

    String why(Errand errand) {
        return switch (errand) {
            case Line.Item(var task) -> why(task);
            case Line.Reminder(var recall) -> new ReminderWords(desk.texts()).brief(recall.what());
        };
    }

    /** What to do once it is late is long, and the same for all: the day is said instead. */
    private String why(Task task) {
        return task.standing().next() == NextAction.TRY_ANYWAY
                ? desk.phrases().state(task.standing())
                : new Reasons(cases()).of(task.person(), task.standing(), desk.today());
    }

    /** What the button of the line does. */
    String act(Errand errand) {
        return switch (errand) {
            case Line.Item(var task) -> cases().next(task.standing());
            case Line.Reminder _ -> desk.texts().get("work.open");
        };
    }

    private CaseWords cases() {
        return new CaseWords(desk.texts(), desk.register().procedures());
    }
}
