package fr.carnetderefus.model.visit;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.Objects;

/** Until when one may refuse, by what was said. */
public sealed interface Outlook {
    /** It can still be done, for so many days after today. */
    record InTime(Dates dates, long daysLeft) implements Outlook {}

    /** The last safe day is past. */
    record Late(Dates dates) implements Outlook {}

    /** A notice came, nobody knows when: as soon as possible. */
    record DayUnknown() implements Outlook {}

    /** Nothing came, so no delay runs that one knows of. */
    record NothingCame() implements Outlook {}

    /** What is counted of it. */
    default Tally.Counted counted() {
        return switch (this) {
            case InTime _ -> Tally.Counted.IN_TIME;
            case Late _ -> Tally.Counted.LATE;
            case DayUnknown _ -> Tally.Counted.DAY_UNKNOWN;
            case NothingCame _ -> Tally.Counted.NOTHING_CAME;
        };
    }

    /** The outlook on a day, under a procedure's rules. */
    static Outlook of(Matter matter, Procedure procedure, Holidays holidays, LocalDate today) {
        if (matter.came() == Came.NOTHING) {
            return new NothingCame();
        }
        var sent = matter.sent();
        var received = matter.received();
        if (sent == null && received == null) {
            return new DayUnknown();
        }
        var anchor =
                sent == null
                        ? Anchor.estimated(Objects.requireNonNull(received), procedure.delay())
                        : Anchor.known(sent, matter.basis());
        var dates = Dates.of(procedure.timing(), anchor, holidays);
        return today.isAfter(dates.lastSafeDay())
                ? new Late(dates)
                : new InTime(dates, dates.daysLeft(today));
    }
}
