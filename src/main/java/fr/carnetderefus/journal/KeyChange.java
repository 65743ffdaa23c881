package fr.carnetderefus.journal;

import java.util.List;

/** Slots that go and slots that come, in one step; nothing has happened yet. */
public final class KeyChange {
    static final KeyChange NONE = new KeyChange(List.of(), List.of());

    private final List<Long> gone;
    private final List<KeySlot> come;

    KeyChange(List<Long> gone, List<KeySlot> come) {
        this.gone = List.copyOf(gone);
        this.come = List.copyOf(come);
    }

    /** The slots there will be. */
    public List<Slot> come() {
        return come.stream().map(KeySlot::shown).toList();
    }

    List<Long> gone() {
        return gone;
    }

    List<KeySlot> slots() {
        return come;
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}
