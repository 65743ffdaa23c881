package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back what was done, and brings it in again. Taking back adds entries like everything else,
 * so the history shows it, and it reaches back beyond the last start of the program.
 */
public final class UndoStep {
    private final Register register;
    private final Deque<String> redo = new ArrayDeque<>();
    private int seen;

    public UndoStep(Register register) {
        this.register = register;
        this.seen = register.state().entries().size();
    }

    /** The first entry of the last step that stands: what undo would take back. */
    public Optional<Written> last() {
        var entries = register.state().entries();
        var undone = Fold.undone(entries);
        return entries.reversed().stream()
                .filter(w -> !undone.contains(w.id()))
                .filter(UndoStep::isAPersonsDoing)
                .findFirst()
                .map(w -> first(entries, w.step()));
    }

    /** Whether there is something to bring in again. */
    public boolean canRedo() {
        return !redo.isEmpty() && seen == register.state().entries().size();
    }

    /** Takes back the last step that stands. */
    public void undo() throws CarnetException {
        undo(last().orElseThrow(() -> new CarnetException(Reason.NOTHING_TO_UNDO)).step());
    }

    /** Takes back one step, wherever it stands in the history. */
    public void undo(String step) throws CarnetException {
        if (!canRedo()) {
            redo.clear();
        }
        redo.push(takeBack(step));
        seen = register.state().entries().size();
    }

    /** Brings in again what was taken back last, as long as nothing else was written since. */
    public void redo() throws CarnetException {
        if (!canRedo()) {
            throw new CarnetException(Reason.NOTHING_TO_UNDO);
        }
        takeBack(redo.pop());
        seen = register.state().entries().size();
    }

    private String takeBack(String step) throws CarnetException {
        var entries = register.state().entries();
        var undone = Fold.undone(entries);
        var drafts =
                entries.stream()
                        .filter(w -> w.step().equals(step) && !undone.contains(w.id()))
                        .map(w ->
                                new Register.Draft(
                                        w.subject(),
                                        register.today(),
                                        new Entry.EntryUndone(w.id())))
                        .toList();
        if (drafts.isEmpty()) {
            throw new CarnetException(Reason.NOTHING_TO_UNDO);
        }
        return register.write(drafts, List.of());
    }

    /** Neither a taking-back nor what the program wrote by itself about its rules. */
    private static boolean isAPersonsDoing(Written written) {
        return !(written.entry() instanceof Entry.EntryUndone)
                && !(written.entry() instanceof Entry.RulesAdopted);
    }

    private static Written first(List<Written> entries, String step) {
        return entries.stream().filter(w -> w.step().equals(step)).findFirst().orElseThrow();
    }

    /** The steps that stand, for a history that offers to take each back. */
    public Set<String> standing() {
        var steps = new HashSet<String>();
        Fold.standing(register.state().entries()).forEach(w -> steps.add(w.step()));
        return steps;
    }
}
