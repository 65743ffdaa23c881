package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.Representation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one person.
 *
 * @param cases in the order they were opened, the one that everybody has first
 * @param positions what was said of the refusal by whoever has a say in it, in the order written
 * @param informations when the person was told of what is done for them, in the order written
 * @param renewals how the measure that the person is under was renewed, in the order written
 * @param coverChanged the days on which the person came to be covered by somebody else, or by
 *     another caisse
 * @param reminders those that are not done, the one that comes first, first
 * @param history the entries that stand, in the order written; undone ones are left out
 */
public record PersonFile(
        Person person,
        List<CaseFile> cases,
        List<Position> positions,
        List<Information> informations,
        List<Renewal> renewals,
        List<LocalDate> coverChanged,
        List<Remembered> reminders,
        List<Written> history) {
    public PersonFile {
        cases = List.copyOf(cases);
        positions = List.copyOf(positions);
        informations = List.copyOf(informations);
        renewals = List.copyOf(renewals);
        coverChanged = List.copyOf(coverChanged);
        reminders = List.copyOf(reminders);
        history = List.copyOf(history);
    }

    /** What somebody who has a say thinks of the refusal. */
    public record Position(LocalDate day, Entry.PositionTaken taken) {}

    /** When and how the person was told of what is done for them. */
    public record Information(LocalDate day, Entry.InformationGiven given) {}

    /**
     * A decision by which the measure went on.
     *
     * @param day of the decision
     * @param before the measure as it was until then
     */
    public record Renewal(LocalDate day, Entry.MeasureRenewed renewed, Representation before) {}

    /** The day of the latest decision that renewed the measure; empty where none did. */
    public Optional<LocalDate> renewedOn() {
        return renewals.stream().map(Renewal::day).max(Comparator.naturalOrder());
    }

    /**
     * The case that is meant where none is named: the latest of the procedure that the carnet is
     * about.
     */
    public CaseFile leading() {
        var main = cases.getFirst().procedure();
        return latest(main).orElseThrow();
    }

    /** The latest case of a procedure. */
    public Optional<CaseFile> latest(String procedure) {
        return cases.stream()
                .filter(c -> c.procedure().equals(procedure))
                .reduce((earlier, later) -> later);
    }

    /** The case of that id. */
    public Optional<CaseFile> find(String id) {
        return cases.stream().filter(c -> c.key().id().equals(id)).findFirst();
    }

    /** The cases that were not overtaken by another. */
    public List<CaseFile> running() {
        return cases.stream().filter(c -> !overtaken(c)).toList();
    }

    /** Whether another case has taken this one's place. */
    public boolean overtaken(CaseFile file) {
        return cases.stream().anyMatch(c -> file.key().id().equals(c.after()));
    }
}
