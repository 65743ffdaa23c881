package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Concern;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Reach;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A view of many people's cases: those that call for the same thing. A case may be in several. */
public enum Selection {
    EVERYBODY,
    /** The last safe day is past, and no refusal was made. */
    LATE,
    /** The refusal can still be made in time. */
    TO_REFUSE,
    /**
     * It is still to be made, a code is needed for it, and none is noted. While one waits for the
     * notice, the code is not what is missing: it comes with it.
     */
    NO_CODE,
    /**
     * It is still to be made, and the day from which time runs is not known: no notice is noted at
     * all, or only such as do not tell when they were sent. Both call for the same, to find the
     * letter or the e-mail and read its date; perhaps it came and nobody said so.
     */
    NO_SENDING_DATE,
    /** The last day on which the line answers is {@value #PHONE_DAYS} days away at most. */
    PHONE_ENDS,
    /** The day of a reminder has come, and it is not done. */
    REMINDER_DUE,
    /** The measure of protection ends within {@link Concern#DAYS_AHEAD} days, or has ended. */
    MEASURE_ENDS,
    /** Nobody has noted how far the measure reaches: whether its holder may refuse is open. */
    NO_EXTENT,
    /**
     * The measure may let its holder refuse, and no judgment or mandate is filed that shows it: the
     * page that a caisse, or a judge, asks to see. One from before the measure was renewed shows it
     * no more.
     */
    NO_DECISION,
    /** What the represented adult thinks of it is not noted (CSP L.1111-14: it is considered). */
    NO_OPINION,
    /** That the represented adult was told of it is not noted (C. civ. 457-1). */
    NOT_TOLD,
    /** The refusal was proven before the present measure began: another one made it. */
    PROOF_BEFORE_MEASURE,
    /** Something of {@link #GAPS} is missing. */
    INCOMPLETE,
    /** A child turns 18 within {@link Concern#DAYS_AHEAD} days, or has: they refuse themselves. */
    COMES_OF_AGE,
    /** The refusal was made over {@value #PROOF_DAYS} days ago, and there is no paper for it. */
    PROOF_MISSING,
    /**
     * Nothing was written of the person for {@value #UNSEEN_DAYS} days. It is the day of writing
     * that counts, not the day it tells of; a refusal that is proven is in it too, since it is a
     * state to keep.
     */
    UNSEEN;

    /** For {@link #PHONE_ENDS}: a line that is busy takes more than one try. */
    public static final int PHONE_DAYS = 7;

    /** For {@link #PROOF_MISSING}: by then one has asked again, and may write. */
    public static final int PROOF_DAYS = 30;

    /** For {@link #UNSEEN}. */
    public static final int UNSEEN_DAYS = 365;

    /** What a file may lack: the failure that courts find most in guardians' files. */
    public static final List<Selection> GAPS =
            List.of(
                    NO_SENDING_DATE,
                    NO_CODE,
                    NO_EXTENT,
                    NO_DECISION,
                    NO_OPINION,
                    NOT_TOLD,
                    PROOF_MISSING,
                    PROOF_BEFORE_MEASURE,
                    UNSEEN);

    /** What a person's case lacks on a day, in the order of {@link #GAPS}. */
    public static List<Selection> gaps(PersonFile person, Standing standing, LocalDate today) {
        return GAPS.stream().filter(gap -> gap.holds(person, standing, today)).toList();
    }

