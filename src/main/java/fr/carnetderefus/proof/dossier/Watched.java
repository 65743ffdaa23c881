package fr.carnetderefus.proof.dossier;

/** Whoever waits for a dossier. May be asked by another thread than the one that makes it. */
public interface Watched {
    /** So many documents are done of so many. */
    void done(int documents, int of);

    /** Whether nobody waits any more. */
    boolean cancelled();

    /** Nobody looks, and nobody stops it. */
    static Watched unseen() {
        return new Watched() {
            @Override
            public void done(int documents, int of) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
