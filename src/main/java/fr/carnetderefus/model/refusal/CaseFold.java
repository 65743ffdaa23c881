package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseFile.Look;
import fr.carnetderefus.model.refusal.CaseFile.MetTrouble;
import fr.carnetderefus.model.refusal.CaseFile.Request;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Turns the entries about one case into what they mean together. */
final class CaseFold {
    private final String id;
    private final String procedure;
    private final @Nullable String after;
    private String code = "";
    private String method = "";
    private Decision decision = Decision.REFUSE;
    private final List<Notice> notices = new ArrayList<>();
    private final List<AttemptMade> attempts = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<FiledProof> documents = new ArrayList<>();
    private final List<MetTrouble> troubles = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private final List<Written> history = new ArrayList<>();

    CaseFold(String id, String procedure, @Nullable String after) {
        this.id = id;
        this.procedure = procedure;
        this.after = after;
    }

    CaseFile file(Person person) {
        return new CaseFile(
                new CaseKey(person.id(), id),
                procedure,
                after,
                person,
                notices,
                code,
                method,
                decision,
                attempts,
                requests,
                documents,
                troubles,
                looks,
                history);
    }

    void take(Written written) {
        history.add(written);
        switch (written.entry()) {
            case Entry.NoticeReceived notice -> notices.add(new Notice(notice, written.day()));
            case Entry.CodeNoted(var noted) -> code = noted;
            case Entry.MethodChosen(var channel) -> method = channel;
            case Entry.DecisionTaken(var taken) -> decision = taken;
            case AttemptMade attempt -> {
                attempts.add(attempt);
                if (attempt.outcome() == Outcome.DONE) {
                    decision = Decision.REFUSE;
                }
            }
            case Entry.ProofRequested(var channel, var note) ->
                    requests.add(new Request(written.day(), channel, note));
            case Entry.ProofFiled(var filed) -> {
                if (filed.kind().proves()) {
                    decision = Decision.REFUSE;
                }
                documents.add(new FiledProof(filed, written.day(), written.id()));
            }
            case Entry.TroubleMet(var trouble, var lookOn, var note) -> {
                troubles.removeIf(t -> t.id().equals(trouble));
                troubles.add(new MetTrouble(trouble, written.day(), lookOn, note));
            }
            case Entry.LookedAgain(var look, var note) -> {
                troubles.removeIf(t -> t.id().equals(look));
                looks.add(new Look(look, written.day(), note));
            }
            case Entry.PersonAdded _,
                    Entry.PersonAmended _,
                    Entry.PersonRemoved _,
                    Entry.PositionTaken _,
                    Entry.InformationGiven _,
                    Entry.MeasureRenewed _,
                    Entry.NoteMade _,
                    Entry.ReminderSet _,
                    Entry.ReminderDone _,
                    Entry.CaseOpened _,
                    Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.AboutErasure _,
                    Entry.AboutKeys _ -> {
                // these are about the person or the carnet
            }
        }
    }
}
