package fr.carnetderefus.task;

/** How far a job is, told by the job, and whether it is still wanted. */
public interface Progress {
    /** So much is done of so much. */
    void report(long done, long of);

    /** Whether nobody waits for the result any more. */
    boolean cancelled();

    /** Progress that nobody looks at. */
    static Progress unseen() {
        return seenBy((done, of) -> {});
    }

    /** Progress told at once, of a job that nobody can cancel. */
    static Progress seenBy(Background.Seen seen) {
        return new Progress() {
            @Override
            public void report(long done, long of) {
                seen.at(done, of);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
