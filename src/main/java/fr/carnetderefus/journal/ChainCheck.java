package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;
import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a carnet's file says without its passphrase: whether SQLite finds it whole, and whether each
 * row is the one that was linked to the one before. Contents and documents are not read.
 *
 * @param head the end of the chain
 * @param then the chain at the row that was asked about, as it is written; empty where there is no
 *     such row
 * @param damages what does not hold; empty when all is well
 */
public record ChainCheck(Head head, Optional<String> then, List<Damage> damages) {
    public ChainCheck {
        damages = List.copyOf(damages);
    }

    /**
     * Checks a file that nobody has open; writes nothing, in it or beside it.
     *
     * @param row whose chain is wanted, to compare it with one noted earlier
     * @throws JournalException {@code IN_USE} while somebody has it open, or took it meanwhile;
     *     {@code NOT_A_CARNET}, {@code NEWER_FORMAT}, {@code NOT_FOUND}, {@code UNREADABLE}; {@code
     *     DAMAGED} where not even the tables can be found
     */
    public static ChainCheck of(Path file, long row) throws JournalException {
        return of(file, row, true);
    }

    /**
     * The same without SQLite's own look at every page, which reads all documents: quick on a slow
     * stick too. A page that holds documents alone may be hurt unnoticed.
     */
    public static ChainCheck links(Path file, long row) throws JournalException {
        return of(file, row, false);
    }

    private static ChainCheck of(Path file, long row, boolean pages) throws JournalException {
        var real = SqliteJournal.existingFile(file);
        ChainCheck found;
        try (var store = SqliteStore.look(real)) {
            found = of(store, row, pages);
        }
        // whoever came in between may have written under our eyes
        Claim.requireNone(real);
        return found;
    }

    /** The same over a store. */
    static ChainCheck of(Store store, long row, boolean pages) throws JournalException {
        var damages = new ArrayList<Damage>();
        if (pages && !store.examine()) {
            damages.add(new Damage("file", "", Fault.STRUCTURE));
        }
        var last = store.last();
        if (last != null && last.seq() < 1) {
            throw new JournalException(Reason.DAMAGED, "entry " + last.seq(), null);
        }
        var count = last == null ? 0 : last.seq();
        var walk =
                new RowWalk(
                        store,
                        new RowSeals(new Aead()),
                        (sealed, previous) -> RowWalk.Seal.UNTRIED,
                        count,
                        damages,
                        (done, of) -> true,
                        count);
        walk.run();
        return new ChainCheck(walk.head(), chain(store, row), damages);
    }

    private static Optional<String> chain(Store store, long row) throws JournalException {
        byte @Nullable [] chain = row == 0 ? RowSeals.genesis() : store.chainAt(row);
        return Optional.ofNullable(chain).map(HexFormat.of()::formatHex);
    }
}
