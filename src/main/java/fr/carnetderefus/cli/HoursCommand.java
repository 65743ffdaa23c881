package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.OpeningTimes;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Says whether the telephone line answers, and if not, why and when next. */
final class HoursCommand implements Command {
    private static final Param AT = Param.text("at", "moment");

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public List<Param> params() {
        return List.of(AT);
    }

    @Override
    public void run(Call call) throws RefusedException {
        var carnets = call.carnets();
        var text = HoursText.of(call.texts(), carnets.procedure());
        var zone = text.hours().zone();
        var at =
                call.given()
                        .parsed(AT, given -> moment(given, zone))
                        .orElseGet(() -> call.clock().instant().atZone(zone));
        var state = new OpeningTimes(text.hours(), carnets.holidays()).at(at.toInstant());
        text.lines(at, state, call.clock().getZone()).forEach(call::say);
        if (!state.open()) {
            var why = text.why(at, state);
            throw new RefusedException(why.key(), why.args().toArray(Object[]::new));
        }
    }

    /** A moment by the line's clock. One that names no zone is meant by it, as the hours are. */
    private static ZonedDateTime moment(String text, ZoneId zone) {
        var parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, ZonedDateTime::from, LocalDateTime::from);
        var moment =
                parsed instanceof ZonedDateTime zoned
                        ? zoned.withZoneSameInstant(zone)
                        : LocalDateTime.from(parsed).atZone(zone);
        if (moment.getYear() < 1 || moment.getYear() > 9998) {
            throw new DateTimeException("nobody knows its public holidays");
        }
        return moment;
    }
}
