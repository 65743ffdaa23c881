package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.worker.Wire.Opened;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file the worker holds, or why it holds none. */
final class OpenFile {
    private final Opened outcome;
    private final @Nullable PDDocument document;
    private final PageWalk.Found found;
    private final byte[] bytes;

    private OpenFile(
            Opened outcome, @Nullable PDDocument document, PageWalk.Found found, byte[] bytes) {
        this.outcome = outcome;
        this.document = document;
        this.found = found;
        this.bytes = bytes;
    }

    static OpenFile none() {
        return failed(Opened.BROKEN);
    }

    private static OpenFile failed(Opened outcome) {
        return new OpenFile(outcome, null, PageWalk.Found.NOTHING, new byte[0]);
    }

    static OpenFile read(byte[] bytes, String password) {
        try {
            var opened = parse(bytes, password);
            // a password nobody asked for is no reason not to open
            return opened.outcome == Opened.PASSWORD && !password.isEmpty()
                    ? parse(bytes, "")
                    : opened;
        } catch (IOException e) {
            return failed(Opened.BROKEN);
        } catch (RuntimeException e) {
            return failed(Opened.TOO_MUCH);
        }
    }

    private static OpenFile parse(byte[] bytes, String password) throws IOException {
        var parser = new AskingParser(new RandomAccessReadBuffer(bytes), password);
        PDDocument document;
        try {
            document = parser.parse();
        } catch (InvalidPasswordException e) {
            return failed(Opened.PASSWORD);
        } catch (IOException | RuntimeException e) {
            return failed(parser.failure(e));
        } catch (LinkageError e) {
            // certificate encryption needs bcpkix, which is not shipped: see decision 0022
            return failed(Opened.UNKNOWN_ENCRYPTION);
        }
        var found = PageWalk.walk(document.getDocumentCatalog().getCOSObject());
        if (found.pages().isEmpty()) {
            document.close();
            return failed(Opened.NO_PAGES);
        }
        PageWalk.flatten(document.getDocumentCatalog().getCOSObject(), found);
        return new OpenFile(Opened.OK, document, found, bytes);
    }

    Opened outcome() {
        return outcome;
    }

    int pages() {
        return found.pages().size();
    }

    boolean unsure() {
        return found.unsure();
    }

    /** Whether something of it was lost; takes long for thousands of pages. */
    boolean damaged() {
        return Transport.changed(bytes) || StreamCheck.broken(found);
    }

    /** Whether the first page holds nothing: then a blank image is the right one. */
    boolean bare() {
        return document != null && isBare(found.pages().getFirst());
    }

    private static boolean isBare(COSDictionary page) {
        return !page.containsKey(COSName.CONTENTS) && !page.containsKey(COSName.ANNOTS);
    }

    /** A page as an image, or nothing when there is no such page or it cannot be painted. */
    Optional<BufferedImage> paint(int index, int widthPx) {
        if (document == null || index < 0 || index >= pages()) {
            return Optional.empty();
        }
        try {
            return Painter.paint(document, index, widthPx);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The text of the first pages, or nothing when no file is held. */
    Optional<Text> text(int maxPages, int maxChars) {
        return Optional.ofNullable(document).map(d -> Text.read(d, maxPages, maxChars));
    }

    /** The words of a page, or nothing when there is no such page or it cannot be read. */
    Optional<Words> words(int index) {
        if (document == null || index < 0 || index >= pages()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Words.of(document.getPage(index)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Every page's size, or nothing when no file is held. */
    Optional<List<Sheet>> sheets() {
        return Optional.ofNullable(document).map(OpenFile::sheets);
    }

    private static List<Sheet> sheets(PDDocument document) {
        var sheets = new ArrayList<Sheet>();
        document.getPages().forEach(page -> sheets.add(Sheet.of(page)));
        return sheets;
    }

    /** The picture files it was made of, or nothing when there is no telling. */
    Optional<List<Attachments.Original>> originals() {
        if (document == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Attachments.originals(document));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void close() throws IOException {
        if (document != null) {
            document.close();
        }
    }
}
