package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.task.Background;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Opens carnets off the thread, one at a time: the one asked for last. One that opens when nobody
 * waits for it any more is closed and not shown.
 */
final class Openings {
    private final Background background;
    private final Consumer<Register> enter;
    private final Consumer<? super Exception> unforeseen;
    private volatile Object wanted = new Object();

    /** What opens a carnet. */
    @FunctionalInterface
    interface Opener {
        Register open() throws Exception;
    }

    /**
     * The openings of one window.
     *
     * @param enter takes over the carnet that was waited for
     * @param unforeseen hears of a closing that failed
     */
    Openings(
            Background background,
            Consumer<Register> enter,
            Consumer<? super Exception> unforeseen) {
        this.background = background;
        this.enter = enter;
        this.unforeseen = unforeseen;
    }

    /** Opens a carnet, or says why not; whatever was being opened before is no longer wanted. */
    void start(Opener opener, Consumer<? super Exception> failed) {
        drop();
        var mine = wanted;
        background.start(
                progress -> {
                    var register = opener.open();
                    if (!mine.equals(wanted)) {
                        register.close(); // at once: the next in the row may be the same file
                    }
                    return register;
                },
                register -> {
                    if (mine.equals(wanted)) {
                        drop();
                        enter.accept(register);
                    } else {
                        close(register);
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
        start(
                () -> {
                    try {
                        return opener.open();
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                failed);
    }

    /** Nobody waits any more. */
    void drop() {
        wanted = new Object();
    }

    /** Closes a carnet after all that is still to be written in it. */
    void close(Register register) {
        background.start(
                progress -> {
                    register.close();
                    return register;
                },
                closed -> {},
                unforeseen);
    }
}
