package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Fold;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back what was done, and brings it in again. Taking back adds entries like everything else,
 * so the history shows it. What could be taken back or brought in may be asked on any thread and
 * never waits for one that writes.
 */
public final class UndoStep {
    /** Something that may write. */
    @FunctionalInterface
    public interface Verb {
        void apply() throws CarnetException;
    }

    /**
     * What redo can bring in again.
     *
     * @param by the steps that took something back, the latest last
     * @param end the step that the carnet ended with then: any other means that redo has lapsed
     */
    private record Taken(List<String> by, String end) {}

    // also the lock that every writing takes: nobody else's step comes between looking and writing
    private final Register register;
    private final String from;
    private volatile Taken taken = new Taken(List.of(), "");

    private UndoStep(Register register, String from) {
        this.register = register;
        this.from = from;
    }

    /** Reaches back as far as the carnet does, beyond the last start of the program. */
    public UndoStep(Register register) {
        this(register, "");
    }

    /**
     * Finds only what is written from now on: an absent-minded Ctrl+Z must not take back what was
     * done weeks ago. A step that is named can be taken back however old it is.
     */
    public static UndoStep fromNow(Register register) {
        return new UndoStep(register, last(register));
    }

    /**
     * Does something, and tells which steps it wrote, in order: none where there was nothing to
     * change, and none of anybody else's.
     */
    public List<String> stepsOf(Verb verb) throws CarnetException {
        synchronized (register) {
            var before = last(register);
            verb.apply();
            return since(before, register.state().entries()).stream()
                    .map(Written::step)
                    .distinct()
                    .toList();
        }
    }

    /** The id of the last entry; empty where there is none. */
    private static String last(Register register) {
        var entries = register.state().entries();
        return entries.isEmpty() ? "" : entries.getLast().id();
    }

    /** The entries after one; where that was erased meanwhile, those after the erasure. */
    private static List<Written> since(String id, List<Written> entries) {
        if (id.isEmpty()) {
            return entries;
        }
        for (var i = entries.size() - 1; i >= 0; i--) {
            var written = entries.get(i);
            if (written.id().equals(id)) {
                return entries.subList(i + 1, entries.size());
            }
        }
        var erasure = entries.size();
        while (erasure > 0 && !(entries.get(erasure - 1).entry() instanceof Entry.AboutErasure)) {
            erasure--;
        }
        return entries.subList(erasure, entries.size());
    }

    /**
     * The first entry of the last step that stands: what undo would take back. It does not reach
     * behind an erasure: who undoes right after it means the erasure, and that cannot be.
     */
    public Optional<Written> last() {
        var entries = register.state().entries();
        var undone = Fold.undone(entries);
        var reach = since(from, entries).reversed();
        return reach.stream()
                .takeWhile(w -> !(w.entry() instanceof Entry.AboutErasure))
                .filter(w -> !undone.contains(w.id()))
                .filter(UndoStep::isAPersonsDoing)
                .findFirst()
                .map(w -> first(entries, w.step()));
    }

    /** Whether there is something to bring in again. */
    public boolean canRedo() {
        var now = taken;
        return !now.by().isEmpty() && now.end().equals(end());
    }

    /** Takes back the last step that stands. */
    public void undo() throws CarnetException {
        synchronized (register) {
            undo(last().orElseThrow(UndoStep::nothing).step());
        }
    }

    /** Takes back one step, wherever it stands in the history. */
    public void undo(String step) throws CarnetException {
        undo(List.of(step));
    }

    /** Takes back the steps that {@link #stepsOf} told, together; redo brings all in again. */
    public void undo(List<String> steps) throws CarnetException {
        synchronized (register) {
            var by = new ArrayList<>(canRedo() ? taken.by() : List.of());
            var last = takeBack(Set.copyOf(steps));
            by.add(last);
            taken = new Taken(List.copyOf(by), last);
        }
    }

    /** Brings in again what was taken back last, as long as nothing else was written since. */
    public void redo() throws CarnetException {
        synchronized (register) {
            if (!canRedo()) {
                throw nothing();
            }
            var by = taken.by();
            var last = takeBack(Set.of(by.getLast()));
            taken = new Taken(by.subList(0, by.size() - 1), last);
        }
    }

    private String takeBack(Set<String> steps) throws CarnetException {
        var entries = register.state().entries();
        var undone = Fold.undone(entries);
        var drafts =
                entries.stream()
                        .filter(w -> steps.contains(w.step()) && !undone.contains(w.id()))
                        .filter(w -> !(w.entry() instanceof Entry.AboutKeys))
                        .filter(w -> !(w.entry() instanceof Entry.AboutErasure))
                        .map(w ->
                                new Register.Draft(
                                        w.subject(),
                                        register.today(),
                                        new Entry.EntryUndone(w.id())))
                        .toList();
        if (drafts.isEmpty()) {
            throw nothing();
        }
        refuseBrokenLinks(drafts);
        return register.write(drafts, List.of());
    }

    /** Whoever represents others must not vanish by the back door either. */
    private void refuseBrokenLinks(List<Register.Draft> drafts) throws CarnetException {
        var now = register.state();
        var then =
                now.with(
                        drafts.stream().map(this::asIfWritten).toList(), register.procedure().id());
        var broken = new ArrayList<>(Links.broken(then));
        broken.removeAll(Links.broken(now));
        if (!broken.isEmpty()) {
            throw new CarnetException(Reason.UNDO_BREAKS_LINK, Links.names(broken));
        }
    }

    private Written asIfWritten(Register.Draft draft) {
        var at = register.clock().instant();
        return new Written("", "", draft.subject(), draft.about(), draft.day(), at, draft.entry());
    }

    private String end() {
        var entries = register.state().entries();
        return entries.isEmpty() ? "" : entries.getLast().step();
    }

    /**
     * Neither a taking-back, nor what the program wrote by itself about its rules, nor a key or
     * what was erased: that is gone, and to write that it is not would not bring it back.
     */
    private static boolean isAPersonsDoing(Written written) {
        return !(written.entry() instanceof Entry.EntryUndone)
                && !(written.entry() instanceof Entry.RulesAdopted)
                && !(written.entry() instanceof Entry.AboutErasure)
                && !(written.entry() instanceof Entry.AboutKeys);
    }

    private static Written first(List<Written> entries, String step) {
        return entries.stream().filter(w -> w.step().equals(step)).findFirst().orElseThrow();
    }

    private static CarnetException nothing() {
        return new CarnetException(Reason.NOTHING_TO_UNDO);
    }
}
