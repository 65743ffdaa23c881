package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.procedure.Trouble.End;
import fr.carnetderefus.model.refusal.CaseFile.MetTrouble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong with a case and is not over: neither looked at again, nor ended by what the
 * procedure says ends it.
 */
public final class OpenTroubles {
    private OpenTroubles() {}

    /** A trouble of the procedure's file, and when it was met. */
    public record Open(Trouble trouble, MetTrouble met) {}

    /** The open troubles of a case, the latest last; what the procedure no longer knows is left. */
    public static List<Open> of(CaseFile file, Procedure procedure) {
        return file.troubles().stream()
                .flatMap(met -> procedure.trouble(met.id()).map(t -> new Open(t, met)).stream())
                .filter(open -> !over(file, open))
                .toList();
    }

    /**
     * Whether one calls for something on that day: it is to be looked at again by then, or has no
     * day of its own.
     */
    public static boolean callsFor(CaseFile file, Procedure procedure, LocalDate today) {
        return of(file, procedure).stream()
                .map(open -> open.met().lookOn())
                .anyMatch(day -> day == null || !day.isAfter(today));
    }

    private static boolean over(CaseFile file, Open open) {
        return file.history().reversed().stream()
                .takeWhile(w -> !isMeeting(w, open.met().id()))
                .flatMap(w -> end(w.entry()).stream())
                .anyMatch(open.trouble().endedBy()::contains);
    }

    private static boolean isMeeting(Written written, String trouble) {
        return written.entry() instanceof Entry.TroubleMet met && met.trouble().equals(trouble);
    }

    private static Optional<End> end(Entry entry) {
        return switch (entry) {
            case Entry.NoticeReceived _ -> Optional.of(End.NOTICE);
            // a code that was destroyed had come
            case Entry.CodeNoted _, Entry.CodePurged _ -> Optional.of(End.CODE);
            case Entry.AttemptMade _ -> Optional.of(End.ATTEMPT);
            case Entry.ProofFiled _ -> Optional.of(End.PROOF);
            default -> Optional.empty();
        };
    }
}
