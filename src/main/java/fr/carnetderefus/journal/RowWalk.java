package fr.carnetderefus.journal;

import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One walk along the chain, which notes what does not hold and goes on. */
final class RowWalk {
    /** As many small rows as a page of SQLite's holds. */
    private static final int A_PAGE_OF_ROWS = 64;

    /** What a row's seal says; without the key, nothing. */
    enum Seal {
        OPENS,
        BROKEN,
        UNTRIED
    }

    /** Tries a row's seal after the chain before it. */
    @FunctionalInterface
    interface Trial {
        Seal of(SealedRow row, byte[] previous);
    }

    /** Breaks a walk off inside a store's reading; it is caught where the walk began. */
    private static final class StopException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StopException() {
            super(null, null, false, false);
        }
    }

    private final Store store;
    private final RowSeals rowSeals;
    private final Trial trial;
    private final long count;
    private final List<Damage> damages;
    private final Journal.Pace pace;
    private final long all;
    private long seen;
    private int unreadable;
    private byte @Nullable [] previous = RowSeals.genesis();
    private byte[] head = RowSeals.genesis();

    /**
     * @param count how many rows there should be
     * @param damages where what does not hold is noted
     * @param all of how much the pace is told: rows and what comes after them
     */
    RowWalk(
            Store store,
            RowSeals rowSeals,
            Trial trial,
            long count,
            List<Damage> damages,
            Journal.Pace pace,
            long all) {
        this.store = store;
        this.rowSeals = rowSeals;
        this.trial = trial;
        this.count = count;
        this.damages = damages;
        this.pace = pace;
        this.all = all;
    }

    /** Where the chain ends, as recomputed. */
    Head head() {
        return new Head(seen, HexFormat.of().formatHex(head));
    }

    /** Walks to the end, or says that it was stopped. */
    boolean run() {
        try {
            rows();
            return true;
        } catch (StopException e) {
            return false;
        }
    }

    private void rows() {
        while (seen < count) {
            var before = seen;
            try {
                store.rows(seen, this::row);
                if (seen < count) {
                    note("entry", Long.toString(seen + 1), Fault.GAP);
                }
                return;
            } catch (JournalException e) {
                unreadable = seen == before ? unreadable + 1 : 0;
                pass(unreadable < A_PAGE_OF_ROWS ? 1 : 1L << (unreadable - A_PAGE_OF_ROWS));
            }
        }
    }

    /**
     * Goes on behind rows that SQLite cannot read. Beyond a page of them the steps double: the
     * count comes from the file, and on a damaged page it may be any number.
     */
    private void pass(long rows) {
        var first = seen + 1;
        seen = rows < count - seen ? seen + rows : count;
        previous = null;
        note("entry", first == seen ? "" + first : first + "-" + seen, Fault.UNREADABLE);
    }

    private void row(SealedRow row) {
        if (row.seq() % A_PAGE_OF_ROWS == 0 && !pace.goesOn(Math.min(seen, all), all)) {
            throw new StopException();
        }
        var id = Long.toString(row.seq());
        if (row.seq() != seen + 1 || previous == null) {
            // what it follows is not there, so neither seal nor link can be tried
            note("entry", id, Fault.GAP);
            follow(row, row.chain());
            return;
        }
        var seal = trial.of(row, previous);
        var link = rowSeals.link(row, previous);
        if (seal == Seal.BROKEN) {
            note("entry", id, Fault.SEAL);
        }
        if (!Arrays.equals(link, row.chain())) {
            note("entry", id, Fault.CHAIN);
        }
        // an open seal vouches for the link; otherwise what is written is the better guess, and one
        // hurt row does not make every later one look hurt
        follow(row, seal == Seal.OPENS ? link : row.chain());
    }

    private void follow(SealedRow row, byte[] chain) {
        seen = row.seq();
        previous = chain;
        head = chain;
    }

    private void note(String table, String id, Fault fault) {
        damages.add(new Damage(table, id, fault));
    }
}
