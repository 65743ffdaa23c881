package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Hours;
import fr.carnetderefus.model.procedure.Timing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Delay and hours as JSON objects: in procedure files, and in the journal's record of them. */
final class TimingCodec {
    private TimingCodec() {}

    static Map<String, Object> write(Timing timing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("procedure", timing.procedure());
        json.put("version", timing.version());
        json.put("delay", write(timing.delay()));
        var hours = timing.hours();
        if (hours != null) {
            json.put("hours", write(hours));
        }
        return json;
    }

    static Timing read(Fields json) {
        var hours = json.objectOrNull("hours");
        return new Timing(
                json.text("procedure"),
                json.number("version"),
                delay(json.object("delay")),
                hours == null ? null : hours(hours));
    }

    private static Map<String, Object> write(Delay delay) {
        var json = new LinkedHashMap<String, Object>();
        json.put("weeks", delay.weeks());
        json.put("from", Fields.word(delay.trigger()));
        json.put("advisedDays", delay.advisedDays());
        json.put("postDays", delay.postDays());
        json.put("source", delay.source());
        return json;
    }

    static Delay delay(Fields json) {
        return new Delay(
                json.number("weeks"),
                json.constant(Delay.Trigger.class, "from"),
                json.number("advisedDays"),
                json.number("postDays"),
                json.text("source"));
    }

    private static Map<String, Object> write(Hours hours) {
        var json = new LinkedHashMap<String, Object>();
        // in the order of the week, so that the same hours give the same bytes
        json.put("days", EnumSet.copyOf(hours.days()).stream().map(Fields::word).toList());
        json.put("opens", hours.opens().toString());
        json.put("closes", hours.closes().toString());
        json.put("closesElsewhere", hours.closesElsewhere().toString());
        json.put("closedOnHolidays", hours.holidays());
        json.put("zone", hours.zone().getId());
        json.put("source", hours.source());
        return json;
    }

    static Hours hours(Fields json) {
        var days =
                json.texts("days").stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        var closes = json.parsed("closes", LocalTime::parse);
        return new Hours(
                days,
                json.parsed("opens", LocalTime::parse),
                closes,
                json.has("closesElsewhere")
                        ? json.parsed("closesElsewhere", LocalTime::parse)
                        : closes,
                json.flag("closedOnHolidays"),
                json.parsed("zone", ZoneId::of),
                json.text("source"));
    }
}
