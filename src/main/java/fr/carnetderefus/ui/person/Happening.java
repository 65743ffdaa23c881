package fr.carnetderefus.ui.person;

import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.model.refusal.Notice;
import fr.carnetderefus.model.refusal.Written;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One point of a line: something that happened, or the same thing several times in a row.
 *
 * @param day of the last time
 * @param count how many times in a row
 * @param last the entry of the last time
 */
record Happening(Kind kind, LocalDate day, int count, Entry last) {
    /** What one wants to see of a case at a glance. */
    enum Kind {
        NOTICE(false),
        /** One whose day the delay runs from is reckoned, not known. */
        NOTICE_ESTIMATED(false),
        FAILED(true),
        TROUBLE(true),
        REFUSED(false),
        REQUESTED(true),
        PROVEN(true),
        LOOKED(true),
        DECIDED(false);

        /** Whether several in a row are told as one. */
        private final boolean gathers;

        Kind(boolean gathers) {
            this.gathers = gathers;
        }
    }

    /** What happened in a case, by the calendar; on the same day in the order written. */
    static List<Happening> of(CaseFile file, Delay delay) {
        var single =
                file.history().stream()
                        .flatMap(w -> single(file, w, delay).stream())
                        .sorted(Comparator.comparing(Happening::day))
                        .toList();
        var gathered = new ArrayList<Happening>();
        for (var next : single) {
            if (!gathered.isEmpty() && next.kind.gathers && gathered.getLast().kind == next.kind) {
                var before = gathered.removeLast();
                gathered.add(new Happening(next.kind, next.day, before.count + 1, next.last));
            } else {
                gathered.add(next);
            }
        }
        return List.copyOf(gathered);
    }

    private static Optional<Happening> single(CaseFile file, Written written, Delay delay) {
        var day = written.day();
        return switch (written.entry()) {
            case Entry.NoticeReceived notice -> Optional.of(notice(notice, day, delay));
            case AttemptMade attempt ->
                    one(
                            attempt.outcome() == Outcome.DONE ? Kind.REFUSED : Kind.FAILED,
                            attempt.at().toLocalDate(),
                            attempt);
            case Entry.TroubleMet met -> one(Kind.TROUBLE, day, met);
            case Entry.ProofRequested asked -> one(Kind.REQUESTED, day, asked);
            case Entry.ProofFiled filed ->
                    filed.what().kind().proves() ? one(Kind.PROVEN, day, filed) : Optional.empty();
            case Entry.LookedAgain looked ->
                    // a trouble looked at again is over: it is told where it was met
                    metAs(file, looked) ? Optional.empty() : one(Kind.LOOKED, day, looked);
            case Entry.DecisionTaken(var decision) ->
                    // a choice taken back leaves no mark on the line
                    decision == Decision.KEEP && written.equals(lastDecision(file))
                            ? one(Kind.DECIDED, day, written.entry())
                            : Optional.empty();
            case Entry.PersonAdded _,
                    Entry.PersonAmended _,
                    Entry.PersonRemoved _,
                    Entry.CodeNoted _,
                    Entry.MethodChosen _,
                    Entry.CaseOpened _,
                    Entry.PositionTaken _,
                    Entry.InformationGiven _,
                    Entry.MeasureRenewed _,
                    Entry.NoteMade _,
                    Entry.ReminderSet _,
                    Entry.ReminderDone _,
                    Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.AboutErasure _,
                    Entry.AboutKeys _ ->
                    Optional.empty();
        };
    }

    /** A notice stands on the day its delay runs from; where none runs, on the day it came. */
    private static Happening notice(Entry.NoticeReceived notice, LocalDate noted, Delay delay) {
        var anchor = Notice.anchor(List.of(new Notice(notice, noted)), delay);
        if (anchor.isEmpty()) {
            var came = notice.sent() == null ? notice.received() : notice.sent();
            return new Happening(Kind.NOTICE, came == null ? noted : came, 1, notice);
        }
        var kind =
                switch (anchor.get().basis()) {
                    case ESTIMATE, NOT_BEFORE -> Kind.NOTICE_ESTIMATED;
                    case MAIL_HEADER, LETTER_DATE, POSTMARK, DELIVERY -> Kind.NOTICE;
                };
        return new Happening(kind, anchor.get().day(), 1, notice);
    }

    private static @Nullable Written lastDecision(CaseFile file) {
        return file.history().reversed().stream()
                .filter(w -> w.entry() instanceof Entry.DecisionTaken)
                .findFirst()
                .orElse(null);
    }

    private static boolean metAs(CaseFile file, Entry.LookedAgain looked) {
        return file.history().stream()
                .anyMatch(w ->
                        w.entry() instanceof Entry.TroubleMet met
                                && met.trouble().equals(looked.look()));
    }

    private static Optional<Happening> one(Kind kind, LocalDate day, Entry entry) {
        return Optional.of(new Happening(kind, day, 1, entry));
    }

    boolean isNotice() {
        return kind == Kind.NOTICE || kind == Kind.NOTICE_ESTIMATED;
    }

    /** The attempt it ended with. */
    AttemptMade attempt() {
        return (AttemptMade) last;
    }

    /** The trouble it ended with. */
    String trouble() {
        return ((Entry.TroubleMet) last).trouble();
    }
}
