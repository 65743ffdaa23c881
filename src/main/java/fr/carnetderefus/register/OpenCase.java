package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Opens another case of a person: of another procedure, or after one that is over. */
public record OpenCase(Register register) {

    /**
     * The procedures a person may begin: all but the main one that they have no running case of.
     */
    public List<Procedure> offered(PersonId id) throws CarnetException {
        var running = register.person(id).running().stream().map(CaseFile::procedure).toList();
        return register.procedures().all().stream()
                .filter(p -> !p.equals(register.procedure()))
                .filter(p -> !running.contains(p.id()))
                .toList();
    }

    /** Opens a case that stands by itself. */
    public CaseKey open(PersonId id, String procedure) throws CarnetException {
        return open(id, procedure, null);
    }

    /** Opens a case that takes the place of another. */
    public CaseKey follow(CaseKey after, String procedure) throws CarnetException {
        register.file(after);
        return open(after.person(), procedure, after.id());
    }

    private CaseKey open(PersonId id, String procedure, @Nullable String after)
            throws CarnetException {
        register.person(id);
        var rules =
                register.procedures()
                        .find(procedure)
                        .orElseThrow(
                                () -> new CarnetException(Reason.UNKNOWN_PROCEDURE, procedure));
        var drafts = new ArrayList<Register.Draft>();
        var key = draft(register, drafts, id, rules, after);
        register.write(drafts);
        return key;
    }

    /**
     * Drafts the opening; the first case of a procedure adopts its rules, so that a change shows.
     */
    static CaseKey draft(
            Register register,
            List<Register.Draft> drafts,
            PersonId id,
            Procedure rules,
            @Nullable String after) {
        var adoption =
                new Register.Draft(null, register.today(), new Entry.RulesAdopted(rules.timing()));
        if (!register.state().adopted().containsKey(rules.id()) && !drafts.contains(adoption)) {
            drafts.add(adoption);
        }
        var key = new CaseKey(id, Ids.next());
        var entry = new Entry.CaseOpened(key.id(), rules.id(), after);
        drafts.add(new Register.Draft(id, register.today(), entry));
        return key;
    }
}
