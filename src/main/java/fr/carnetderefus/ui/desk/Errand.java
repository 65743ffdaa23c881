package fr.carnetderefus.ui.desk;

/** Work that somebody asked for and waits for: while it lasts they count as there. */
public enum Errand {
    DOSSIER,
    EXPORT,
    BACKUP,
    CHECK,
    /** Looking into another copy of the carnet. */
    COPY
}
