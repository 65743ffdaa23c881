package fr.carnetderefus.proof;

import fr.carnetderefus.proof.Binding.Refused;
import fr.carnetderefus.proof.Inspection.Locked;
import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.Inspection.Readable;
import fr.carnetderefus.proof.Inspection.Reason;
import fr.carnetderefus.proof.Inspection.Rejected;
import fr.carnetderefus.proof.Judging.Judgement;
import fr.carnetderefus.proof.worker.Limits;

import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
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
            return unopened(pdf);
        }
        var answer = opening.get();
        return switch (answer.opened()) {
            case OK -> judged(pdf, answer.pages());
            case TOO_MUCH -> unopened(pdf);
            case NO_PAGES -> new Rejected(Reason.NO_PAGES);
            case PASSWORD -> new Locked(!pdf.password().isEmpty());
            case UNKNOWN_ENCRYPTION -> new Rejected(Reason.UNKNOWN_ENCRYPTION);
            case BROKEN -> new Rejected(Reason.BROKEN);
        };
    }

    /** What this program cannot open others may: it is kept as it came. */
    private static Inspection unopened(Pdf pdf) {
        var notices = EnumSet.of(Notice.NOT_OPENED);
        if (FirstLook.isCutShort(pdf.bytes())) {
            notices.add(Notice.CUT_SHORT);
        }
        return new Readable(0, notices);
    }

    private Inspection judged(Pdf pdf, int pages) {
        return keeper.ask(pdf, new Judging())
                .<Inspection>map(judgement -> new Readable(pages, notices(pdf, judgement)))
                .orElseGet(() -> unopened(pdf));
    }

    private Set<Notice> notices(Pdf pdf, Judgement judgement) {
        var notices = EnumSet.noneOf(Notice.class);
        if (FirstLook.isCutShort(pdf.bytes())) {
            notices.add(Notice.CUT_SHORT);
        }
        if (judgement.damaged()) {
            notices.add(Notice.DAMAGED);
        }
        if (judgement.unsure()) {
            notices.add(Notice.PAGE_COUNT_UNSURE);
        }
        var trial = keeper.ask(pdf, new Painting(0, TRIAL_PX, Limits.TRIAL));
        if (trial.isEmpty() || (trial.get().isBlank() && !judgement.bare())) {
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

    /**
     * Reads the words of a page, each with its place, for selecting and marking.
     *
     * @param pageIndex from 0
     * @return empty when there is no such page or it cannot be read; without words for a scan
     */
    public synchronized Optional<PageText> words(Pdf pdf, int pageIndex) {
        return pageIndex < 0 ? Optional.empty() : ask(pdf, new WordReading(pageIndex));
    }

    /**
     * Measures every page, without painting any.
     *
     * @return empty when the file does not open; A4 stands for a page without a sensible size
     */
    public synchronized Optional<List<PageSize>> pageSizes(Pdf pdf) {
        return ask(pdf, new Measuring());
    }

    /**
     * Makes one PDF of pictures: JPEG, PNG or TIFF, each page of it upright on a sheet of A4, with
     * the untouched files inside. A JPEG goes in as it is, the others without loss unless that
     * takes too much room; what is larger than the limits is made smaller on the page.
     *
     * @param pictures at least one
     */
    public synchronized Binding bind(List<Picture> pictures) {
        keeper.checkOpen();
        if (pictures.isEmpty()) {
            throw new IllegalArgumentException("no picture");
        }
        for (var i = 0; i < pictures.size(); i++) {
            if (!Pictures.isPicture(pictures.get(i).bytes())) {
                return new Refused(i, Binding.Reason.NOT_A_PICTURE);
            }
        }
        var bytes = pictures.stream().mapToLong(p -> p.bytes().length).sum();
        if (pictures.size() > Pictures.MAX_COUNT || bytes > Pictures.MAX_BYTES) {
            return new Refused(pictures.size() == 1 ? 0 : -1, Binding.Reason.TOO_LARGE);
        }
        return keeper.askApart(new PictureBinding(List.copyOf(pictures)))
                .orElseGet(
                        () -> new Refused(pictures.size() == 1 ? 0 : -1, Binding.Reason.TOO_LARGE));
    }

    /**
     * Gives back the files that {@link #bind} or {@link #letter} put into a PDF.
     *
     * @return as they were, in their order; empty where there are none
     */
    public synchronized List<Original> originals(Pdf pdf) {
        return ask(pdf, new OriginalsReading()).orElse(List.of());
    }

    /**
     * Takes a message (.eml) apart for the PDFs and pictures it brings.
     *
     * @return empty when it is no message, has more bytes than a proof may have, or took the child
     *     with it
     */
    public synchronized Optional<Mail> mail(byte[] message) {
        keeper.checkOpen();
        return message.length <= MAX_FILE_BYTES && Mail.isMail(message)
                ? keeper.askApart(new MailReading(message))
                : Optional.empty();
    }

    /**
     * Sets a message's own words on pages: the headers that mail programs show, then its text, with
     * the message inside as it came.
     *
     * @return empty when it has no words, has more bytes than this room handles, or took the child
     *     with it
     */
    public synchronized Optional<Letter> letter(byte[] message) {
        keeper.checkOpen();
        return message.length <= Letter.MAX_BYTES && Mail.isMail(message)
                ? keeper.askApart(new LetterMaking(message))
                : Optional.empty();
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
