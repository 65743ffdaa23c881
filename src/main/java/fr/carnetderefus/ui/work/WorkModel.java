package fr.carnetderefus.ui.work;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyReminders.Recall;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.register.SurveyWork;
import fr.carnetderefus.register.SurveyWork.Part;
import fr.carnetderefus.register.SurveyWork.Way;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of work shows, without the list. */
final class WorkModel {
    /** Which work is looked at. */
    enum Extent {
        /** What calls for this very day. */
        TODAY,
        ALL
    }

    /** What stands together, in the order of the list. */
    enum Group {
        PHONE,
        ONLINE,
        LETTER,
        CARNET,
        /** What one wanted to be reminded of by today. */
        REMINDERS;

        static Group of(Way way) {
            return switch (way) {
                case PHONE -> PHONE;
                case ONLINE -> ONLINE;
                case LETTER -> LETTER;
                case CARNET -> CARNET;
            };
        }
    }

    /** A line of the list. */
    sealed interface Line {
        /** What follows belongs together. */
        record Heading(Group group, int lines) implements Line {}

        /** Something for one person. */
        sealed interface Errand extends Line {
            PersonFile person();
        }

        /** One thing to do. */
        record Item(Task task) implements Errand {
            @Override
            public PersonFile person() {
                return task.person();
            }

            @Override
            public Optional<CaseKey> key() {
                return Optional.of(task.standing().file().key());
            }
        }

        /** One thing to be reminded of. */
        record Reminder(Recall recall) implements Errand {
            @Override
            public PersonFile person() {
                return recall.person();
            }
        }

        /** The case it is about, where it is about one. */
        default Optional<CaseKey> key() {
            return Optional.empty();
        }
    }

    private final SurveyWork work;
    private final List<Task> all;
    private final List<Task> today;
    private final List<Recall> reminders;

    WorkModel(SurveyWork work, List<Task> all, List<Recall> reminders) {
        this.work = work;
        this.all = all;
        this.reminders = reminders;
        this.today = all.stream().filter(Task::today).toList();
    }

    int count(Extent extent) {
        return tasks(extent).size() + reminders.size();
    }

    /** Whether it makes a difference which is looked at. */
    boolean hasMoreThanToday() {
        return all.size() > today.size();
    }

    private List<Task> tasks(Extent extent) {
        return switch (extent) {
            case TODAY -> today;
            case ALL -> all;
        };
    }

    /** The lines, each group under its heading. */
    List<Line> lines(Extent extent) {
        var lines = new ArrayList<Line>();
        for (var part : work.of(tasks(extent))) {
            lines.add(new Line.Heading(Group.of(part.way()), part.tasks().size()));
            part.tasks().forEach(task -> lines.add(new Line.Item(task)));
        }
        if (!reminders.isEmpty()) {
            lines.add(new Line.Heading(Group.REMINDERS, reminders.size()));
            reminders.forEach(recall -> lines.add(new Line.Reminder(recall)));
        }
        return lines;
    }

    /** Those for whom one telephones, in the order in which it loses least. */
    List<Standing> calls(Extent extent) {
        return work.of(tasks(extent)).stream()
                .filter(part -> part.way() == Way.PHONE)
                .flatMap(WorkModel::standings)
                .toList();
    }

    private static Stream<Standing> standings(Part part) {
        return part.tasks().stream().map(Task::standing);
    }
}
