package fr.carnetderefus.journal;

import java.nio.file.Path;

/** An empty carnet under a key derivation that costs nothing, for tests that open one often. */
public final class CheapCarnet {
    private CheapCarnet() {}

    /** Makes one; nobody has it open afterwards. */
    public static void create(Path file, char[] words) throws JournalException {
        SqliteJournal.create(file, words, Samples.CHEAP).close();
    }
}