    /** The word of the interface, such as {@code no-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person's case is in it on a day. */
    public boolean holds(PersonFile person, Standing standing, LocalDate today) {
        return switch (this) {
            case EVERYBODY -> true;
            case LATE -> standing.status() == Status.OVERDUE;
            case TO_REFUSE -> standing.status() == Status.TO_REFUSE;
            case NO_CODE -> isStillToRefuse(standing) && standing.lacksCode();
            case NO_SENDING_DATE ->
                    standing.status() == Status.WAITING_FOR_NOTICE
                            || (isStillToRefuse(standing) && isEstimated(standing));
            case PHONE_ENDS -> standing.status() == Status.TO_REFUSE && phoneEnds(standing, today);
            case REMINDER_DUE -> person.reminders().stream().anyMatch(r -> r.isDue(today));
            case MEASURE_ENDS ->
                    standing.concerns().stream().anyMatch(Concern.MeasureEnds.class::isInstance);
            case NO_EXTENT -> isMeasured(standing) && reach(standing) == Reach.IF_WRITTEN;
            case NO_DECISION ->
                    isMeasured(standing) && !reach(standing).leavesItToPerson() && !isShown(person);
            case NO_OPINION ->
                    isMeasured(standing)
                            && person.positions().stream().noneMatch(Selection::isTheirView);
            case NOT_TOLD -> isMeasured(standing) && person.informations().isEmpty();
            case PROOF_BEFORE_MEASURE ->
                    isMeasured(standing) && isProvenBefore(standing, measureStart(standing));
            case INCOMPLETE -> !gaps(person, standing, today).isEmpty();
            case COMES_OF_AGE ->
                    standing.concerns().stream().anyMatch(Concern.ComesOfAge.class::isInstance);
            case PROOF_MISSING ->
                    daysUnproven(standing, today).filter(d -> d > PROOF_DAYS).isPresent();
            case UNSEEN -> daysUnseen(person, today) >= UNSEEN_DAYS;
        };
    }

    /** For how many days a refusal has been made without proof; empty where that is not so. */
    public static Optional<Long> daysUnproven(Standing standing, LocalDate today) {
        return Optional.of(standing)
                .filter(s -> s.status() == Status.REFUSED_UNPROVEN)
                .flatMap(s -> s.file().refusedAt())
                .map(at -> ChronoUnit.DAYS.between(at.toLocalDate(), today));
    }

    /** Whether it is about somebody under a measure who does not keep the space. */
    private static boolean isMeasured(Standing standing) {
        return standing.person().kind() == PersonKind.REPRESENTED
                && standing.status() != Status.NOT_REFUSING;
    }

    /** That somebody was not asked is noted as well, and is no view. */
    private static boolean isTheirView(PersonFile.Position position) {
        var taken = position.taken();
        return taken.whose() == Entry.Whose.PERSON && taken.position() != Entry.Position.NOT_ASKED;
    }

    private static Reach reach(Standing standing) {
        return Reach.of(standing.person());
    }

    /**
     * Whether the decision is filed that the measure now rests on: of a measure that was renewed, a
     * page that is not older than the renewal.
     */
    private static boolean isShown(PersonFile person) {
        var since = person.renewedOn().orElse(LocalDate.MIN);
        return person.cases().stream()
                .flatMap(c -> c.documents().stream())
                .filter(document -> document.kind() == DocumentKind.DECISION)
                .anyMatch(document -> !dayOf(document).isBefore(since));
    }

    /** The day it bears; of one without a day of its own, the day it was filed. */
    private static LocalDate dayOf(FiledProof document) {
        return Objects.requireNonNullElse(document.what().dated(), document.filedAt());
    }

    private static @Nullable LocalDate measureStart(Standing standing) {
        var measure = standing.person().representation();
        return measure == null ? null : measure.start();
    }

    /** By the last of the proofs. */
    private static boolean isProvenBefore(Standing standing, @Nullable LocalDate start) {
        return start != null
                && standing.status() == Status.PROVEN
                && standing.file().proofs().stream()
                        .map(Selection::dayOf)
                        .allMatch(day -> day.isBefore(start));
    }

    private static boolean isStillToRefuse(Standing standing) {
        return standing.status() == Status.TO_REFUSE || standing.status() == Status.OVERDUE;
    }

    private static boolean isEstimated(Standing standing) {
        return standing.dates()
                .map(dates -> dates.anchor().basis())
                .filter(basis -> basis == Anchor.Basis.ESTIMATE)
                .isPresent();
    }

    private static boolean phoneEnds(Standing standing, LocalDate today) {
        return standing.dates()
                .map(Dates::lastPhoneDay)
                .filter(day -> !day.isBefore(today))
                .filter(day -> !day.isAfter(today.plusDays(PHONE_DAYS)))
                .isPresent();
    }

    /** By the day in Greenwich: some hours are nothing to a year. */
    private static long daysUnseen(PersonFile person, LocalDate today) {
        return person.history().stream()
                .map(Written::at)
                .max(Comparator.naturalOrder())
                .map(last -> last.atOffset(ZoneOffset.UTC).toLocalDate())
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
    }
}
