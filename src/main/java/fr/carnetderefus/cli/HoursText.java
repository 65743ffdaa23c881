package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.Hours;
import fr.carnetderefus.model.procedure.LineState;
import fr.carnetderefus.model.procedure.OpeningTimes;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a line answers, in words. */
record HoursText(Texts texts, Procedure procedure, String line, Hours hours) {

    /** The words for a procedure's telephone line. */
    static HoursText of(Texts texts, Procedure procedure) {
        var line = procedure.line().orElseThrow();
        var hours = Objects.requireNonNull(line.hours(), "a line has hours");
        return new HoursText(texts, procedure, texts.of(line.shortName()), hours);
    }

    /** What is so at a moment, when the line opens next, and what all that rests on. */
    List<String> lines(ZonedDateTime at, LineState state, ZoneId here) {
        var lines = new ArrayList<String>();
        lines.add(state(at, state));
        var opens = opens(state);
        if (opens != null) {
            lines.add(moment("cli.hours.next", opens, city()));
            OpeningTimes.elsewhere(opens, here)
                    .ifPresent(local -> lines.add(moment("cli.hours.here", local)));
        }
        lines.add(
                texts.get(
                        hours.closes().equals(hours.closesElsewhere())
                                ? "cli.hours.agreed"
                                : "cli.hours.disputed",
                        texts.days().time(hours.opens()),
                        texts.days().time(hours.closes()),
                        texts.days().time(hours.closesElsewhere())));
        lines.add(texts.get("cli.hours.holidays"));
        var source = procedure.source(hours.source());
        lines.add(DatesText.source(texts, source, procedure.version()));
        return lines;
    }

    private String state(ZonedDateTime at, LineState state) {
        return switch (state) {
            case LineState.Open(var until, _) ->
                    moment(
                            "cli.hours.open",
                            at,
                            city(),
                            line,
                            texts.days().time(until.toLocalTime()));
            case LineState.Doubtful _ -> moment("cli.hours.doubtful", at, city(), line);
            case LineState.Closed _ -> moment("cli.hours.closed", at, city(), line);
        };
    }

    private static @Nullable ZonedDateTime opens(LineState state) {
        return switch (state) {
            case LineState.Open _ -> null;
            case LineState.Doubtful(_, var opens) -> opens;
            case LineState.Closed(_, _, var opens) -> opens;
        };
    }

    /** Why one cannot count on an answer. */
    Message why(ZonedDateTime at, LineState state) {
        return switch (state) {
            case LineState.Open _ -> throw new IllegalArgumentException("it answers");
            case LineState.Doubtful(var elsewhere, _) ->
                    Message.of(
                            "cli.hours.why.doubtful",
                            texts.days().time(hours.closes()),
                            texts.days().time(elsewhere.toLocalTime()));
            case LineState.Closed(var why, var holiday, _) ->
                    why == LineState.Why.HOLIDAY
                            ? Message.of(
                                    "cli.hours.why.holiday",
                                    texts.days().full(at.toLocalDate()),
                                    texts.get("holiday." + holiday))
                            : Message.of("cli.hours.why." + Texts.word(why));
        };
    }

    /** A sentence that begins with a day and an hour. */
    private String moment(String key, ZonedDateTime moment, Object... more) {
        var args = new ArrayList<Object>();
        args.add(texts.days().full(moment.toLocalDate()));
        args.add(texts.days().time(moment.toLocalTime()));
        args.addAll(List.of(more));
        return texts.get(key, args.toArray(Object[]::new));
    }

    /** The city that the zone is named after: {@code Paris}. */
    private String city() {
        var id = hours.zone().getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
