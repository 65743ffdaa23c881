package fr.carnetderefus.task;

import java.util.function.Consumer;

/** The synchronous twin, for tests and commands: the job is done when {@code start} returns. */
public final class AtOnce implements Background {
    private boolean closed;

    @Override
    public <T> Running start(
            Job<T> job, Seen seen, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (!closed) {
            T result;
            try {
                result = job.run(Progress.seenBy(seen));
            } catch (Exception e) {
                failed.accept(e);
                return () -> {};
            } catch (Error e) {
                failed.accept(new BrokenJobException(e));
                return () -> {};
            }
            done.accept(result);
        }
        return () -> {};
    }

    @Override
    public void close() {
        closed = true;
    }
}
