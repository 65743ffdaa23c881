package fr.carnetderefus.model.people;

/** On what ground one person acts for another. */
public enum Ground {
    /** Autorité parentale (C. civ. 371-1, 372). */
    PARENTAL_AUTHORITY,
    /** Tutelle (C. civ. 440, 459). */
    TUTELLE,
    /** Curatelle: assistance only; the person decides and signs (C. civ. 440, 467). */
    CURATELLE,
    /** Sauvegarde de justice: the person keeps deciding (shared facts, section 1). */
    SAUVEGARDE,
    /** Habilitation familiale (C. civ. 494-1, 494-6). */
    HABILITATION_FAMILIALE,
    /** Mandat de protection future, once activated (C. civ. 477, 479). */
    MANDAT_PROTECTION_FUTURE;

    /** Whether a court or a mandate grounds it, so that it has a reference and may end. */
    public boolean isMeasure() {
        return this != PARENTAL_AUTHORITY;
    }
}
