package fr.carnetderefus.task;

import java.util.function.Consumer;

/**
 * The one door for work that must not hold up the window. What comes of the work, good or bad, is
 * told where the window lives; there is no way to start work without saying who hears of its
 * failure.
 */
public interface Background extends AutoCloseable {

    /**
     * Work to be done elsewhere; may fail, and looks at {@code progress} to see if it still should.
     */
    @FunctionalInterface
    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Does a job, then tells what came of it: exactly one of the two is called, neither after a
     * cancel. An {@link Error} is told as a {@link BrokenJobException}; work goes on after it.
     */
    default <T> Running start(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(job, (now, of) -> {}, done, failed);
    }

    /**
     * The same for a job that tells how far it is: {@code seen} hears of it where the window lives,
     * at most some ten times a second, and no more after a cancel or after the end.
     */
    <T> Running start(
            Job<T> job, Seen seen, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Hears how far a job is. */
    @FunctionalInterface
    interface Seen {
        void at(long done, long of);
    }

    /**
     * The same for a job that only looks and may take long: it runs beside the others and holds
     * none of them up, where there is a place beside them. Such jobs run one after another among
     * themselves.
     */
    default <T> Running startAside(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(job, done, failed);
    }

    /**
     * The same for one of very many: such jobs run one after another, beside all others, so that
     * neither a page one turns to nor a writing waits behind five hundred files.
     */
    default <T> Running startOfMany(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(job, done, failed);
    }

    /**
     * The same for a job that may never come back, such as one that asks a disk of another machine:
     * it holds up nothing else, and nobody waits for it.
     */
    default <T> Running startAlone(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return start(job, done, failed);
    }

    /**
     * Returns when what was ordered is done; jobs aside are ended, and later jobs are not started.
     */
    @Override
    void close();
}
