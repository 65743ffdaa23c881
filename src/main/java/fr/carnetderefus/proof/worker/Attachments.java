package fr.carnetderefus.proof.worker;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The files inside a PDF of ours, marked as what its pages were made of. */
final class Attachments {
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName SOURCE = COSName.getPDFName("Source");

    /** Always the same: one message that was saved under two names is one document. */
    private static final String MESSAGE_TYPE = "message/rfc822";

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Original(String name, byte[] bytes) {}

    private final PDDocument document;
    private final TreeMap<String, PDComplexFileSpecification> files = new TreeMap<>();

    Attachments(PDDocument document) {
        this.document = document;
    }

    /** Adds a picture; a TIFF is packed, since it may not be, and the others are already. */
    void add(String name, PictureKind kind, byte[] bytes) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        var embedded =
                kind == PictureKind.TIFF
                        ? new PDEmbeddedFile(document, in, COSName.FLATE_DECODE)
                        : new PDEmbeddedFile(document, in);
        add(name, kind.mediaType(), embedded, bytes);
    }

    /** Adds a message; its letters are packed. */
    void addMessage(byte[] message) throws IOException {
        var in = new ByteArrayInputStream(message);
        var embedded = new PDEmbeddedFile(document, in, COSName.FLATE_DECODE);
        add(Wire.MESSAGE_NAME, MESSAGE_TYPE, embedded, message);
    }

    private void add(String name, String type, PDEmbeddedFile embedded, byte[] bytes) {
        embedded.setSubtype(type);
        embedded.setSize(bytes.length);
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setItem(RELATIONSHIP, SOURCE);
        // two photos of two phones may have one name: what tells them apart is their place
        files.put(String.format(Locale.ROOT, "%04d", files.size()), file);
    }

    /** Writes them into the catalog. */
    void finish() {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        files.values().forEach(associated::add);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    /** The pictures or the message a PDF says its pages were made of; all else is left. */
    static List<Original> originals(PDDocument document) throws IOException {
        var found = new ArrayList<Original>();
        var left = Limits.MAX_ORIGINAL_BYTES;
        if (document.getDocumentCatalog().getCOSObject().getDictionaryObject(ASSOCIATED)
                instanceof COSArray associated) {
            for (var i = 0; i < associated.size() && found.size() < Limits.MAX_PICTURES; i++) {
                var original = original(associated.getObject(i), left);
                if (original.isPresent()) {
                    left -= original.get().bytes().length;
                    found.add(original.get());
                }
            }
        }
        return found;
    }

    private static Optional<Original> original(Object object, int most) throws IOException {
        if (!(object instanceof COSDictionary file)
                || !SOURCE.equals(file.getCOSName(RELATIONSHIP))
                || !(file.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded)
                || !(embedded.getDictionaryObject(COSName.F) instanceof COSStream stream)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readNBytes(most + 1);
        }
        if (bytes.length > most || !isKnown(bytes)) {
            return Optional.empty();
        }
        var name = file.getString(COSName.UF, file.getString(COSName.F, ""));
        return Optional.of(new Original(name, bytes));
    }

    private static boolean isKnown(byte[] bytes) {
        return PictureKind.of(bytes).isPresent() || MailStart.isMail(bytes);
    }
}
