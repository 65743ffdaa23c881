package fr.carnetderefus.proof.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.paper.VeraPdf;
import fr.carnetderefus.proof.Samples;
import fr.carnetderefus.proof.Samples.Sample;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever is in an original, the dossier is in order, and nothing of it acts. */
class BinderTest {
    /** 5,000 pages as images take minutes, and show nothing that the others do not. */
    private static final Set<String> TOO_LONG = Set.of("big_5000_pages.pdf");

    /** What makes a reader do something, or look for something elsewhere. */
    private static final Set<String> ACTING =
            Set.of(
                    "JS",
                    "JavaScript",
                    "Launch",
                    "OpenAction",
                    "AA",
                    "A",
                    "URI",
                    "XFA",
                    "AcroForm",
                    "RichMedia",
                    "GoToR",
                    "SubmitForm",
                    "ImportData",
                    "Annots");

    @TempDir Path folder;

    private static Map<String, byte[]> samples(String... names) {
        var samples = new LinkedHashMap<String, byte[]>();
        for (var name : names) {
            samples.put(name, Samples.bytes(name));
        }
        return samples;
    }

    @Test
    void everySampleThatIsAcceptedGoesInByTheRules() throws Exception {
        var accepted = new LinkedHashMap<String, byte[]>();
        for (var sample : Samples.all()) {
            if ((sample.expected().startsWith("accept") || sample.expected().equals("password"))
                    && !TOO_LONG.contains(sample.file())) {
                accepted.put(sample.file(), sample.bytes());
            }
        }
        var out = folder.resolve("all.pdf");
        var outcomes = Bound.bind(out, accepted);
        assertEquals(List.of(), VeraPdf.faults(Files.readAllBytes(out)));
        assertEquals(accepted.size(), outcomes.size());
        try (var document = Loader.loadPDF(out.toFile())) {
            var pages = outcomes.stream().mapToInt(Outcome::pages).sum();
            assertEquals(Bound.FRONT_PAGES + pages, document.getNumberOfPages());
            var attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(accepted.size() + 1, attached.size());
            for (var file : attached.entrySet()) {
                if (!file.getKey().equals("manifest.txt")) {
                    assertArrayEquals(
                            accepted.get(file.getKey().substring(4)),
                            file.getValue().getEmbeddedFile().toByteArray(),
                            file.getKey());
                }
            }
        }
    }

    @Test
    void whatKillsTheChildIsToldAndTheRestIsThere() throws Exception {
        var out = folder.resolve("deadly.pdf");
        var outcomes =
                Bound.bind(
                        out,
                        samples(
                                "ok_lookalike_text.pdf",
                                "bomb_objstm_400m.pdf",
                                "bomb_content_q_1g.pdf",
                                "ok_scan_1bit.pdf"));
        assertEquals(List.of(), VeraPdf.faults(Files.readAllBytes(out)));
        assertEquals(List.of(0, 1, 1, 0), outcomes.stream().map(Outcome::notShown).toList());
        try (var document = Loader.loadPDF(out.toFile())) {
            assertEquals(Bound.FRONT_PAGES + 4, document.getNumberOfPages());
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Rien n’est montré : TOO_HEAVY"), text);
            assertTrue(text.contains("La page 1 ne peut pas être montrée"), text);
        }
    }

