package fr.carnetderefus.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes a file anew. Deleting overwrites what was deleted, but a page may still hold what SQLite
 * moved out of it earlier; only a file written anew holds nothing of it.
 */
final class Compaction {
    private static final int TRIALS = 20;
    private static final int PAUSE_MILLIS = 25;

    /** What is longer is not gathered in memory but in a file that has no name: it is sealed. */
    private static final long MOST_IN_MEMORY = 64 << 20;

    private Compaction() {}

    /** Whether it was done; not while somebody reads, nor where there is no room for it. */
    static boolean of(Connection connection) {
        for (var trial = 0; trial < TRIALS; trial++) {
            try {
                vacuum(connection);
                // the first of its three numbers tells whether somebody was in the way
                if (Sqlite.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") == 0) {
                    return true;
                }
            } catch (SQLException e) {
                if (Failures.isDamage(e)) {
                    return false; // it would be read to that place each time
                }
                // somebody reads on another thread, or the disk is full: nothing has changed
            }
            if (!pause()) {
                return false;
            }
        }
        return false;
    }

    private static void vacuum(Connection connection) throws SQLException {
        var bytes =
                Sqlite.number(connection, "PRAGMA page_count")
                        * Sqlite.number(connection, "PRAGMA page_size");
        if (bytes <= MOST_IN_MEMORY) {
            Sqlite.execute(connection, "VACUUM");
            return;
        }
        Sqlite.execute(connection, "PRAGMA temp_store = FILE");
        try {
            Sqlite.execute(connection, "VACUUM");
        } finally {
            Sqlite.execute(connection, "PRAGMA temp_store = MEMORY");
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
