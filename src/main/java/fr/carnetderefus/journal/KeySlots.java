package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ways into an open carnet. Whatever is added, changed or taken away wraps the same key of the
 * carnet anew: no row is touched, and copies made before still open as they did.
 *
 * <p>A change is prepared first, which takes as long as a key derivation and does nothing, and then
 * written together with the rows that tell of it.
 */
public final class KeySlots {
    private final SealedJournal journal;
    private final SqliteStore store;
    private volatile List<KeySlot> slots;
    private volatile @Nullable Slot opened;

    KeySlots(SealedJournal journal, SqliteStore store, KeySlot opened) throws JournalException {
        this.journal = journal;
        this.store = store;
        this.slots = store.slots();
        this.opened = opened.shown();
    }

    /** All of them, in the order they were made; asks nothing of the disk. */
    public List<Slot> all() {
        return slots.stream().map(KeySlot::shown).toList();
    }

    /** The one that this carnet was opened with; empty once it is gone. */
    public Optional<Slot> opened() {
        return Optional.ofNullable(opened);
    }

    /** The slot that a passphrase opens, by a fresh look at the file. */
    public Optional<Slot> opens(char[] passphrase) throws JournalException {
        try (var words = Passphrase.of(passphrase)) {
            return opens(KeySlot.PASSPHRASE, slot -> slot.unwrap(words));
        }
    }

    /**
     * The slot that words open, by a fresh look at the file.
     *
     * @param sheets the words of the one sheet, or of two of three in any order
     */
    public Optional<Slot> opens(List<RecoveryWords> sheets) throws JournalException {
        var kind = sheets.size() == 1 ? KeySlot.RECOVERY : KeySlot.PAIR;
        return opens(kind, slot -> slot.unwrap(sheets));
    }

    private Optional<Slot> opens(String kind, Function<KeySlot, @Nullable WipableKey> unwrap)
            throws JournalException {
        for (var slot : store.slotsOnDisk()) {
            var found = slot.kind().equals(kind) ? unwrap.apply(slot) : null;
            if (found != null) {
                try (found) {
                    if (isOurs(found)) {
                        return Optional.of(slot.shown());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOurs(WipableKey found) {
        var theirs = found.getEncoded();
        var ours = journal.carnetKey().getEncoded();
        try {
            return MessageDigest.isEqual(theirs, ours);
        } finally {
            Arrays.fill(theirs, (byte) 0);
            Arrays.fill(ours, (byte) 0);
        }
    }

    /** One passphrase more. The array stays the caller's to wipe, here and below. */
    public KeyChange add(char[] passphrase) {
        return new KeyChange(List.of(), List.of(wrap(next(), passphrase)));
    }

    /** Another passphrase in place of one. */
    public KeyChange change(Slot slot, char[] passphrase) {
        require(slot, Slot.Kind.PASSPHRASE);
        return new KeyChange(List.of(slot.id()), List.of(wrap(slot.id(), passphrase)));
    }

    /** A passphrase less; the last one stays. */
    public KeyChange remove(Slot slot) {
        require(slot, Slot.Kind.PASSPHRASE);
        if (ids(Slot.Kind.PASSPHRASE).size() == 1) {
            throw new IllegalArgumentException("the last passphrase stays");
        }
        return new KeyChange(List.of(slot.id()), List.of());
    }

    /** One sheet of words, in place of the one there was. */
    public KeyChange recovery(RecoveryWords words) {
        var slot = KeySlot.wrap(next(), Hkdf.WHOLE, List.of(words), journal.carnetKey());
        return new KeyChange(ids(Slot.Kind.RECOVERY), List.of(slot));
    }

    /** Three sheets of which any two open, in place of those there were. */
    public KeyChange pairs(List<RecoveryWords> three) {
        if (three.size() != 3) {
            throw new IllegalArgumentException("three sheets");
        }
        var come = new ArrayList<KeySlot>();
        for (var way : Hkdf.PAIRS) {
            var two = way.sheets().stream().map(n -> three.get(n - 1)).toList();
            come.add(KeySlot.wrap(next() + come.size(), way, two, journal.carnetKey()));
        }
        return new KeyChange(ids(Slot.Kind.PAIR), come);
    }

    /** No sheet of that kind any more: those there were open nothing. */
    public KeyChange without(Slot.Kind kind) {
        if (kind != Slot.Kind.RECOVERY && kind != Slot.Kind.PAIR) {
            throw new IllegalArgumentException("no sheets are of that kind");
        }
        return new KeyChange(ids(kind), List.of());
    }

    /**
     * Makes a change and adds the rows that tell of it, in one step: all of it, or nothing. When
     * this returns it survives a power cut, and what wrapped the key before is no longer in the
     * file.
     */
    public Head apply(KeyChange change, Batch batch) throws JournalException {
        var head = journal.append(batch, change);
        var former = opened;
        slots = store.slots();
        if (former != null && change.gone().contains(former.id())) {
            opened =
                    change.come().stream()
                            .filter(s -> s.id() == former.id() && s.kind() == former.kind())
                            .findFirst()
                            .orElse(null);
        }
        return head;
    }

    private KeySlot wrap(long id, char[] passphrase) {
        try (var words = Passphrase.of(passphrase)) {
            return KeySlot.wrap(id, words, Argon2.DEFAULT, journal.carnetKey());
        }
    }

    private void require(Slot slot, Slot.Kind kind) {
        if (slot.kind() != kind || !all().contains(slot)) {
            throw new IllegalArgumentException("no such slot");
        }
    }

    private long next() {
        return slots.stream().mapToLong(KeySlot::id).max().orElse(0) + 1;
    }

    private List<Long> ids(Slot.Kind kind) {
        return all().stream().filter(s -> s.kind() == kind).map(Slot::id).toList();
    }
}
