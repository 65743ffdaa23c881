package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.State;
import fr.carnetderefus.register.UndoStep;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes back the last step, and says which it was. */
final class UndoCommand implements Command {
    @Override
    public String name() {
        return "undo";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet();
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var undo = new UndoStep(register);
            var last = undo.last().orElseThrow(() -> new CarnetException(Reason.NOTHING_TO_UNDO));
            // whoever was only just added has a name before, whoever is brought back has one after
            var before = register.state();
            undo.undo();
            call.say(
                    call.texts()
                            .get(
                                    "cli.undone." + what(last),
                                    name(last.subject(), before, register.state()),
                                    call.texts().days().day(last.day())));
        }
    }

    private static String what(Written written) {
        return switch (written.entry()) {
            case Entry.PersonAdded _ -> "person-added";
            case Entry.PersonAmended _ -> "person-amended";
            case Entry.PersonRemoved _ -> "person-removed";
            case Entry.NoticeReceived _ -> "notice-received";
            case Entry.CodeNoted _ -> "code-noted";
            case Entry.MethodChosen _ -> "method-chosen";
            case Entry.DecisionTaken _ -> "decision-taken";
            case Entry.AttemptMade _ -> "attempt-made";
            case Entry.ProofRequested _ -> "proof-requested";
            case Entry.ProofFiled _ -> "proof-filed";
            case Entry.CaseOpened _ -> "case-opened";
            case Entry.TroubleMet _ -> "trouble-met";
            case Entry.LookedAgain _ -> "looked-again";
            case Entry.PositionTaken _ -> "position-taken";
            case Entry.InformationGiven _ -> "information-given";
            case Entry.MeasureRenewed _ -> "measure-renewed";
            case Entry.NoteMade _ -> "note-made";
            case Entry.ReminderSet _ -> "reminder-set";
            case Entry.ReminderDone _ -> "reminder-done";
            case Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.AboutErasure _,
                    Entry.AboutKeys _ ->
                    "other";
        };
    }

    private static String name(@Nullable PersonId id, State... states) {
        return id == null
                ? ""
                : Stream.of(states)
                        .flatMap(state -> Optional.ofNullable(state.cases().get(id)).stream())
                        .map(file -> file.person().names().full())
                        .findFirst()
                        .orElse(id.value());
    }
}
