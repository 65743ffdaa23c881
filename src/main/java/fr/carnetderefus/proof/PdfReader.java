package fr.carnetderefus.proof;

import fr.carnetderefus.proof.Inspection.Locked;
import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;
import fr.carnetderefus.proof.Inspection.Reason;
import fr.carnetderefus.proof.Inspection.Rejected;
import fr.carnetderefus.proof.worker.Limits;

import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads PDFs in a child process that may die of them. The child starts with the first file, is kept
 * for the next, and ends with this reader or with this program. One call at a time; each may take
 * seconds, so none belongs on the window's thread. Nothing is written to disk.
 *
 * <p>Asking for several things of one array sends the file once. Every method throws {@link
 * UncheckedIOException} when no child can be started: the program's fault, not the file's. Content
 * never makes one throw.
 */
public final class PdfReader implements AutoCloseable {
    /** The longest file a proof may be, in bytes. */
    public static final int MAX_FILE_BYTES = Limits.MAX_FILE_BYTES;

    /** The trial's width: enough that a line of text leaves a trace. */
    private static final int TRIAL_PX = 300;

    private final Keeper keeper = new Keeper();

    /** As {@link #inspect(Pdf)}, without a password. */
    public Inspection inspect(byte[] pdf) {
        return inspect(Pdf.of(pdf));
    }

    /** Says whether a file can be kept as a proof. */
    public synchronized Inspection inspect(Pdf pdf) {
        keeper.checkOpen();
        var refused = FirstLook.refuse(pdf.bytes());
        if (refused.isPresent()) {
            return new Rejected(refused.get());
        }
        var opening = keeper.open(pdf);
        if (opening.isEmpty()) {
            return new Rejected(Reason.TOO_HEAVY);
        }
        var answer = opening.get();
        return switch (answer.opened()) {
            case OK -> new Readable(answer.pages(), notices(pdf, answer));
            case NO_PAGES -> new Rejected(Reason.NO_PAGES);
            case PASSWORD -> new Locked(!pdf.password().isEmpty());
            case UNKNOWN_ENCRYPTION -> new Rejected(Reason.UNKNOWN_ENCRYPTION);
            case BROKEN -> new Rejected(Reason.BROKEN);
        };
    }

    private Set<Notice> notices(Pdf pdf, Opening.Answer answer) {
        var notices = EnumSet.noneOf(Notice.class);
        if (FirstLook.isCutShort(pdf.bytes())) {
            notices.add(Notice.CUT_SHORT);
        }
        if (answer.damaged()) {
            notices.add(Notice.DAMAGED);
        }
        if (answer.unsure()) {
            notices.add(Notice.PAGE_COUNT_UNSURE);
        }
        var trial = keeper.ask(pdf, new Painting(0, TRIAL_PX, Limits.TRIAL));
        if (trial.isEmpty() || (trial.get().isBlank() && !answer.bare())) {
            notices.add(Notice.NO_PREVIEW);
        }
        return notices;
    }

    /** As {@link #render(Pdf, int, int)}, without a password. */
    public Optional<PageImage> render(byte[] pdf, int pageIndex, int targetWidthPx) {
        return render(Pdf.of(pdf), pageIndex, targetWidthPx);
    }

    /**
     * Paints one page on white, turned the right way.
     *
     * @param pageIndex from 0
     * @param targetWidthPx the width wanted; the image is narrower when the page is too tall for
     *     the limits
     * @return empty when there is no such page or it cannot be shown
     */
    public synchronized Optional<PageImage> render(Pdf pdf, int pageIndex, int targetWidthPx) {
        return pageIndex < 0 || targetWidthPx < 1
                ? Optional.empty()
                : ask(pdf, new Painting(pageIndex, targetWidthPx, Limits.PAINT));
    }

    /** As {@link #text(Pdf, int, int)}, as much as this room reads at all. */
    public Optional<PdfText> text(Pdf pdf) {
        return text(pdf, Limits.MAX_TEXT_PAGES, Limits.MAX_TEXT_CHARS);
    }

    /**
     * Reads the text. What goes wrong here says nothing against the file, nor against its pages.
     *
     * @param maxPages how many pages to read at most, from the first
     * @param maxChars how much to read at most, in all, in UTF-16 units
     * @return empty when the file does not open, or reading its text cost more than it may
     */
    public synchronized Optional<PdfText> text(Pdf pdf, int maxPages, int maxChars) {
        return ask(
                pdf,
                new TextReading(
                        Math.clamp(maxPages, 0, Limits.MAX_TEXT_PAGES),
                        Math.clamp(maxChars, 0, Limits.MAX_TEXT_CHARS)));
    }

    private <T> Optional<T> ask(Pdf pdf, Question<T> question) {
        keeper.checkOpen();
        return keeper.isLast(pdf) || FirstLook.refuse(pdf.bytes()).isEmpty()
                ? keeper.ask(pdf, question)
                : Optional.empty();
    }

    /** For tests. */
    synchronized Optional<Long> childPid() {
        return keeper.pid();
    }

    /** Ends the child; whatever it held of a file is gone with it. */
    @Override
    public void close() {
        keeper.stop();
        synchronized (this) {
            keeper.end();
        }
    }
}
