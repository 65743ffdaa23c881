package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.KeepDraft;
import fr.carnetderefus.register.KeepDraft.Draft;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.ui.desk.Session;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Opens carnets off the thread, one at a time: the one asked for last. One that opens when nobody
 * waits for it any more is closed and not shown.
 */
final class Openings {
    private final Background background;
    private final Consumer<? super Opened> enter;
    private volatile Object wanted = new Object();

    /** What opens a carnet. */
    @FunctionalInterface
    interface Opener {
        Register open() throws Exception;
    }

    /**
     * A carnet that was opened, with what was half typed in it when it was locked or cut short.
     *
     * @param unreadable whether there may be something half typed that could not be read
     */
    record Opened(Register register, Draft draft, boolean unreadable) {
        static Opened of(Register register) {
            try {
                return new Opened(register, new KeepDraft(register).read(), false);
            } catch (CarnetException e) {
                return new Opened(register, Draft.NOTHING, true);
            }
        }
    }

    /**
     * The openings of one window.
     *
     * @param enter takes over the carnet that was waited for
     */
    Openings(Background background, Consumer<? super Opened> enter) {
        this.background = background;
        this.enter = enter;
    }

    /** Opens a carnet, or says why not; whatever was being opened before is no longer wanted. */
    void start(Opener opener, Consumer<? super Exception> failed) {
        start(opener, () -> {}, failed);
    }

    private void start(Opener opener, Runnable entered, Consumer<? super Exception> failed) {
        drop();
        var mine = wanted;
        background.start(
                progress -> {
                    var register = opener.open();
                    if (!mine.equals(wanted)) {
                        register.close(); // at once: the next in the row may be the same file
                        return new Opened(register, Draft.NOTHING, false);
                    }
                    return Opened.of(register);
                },
                opened -> {
                    if (mine.equals(wanted)) {
                        drop();
                        enter.accept(opened);
                        entered.run();
                    } else {
                        close(opened.register(), () -> {}, failed);
                    }
                },
                failure -> {
                    if (mine.equals(wanted)) {
                        failed.accept(failure);
                    }
                });
    }

    /** The same with a passphrase, which is wiped whatever comes of it. */
    void start(Opener opener, char[] passphrase, Consumer<? super Exception> failed) {
        start(opener, passphrase, () -> {}, failed);
    }

    /** The same; {@code entered} says something over what stands there then. */
    void start(
            Opener opener,
            char[] passphrase,
            Runnable entered,
            Consumer<? super Exception> failed) {
        start(
                () -> {
                    try {
                        return opener.open();
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                entered,
                failed);
    }

    /** Nobody waits any more. */
    void drop() {
        wanted = new Object();
    }

    /** Ends a session, and closes its carnet whatever comes of that. */
    void close(Session session, Runnable closed, Consumer<? super Exception> failed) {
        try {
            session.end();
        } finally {
            close(session.register(), closed, failed);
        }
    }

    /** Closes a carnet after all that is still to be written in it. */
    void close(Register register, Runnable closed, Consumer<? super Exception> failed) {
        background.start(
                progress -> {
                    register.close();
                    return Boolean.TRUE;
                },
                done -> closed.run(),
                failed);
    }
}
