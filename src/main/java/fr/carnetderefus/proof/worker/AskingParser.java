package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;

/**
 * PDFBox's parser, which can still be asked after a failure whether it failed at the lock: PDFBox
 * tells an unknown lock from a broken file only by the wording of its message.
 */
final class AskingParser extends PDFParser {
    private boolean stuckAtLock;

    AskingParser(RandomAccessRead source, String password) throws IOException {
        super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    protected void prepareDecryption() throws IOException {
        stuckAtLock = document.isEncrypted();
        super.prepareDecryption();
        stuckAtLock = false;
    }

    /** Whether the file is encrypted and the parser got no further than that. */
    boolean isStuckAtLock() {
        return stuckAtLock;
    }
}
