package fr.carnetderefus.cli;

import fr.carnetderefus.text.Texts;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * How far a long job is: one line on the terminal, which is written over and is gone in the end.
 * Who reads the output elsewhere sees nothing of it, and what is done at once never shows.
 */
final class HowFar implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PACE = 200_000_000L;

    private final PrintStream err;
    private final boolean isWatched;
    private final Texts texts;
    private final LongSupplier nanos;
    private long next;
    private int width;

    private HowFar(Terminal terminal, Texts texts, LongSupplier nanos) {
        this.err = terminal.err();
        this.isWatched = terminal.isWatched();
        this.texts = texts;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + PATIENCE;
    }

    static HowFar of(Call call) {
        return of(call.terminal(), call.texts(), System::nanoTime);
    }

    static HowFar of(Terminal terminal, Texts texts, LongSupplier nanos) {
        return new HowFar(terminal, texts, nanos);
    }

    /** So much is done of so much; true, for nobody stops it. */
    boolean said(long done, long of) {
        var now = nanos.getAsLong();
        if (isWatched && now - next >= 0) {
            next = now + PACE;
            show(texts.get("cli.how-far", done, of));
        }
        return true;
    }

    /** Takes the line away, for something else to be said. */
    void clear() {
        if (width > 0) {
            show("");
            err.print('\r');
            err.flush();
            width = 0;
        }
    }

    private void show(String words) {
        err.print('\r' + words + " ".repeat(Math.max(0, width - words.length())));
        err.flush();
        width = words.length();
    }

    @Override
    public void close() {
        clear();
    }
}
