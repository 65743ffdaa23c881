package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What calls for this very day, the most that can be lost first; nothing where nothing does. */
final class TodayRow {
    /** The first thing to do; the others are counted, and all stand in a list of their own. */
    private static final int AT_ONCE = 1;

    private final Desk desk;
    private final Survey survey;
    private final Consumer<Task> act;
    private final Runnable all;

    TodayRow(Desk desk, Survey survey, Consumer<Task> act, Runnable all) {
        this.desk = desk;
        this.survey = survey;
        this.act = act;
        this.all = all;
    }

    Optional<Node> node() {
        var tasks =
                new SurveyToday(desk.register()).of(survey).stream().filter(Task::today).toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(row(tasks));
    }

    /** One row: the sheets below say the rest, and the place belongs to the people. */
    private Node row(List<Task> tasks) {
        var texts = desk.texts();
        var words = new CaseWords(texts, desk.register().procedures());
        var row = new Actions(Labels.of(texts.count("today.title", tasks.size()), "strong"));
        tasks.stream().limit(AT_ONCE).forEach(t -> row.getChildren().add(button(t, words)));
        if (tasks.size() > AT_ONCE) {
            var more = texts.count("today.more", tasks.size() - AT_ONCE);
            var see = Buttons.quiet(more, all);
            see.setId("today-all");
            see.setAccessibleText(more + " " + texts.get("today.all"));
            row.getChildren().add(see);
        }
        row.setId("today");
        return row;
    }

    private Button button(Task task, CaseWords words) {
        var person = task.person().person();
        var button =
                Buttons.secondary(
                        Icon.NEXT,
                        desk.texts()
                                .get(
                                        "today.line",
                                        person.names().full(),
                                        words.next(task.standing())),
                        () -> act.accept(task));
        var reason = new Reasons(words).of(task.person(), task.standing(), desk.today());
        button.setAccessibleHelp(reason);
        button.setTooltip(new Tooltip(reason));
        button.setId("today-" + person.id());
        return button;
    }
}
