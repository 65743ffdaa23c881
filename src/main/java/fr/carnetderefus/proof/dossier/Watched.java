package fr.carnetderefus.proof.dossier;

/** Whoever waits for a dossier. May be asked by another thread than the one that makes it. */
@FunctionalInterface
public interface Watched {
    /** So many documents are done of so many. */
    void done(int documents, int of);

    /** Whether nobody waits any more; somebody does, where nothing else is said. */
    default boolean cancelled() {
        return false;
    }

    /** Nobody looks, and nobody stops it. */
    static Watched unseen() {
        return (documents, of) -> {
            // nobody looks
        };
    }
}
