package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.task.Running;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Many changes of one kind, each made by itself while the window goes on, and taken back as one.
 * What was made when it is stopped stays.
 *
 * @param <T> what each change is about
 */
public final class Series<T> {
    /** One change. */
    @FunctionalInterface
    public interface Each<T> {
        void apply(T about) throws CarnetException;
    }

    /** Hears how it goes. */
    public interface Watch<T> {
        void done(T about);

        /** Whether it still is to be done when its turn comes. */
        default boolean isWanted(T about) {
            return true;
        }

        void failed(T about, Exception failure);

        /** It is over: all are done or failed, or it was stopped. */
        void over();
    }

    private final Background background;
    private final UndoStep undo;
    private final Deque<T> left;
    private final Each<T> each;
    private final Watch<T> watch;
    private final Consumer<? super List<String>> written;
    private final List<String> steps = new ArrayList<>();
    private final Consumer<? super Series<T>> over;
    private boolean stopped;

    Series(
            Background background,
            UndoStep undo,
            Collection<? extends T> all,
            Each<T> each,
            Watch<T> watch,
            Consumer<? super List<String>> written,
            Consumer<? super Series<T>> over) {
        this.background = background;
        this.undo = undo;
        this.left = new ArrayDeque<>(all);
        this.each = each;
        this.watch = watch;
        this.written = written;
        this.over = over;
    }

    /** Begins; stopping it lets the change under way come to its end. */
    Running start() {
        next();
        return this::stop;
    }

    /** Lets the change under way come to its end, and makes no other. */
    void stop() {
        stopped = true;
    }

    private void next() {
        while (!left.isEmpty() && !watch.isWanted(left.getFirst())) {
            left.removeFirst();
        }
        var about = stopped ? null : left.poll();
        if (about == null) {
            written.accept(List.copyOf(steps));
            watch.over();
            over.accept(this);
            return;
        }
        background.start(
                progress -> undo.stepsOf(() -> each.apply(about)),
                now -> {
                    steps.addAll(now);
                    watch.done(about);
                    next();
                },
                failure -> {
                    watch.failed(about, failure);
                    next();
                });
    }
}
