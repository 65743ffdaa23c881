package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.parts.Timeline;
import fr.carnetderefus.ui.parts.Timeline.Point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The line from the notice to the proof: what has happened, what comes next, what lies ahead. */
record Line(Phrases phrases) {

    List<Point> points(Standing standing) {
        var file = standing.file();
        var points = new ArrayList<Point>();
        if (phrases.procedure(file).delay().runs()) {
            points.add(notice(standing));
        }
        file.attempts().stream()
                .filter(a -> a.outcome() != Entry.Outcome.DONE)
                .reduce((earlier, later) -> later)
                .ifPresent(last -> points.add(failed(file, last)));
        points.add(refusal(standing));
        if (!file.requests().isEmpty()) {
            var last = file.requests().getLast();
            points.add(done(last.day(), "line.requested"));
        }
        points.add(proof(standing));
        return points;
    }

    private Point notice(Standing standing) {
        if (standing.dates().isEmpty()) {
            var state = standing.status().settled() ? Timeline.State.AHEAD : Timeline.State.NEXT;
            return new Point(state, "", texts().get("line.notice-awaited"));
        }
        var anchor = standing.dates().get().anchor();
        var estimated = anchor.basis() == Anchor.Basis.ESTIMATE;
        return done(anchor.day(), estimated ? "line.notice-estimated" : "line.notice");
    }

    private Point failed(CaseFile file, Entry.AttemptMade last) {
        var count = file.attempts().stream().filter(a -> a.outcome() != Entry.Outcome.DONE).count();
        return new Point(
                Timeline.State.DONE,
                texts().days().figures(last.at().toLocalDate()),
                texts().count("line.failed", count, phrases.outcome(last)));
    }

    private Point refusal(Standing standing) {
        var made = standing.file().refusedAt();
        if (made.isPresent()) {
            return new Point(
                    Timeline.State.DONE,
                    texts().days().figures(made.get().toLocalDate()),
                    word(standing, "line.refused"));
        }
        return switch (standing.status()) {
            case TO_REFUSE -> until(standing, Timeline.State.NEXT, "line.refuse");
            case OVERDUE -> until(standing, Timeline.State.LATE, "line.refuse-late");
            case NOT_REFUSING -> new Point(Timeline.State.DONE, "", phrases.status(standing));
            case PROVEN -> new Point(Timeline.State.DONE, "", word(standing, "line.refused"));
            case WAITING_FOR_NOTICE, REFUSED_UNPROVEN ->
                    new Point(Timeline.State.AHEAD, "", word(standing, "line.refuse-ahead"));
        };
    }

    private Point until(Standing standing, Timeline.State state, String key) {
        var until =
                standing.dates()
                        .map(d ->
                                texts().get("line.until", texts().days().figures(d.lastSafeDay())))
                        .orElse("");
        return new Point(state, until, word(standing, key));
    }

    private Point proof(Standing standing) {
        return switch (standing.status()) {
            case PROVEN ->
                    new Point(
                            Timeline.State.PROVEN,
                            texts().days().figures(standing.file().proofs().getLast().filedAt()),
                            texts().get("line.proven"));
            case REFUSED_UNPROVEN -> new Point(Timeline.State.NEXT, "", texts().get("line.prove"));
            case TO_REFUSE, OVERDUE, WAITING_FOR_NOTICE, NOT_REFUSING ->
                    new Point(Timeline.State.AHEAD, "", texts().get("line.prove"));
        };
    }

    /** Closing and erasing are not refusing: there the line says what is asked for. */
    private String word(Standing standing, String key) {
        var file = standing.file();
        var runs = phrases.procedure(file).delay().runs();
        return runs ? texts().get(key) : phrases.procedure(file.procedure());
    }

    private Point done(LocalDate day, String key) {
        return new Point(Timeline.State.DONE, texts().days().figures(day), texts().get(key));
    }

    private Texts texts() {
        return phrases.texts();
    }
}
