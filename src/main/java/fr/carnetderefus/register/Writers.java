package fr.carnetderefus.register;

import fr.carnetderefus.journal.KeySlots;
import fr.carnetderefus.journal.Slot;
import fr.carnetderefus.model.refusal.Writer;
import fr.carnetderefus.model.refusal.Written;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote the entries of a carnet, at one moment. It says nothing where one person alone uses the
 * carnet.
 *
 * @param first the marks of the passphrase that the carnet was made with
 */
public record Writers(KeyNotes notes, Set<String> first) {

    /** As things stand now. */
    public static Writers of(Register register) {
        var notes = register.state().keys();
        var first = new HashSet<>(notes.first());
        register.journal().keySlots().map(KeySlots::all).orElse(List.of()).stream()
                .filter(slot -> slot.kind() == Slot.Kind.PASSPHRASE)
                .map(Slot::mark)
                .filter(mark -> !notes.added().contains(mark))
                .forEach(first::add);
        return new Writers(notes, Set.copyOf(first));
    }

    /**
     * Who wrote an entry.
     *
     * @return empty where that is not known, and where nobody but one person ever wrote
     */
    public Optional<Writer> of(Written written) {
        var mark = written.by();
        if (!notes.shared() || mark.isEmpty()) {
            return Optional.empty();
        }
        var name = notes.name(mark);
        return Optional.of(new Writer(key(mark, name), name));
    }

    private Writer.Key key(String mark, String name) {
        if (!name.isEmpty()) {
            return Writer.Key.NAMED;
        }
        if (notes.words().contains(mark)) {
            return Writer.Key.WORDS;
        }
        return first.contains(notes.last(mark)) ? Writer.Key.FIRST : Writer.Key.UNNAMED;
    }
}
