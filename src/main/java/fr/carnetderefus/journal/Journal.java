package fr.carnetderefus.journal;

import java.nio.file.Path;

/**
 * Where entries are kept: rows that are added and never rewritten, and documents. A journal knows
 * bytes, not persons. It is used by one thread at a time.
 */
public interface Journal extends AutoCloseable {

    /** How many rows there are and the chain over all of them; cheap, asks nothing of the disk. */
    Head head();

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
     * Reads every row and document again and checks each seal and link. Damage is told in the
     * result, not thrown.
     *
     * @throws JournalException when the file cannot be read at all
     */
    Verification verify() throws JournalException;

    /**
     * Whether a file, there or not, is this journal's own or belongs to it while it is open:
     * writing there would destroy it.
     */
    boolean holds(Path file);

    /** Wipes the keys and lets the file go. Closing twice does no harm. */
    @Override
    void close();
}
