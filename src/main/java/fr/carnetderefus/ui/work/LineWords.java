package fr.carnetderefus.ui.work;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.text.ReminderWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.work.WorkModel.Line;

/** What the lines of the list say. */
record LineWords(Desk desk) implements TaskCell.Words {

    @Override
    public Person whom(Line line) {
        return switch (line) {
            case Line.Item(var task) -> task.person().person();
            case Line.Reminder(var recall) -> recall.person().person();
            case Line.Heading _ -> throw headed();
        };
    }

    @Override
    public String why(Line line) {
        return switch (line) {
            case Line.Item(var task) ->
                    // what to do once it is late is long, and the same for all: the day is said
                    task.standing().next() == NextAction.TRY_ANYWAY
                            ? desk.phrases().state(task.standing())
                            : new Reasons(cases()).of(task.person(), task.standing(), desk.today());
            case Line.Reminder(var recall) -> new ReminderWords(desk.texts()).brief(recall.what());
            case Line.Heading _ -> throw headed();
        };
    }

    @Override
    public String act(Line line) {
        return switch (line) {
            case Line.Item(var task) -> cases().next(task.standing());
            case Line.Reminder _ -> desk.texts().get("work.open");
            case Line.Heading _ -> throw headed();
        };
    }

    private CaseWords cases() {
        return new CaseWords(desk.texts(), desk.register().procedures());
    }

    private static IllegalArgumentException headed() {
        return new IllegalArgumentException("a heading says what it is itself");
    }
}
