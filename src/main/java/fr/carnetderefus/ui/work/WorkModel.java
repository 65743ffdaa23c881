package fr.carnetderefus.ui.work;

import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.register.SurveyWork;
import fr.carnetderefus.register.SurveyWork.Part;
import fr.carnetderefus.register.SurveyWork.Way;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the list of work shows, without the list. */
final class WorkModel {
    /** Which work is looked at. */
    enum Extent {
        /** What calls for this very day. */
        TODAY,
        ALL
    }

    /** A line of the list. */
    sealed interface Line {
        /** What follows is done in this way. */
        record Heading(Way way, int tasks) implements Line {}

        /** One thing to do. */
        record Item(Task task) implements Line {
            CaseKey key() {
                return task.standing().file().key();
            }
        }
    }

    private final SurveyWork work;
    private final List<Task> all;
    private final List<Task> today;

    WorkModel(SurveyWork work, List<Task> all) {
        this.work = work;
        this.all = all;
        this.today = all.stream().filter(Task::today).toList();
    }

    int count(Extent extent) {
        return tasks(extent).size();
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

    /** The lines, each way under its heading. */
    List<Line> lines(Extent extent) {
        var lines = new ArrayList<Line>();
        for (var part : work.of(tasks(extent))) {
            lines.add(new Line.Heading(part.way(), part.tasks().size()));
            part.tasks().forEach(task -> lines.add(new Line.Item(task)));
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
