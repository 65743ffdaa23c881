package fr.carnetderefus.journal;

import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** One reading of everything, which notes what does not hold and goes on. */
final class Examination {
    /** As many small rows as a page of SQLite's holds. */
    private static final int A_PAGE_OF_ROWS = 64;

    private final Store store;
    private final Keyring keys;
    private final RowSeals rowSeals;
    private final DocumentSeals documentSeals;
    private final long count;
    private final List<Damage> damages = new ArrayList<>();
    private long seen;
    private int unreadable;
    private byte @Nullable [] previous = RowSeals.genesis();
    private byte[] head = RowSeals.genesis();
    private long rowsOpened;
    private long documentsOpened;
    private long bytes;

    Examination(
            Store store, Keyring keys, RowSeals rowSeals, DocumentSeals documentSeals, long count) {
        this.store = store;
        this.keys = keys;
        this.rowSeals = rowSeals;
        this.documentSeals = documentSeals;
        this.count = count;
    }

    Verification run() throws JournalException {
        keys.forget();
        if (!store.examine()) {
            note("file", "", Fault.UNREADABLE);
        }
        subjects();
        rows();
        documents();
        var end = new Head(seen, HexFormat.of().formatHex(head));
        return new Verification(rowsOpened, documentsOpened, bytes, end, damages);
    }

    private void subjects() {
        try {
            for (var subject : store.subjects()) {
                try {
                    if (keys.of(subject) == null) {
                        note("subject", subject, Fault.UNREADABLE);
                    }
                } catch (JournalException e) {
                    note("subject", subject, Fault.SEAL);
                }
            }
        } catch (JournalException e) {
            note("subject", "", Fault.UNREADABLE);
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
        var id = Long.toString(row.seq());
        if (row.seq() != seen + 1 || previous == null) {
            // what it follows is not there, so neither seal nor link can be tried
            note("entry", id, Fault.GAP);
            follow(row, row.chain());
            return;
        }
        var content = open(row, previous);
        var link = rowSeals.link(row, previous);
        if (content == null) {
            note("entry", id, Fault.SEAL);
        } else {
            Arrays.fill(content, (byte) 0);
            rowsOpened++;
        }
        if (!Arrays.equals(link, row.chain())) {
            note("entry", id, Fault.CHAIN);
        }
        // an open seal vouches for the link; otherwise what is written is the better guess, and one
        // hurt row does not make every later one look hurt
        follow(row, content == null ? row.chain() : link);
    }

    private void follow(SealedRow row, byte[] chain) {
        seen = row.seq();
        previous = chain;
        head = chain;
    }

    private byte @Nullable [] open(SealedRow row, byte[] after) {
        try {
            var key = keys.of(row.subject());
            return key == null ? null : rowSeals.open(row, after, key);
        } catch (JournalException e) {
            return null;
        }
    }

    private void documents() {
        try {
            store.documents().forEach(this::document);
        } catch (JournalException e) {
            note("document", "", Fault.UNREADABLE);
        }
    }

    private void document(String id) {
        try {
            var sealed = store.document(id);
            if (sealed == null) {
                note("document", id, Fault.UNREADABLE);
                return;
            }
            var key = keys.of(sealed.subject());
            var content = key == null ? null : documentSeals.open(sealed, key);
            if (content == null) {
                note("document", id, Fault.SEAL);
                return;
            }
            documentsOpened++;
            bytes += content.length;
            Arrays.fill(content, (byte) 0);
        } catch (JournalException e) {
            // the subject's key is noted where the subjects are; what is left is the page
            note("document", id, Fault.UNREADABLE);
        }
    }

    private void note(String table, String id, Fault fault) {
        damages.add(new Damage(table, id, fault));
    }
}
