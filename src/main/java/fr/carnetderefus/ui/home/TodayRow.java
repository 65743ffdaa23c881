package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.register.SurveyReminders;
import fr.carnetderefus.register.SurveyReminders.Recall;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.text.ReminderWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/**
 * What calls for this very day, the most that can be lost first, and beside it what one wanted to
 * be reminded of; nothing where nothing does.
 */
final class TodayRow {
    /** The first thing to do; the others are counted, and all stand in a list of their own. */
    private static final int AT_ONCE = 1;

    private final Desk desk;
    private final Survey survey;
    private final ToPeople people;
    private final Runnable all;

    TodayRow(Desk desk, Survey survey, ToPeople people, Runnable all) {
        this.desk = desk;
        this.survey = survey;
        this.people = people;
        this.all = all;
    }

    Optional<Node> node() {
        var tasks =
                new SurveyToday(desk.register()).of(survey).stream().filter(Task::today).toList();
        var recalls = new SurveyReminders(desk.register()).due(desk.today());
        var rows = new VBox();
        rows.setId("today");
        rows.getStyleClass().add("gap-1");
        if (!tasks.isEmpty()) {
            rows.getChildren().add(tasks(tasks));
        }
        if (!recalls.isEmpty()) {
            rows.getChildren().add(recalls(recalls));
        }
        return rows.getChildren().isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /** One row: the sheets below say the rest, and the place belongs to the people. */
    private Node tasks(List<Task> tasks) {
        var texts = desk.texts();
        var words = new CaseWords(texts, desk.register().procedures());
        var row = new Actions(Labels.of(texts.count("today.title", tasks.size()), "strong"));
        tasks.stream().limit(AT_ONCE).forEach(t -> row.getChildren().add(button(t, words)));
        if (tasks.size() > AT_ONCE) {
            row.getChildren().add(more("today-all", tasks.size()));
        }
        return row;
    }

    private Node recalls(List<Recall> recalls) {
        var title = desk.texts().count("today.reminders", recalls.size());
        var row = new Actions(Labels.of(title, "strong"));
        recalls.stream().limit(AT_ONCE).forEach(r -> row.getChildren().add(button(r)));
        if (recalls.size() > AT_ONCE) {
            row.getChildren().add(more("recalls-all", recalls.size()));
        }
        return row;
    }

    /** To the list in which all stand. */
    private Button more(String id, int count) {
        var words = desk.texts().count("today.more", count - AT_ONCE);
        var see = Buttons.quiet(words, all);
        see.setId(id);
        see.setAccessibleText(words + " " + desk.texts().get("today.all"));
        return see;
    }

    private Button button(Recall recall) {
        var person = recall.person().person();
        var brief = new ReminderWords(desk.texts()).brief(recall.what());
        var words = desk.texts().get("today.line", person.names().full(), brief);
        var button = Buttons.secondary(Icon.CALENDAR, words, () -> people.open(person.id()));
        button.setId("recall-" + recall.what().id());
        return button;
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
                        () -> people.act(task.standing()));
        var reason = new Reasons(words).of(task.person(), task.standing(), desk.today());
        button.setAccessibleHelp(reason);
        button.setTooltip(new Tooltip(reason));
        button.setId("today-" + person.id());
        return button;
    }

    /**
     * A row of buttons is as wide as its widest: one with a long name is broken, not the page.
     *
     * @param seen how much of the page's width is in sight, in pixels
     */
    static void narrow(Region page, double seen) {
        var room = seen - page.snappedLeftInset() - page.snappedRightInset();
        if (room > 0) {
            page.lookupAll("#today .button").stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> narrow(button, room));
        }
    }

    private static void narrow(Button button, double room) {
        button.setPrefWidth(Region.USE_COMPUTED_SIZE);
        if (button.prefWidth(-1) > room) {
            button.setPrefWidth(room);
        }
    }
}
