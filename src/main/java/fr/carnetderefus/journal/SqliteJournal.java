package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A journal in one {@code .carnet} file; the package documentation tells its format. */
public final class SqliteJournal implements Journal {
    private final SealedJournal journal;
    private final SqliteStore store;
    private final KeySlots slots;

    private SqliteJournal(SqliteStore store, Unlocked unlocked) throws JournalException {
        this.journal = new SealedJournal(store, unlocked.carnet());
        this.store = store;
        this.slots = new KeySlots(journal, store, unlocked.slot());
    }

    /**
     * Makes a new, empty carnet and opens it. The passphrase's array stays the caller's to wipe.
     *
     * @throws JournalException {@code ALREADY_EXISTS} when something of that name is there, which
     *     stays untouched; {@code NOT_FOUND} when the folder is not; {@code IN_USE}, {@code
     *     READ_ONLY}, {@code DISK_FULL}, {@code UNREADABLE}; nothing is left behind
     */
    public static SqliteJournal create(Path file, char[] passphrase) throws JournalException {
        return create(file, passphrase, Argon2.DEFAULT);
    }

    static SqliteJournal create(Path file, char[] passphrase, Argon2 cost) throws JournalException {
        var real = newFile(file);
        var claim = Claim.on(real);
        var carnet = new Aead().newKey();
        var opened = false;
        try (var words = Passphrase.of(passphrase)) {
            var slot = KeySlot.wrap(1, words, cost, carnet);
            Birth.of(real, slot);
            var journal = journal(real, claim, new Unlocked(slot, carnet));
            opened = true;
            return journal;
        } finally {
            if (!opened) {
                carnet.close();
                claim.close();
            }
        }
    }

    /**
     * Opens a carnet. The passphrase's array stays the caller's to wipe. Takes as long as the key
     * derivation: from 0.3 to 2 seconds.
     *
     * @throws JournalException with every reason but {@code ALREADY_EXISTS}; the file is as it was.
     *     For {@code IN_USE} the detail is the holder: {@code pid 4711, salon-pc,
     *     2026-11-23T20:13:00Z}
     */
    public static SqliteJournal open(Path file, char[] passphrase) throws JournalException {
        try (var words = Passphrase.of(passphrase)) {
            return open(file, Unlocked.by(words));
        }
    }

    /**
     * Opens a carnet with recovery words, which stay the caller's to wipe.
     *
     * @param sheets the words of the one sheet, or of two of three in any order
     * @throws JournalException as with a passphrase, but {@code WRONG_WORDS}; {@code NO_RECOVERY}
     *     when no such sheet was made
     */
    public static SqliteJournal open(Path file, List<RecoveryWords> sheets)
            throws JournalException {
        return open(file, Unlocked.by(sheets));
    }

    private static SqliteJournal open(Path file, Unlocked.Way way) throws JournalException {
        var real = existingFile(file);
        var claim = Claim.on(real);
        var opened = false;
        try {
            StrayWal.refuse(real);
            var slots = Front.slots(real);
            requireWritable(real);
            var journal = journal(real, claim, way.open(slots));
            opened = true;
            return journal;
        } finally {
            if (!opened) {
                claim.close();
            }
        }
    }

    /**
     * Opens a carnet to read from it, as a copy on a disc is read: nothing is written, not even
     * beside it, and {@link #append} fails.
     *
     * @throws JournalException as {@link #open}, but never {@code READ_ONLY}
     */
    public static SqliteJournal look(Path file, char[] passphrase) throws JournalException {
        try (var words = Passphrase.of(passphrase)) {
            return look(file, Unlocked.by(words));
        }
    }

    /** The same with recovery words. */
    public static SqliteJournal look(Path file, List<RecoveryWords> sheets)
            throws JournalException {
        return look(file, Unlocked.by(sheets));
    }

