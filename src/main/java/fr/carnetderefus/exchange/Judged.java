package fr.carnetderefus.exchange;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.register.ImportPeople;

import java.util.List;

/** What becomes of a row. */
public sealed interface Judged {
    /** The row itself. */
    Line line();

    /**
     * Somebody who is not in the carnet.
     *
     * @param arrival all that would be written
     */
    record New(Line line, ImportPeople.Arrival arrival) implements Judged {}

    /**
     * Somebody who is in the carnet, and of whom the row says something else, or more.
     *
     * @param arrival all that would be written
     */
    record Changed(Line line, ImportPeople.Arrival arrival, List<Difference> differences)
            implements Judged {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /** Somebody of whom the carnet knows all that the row says. */
    record Same(Line line, Person person) implements Judged {}

    /** A row that stays out. */
    record Refused(Line line, List<Fault> faults) implements Judged {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
