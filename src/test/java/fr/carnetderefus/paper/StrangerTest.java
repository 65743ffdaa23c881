package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.Objects.requireNonNull;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A stranger checks a dossier by its last page, with nothing of ours: a paper copy of the first
 * pages, the attachments, and SHA-256. Whatever is done to the originals, a step fails.
 */
class StrangerTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples/pdf/files");

    @TempDir Path folder;
    private Path dossier = Path.of("");

    /** What is printed on paper. */
    private String paper = "";

    @BeforeEach
    void make() throws Exception {
        var family = new Family();
        var proofs = new FileProof(family.register);
        for (var sample :
                new String[] {"ok_rotated90.pdf", "ok_scan_1bit.pdf", "ok_objstm_qpdf.pdf"}) {
            proofs.file(family.odette, Files.readAllBytes(SAMPLES.resolve(sample)), 1, sample);
        }
        dossier = folder.resolve("dossier.pdf");
        new Dossier(family.register, Texts.in(Language.FRENCH))
                .make(java.util.List.of(family.odette), dossier, false, Watched.unseen());
        try (var document = Loader.loadPDF(dossier.toFile())) {
            paper = new PDFTextStripper().getText(document);
        }
    }

    /** The steps of the last page; the first one that fails, or nothing. */
    private String check(Path handedIn) throws Exception {
        var attached = DossierTest.attached(handedIn);
        var list = attached.remove(Dossier.MANIFEST);
        if (list == null || attached.size() != printedCount()) {
            return "count";
        }
        if (!paper.replaceAll("\\s", "").contains(sha256(list))) {
            return "list";
        }
        return checkFiles(attached, new String(list, StandardCharsets.UTF_8));
    }

    private static String checkFiles(Map<String, byte[]> attached, String list) throws Exception {
        for (var line : list.lines().toList()) {
            var bytes = attached.get(line.substring(66));
            if (bytes == null || !sha256(bytes).equals(line.substring(0, 64))) {
                return "files";
            }
        }
        return "";
    }

    private int printedCount() {
        var count = Pattern.compile("Nombre d’originaux joints\\s+(\\d+)").matcher(paper);
        assertTrue(count.find(), paper);
        return Integer.parseInt(requireNonNull(count.group(1)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Does something to a dossier, as somebody would who wants nobody to notice. */
    private interface Tampering {
        void tamper(PDDocument document, Map<String, byte[]> files) throws Exception;
    }

    private Path tampered(String name, Tampering tampering) throws Exception {
        var out = folder.resolve(name);
        try (var document = Loader.loadPDF(dossier.toFile())) {
            var files = DossierTest.attached(dossier);
            tampering.tamper(document, files);
            Attaching.replaceAll(document, files);
            document.save(out.toFile());
        }
        return out;
    }

    private Path withoutLast(boolean listed) throws Exception {
        return tampered(
                "last-" + listed + ".pdf",
                (document, files) -> {
                    files.remove("003-ok_objstm_qpdf.pdf");
                    if (!listed) {
                        var list = text(files);
                        var kept = list.substring(0, list.lastIndexOf('\n', list.length() - 2) + 1);
                        files.put(Dossier.MANIFEST, kept.getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    private static String text(Map<String, byte[]> files) {
        return new String(requireNonNull(files.get(Dossier.MANIFEST)), StandardCharsets.UTF_8);
    }

    private Path withAByteChanged() throws Exception {
        return tampered(
                "byte.pdf",
                (document, files) -> requireNonNull(files.get("002-ok_scan_1bit.pdf"))[100] ^= 1);
    }

    @Test
    void anUntouchedOnePasses() throws Exception {
        assertEquals("", check(dossier));
        assertEquals("", check(tampered("again.pdf", (document, files) -> {})));
    }

    @Test
    void everyTamperingFailsAStep() throws Exception {
        assertEquals("files", check(withAByteChanged()));
        assertEquals("count", check(withoutLast(true)));
        assertEquals("count", check(withoutLast(false)));
        assertEquals(
                "count",
                check(tampered("first.pdf", (d, files) -> files.remove("001-ok_rotated90.pdf"))));
        // the last one and its line taken out, and another file put in so that the count is right
        assertEquals(
                "list",
                check(
                        tampered(
                                "put.pdf",
                                (document, files) -> {
                                    var other =
                                            requireNonNull(files.remove("003-ok_objstm_qpdf.pdf"));
                                    other[20] ^= 1;
                                    files.put("003-other.pdf", other);
                                    var list = text(files);
                                    var kept =
                                            list.substring(
                                                    0,
                                                    list.lastIndexOf('\n', list.length() - 2) + 1);
                                    files.put(
                                            Dossier.MANIFEST,
                                            (kept + sha256(other) + "  003-other.pdf\n")
                                                    .getBytes(StandardCharsets.UTF_8));
                                })));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withCommonToolsToo() throws Exception {
        assumeTrue(isThere("pdfdetach") && isThere("sha256sum"), "poppler and coreutils");
        assertEquals(0, shell(dossier));
        assertFalse(shell(withAByteChanged()) == 0);
        assertFalse(shell(withoutLast(true)) == 0);
        assertFalse(shell(withoutLast(false)) == 0);
    }

    /** Steps 1 to 4 as they are printed. */
    private int shell(Path handedIn) throws Exception {
        var place = Files.createTempDirectory(folder, "place");
        run(place, "pdfdetach", "-saveall", handedIn.toString());
        try (var files = Files.list(place)) {
            if (files.count() != printedCount() + 1) {
                return 1;
            }
        }
        var list = sha256(Files.readAllBytes(place.resolve(Dossier.MANIFEST)));
        return paper.replaceAll("\\s", "").contains(list)
                ? run(place, "sha256sum", "-c", Dossier.MANIFEST)
                : 1;
    }

    private static int run(Path place, String... command) throws Exception {
        var process =
                new ProcessBuilder(command)
                        .directory(place.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        assertFalse(said.contains("improperly formatted"), said);
        return code;
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--help")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** A telephone reads from the paper what stands beside the code. */
    @Test
    void theCodeSaysWhatIsPrinted() throws Exception {
        try (var document = Loader.loadPDF(dossier.toFile())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels =
                    image.getRGB(
                            0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
            var bare = paper.replaceAll("\\s", "");
            assertTrue(bare.contains(read.getText()), read.getText());
            assertTrue(read.getText().startsWith("carnet-de-refus;"), read.getText());
        }
    }

    /** The attachments of a document, put in anew. */
    private static final class Attaching {
        static void replaceAll(PDDocument document, Map<String, byte[]> files) throws IOException {
            var names =
                    new java.util.TreeMap<
                            String,
                            org.apache.pdfbox.pdmodel.common.filespecification
                                    .PDComplexFileSpecification>();
            for (var file : files.entrySet()) {
                var spec =
                        new org.apache.pdfbox.pdmodel.common.filespecification
                                .PDComplexFileSpecification();
                spec.setFile(file.getKey());
                spec.setFileUnicode(file.getKey());
                spec.setEmbeddedFile(
                        new org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile(
                                document, new java.io.ByteArrayInputStream(file.getValue())));
                names.put(file.getKey(), spec);
            }
            var tree = new org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode();
            tree.setNames(names);
            document.getDocumentCatalog().getNames().setEmbeddedFiles(tree);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .removeItem(org.apache.pdfbox.cos.COSName.getPDFName("AF"));
        }
    }
}
