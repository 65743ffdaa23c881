package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where entries are kept: rows that are added and never rewritten, and documents. A journal knows
 * bytes, not persons. It is used by one thread at a time.
 */
public interface Journal extends AutoCloseable {
    /** The subject of what concerns nobody in particular. */
    String CARNET = "carnet";

    /** How many rows there are and the chain over all of them; cheap, asks nothing of the disk. */
    Head head();

    /**
     * The chain over the first rows, as it is written; empty where there are not so many.
     *
     * @param count how many; not negative
     */
    Optional<Head> head(long count) throws JournalException;

    /**
     * Adds rows and documents in one step: all of them, or none. When this returns they survive a
     * power cut. A subject met for the first time gets a key of its own.
     *
     * @return the head after the last row
     * @throws JournalException when nothing was added; says why
     */
    Head append(Batch batch) throws JournalException;

    /**
     * Hands every row whose sequence number is greater than {@code after} to the reader, in order.
     *
     * @throws JournalException at the first row that does not open or does not follow its
     *     predecessor; rows before it have been handed over
     */
    void read(long after, RowReader reader) throws JournalException;

    /**
     * The document's bytes as they were given.
     *
     * @throws JournalException when there is none of that id or its seal does not open
     */
    byte[] document(String id) throws JournalException;

    /**
     * Puts documents where there are none, or in place of those of the same ids: all of them, or
     * none, durably. No row is touched. Whoever calls vouches that these are the ones filed.
     *
     * @throws JournalException {@code DAMAGED} when a subject has no key; when nothing was replaced
     */
    void replace(List<Document> documents) throws JournalException;

    /**
     * Takes documents out, all or none, durably; an id that is not there is passed over. Only for
     * documents that no row speaks of.
     */
    void remove(List<String> ids) throws JournalException;

    /**
     * Destroys what is to be gone and adds rows that tell of it, in one step: all of it, or
     * nothing. Then the file is written anew, so that nothing of it is left in any page.
     *
     * @return whether the file was written anew; where it could not be (a full disk, somebody
     *     reading), all is erased all the same, and the next opening makes up for it
     * @throws JournalException when nothing was erased; says why
     */
    boolean erase(Erasure erasure, Batch batch) throws JournalException;

    /** Whether a subject has a key: something was added under it, and it was not erased. */
    boolean has(String subject) throws JournalException;

    /**
     * What only whoever opens this carnet, or a copy of it, can put under a text: it shows later
     * that the text was given out by it. Nothing is written.
     *
     * @return 64 hexadecimal digits
     */
    String mark(byte[] content);

    /** How far a long reading is, and whether it is still wanted. */
    @FunctionalInterface
    interface Pace {
        /** So much is done of so much; false to stop there. */
        boolean goesOn(long done, long of);
    }

    /**
     * Reads every row and document again and checks each seal and link. Damage is told in the
     * result, not thrown.
     *
     * @param pace asked after every so many rows and between two documents, about both together
     * @return empty when it was stopped: what was not read to the end tells nothing
     * @throws JournalException when the file cannot be read at all
     */
    Optional<Verification> verify(Pace pace) throws JournalException;

    /** The same, to the end. */
    default Verification verify() throws JournalException {
        return verify((done, of) -> true).orElseThrow();
    }

    /** The ways into this journal; empty where no file is to be unlocked. */
    default Optional<KeySlots> keySlots() {
        return Optional.empty();
    }

    /** The file it stands in, behind any link; empty for one in memory. */
    Optional<Path> file();

    /**
     * Whether a file, there or not, is this journal's own or belongs to it while it is open:
     * writing there would destroy it.
     */
    boolean holds(Path file);

    /** Wipes the keys and lets the file go. Closing twice does no harm. */
    @Override
    void close();
}