    /** A stick may take longer to write a document than a page may take to be copied. */
    @Test
    void aChildThatWaitsForUsIsNotAtFault() throws Exception {
        var out = folder.resolve("slow.pdf");
        Watched slow =
                (documents, of) -> {
                    if (documents == 1) {
                        rest(CopyistChild.PAGE.plusSeconds(1));
                    }
                };
        var outcomes = Bound.bind(out, samples("ok_lookalike_text.pdf", "ok_scan_1bit.pdf"), slow);
        assertEquals(List.of(0, 0), outcomes.stream().map(Outcome::notShown).toList());
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingThatActsTravels() throws Exception {
        var out = folder.resolve("acting.pdf");
        var acting =
                Samples.all().stream()
                        .map(Sample::file)
                        .filter(f ->
                                f.startsWith("act_")
                                        || f.contains("line_annot")
                                        || f.contains("digitally-signed")
                                        || f.contains("PDFPackage"))
                        .toArray(String[]::new);
        var outcomes = Bound.bind(out, samples(acting));
        assertEquals(acting.length, outcomes.size());
        try (var document = Loader.loadPDF(out.toFile())) {
            var files = 0;
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && isAttached(stream)) {
                    files++;
                } else {
                    check(object, 0);
                }
            }
            // those that are in an original stay inside it
            assertEquals(acting.length + 1, files);
        }
    }

    private static boolean isAttached(COSDictionary object) {
        return COSName.getPDFName("EmbeddedFile").equals(object.getCOSName(COSName.TYPE));
    }

    private static void check(@Nullable COSBase object, int depth) throws Exception {
        assertTrue(depth < 30, "deeper than anything of ours");
        if (object instanceof COSDictionary dictionary) {
            // a tag's /A are its attributes, not an action
            var tag = dictionary.containsKey(COSName.getPDFName("S"));
            for (var key : dictionary.keySet()) {
                assertFalse(
                        ACTING.contains(key.getName()) && !(tag && key.getName().equals("A")),
                        () -> key.getName() + " in " + dictionary);
                if (!(dictionary.getItem(key) instanceof org.apache.pdfbox.cos.COSObject)) {
                    check(dictionary.getItem(key), depth + 1);
                }
            }
        }
        if (object instanceof COSArray array) {
            for (var item : array) {
                if (!(item instanceof org.apache.pdfbox.cos.COSObject)) {
                    check(item, depth + 1);
                }
            }
        }
        if (object instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                var content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("app.alert"), content);
                assertFalse(content.contains("/JavaScript"), content);
            }
        }
    }

    /** What is drawn anew looks as it did: the copy beside the original, point for point. */
    @Test
    void aPageThatIsDrawnLooksAsItDid() throws Exception {
        for (var name :
                List.of(
                        "deplacement-covid-19__src_certificate.pdf",
                        "pypdf__resources_encryption_r6-user-password.pdf",
                        "ok_scan_1bit.pdf")) {
            var out = folder.resolve(name);
            var outcome = Bound.bind(out, samples(name)).getFirst();
            assertEquals(outcome.pages(), outcome.drawn(), name);
            try (var original = load(Samples.bytes(name));
                    var copy = Loader.loadPDF(out.toFile())) {
                assertTrue(difference(original, copy) < 0.02, name);
            }
        }
    }

    private static PDDocument load(byte[] bytes) throws Exception {
        try {
            return Loader.loadPDF(bytes);
        } catch (org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException e) {
            return Loader.loadPDF(bytes, "secret");
        }
    }

    /** The mean difference in brightness of the first page and its copy, from 0 to 1. */
    private static double difference(PDDocument original, PDDocument copy) throws Exception {
        var page = original.getPage(0).getCropBox();
        var scale =
                Math.min(
                        1,
                        Math.min(
                                (595.28 - 56) / page.getWidth(), (841.89 - 74) / page.getHeight()));
        var left = (595.28 - page.getWidth() * scale) / 2;
        var before = new PDFRenderer(original).renderImage(0, (float) scale * 2);
        var after = new PDFRenderer(copy).renderImage(Bound.FRONT_PAGES, 2);
        var sum = 0.0;
        for (var y = 4; y < before.getHeight() - 4; y += 2) {
            for (var x = 4; x < before.getWidth() - 4; x += 2) {
                var there = after.getRGB((int) Math.round(left * 2) + x, 92 + y);
                sum += Math.abs((before.getRGB(x, y) & 0xFF) - (there & 0xFF)) / 255.0;
            }
        }
        return sum / (before.getHeight() / 2.0) / (before.getWidth() / 2.0);
    }
}
