package fr.carnetderefus.model.procedure;

import fr.carnetderefus.model.procedure.DateProof.Closed;
import fr.carnetderefus.model.procedure.DateProof.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of one case.
 *
 * <p>With a notice sent on day D (day 0): {@code deadline} is D + 6 weeks, when the space opens by
 * itself (CSP R.1111-28, read 2026-11-23); {@code lastSafeDay} is the day before, the last day that
 * is in time on the most severe reading; {@code lastPhoneDay} is the last day not after it on which
 * the line answers. No extension to the next working day is ever relied on (shared facts, section
 * 7).
 *
 * @param lastPhoneDay null where the procedure has no telephone line
 */
public record Dates(
        Anchor anchor,
        LocalDate advised,
        @Nullable LocalDate lastPhoneDay,
        LocalDate lastSafeDay,
        LocalDate deadline,
        List<DateProof> proofs) {
    public Dates {
        proofs = List.copyOf(proofs);
    }

    /** Computes the dates of a case from what started its delay. */
    public static Dates of(Timing timing, Anchor anchor, Holidays holidays) {
        var rule =
                new DateProof.Rule(
                        timing.procedure(),
                        timing.version(),
                        timing.delay().weeks(),
                        timing.delay().source());
        var total = timing.delay().weeks() * 7;
        var deadline = anchor.day().plusDays(total);
        var lastSafeDay = deadline.minusDays(1);
        var advised = anchor.day().plusDays(timing.delay().advisedDays());

        var proofs = new ArrayList<DateProof>();
        proofs.add(
                new DateProof(
                        Kind.ADVISED,
                        advised,
                        anchor,
                        rule,
                        timing.delay().advisedDays(),
                        List.of()));
        LocalDate lastPhoneDay = null;
        var hours = timing.hours();
        if (hours != null) {
            var closed = closedBackFrom(lastSafeDay, hours, holidays);
            lastPhoneDay = lastSafeDay.minusDays(closed.size());
            var lineRule =
                    new DateProof.Rule(
                            timing.procedure(),
                            timing.version(),
                            timing.delay().weeks(),
                            hours.source());
            proofs.add(
                    new DateProof(
                            Kind.LAST_PHONE_DAY,
                            lastPhoneDay,
                            anchor,
                            lineRule,
                            total - 1,
                            closed));
        }
        proofs.add(
                new DateProof(Kind.LAST_SAFE_DAY, lastSafeDay, anchor, rule, total - 1, List.of()));
        proofs.add(new DateProof(Kind.DEADLINE, deadline, anchor, rule, total, List.of()));
        return new Dates(anchor, advised, lastPhoneDay, lastSafeDay, deadline, proofs);
    }

    private static List<Closed> closedBackFrom(LocalDate last, Hours hours, Holidays holidays) {
        var closed = new ArrayList<Closed>();
        for (var day = last; !hours.answersOn(day, holidays); day = day.minusDays(1)) {
            closed.add(new Closed(day, holidays.nameOf(day).orElse("")));
        }
        return closed;
    }

    /** Whole days from a day to the last safe day: 0 on that day itself, negative once past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastSafeDay);
    }

    /** The proof of one of the dates. */
    public DateProof proof(Kind kind) {
        return proofs.stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    /** Whether the days differ; the rule that gave them may have changed without moving any. */
    public boolean sameDays(Dates other) {
        return advised.equals(other.advised)
                && java.util.Objects.equals(lastPhoneDay, other.lastPhoneDay)
                && lastSafeDay.equals(other.lastSafeDay)
                && deadline.equals(other.deadline);
    }
}
