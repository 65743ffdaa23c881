package fr.carnetderefus.ui.home;

import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Reasons;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What calls for this very day, the most that can be lost first; nothing where nothing does. */
final class TodaySheet {
    /** As many as one takes in at a glance; the rest is counted. */
    private static final int AT_ONCE = 3;

    private final Desk desk;
    private final Consumer<Task> act;

    TodaySheet(Desk desk, Consumer<Task> act) {
        this.desk = desk;
        this.act = act;
    }

    Optional<Node> node() {
        var tasks =
                new SurveyToday(desk.register())
                        .on(desk.today()).stream().filter(Task::today).toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(sheet(tasks));
    }

    private Node sheet(List<Task> tasks) {
        var texts = desk.texts();
        var lines = new VBox();
        lines.getStyleClass().add("gap-2");
        tasks.stream().limit(AT_ONCE).forEach(t -> lines.getChildren().add(line(t)));
        var sheet = Sheet.titled(texts.count("today.title", tasks.size()), lines);
        sheet.setId("today");
        if (tasks.size() > AT_ONCE) {
            sheet.getChildren()
                    .add(Labels.of(texts.count("today.more", tasks.size() - AT_ONCE), "soft"));
        }
        return sheet;
    }

    private Node line(Task task) {
        var words = new CaseWords(desk.texts(), desk.register().procedures());
        var reason = new Reasons(words).of(task.person(), task.standing(), desk.today());
        var line = new VBox(new Actions(button(task, words)), Labels.of(reason, "soft", "reading"));
        line.getStyleClass().add("gap-1");
        return line;
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
        button.setId("today-" + person.id());
        return button;
    }
}
