package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Timing;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Notice;

import java.util.List;
import java.util.Optional;

/** Notices that the rule file changed since the carnet was last used, and shows what moved. */
public record AdoptRules(Register register) {

    /** The dates of a person under the former and the present rules. */
    public record Moved(Person person, Dates before, Dates after) {}

    /** What changed; {@code moved} is empty where no running date did. */
    public record Change(Timing before, Timing after, List<Moved> moved) {}

    /** The change since these rules were last adopted; empty where there is none. */
    public Optional<Change> change() {
        return register.procedures().all().stream()
                .map(Procedure::timing)
                .flatMap(now -> change(now).stream())
                .findFirst();
    }

    private Optional<Change> change(Timing now) {
        var before = register.state().adopted().get(now.procedure());
        return before == null || before.equals(now)
                ? Optional.empty()
                : Optional.of(new Change(before, now, moved(before, now)));
    }

    private List<Moved> moved(Timing before, Timing now) {
        return register.state().people().values().stream()
                .flatMap(person -> person.running().stream())
                .filter(file -> file.procedure().equals(now.procedure()))
                .filter(file -> file.proofs().isEmpty() && file.refusal().isEmpty())
                .flatMap(file -> moved(file, before, now).stream())
                .toList();
    }

    private Optional<Moved> moved(CaseFile file, Timing before, Timing now) {
        var was = dates(file, before);
        var is = dates(file, now);
        return was.isPresent() && is.isPresent() && !was.get().sameDays(is.get())
                ? Optional.of(new Moved(file.person(), was.get(), is.get()))
                : Optional.empty();
    }

    private Optional<Dates> dates(CaseFile file, Timing timing) {
        return Notice.anchor(file.notices(), timing.delay())
                .map(anchor -> Dates.of(timing, anchor, register.holidays()));
    }

    /** Takes note that the change was shown; another may be waiting behind it. */
    public void adopt() throws CarnetException {
        var change = change();
        if (change.isEmpty()) {
            return;
        }
        var entry = new Entry.RulesAdopted(change.get().after());
        register.write(List.of(new Register.Draft(null, register.today(), entry)));
    }
}
