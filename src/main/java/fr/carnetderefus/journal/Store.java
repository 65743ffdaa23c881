package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Keeps sealed bytes and knows nothing of keys. */
interface Store extends AutoCloseable {

    /** Takes rows one after another. */
    @FunctionalInterface
    interface Visitor {
        void row(SealedRow row) throws JournalException;
    }

    /** Adds everything durably, or nothing. */
    void add(Addition addition) throws JournalException;

    /** Puts documents where there are none, or in place of those there, all durably, or nothing. */
    void replace(List<SealedDocument> documents) throws JournalException;

    /**
     * The same in a store that is not whole: what can be read of the others is written anew, what
     * cannot is left out. {@link #compact} is to follow.
     */
    void replaceAnew(List<SealedDocument> documents) throws JournalException;

    /** Takes documents out, all durably, or none; overwrites what they held. */
    void remove(List<String> ids) throws JournalException;

    /**
     * Rewrites the storage so that nothing of what was deleted is left in it.
     *
     * @return whether it was done; otherwise it may be tried again at any time
     */
    boolean compact();

    /** The last row, or null in an empty journal. */
    @Nullable SealedRow last() throws JournalException;

    /** The chain up to the row of that number, or null when there is none. */
    byte @Nullable [] chainAt(long seq) throws JournalException;

    /** Every row after that number, in order. */
    void rows(long after, Visitor visitor) throws JournalException;

    byte @Nullable [] wrappedKey(String subject) throws JournalException;

    @Nullable SealedDocument document(String id) throws JournalException;

    List<String> subjects() throws JournalException;

    List<String> documents() throws JournalException;

    /** Forgets what was read before, checks the storage itself, and says whether it is whole. */
    boolean examine() throws JournalException;

    @Override
    void close();
}
