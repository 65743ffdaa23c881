package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.List;

/**
 * Erases a person for good: destroys the key that seals all that was written of them, and deletes
 * their documents. Nobody can take it back. What stays is noise that nobody can read, and one entry
 * that says that somebody was erased, and when, without a name.
 *
 * <p>What others' entries say stays, a note with the person's name in it too: it is theirs.
 */
public record ErasePerson(Register register) {

    /**
     * What would be gone.
     *
     * @param name the person's full name
     * @param given the name to be typed by whoever is sure
     * @param entries how many were written of them, undone ones too
     * @param documents how many are filed
     * @param bytes their size
     */
    public record Look(String name, String given, int entries, int documents, long bytes) {}

    /**
     * Who was taken out of the lists, but of whom all is still there.
     *
     * @param name their full name
     */
    public record Removed(PersonId id, String name) {}

    /** Those taken out and not erased, in the order they came. */
    public List<Removed> removed() {
        var state = register.state();
        return state.bySubject().keySet().stream()
                .filter(id -> !state.people().containsKey(id))
                .flatMap(id ->
                        state.lastKnown(id).map(p -> new Removed(id, p.names().full())).stream())
                .toList();
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws CarnetException {@code UNKNOWN_PERSON}; {@code PERSON_NEEDED} while they represent
     *     others, or others are on their card
     */
    public Look look(PersonId id) throws CarnetException {
        var held = new SurveyHeld(register).of(id);
        var names = held.person().names();
        if (!held.needing().isEmpty()) {
            throw new CarnetException(
                    Reason.PERSON_NEEDED, names.full(), Links.names(held.needing()));
        }
        return new Look(
                names.full(),
                names.given(),
                register.state().bySubject().getOrDefault(id, List.of()).size(),
                held.documents().size(),
                held.documents().stream().mapToLong(document -> document.what().bytes()).sum());
    }

    /**
     * Erases. When this returns it survives a power cut, and nothing of it is in the file.
     *
     * @return whether the file was written anew already; where a full disk came in the way, all is
     *     erased, and the next opening writes it anew
     * @throws CarnetException as {@link #look}; when nothing was erased
     */
    public boolean erase(PersonId id) throws CarnetException {
        synchronized (register) {
            look(id);
            var person = register.state().lastKnown(id);
            if (person.isPresent()) {
                new KeepViews(register).forget(person.get());
            }
            var entry = new Register.Draft(null, register.today(), new Entry.PersonErased(id));
            return register.erase(List.of(entry), List.of(KeepDraft.ID));
        }
    }
}
