package fr.carnetderefus.task;

/** How far a job is, told by the job, and whether it is still wanted. */
public interface Progress {
    /** So much is done of so much. */
    void report(long done, long of);

    /** Whether nobody waits for the result any more. */
    boolean cancelled();

    /** Progress that nobody looks at. */
    static Progress unseen() {
        return new Progress() {
            @Override
            public void report(long done, long of) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
