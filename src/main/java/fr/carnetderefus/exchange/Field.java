package fr.carnetderefus.exchange;

/** What a column of a list may tell of a person; each has a name, {@code list.field.<name>}. */
public enum Field {
    GIVEN,
    /** The family name at birth. */
    BIRTH_NAME,
    USED_NAME,
    /** First names and family name in one cell, the family name in capitals. */
    FULL_NAME,
    BORN,
    KIND,
    HOUSEHOLD,
    NIR,
    CARD_TYPE,
    CARD_SERIAL,
    /** A department, or a postcode that it is taken from. */
    DEPARTMENT,
    /** The fund that insures the person, in the list's own words. */
    CAISSE,
    /** The name of somebody in the carnet, or in the list, who acts for the person. */
    REPRESENTATIVE,
    GROUND,
    /** What a measure covers: goods, or the person too. */
    EXTENT,
    COURT,
    /** The number of the file at the guardian's. */
    FILE_NUMBER,
    /** The number of the case at the court (répertoire général). */
    RG_NUMBER,
    MEASURE_START,
    MEASURE_END,
    CODE,
    /** The day the notice was sent. */
    SENT,
    /** How the notice came. */
    MEANS
}
