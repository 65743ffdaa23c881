package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.dossier.table.Typefaces;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/** A PDF of a message's own words, with the message inside as it came. */
final class MailLetter implements AutoCloseable {
    private final byte[] message;
    private final MailWalk walk;
    private final Typefaces faces;
    private final PDDocument document = new PDDocument();
    private final LetterPages pages;

    private MailLetter(byte[] message, MailWalk walk, Typefaces faces) {
        this.message = message;
        this.walk = walk;
        this.faces = faces;
        this.pages = new LetterPages(document, faces);
    }

    /**
     * Sets a message on pages.
     *
     * @return empty where it has no words, or they cannot be made sense of
     */
    static Optional<MailLetter> of(byte[] message) throws IOException {
        var letter = new MailLetter(message, MailWalk.walk(message), Typefaces.load());
        if (letter.set()) {
            return Optional.of(letter);
        }
        letter.close();
        return Optional.empty();
    }

    private boolean set() {
        var said = false;
        try {
            for (var section : walk.sections()) {
                var text = section.text();
                said |= text.codePoints().anyMatch(Character::isLetterOrDigit);
                pages.add(section.headers(), text);
            }
        } catch (IOException | RuntimeException e) {
            return false; // the fault of this message, not of the program
        }
        return said;
    }

    /** When it says it was sent. */
    @Nullable Instant date() {
        return walk.date();
    }

    /** Whether all of its words are there. */
    boolean whole() {
        return walk.whole() && !walk.wordsCut() && !pages.cut();
    }

    /** Whether the fonts have every sign of it. */
    boolean everySign() {
        return pages.everySign();
    }

    /** The same message always gives the same bytes: no date, and an id that comes of it. */
    void save(OutputStream out) throws IOException {
        pages.finish();
        var attachments = new Attachments(document);
        attachments.addMessage(message);
        attachments.finish();
        document.getDocumentInformation().setTitle(walk.subject());
        var sum = new CRC32();
        sum.update(message);
        document.setDocumentId(sum.getValue());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
        faces.close();
    }
}
