package fr.carnetderefus.model.rehearsal;

/** Something that went right, or that is worth remembering, declared in the order it happens. */
public enum Point {
    WAY_FOUND(true),
    DETOUR(false),
    ALL_RIGHT(true),
    CORRECTED(false),
    CERTIFIED(true),
    BOX_FORGOTTEN(false),
    CHOSEN(true),
    WRONG_TWIN(false),
    SAID_CLEARLY(true),
    HESITATED(false),
    GOT_OUT(true),
    SAVED(true),
    LEFT(false),
    PROOF_ASKED(true),
    HUNG_UP(false),
    NAME_ASKED(true),
    NAME_FORGOTTEN(false);

    private final boolean good;

    Point(boolean good) {
        this.good = good;
    }

    /** Whether it went right. */
    public boolean isGood() {
        return good;
    }
}
