package fr.carnetderefus.journal;

import fr.carnetderefus.journal.CopyException.Reason;
import fr.carnetderefus.journal.Verification.Damage;
import fr.carnetderefus.journal.Verification.Fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes a copy of a carnet while others go on writing in it. Rows are only ever added, so those up
 * to the end as it was at the start are one moment of the carnet, however long the copying takes.
 * Documents that were replaced meanwhile are taken again before the copy is read; where who can
 * open the carnet changed, it begins again.
 */
final class Copying {
    private static final int ROWS_AT_ONCE = 256;

    /** Nobody changes keys so often; whoever does is told to try later. */
    private static final int MOST_BEGINNINGS = 5;

    static final String DRAFT = ".copy";

    private final SqliteStore from;
    private final SealedJournal journal;
    private final Path folder;
    private final Journal.Pace pace;

    /** What is to be copied: all that was there at one moment. */
    private record Outline(
            int rewritings,
            int version,
            Head head,
            List<KeySlot> slots,
            List<String> documents,
            List<WrappedKey> keys) {
        /** A row or a document each. */
        long parts() {
            return head.count() + documents.size();
        }
    }

    /** Gives a draft its name, durably. */
    @FunctionalInterface
    interface Naming {
        Path name(Path draft, Head head) throws IOException;
    }

    /**
     * A copying not yet begun.
     *
     * @param from what is copied
     * @param journal whose keys open it, to read the copy again
     * @param folder where the copy is wanted
     */
    Copying(SqliteStore from, SealedJournal journal, Path folder, Journal.Pace pace) {
        this.from = from;
        this.journal = journal;
        this.folder = folder;
        this.pace = pace;
    }

    /**
     * Copies, reads again, and names.
     *
     * @return empty when it was stopped: then nothing is left
     * @throws JournalException when the carnet itself could not be read
     */
    Optional<Copied> run(Naming naming) throws JournalException, CopyException {
        try {
            return begin(naming);
        } catch (IOException e) {
            throw new CopyException(why(Failures.writing(e, folder)), e);
        }
    }

    private Optional<Copied> begin(Naming naming)
            throws IOException, JournalException, CopyException {
        for (var beginnings = 0; beginnings < MOST_BEGINNINGS; beginnings++) {
            var outline = outline();
            var draft = NewFile.draft(folder.resolve("copy"), DRAFT);
            try {
                var unread = new ArrayList<Damage>();
                switch (write(draft, outline, unread)) {
                    case STOPPED -> {
                        return Optional.empty();
                    }
                    case OTHER_KEYS -> {
                        continue;
                    }
                    case WHOLE -> NewFile.sync(draft);
                }
                var hurt = readAgain(draft, outline, unread);
                if (hurt.isEmpty()) {
                    return Optional.empty();
                }
                var bytes = Files.size(draft);
                var named = naming.name(draft, outline.head());
                return Optional.of(new Copied(named, outline.head(), bytes, hurt.get()));
            } finally {
                OwnFiles.delete(draft);
            }
        }
        throw new CopyException(Reason.FAILED, null);
    }

    /** The rows first: a document filed in between comes along unasked, and does no harm. */
    private Outline outline() throws JournalException {
        var rewritings = from.rewritings();
        var last = from.last();
        var chain = last == null ? RowSeals.genesis() : last.chain();
        var head = new Head(last == null ? 0 : last.seq(), HexFormat.of().formatHex(chain));
        var documents = from.documents();
        var keys = new ArrayList<WrappedKey>();
        for (var subject : from.subjects()) {
            var wrapped = from.wrappedKey(subject);
            if (wrapped != null) {
                keys.add(new WrappedKey(subject, wrapped));
            }
        }
        return new Outline(rewritings, from.version(), head, from.slots(), documents, keys);
    }

    /** How a writing ended. */
    private enum Written {
        WHOLE,
        STOPPED,
        /** Keys or slots are no longer those that were copied, or something was erased. */
        OTHER_KEYS
    }

