package fr.carnetderefus.journal;

import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One reading of everything, which notes what does not hold and goes on. */
final class Examination {
    private final Store store;
    private final Keyring keys;
    private final RowSeals rowSeals;
    private final DocumentSeals documentSeals;
    private final long count;
    private final Journal.Pace pace;
    private final List<Damage> damages = new ArrayList<>();
    private long rowsOpened;
    private long rowsErased;
    private long documentsOpened;
    private long bytes;

    Examination(
            Store store,
            Keyring keys,
            RowSeals rowSeals,
            DocumentSeals documentSeals,
            long count,
            Journal.Pace pace) {
        this.store = store;
        this.keys = keys;
        this.rowSeals = rowSeals;
        this.documentSeals = documentSeals;
        this.count = count;
        this.pace = pace;
    }

    /** Empty when it was stopped. */
    Optional<Verification> run() throws JournalException {
        if (!store.examine()) {
            note("file", "", Fault.STRUCTURE);
        }
        subjects();
        var documents = documents();
        var walk =
                new RowWalk(
                        store,
                        rowSeals,
                        this::seal,
                        count,
                        damages,
                        pace,
                        count + documents.size());
        if (!walk.run() || !read(documents)) {
            return Optional.empty();
        }
        return Optional.of(
                new Verification(
                        rowsOpened, rowsErased, documentsOpened, bytes, walk.head(), damages));
    }

    private void subjects() {
        try {
            for (var subject : store.subjects()) {
                try {
                    if (keys.of(subject) == null && !keys.isErased(subject)) {
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

    private RowWalk.Seal seal(SealedRow row, byte[] after) {
        try {
            var key = keys.of(row.subject());
            var content = key == null ? null : rowSeals.open(row, after, key);
            if (content != null) {
                Arrays.fill(content, (byte) 0);
                rowsOpened++;
                return RowWalk.Seal.OPENS;
            }
            if (key == null && keys.isErased(row.subject())) {
                rowsErased++;
                return RowWalk.Seal.UNTRIED;
            }
        } catch (JournalException e) {
            // the subject's key is noted where the subjects are
        }
        return RowWalk.Seal.BROKEN;
    }

    private List<String> documents() {
        try {
            return store.documents();
        } catch (JournalException e) {
            note("document", "", Fault.UNREADABLE);
            return List.of();
        }
    }

    private boolean read(List<String> documents) {
        var all = count + documents.size();
        for (var i = 0; i < documents.size(); i++) {
            if (!pace.goesOn(count + i, all)) {
                return false;
            }
            document(documents.get(i));
        }
        return pace.goesOn(all, all);
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
