package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.DossierMark;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Manifest;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/** A dossier from the carnet to the file: what it shows, what is in it, and how it is checked. */
class DossierTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples/pdf/files");

    @TempDir Path folder;

    private static Family family() throws Exception {
        var family = new Family();
        file(family, family.odette, "ok_lookalike_text.pdf", "justificatif opposition Odette.pdf");
        file(family, family.odette, "ok_scan_a4_300dpi_jpeg.pdf", "scan_0001.pdf");
        file(family, family.lea, "pikepdf__tests_resources_congress.pdf", "Léa, courrier.pdf");
        file(family, family.lea, "enc_aes256_user.pdf", "verrouillé.pdf");
        return family;
    }

    private static void file(Family family, PersonId id, String sample, String name)
            throws Exception {
        new FileProof(family.register)
                .fileUnder(
                        List.of(id),
                        new FileProof.Incoming(
                                Files.readAllBytes(SAMPLES.resolve(sample)),
                                1,
                                name,
                                "",
                                sample.startsWith("enc") ? "secret" : "",
                                "",
                                name.contains("courrier")
                                        ? DocumentKind.CORRESPONDENCE
                                        : DocumentKind.PROOF,
                                LocalDate.of(2026, 11, 4)));
    }

    private Path make(Family family, Language language, List<PersonId> people, String name)
            throws Exception {
        var out = folder.resolve(name);
        new Dossier(family.register, Texts.in(language)).make(people, out, false, Watched.unseen());
        return out;
    }

    /** What is attached, by its name. */
    static Map<String, byte[]> attached(Path dossier) throws Exception {
        var attached = new TreeMap<String, byte[]>();
        try (var document = Loader.loadPDF(dossier.toFile())) {
            var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (var file : names.entrySet()) {
                attached.put(file.getKey(), file.getValue().getEmbeddedFile().toByteArray());
            }
        }
        return attached;
    }

    @Test
    void ofAFamilyItIsValidAndSaysWhatItMust() throws Exception {
        var family = family();
        for (var language : Language.values()) {
            var file = make(family, language, List.of(), language.code() + ".pdf");
            assertEquals(List.of(), VeraPdf.faults(Files.readAllBytes(file)));
            pictures("dossier-family-" + language.code(), file, 8);
            try (var document = Loader.loadPDF(file.toFile())) {
                var text = new PDFTextStripper().getText(document);
                assertFalse(text.contains(PaperPdf.NO_SIGN), text);
                assertFalse(text.matches("(?s).*\\{\\w.*"), text);
                var mark = DossierMark.find(text).orElseThrow();
                assertEquals(family.register.ending(), mark.end());
                var manifest = attached(file).get(Dossier.MANIFEST);
                assertEquals(mark.manifest(), Manifest.sha256(requireNonNull(manifest)));
                for (var filed : new FileProof(family.register).all()) {
                    var bare = text.replaceAll("\\s", "");
                    for (var part : Summary.grouped(filed.proof().sha256()).split(" ", -1)) {
                        assertTrue(bare.contains(part), part);
                    }
                }
                labels(document);
            }
        }
    }

    private static void labels(PDDocument document) throws Exception {
        var labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        assertEquals("i", labels[0]);
        assertTrue(List.of(labels).containsAll(List.of("1-1", "2-1", "3-1", "4-1", "5-1")));
        var titles = new ArrayList<String>();
        var groups = new ArrayList<String>();
        for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
            groups.add(mark.getTitle());
            if (Texts.inEach("paper.dossier.chronicles").contains(mark.getTitle())) {
                continue; // the people's, and no documents
            }
            for (var below : mark.children()) {
                titles.add(below.getTitle());
                assertTrue(document.getPages().indexOf(below.findDestinationPage(document)) > 2);
            }
        }
        assertEquals(5, titles.size(), titles::toString);
        assertTrue(groups.containsAll(List.of("Léa Martin", "Odette Martin", "Marcel Martin")));
    }

    @Test
    void ofOnePersonItHoldsNoOther() throws Exception {
        var family = family();
        var file = make(family, Language.FRENCH, List.of(family.odette), "odette.pdf");
        assertEquals(List.of(), VeraPdf.faults(Files.readAllBytes(file)));
        pictures("dossier-one", file, 5);
        var attached = attached(file);
        assertEquals(3, attached.size(), () -> attached.keySet().toString());
        assertArrayEquals(
                Files.readAllBytes(SAMPLES.resolve("ok_lookalike_text.pdf")),
                attached.get("001-justificatif_opposition_Odette.pdf"));
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("Léa"), text);
            assertFalse(text.contains("Claire"), text);
            // the text of the page that went in as an image can be found
            assertTrue(text.contains("opposition à la création"), text);
        }
    }

    /** The day it was filed is no date of the document: a judge would take it for that. */
    @Test
    void aDocumentWithoutADaySaysSo() throws Exception {
        var family = new Family();
        new RecordNotice(family.register)
                .record(
                        new RecordNotice(family.register)
                                .form(
                                        Entry.NoticeMeans.LETTER,
                                        null,
                                        RecordNotice.Form.usualBasis(Entry.NoticeMeans.LETTER),
                                        null,
                                        Map.of(family.marcel, "")));
        var undated = Map.of(Language.FRENCH, "non notée", Language.ENGLISH, "not noted");
        var noted = Map.of(Language.FRENCH, "celui où cela", Language.ENGLISH, "the one it was");
        for (var language : Language.values()) {
            var file = make(family, language, List.of(family.marcel), language.code() + "d.pdf");
            var texts = Texts.in(language);
            var front = front(file, texts);
            var table = front.substring(0, front.indexOf(texts.get("paper.dossier.chronicle")));
            var day = texts.days().figures(Family.TODAY);
            assertTrue(table.contains(requireNonNull(undated.get(language))), table);
            assertFalse(table.contains(day), table);
            // when it was filed can still be read, where it says so
            var done = front.substring(table.length());
            var filed = texts.get("paper.dossier.filed", "", "").strip();
            assertTrue(done.contains(day), done);
            assertTrue(done.contains(filed.substring(0, filed.indexOf(':') + 1)), done);
            assertTrue(done.contains(requireNonNull(noted.get(language))), done);
        }
    }

    /** From the table of documents on, up to how to check. */
    private static String front(Path file, Texts texts) throws Exception {
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document);
            var from = text.indexOf(texts.get("paper.dossier.documents-why").substring(0, 30));
            var to = text.indexOf(texts.get("paper.dossier.check.what").substring(0, 30));
            return text.substring(from, to).replaceAll("\\s+", " ");
        }
    }

    /** Two of the same name: the day of birth stands wherever the name does, and for them alone. */
    @Test
    void namesakesAreToldApartWhereverTheyAreNamed() throws Exception {
        var family = family();
        var other = namesake(family, LocalDate.of(1953, 2, 1));
        file(family, other, "ok_rotated90.pdf", "de l’autre.pdf");
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            var odette = texts.get("name.born", "Odette Martin", "30/04/1941");
            var younger = texts.get("name.born", "Odette Martin", "01/02/1953");
            var file = make(family, language, List.of(), language.code() + "n.pdf");
            assertEquals(List.of(), VeraPdf.faults(Files.readAllBytes(file)));
            pictures("dossier-namesakes-" + language.code(), file, 12);
            try (var document = Loader.loadPDF(file.toFile())) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                var cover = text.substring(0, text.indexOf(texts.get("paper.dossier.marks")));
                var kind = texts.of("document", DocumentKind.PROOF);
                for (var named : List.of(odette, younger)) {
                    assertTrue(cover.contains(named), cover);
                    // the table of documents, and the heads of the pages
                    assertTrue(text.contains(named + ". " + kind), text);
                    assertTrue(text.contains("· " + named + " · " + kind), text);
                }
                assertFalse(text.contains("Odette Martin. "), text);
                assertFalse(text.contains("Odette Martin · "), text);
                assertTrue(text.contains("· Léa Martin · "), text);
                var groups = new ArrayList<String>();
                var done = new ArrayList<String>();
                for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
                    groups.add(mark.getTitle());
                    if (mark.getTitle().equals(texts.get("paper.dossier.chronicles"))) {
                        mark.children().forEach(below -> done.add(below.getTitle()));
                    }
                }
                // one person after another, each under their name
                assertEquals(
                        List.of("Claire Martin", "Léa Martin", "Marcel Martin", odette, younger),
                        done);
                assertTrue(groups.containsAll(List.of(odette, younger, "Léa Martin")), text);
            }
            var one = make(family, language, List.of(other), language.code() + "o.pdf");
            try (var document = Loader.loadPDF(one.toFile())) {
                assertEquals(
                        texts.get("paper.dossier.title", younger),
                        document.getDocumentInformation().getTitle());
            }
        }
    }

    private static PersonId namesake(Family family, LocalDate born) throws Exception {
        var odette = family.register.person(family.odette).person();
        var id = AddPerson.newId();
        new AddPerson(family.register)
                .add(
                        new Person(
                                id,
                                odette.kind(),
                                odette.names(),
                                born,
                                odette.household(),
                                false,
                                odette.representation(),
                                Insurance.NONE));
        return id;
    }

    /** So many that they are named on the first page still: it stays one page. */
    @Test
    void theFirstPageHoldsTwelveNamesakes() throws Exception {
        var family = family();
        for (var year = 1930; year < 1938; year++) {
            namesake(family, LocalDate.of(year, 2, 1));
        }
        for (var language : Language.values()) {
            var file = make(family, language, List.of(), language.code() + "t.pdf");
            pictures("dossier-twelve-" + language.code(), file, 3);
            try (var document = Loader.loadPDF(file.toFile())) {
                var stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                var cover = stripper.getText(document).replaceAll("\\s+", " ");
                assertTrue(cover.contains("01/02/1937"), cover);
                assertTrue(cover.contains(Texts.in(language).get("paper.dossier.memory")), cover);
            }
        }
    }

    @Test
    void theSameCarnetAttachesTheSame() throws Exception {
        var family = family();
        var first = attached(make(family, Language.FRENCH, List.of(), "a.pdf"));
        var second = attached(make(family, Language.ENGLISH, List.of(), "b.pdf"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
        var manifest =
                new String(requireNonNull(first.get(Dossier.MANIFEST)), StandardCharsets.UTF_8);
        var read = Manifest.read(manifest).orElseThrow();
        assertEquals(first.size() - 1, read.lines().size());
        for (var line : read.lines()) {
            assertEquals(
                    line.sha256(),
                    Manifest.sha256(requireNonNull(first.get(line.name()))),
                    line.name());
        }
    }

    @Test
    void whereNothingIsFiledNothingIsWritten() throws Exception {
        var family = new Family();
        var out = folder.resolve("none.pdf");
        var refused =
                assertThrows(
                        CarnetException.class,
                        () -> make(family, Language.FRENCH, List.of(family.lea), "none.pdf"));
        assertEquals(CarnetException.Reason.NOTHING_FILED, refused.reason());
        assertFalse(Files.exists(out));
    }

    @Test
    void whoeverCancelsFindsNothing() throws Exception {
        var family = family();
        var stopped =
                new Watched() {
                    private boolean cancelled;

                    @Override
                    public void done(int documents, int of) {
                        cancelled |= documents == 2;
                    }

                    @Override
                    public boolean cancelled() {
                        return cancelled;
                    }
                };
        var dossier = new Dossier(family.register, Texts.in(Language.FRENCH));
        assertThrows(
                InterruptedException.class,
                () -> dossier.make(List.of(), folder.resolve("x.pdf"), false, stopped));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** For eyes. */
    private static void pictures(String name, Path file, int pages) throws Exception {
        var shots = Files.createDirectories(Path.of("target/screenshots"));
        Files.copy(
                file,
                shots.resolve(name + ".pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (var document = Loader.loadPDF(file.toFile())) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < Math.min(pages, document.getNumberOfPages()); page++) {
                var picture = shots.resolve(name + "-" + (page + 1) + ".png").toFile();
                assertTrue(ImageIO.write(renderer.renderImageWithDPI(page, 72), "png", picture));
            }
        }
    }
}