    private Written write(Path draft, Outline outline, List<Damage> unread)
            throws JournalException, CopyException {
        try (var into = new CopyWriter(draft)) {
            into.begin(outline.version(), outline.slots(), outline.keys());
            for (var done = 0L; done < outline.head().count(); ) {
                if (!goesOn(done, outline)) {
                    return Written.STOPPED;
                }
                var most = (int) Math.min(ROWS_AT_ONCE, outline.head().count() - done);
                var rows = from.rows(done, most);
                if (rows.isEmpty()) {
                    throw new JournalException(
                            JournalException.Reason.DAMAGED, "entry " + (done + 1), null);
                }
                into.rows(rows);
                done = rows.getLast().seq();
            }
            var documents = outline.documents();
            for (var i = 0; i < documents.size(); i++) {
                if (!goesOn(outline.head().count() + i, outline)) {
                    return Written.STOPPED;
                }
                document(documents.get(i), into, unread);
            }
            if (!takeAgain(outline.rewritings(), into, unread)) {
                return Written.OTHER_KEYS;
            }
            into.end();
            return Written.WHOLE;
        } catch (SQLException e) {
            throw new CopyException(why(Failures.of(e, draft, "file")), e);
        }
    }

    /** Takes what was replaced meanwhile; false where the keys were. */
    private boolean takeAgain(int rewritings, CopyWriter into, List<Damage> unread)
            throws SQLException, JournalException {
        var since = rewritings;
        while (since != from.rewritings()) {
            var now = from.rewritings();
            for (var id : from.rewrittenSince(since)) {
                if (id.equals(SqliteStore.MORE)) {
                    return false;
                }
                into.drop(id);
                unread.removeIf(damage -> damage.id().equals(id));
                document(id, into, unread);
            }
            since = now;
        }
        return true;
    }

    /** A document that cannot be read is no reason to leave all others without a copy. */
    private void document(String id, CopyWriter into, List<Damage> unread)
            throws SQLException, JournalException {
        try {
            var document = from.document(id);
            if (document != null) {
                into.document(document);
            }
        } catch (JournalException e) {
            if (e.reason() != JournalException.Reason.DAMAGED) {
                throw e;
            }
            unread.add(new Damage("document", id, Fault.UNREADABLE));
        }
    }

    private boolean goesOn(long done, Outline outline) {
        return asked(done, 2 * outline.parts());
    }

    /** Once the carnet is closed, its key must not live on in whoever reads a copy of it. */
    private boolean asked(long done, long of) {
        return !journal.isClosed() && pace.goesOn(done, of);
    }

    /** What was hurt before; empty when it was stopped. */
    private Optional<List<Damage>> readAgain(Path draft, Outline outline, List<Damage> unread)
            throws JournalException, CopyException {
        try (var store = SqliteStore.look(draft);
                var copy = journal.over(store)) {
            var parts = outline.parts();
            var found = copy.verify((done, of) -> asked(parts + done, 2 * parts));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var all = new ArrayList<>(unread);
            for (var damage : found.get().damages()) {
                if (!damage.table().equals("document") || !isSame(store, damage.id())) {
                    throw new CopyException(Reason.UNRELIABLE, null);
                }
                all.add(damage);
            }
            if (!found.get().head().equals(outline.head())) {
                throw new CopyException(Reason.UNRELIABLE, null);
            }
            return Optional.of(all);
        } catch (JournalException e) {
            throw new CopyException(Files.exists(draft) ? Reason.UNRELIABLE : Reason.GONE, e);
        }
    }

    private boolean isSame(Store copy, String id) throws JournalException {
        var here = from.document(id);
        var there = copy.document(id);
        return here != null && there != null && Arrays.equals(here.sealed(), there.sealed());
    }

    private Reason why(JournalException failure) {
        if (!Files.isDirectory(folder)) {
            return Reason.GONE;
        }
        return switch (failure.reason()) {
            case READ_ONLY -> Reason.READ_ONLY;
            case DISK_FULL -> Reason.FULL;
            case NOT_FOUND -> Reason.GONE;
            default -> Reason.FAILED;
        };
    }
}
