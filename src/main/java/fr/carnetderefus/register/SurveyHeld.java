package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Tells all that the carnet holds about a person: what stands, what was taken back and is kept, and
 * what was filed. It is what they may ask for (GDPR art. 15); somebody taken out of the lists may
 * ask as well.
 */
public record SurveyHeld(Register register) {
    /**
     * What is held.
     *
     * @param person as they are known
     * @param removed whether they were taken out of the lists
     * @param lines what was written of them, in the order it was written, without the takings-back
     * @param documents each once, in the order they came
     * @param needing those whom they represent, or who are on their card
     */
    public record Held(
            Person person,
            boolean removed,
            List<Line> lines,
            List<Document> documents,
            List<Person> needing) {
        public Held {
            lines = List.copyOf(lines);
            documents = List.copyOf(documents);
            needing = List.copyOf(needing);
        }
    }

    /**
     * Something written of them.
     *
     * @param stands whether it was not taken back
     */
    public record Line(Written written, boolean stands) {}

    /**
     * A document, as it is described now; where its filing was taken back, as it first was.
     *
     * @param filed the day
     */
    public record Document(Archived what, LocalDate filed) {}

    /**
     * All that is held about a person.
     *
     * @throws CarnetException {@code UNKNOWN_PERSON}, somebody who was erased among them
     */
    public Held of(PersonId id) throws CarnetException {
        var state = register.state();
        var person =
                state.lastKnown(id)
                        .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_PERSON, id.value()));
        var entries = state.bySubject().getOrDefault(id, List.of());
        var undone = Fold.undone(entries);
        var lines = new ArrayList<Line>();
        var documents = new LinkedHashMap<String, Document>();
        for (var written : entries) {
            switch (written.entry()) {
                case Entry.EntryUndone _ -> {
                    // it shows in what it took back
                }
                case Entry.ProofFiled(var what) -> {
                    var line = line(written, undone.contains(written.id()));
                    var document = new Document(what, written.day());
                    lines.add(line);
                    if (line.stands()) {
                        documents.put(what.document(), document);
                    } else {
                        documents.putIfAbsent(what.document(), document);
                    }
                }
                default -> lines.add(line(written, undone.contains(written.id())));
            }
        }
        return new Held(
                person,
                !state.people().containsKey(id),
                lines,
                List.copyOf(documents.values()),
                Links.to(state, id));
    }

    private static Line line(Written written, boolean undone) {
        return new Line(written, !undone);
    }
}
