package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A WAL that is not the one its carnet left: another carnet's, or its own of another time, as when
 * a copy is put by hand where a killed program had one open. SQLite would believe it and fold it
 * in, over pages that hold rows.
 */
final class StrayWal {
    private StrayWal() {}

    /**
     * Looks before anything is folded in, and changes nothing. Rows are never rewritten: the last
     * one that the file has by itself it has through its own WAL too.
     *
     * @param file a carnet that nobody has open
     * @throws JournalException {@code STRAY_WAL} when the carnet is whole without what stands
     *     beside it, and would not be with it
     */
    static void refuse(Path file) throws JournalException {
        if (Front.hasWal(file) && !goesOn(file) && isWholeAlone(file)) {
            throw new JournalException(
                    Reason.STRAY_WAL, String.valueOf(OwnFiles.wal(file).getFileName()), null);
        }
    }

    /** Whether all is sound through the WAL, and what the file has by itself is among it. */
    private static boolean goesOn(Path file) {
        var end = lastAlone(file);
        try (var store = new SqliteStore(Front.silent(file), file)) {
            var through = ChainCheck.of(store, end.map(SealedRow::seq).orElse(0L), true);
            return through.damages().isEmpty()
                    && (end.isEmpty() || through.then().equals(end.map(StrayWal::chain)));
        } catch (JournalException e) {
            return false;
        }
    }

    /** Empty as well where the file cannot be read without its WAL, as after a kill it may be. */
    private static Optional<SealedRow> lastAlone(Path file) {
        try (var store = new SqliteStore(Front.alone(file), file)) {
            return Optional.ofNullable(store.last());
        } catch (JournalException e) {
            return Optional.empty();
        }
    }

    private static boolean isWholeAlone(Path file) {
        try (var store = new SqliteStore(Front.alone(file), file)) {
            return ChainCheck.of(store, 0, true).damages().isEmpty();
        } catch (JournalException e) {
            return false;
        }
    }

    private static String chain(SealedRow row) {
        return HexFormat.of().formatHex(row.chain());
    }
}