    private static SqliteJournal look(Path file, Unlocked.Way way) throws JournalException {
        var real = existingFile(file);
        var store = SqliteStore.look(real);
        var opened = false;
        try {
            StrayWal.refuse(real);
            var unlocked = way.open(store.slots());
            try {
                var journal = new SqliteJournal(store, unlocked);
                opened = true;
                return journal;
            } finally {
                if (!opened) {
                    unlocked.carnet().close();
                }
            }
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    private static SqliteJournal journal(Path real, Claim claim, Unlocked unlocked)
            throws JournalException {
        var opened = false;
        try {
            var store = SqliteStore.open(real, claim);
            try {
                var journal = new SqliteJournal(store, unlocked);
                journal.finishErasing();
                opened = true;
                return journal;
            } finally {
                if (!opened) {
                    store.close();
                }
            }
        } finally {
            if (!opened) {
                unlocked.carnet().close();
            }
        }
    }

    private void finishErasing() {
        try {
            journal.finishErasing();
        } catch (JournalException e) {
            // a page of documents is damaged: nobody is kept out for that, and verifying tells it
        }
    }

    /**
     * What kinds of slots a carnet has; needs no key and changes nothing.
     *
     * @throws JournalException {@code IN_USE} while somebody has it; {@code NOT_A_CARNET}, {@code
     *     NEWER_FORMAT}, {@code DAMAGED}, {@code NOT_FOUND}, {@code UNREADABLE}
     */
    public static List<Slot> slots(Path file) throws JournalException {
        var real = existingFile(file);
        // to look into it ourselves, and close it again, would drop SQLite's own locks
        Claim.requireNone(real);
        return Front.slots(real).stream().map(KeySlot::shown).toList();
    }

    /**
     * Says that a file may be a carnet of ours, from its first bytes: cheap, and done before
     * anybody is asked for a passphrase. What is no file, a pipe say, is not read.
     *
     * @throws JournalException {@code NOT_FOUND}, {@code NOT_A_CARNET}, {@code NEWER_FORMAT},
     *     {@code UNREADABLE}
     */
    public static void requireCarnet(Path file) throws JournalException {
        var real = existingFile(file);
        // to look into it ourselves, and close it again, would drop SQLite's own locks
        if (!Claim.isHere(real)) {
            Front.header(real);
        }
    }

    static Path newFile(Path file) throws JournalException {
        var absolute = file.toAbsolutePath().normalize();
        var folder = absolute.getParent();
        var name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new JournalException(Reason.ALREADY_EXISTS, "", null);
        }
        try {
            return folder.toRealPath().resolve(name);
        } catch (IOException e) {
            throw Failures.reading(e, folder);
        }
    }

    /** The file itself, behind any symbolic link: the claim and the WAL stand beside it. */
    static Path existingFile(Path file) throws JournalException {
        try {
            var real = file.toRealPath();
            if (!Files.isRegularFile(real)) {
                // before there is a claim: its file would stand beside what is none of ours
                throw new JournalException(Reason.NOT_A_CARNET, "", null);
            }
            return real;
        } catch (IOException e) {
            throw Failures.reading(e, file);
        }
    }

    private static void requireWritable(Path file) throws JournalException {
        if (!Files.isWritable(file)) {
            throw new JournalException(Reason.READ_ONLY, "", null);
        }
    }

    @Override
    public Head head() {
        return journal.head();
    }

    @Override
    public Optional<Head> head(long count) throws JournalException {
        return journal.head(count);
    }

    @Override
    public Head append(Batch batch) throws JournalException {
        return journal.append(batch);
    }

    @Override
    public void read(long after, RowReader reader) throws JournalException {
        journal.read(after, reader);
    }

    @Override
    public byte[] document(String id) throws JournalException {
        return journal.document(id);
    }

    @Override
    public void replace(List<Document> documents) throws JournalException {
        journal.replace(documents);
    }

    @Override
    public void remove(List<String> ids) throws JournalException {
        journal.remove(ids);
    }

    @Override
    public boolean erase(Erasure erasure, Batch batch) throws JournalException {
        return journal.erase(erasure, batch);
    }

    @Override
    public boolean has(String subject) throws JournalException {
        return journal.has(subject);
    }

    @Override
    public String mark(byte[] content) {
        return journal.mark(content);
    }

    @Override
    public Optional<Verification> verify(Pace pace) throws JournalException {
        return journal.verify(pace);
    }

    /**
     * Makes a whole copy in another file, which opens by the same passphrases: written as a draft,
     * read again to the last byte, and only then given its name. May run beside the thread that
     * writes, and holds it up no longer than a row or a document takes to be read.
     *
     * @param name the copy's name in that folder, from where the carnet ends; one that nothing has
     * @return empty when it was stopped: then nothing is left
     * @throws JournalException when the carnet itself could not be read
     * @throws CopyException when the copy could not be written
     */
    public Optional<Copied> copy(Path folder, Function<Head, String> name, Pace pace)
            throws JournalException, CopyException {
        return new Copying(store, journal, folder, pace)
                .run((draft, head) -> {
                    var file = folder.resolve(name.apply(head));
                    NewFile.settle(draft, file);
                    return file;
                });
    }

    /** The same as a draft in a file's folder, which somebody else names. */
    Optional<Copied> copy(Path file, Copying.Naming naming, Pace pace)
            throws JournalException, CopyException {
        return new Copying(store, journal, file.resolveSibling("."), pace).run(naming);
    }

    @Override
    public Optional<KeySlots> keySlots() {
        return Optional.of(slots);
    }

    /** The file that it is kept in, behind any symbolic link. */
    public Path path() {
        return store.file();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path());
    }

    @Override
    public boolean holds(Path other) {
        return OwnFiles.hold(store.file(), other);
    }

    /**
     * Closes a carnet just made and removes it, as if it had not been made: for one whose first
     * rows were refused.
     *
     * @throws IOException when the file could not be removed
     */
    public void discard() throws IOException {
        try {
            store.discard();
        } finally {
            journal.close();
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
