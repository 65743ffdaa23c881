package fr.carnetderefus.register;

import fr.carnetderefus.journal.KeySlots;
import fr.carnetderefus.journal.Slot;
import fr.carnetderefus.model.refusal.Entry.Sheets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells who can open the carnet, and whether its recovery sheets are known to work. */
public record SurveyKeys(Register register) {

    /**
     * A passphrase.
     *
     * @param mark what it is called by in the other verbs
     * @param label whose it is; empty where nobody said, as for the one the carnet was made with
     * @param since the day it was given or changed; null where it is as old as the carnet
     * @param mine whether the carnet was opened with it
     * @param given whether somebody was given it; otherwise the carnet was made with it
     */
    public record Key(
            String mark, String label, @Nullable LocalDate since, boolean mine, boolean given) {}

    /** How far recovery is prepared. */
    public enum Standing {
        NONE,
        /** Sheets were made and not tried since. */
        MADE,
        PROVEN,
        /** They were last tried over a year ago. */
        DUE
    }

    /**
     * What is known of sheets.
     *
     * @param day the day they were last tried, or else made; null where that is not known
     */
    public record Recovery(Standing standing, @Nullable LocalDate day) {}

    /** Whether there is a file that somebody could be locked out of. */
    public boolean kept() {
        return register.journal().keySlots().isPresent();
    }

    /** The passphrases, in the order they were given. */
    public List<Key> passphrases() {
        var mine = slots().flatMap(KeySlots::opened).map(Slot::mark).orElse("");
        var notes = register.state().keys();
        return all().stream()
                .filter(slot -> slot.kind() == Slot.Kind.PASSPHRASE)
                .map(slot ->
                        new Key(
                                slot.mark(),
                                notes.labels().getOrDefault(slot.mark(), ""),
                                notes.since().get(slot.mark()),
                                slot.mark().equals(mine),
                                notes.added().contains(slot.mark())))
                .toList();
    }

    /** The passphrase that the carnet was opened with, where there are others. */
    public Optional<Key> mineAmongSeveral() {
        var all = passphrases();
        return all.size() > 1 ? all.stream().filter(Key::mine).findFirst() : Optional.empty();
    }

    /** How many keys there are of a kind that this version does not know. */
    public int strangers() {
        return (int) all().stream().filter(slot -> slot.kind() == Slot.Kind.OTHER).count();
    }

    /** Whether it was recovery words that opened the carnet. */
    public boolean openedWithWords() {
        var kind = slots().flatMap(KeySlots::opened).map(Slot::kind);
        return kind.filter(k -> k == Slot.Kind.RECOVERY || k == Slot.Kind.PAIR).isPresent();
    }

    /** What is known of the one sheet, or of the three. */
    public Recovery recovery(Sheets sheets) {
        var slot = all().stream().filter(s -> s.kind() == kind(sheets)).findFirst();
        if (slot.isEmpty()) {
            return new Recovery(Standing.NONE, null);
        }
        var notes = register.state().keys();
        var proven = notes.proven().get(slot.get().mark());
        if (proven == null) {
            return new Recovery(Standing.MADE, notes.since().get(slot.get().mark()));
        }
        var due = !register.today().isBefore(proven.plusYears(1));
        return new Recovery(due ? Standing.DUE : Standing.PROVEN, proven);
    }

    /** The better of both; empty where there is no file that somebody could be locked out of. */
    public Optional<Recovery> recovery() {
        return kept()
                ? Arrays.stream(Sheets.values())
                        .map(this::recovery)
                        .min(Comparator.comparingInt(r -> BEST_FIRST.indexOf(r.standing())))
                : Optional.empty();
    }

    private static final List<Standing> BEST_FIRST =
            List.of(Standing.PROVEN, Standing.DUE, Standing.MADE, Standing.NONE);

    static Slot.Kind kind(Sheets sheets) {
        return switch (sheets) {
            case ONE -> Slot.Kind.RECOVERY;
            case TWO_OF_THREE -> Slot.Kind.PAIR;
        };
    }

    private Optional<KeySlots> slots() {
        return register.journal().keySlots();
    }

    private List<Slot> all() {
        return slots().map(KeySlots::all).orElse(List.of());
    }
}
