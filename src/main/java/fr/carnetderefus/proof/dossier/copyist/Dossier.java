package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** Reads a dossier that somebody hands in: what is attached to it, and what is printed first. */
final class Dossier {
    /** The line that counts is on the first page. */
    private static final int PRINTED_PAGES = 3;

    /** Of an attached original: what a proof may have, and to be told of one that has more. */
    private static final int MOST_BYTES = (64 << 20) + 1;

    /** Branches one in another of the list of what is attached; ours has one. */
    private static final int MOST_DEPTH = 8;

    private final DataOutputStream out;

    Dossier(DataOutputStream out) {
        this.out = out;
    }

    void read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            var files = names.getEmbeddedFiles();
            if (files != null) {
                attached(files, 0);
            }
            out.writeByte(Wire.PRINTED);
            Order.writeText(out, printed(document));
            out.writeByte(Wire.DONE);
        } catch (OutputException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            out.writeByte(Wire.FAILED);
            Order.writeText(out, Wire.Failure.BROKEN.name());
        }
    }

    private static String printed(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setEndPage(PRINTED_PAGES);
        return stripper.getText(document).replaceAll("\\s", "");
    }

    private void attached(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException {
        var names = node.getNames();
        if (names != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : names.entrySet()) {
                attached(file.getValue());
            }
        }
        if (node.getKids() != null && depth < MOST_DEPTH) {
            for (var kid : node.getKids()) {
                attached(kid, depth + 1);
            }
        }
    }

    private void attached(PDComplexFileSpecification said) throws IOException {
        var spec = said.getCOSObject();
        var named = spec.getString(COSName.UF, spec.getString(COSName.F, ""));
        var held = spec.getCOSDictionary(COSName.EF);
        var file = held == null ? null : held.getCOSStream(COSName.F);
        out.writeByte(Wire.ATTACHED);
        Order.writeText(out, named);
        var bytes = file == null ? new byte[0] : bytes(file);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    private static byte[] bytes(COSStream file) throws IOException {
        try (var in = file.createInputStream()) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
