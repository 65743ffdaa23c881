package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.worker.Wire.Opened;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * PDFBox's parser, which can still be asked after a failure whether it failed at the lock: PDFBox
 * tells an unknown lock from a broken file only by the wording of its message.
 */
final class AskingParser extends PDFParser {
    private static final String STANDARD = "Standard";

    private boolean stuckAtLock;
    private boolean standardLock;

    AskingParser(RandomAccessRead source, String password) throws IOException {
        super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    @Override
    protected void prepareDecryption() throws IOException {
        stuckAtLock = document.isEncrypted();
        standardLock = stuckAtLock && isStandard(document.getEncryptionDictionary());
        super.prepareDecryption();
        stuckAtLock = false;
    }

    /**
     * What a failure means. Behind the standard lock, the one with passwords, the fault may be
     * PDFBox's; behind another no password helps.
     */
    Opened failure(Exception e) {
        if (!stuckAtLock) {
            return e instanceof RuntimeException ? Opened.TOO_MUCH : Opened.BROKEN;
        }
        return standardLock ? Opened.TOO_MUCH : Opened.UNKNOWN_ENCRYPTION;
    }

    private static boolean isStandard(@Nullable COSDictionary lock) {
        return lock != null && STANDARD.equals(lock.getNameAsString(COSName.FILTER));
    }
}
