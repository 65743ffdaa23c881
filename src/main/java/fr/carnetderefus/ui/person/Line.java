package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.FollowUps;
import fr.carnetderefus.model.refusal.LooksAgain;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.parts.Timeline;
import fr.carnetderefus.ui.parts.Timeline.Point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The line from the notice to the proof and beyond: all that has happened in its order, what comes
 * next, what lies ahead.
 */
record Line(Phrases phrases) {

    List<Point> points(PersonFile person, Standing standing, LocalDate today) {
        var file = standing.file();
        var procedure = phrases.procedure(file);
        var points = new ArrayList<Point>();
        if (procedure.delay().runs() && file.notices().isEmpty()) {
            var state = standing.status().settled() ? Timeline.State.AHEAD : Timeline.State.NEXT;
            points.add(new Point(state, "", word(procedure, "line.notice-awaited")));
        }
        var happened = Happening.of(file, procedure.delay());
        var made = happened.stream().anyMatch(h -> h.kind() == Happening.Kind.REFUSED);
        var first = true;
        for (var happening : happened) {
            if (happening.kind() == Happening.Kind.PROVEN && !made) {
                made = true; // a proof shows that it was done, though nobody noted when
                points.add(done("", word(procedure, "line.refused")));
            }
            points.add(point(procedure, happening, first));
            first &= !happening.isNotice();
        }
        points.addAll(ahead(person, standing, procedure, today));
        return points;
    }

    private Point point(Procedure procedure, Happening happening, boolean first) {
        var day = texts().days().figures(happening.day());
        var count = happening.count();
        return switch (happening.kind()) {
            case NOTICE -> done(day, word(procedure, first ? "line.notice" : "line.notice-again"));
            case NOTICE_ESTIMATED ->
                    done(
                            day,
                            word(procedure, first ? "line.notice-estimated" : "line.notice-again"));
            case FAILED ->
                    done(
                            day,
                            texts().count(
                                            "line.failed",
                                            count,
                                            phrases.outcome(happening.attempt())));
            case TROUBLE ->
                    done(
                            day,
                            texts().count(
                                            "line.trouble",
                                            count,
                                            phrases.trouble(happening.trouble())));
            case REFUSED -> done(day, word(procedure, "line.refused"));
            case REQUESTED -> done(day, texts().count("line.requested", count));
            case PROVEN -> new Point(Timeline.State.PROVEN, day, word(procedure, "line.proven"));
            case LOOKED -> done(day, texts().count("line.looked", count));
            case DECIDED -> done(day, phrases.own(procedure, "status.not-refusing"));
        };
    }

    private List<Point> ahead(
            PersonFile person, Standing standing, Procedure procedure, LocalDate today) {
        var file = standing.file();
        var prove = word(procedure, "line.prove");
        return switch (standing.status()) {
            case WAITING_FOR_NOTICE ->
                    List.of(later("", word(procedure, "line.refuse-ahead")), later("", prove));
            case TO_REFUSE ->
                    List.of(
                            toRefuse(standing, Timeline.State.NEXT, word(procedure, "line.refuse")),
                            later("", prove));
            case OVERDUE ->
                    List.of(
                            toRefuse(
                                    standing,
                                    Timeline.State.LATE,
                                    word(procedure, "line.refuse-late")),
                            later("", prove));
            case REFUSED_UNPROVEN -> toProve(file, procedure, prove, today);
            case PROVEN ->
                    LooksAgain.of(person, file, procedure).stream()
                            .limit(1)
                            .map(look ->
                                    new Point(
                                            look.day().isAfter(today)
                                                    ? Timeline.State.AHEAD
                                                    : Timeline.State.NEXT,
                                            texts().days().figures(look.day()),
                                            phrases.own(procedure, "due.look-again")))
                            .toList();
            case NOT_REFUSING -> List.of();
        };
    }

    private List<Point> toProve(CaseFile file, Procedure procedure, String prove, LocalDate today) {
        var points = new ArrayList<Point>();
        points.add(new Point(Timeline.State.NEXT, "", prove));
        FollowUps.of(file, procedure).stream()
                .filter(ahead -> ahead.due().isAfter(today))
                .limit(1)
                .map(ahead ->
                        later(
                                texts().days().figures(ahead.due()),
                                texts().get("line.else-follow-up")))
                .forEach(points::add);
        return points;
    }

    private Point toRefuse(Standing standing, Timeline.State state, String words) {
        var until =
                standing.dates()
                        .map(d ->
                                texts().get("line.until", texts().days().figures(d.lastSafeDay())))
                        .orElse("");
        return new Point(state, until, words);
    }

    private String word(Procedure procedure, String key) {
        return phrases.own(procedure, key);
    }

    private static Point done(String date, String words) {
        return new Point(Timeline.State.DONE, date, words);
    }

    private static Point later(String date, String words) {
        return new Point(Timeline.State.AHEAD, date, words);
    }

    private Texts texts() {
        return phrases.texts();
    }
}
