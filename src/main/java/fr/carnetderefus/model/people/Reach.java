package fr.carnetderefus.model.people;

/**
 * What a measure lets its holder do about a refusal: only one with representation relating to the
 * person lets them refuse, and then they take the person's view into account (CSP L.1111-14; shared
 * facts, section 1, "Protected adults"). Whether the measure is in force is not asked here: that is
 * {@link InForce}.
 */
public enum Reach {
    /** Nobody acts for the person. */
    SELF,
    /**
     * The one who acts may refuse: holders of parental authority and the guardian of a minor (CSP
     * L.1111-13-1; C. civ. 371-1, 372), and whoever holds a measure with representation relating to
     * the person (CSP L.1111-14).
     */
    GUARDIAN,
    /**
     * The person decides and signs: curatelle assists only (C. civ. 440, 467), sauvegarde takes no
     * right away, and a measure that assists in acts about the person does not represent (C. civ.
     * 459).
     */
    PERSON,
    /** A measure over goods alone does not reach it (C. civ. 459; CSP L.1111-14). */
    GOODS_ONLY,
    /**
     * Only if the decision says so, which nobody has noted: tutelle (C. civ. 459, second
     * paragraph), habilitation familiale (C. civ. 494-1, 494-6), mandat de protection future (C.
     * civ. 477, 479).
     */
    IF_WRITTEN;

    /** What the measure of a person lets its holder do. */
    public static Reach of(Person person) {
        var representation = person.representation();
        return representation == null
                ? SELF
                : of(person.kind(), representation.ground(), representation.extent());
    }

    /** What a measure of that ground and extent lets its holder do for such a person. */
    public static Reach of(PersonKind kind, Ground ground, Extent extent) {
        return switch (ground) {
            case PARENTAL_AUTHORITY -> GUARDIAN;
            case CURATELLE, SAUVEGARDE -> PERSON;
            case TUTELLE -> kind == PersonKind.CHILD ? GUARDIAN : of(extent);
            case HABILITATION_FAMILIALE, MANDAT_PROTECTION_FUTURE -> of(extent);
        };
    }

    private static Reach of(Extent extent) {
        return switch (extent) {
            case GOODS -> GOODS_ONLY;
            case ASSISTANCE -> PERSON;
            case REPRESENTATION -> GUARDIAN;
            case UNKNOWN, PERSON -> IF_WRITTEN;
        };
    }

    /** Whether the decision, and the signature, are the person's own. */
    public boolean leavesItToPerson() {
        return this != GUARDIAN && this != IF_WRITTEN;
    }
}
