package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.proof.dossier.ReadDossier;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.CheckDossier;
import fr.carnetderefus.register.CheckDossier.Attached;
import fr.carnetderefus.register.CheckDossier.Fault;
import fr.carnetderefus.register.DossierMark;
import fr.carnetderefus.register.ErasePerson;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Manifest;
import fr.carnetderefus.register.Register;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class DossierCommandsTest {
    private static final String TOMS = "003-ok_rotated90.pdf";

    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String lea = "";
    private String tom = "";

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
        lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        tom = shell.add("Tom", "Martin", "2017-06-01", "child");
        shell.on("proof add", "--person", lea, Shell.pdf("ok_objstm_qpdf.pdf")).expect(0);
        shell.on("proof add", "--person", lea, Shell.pdf("ok_scan_1bit.pdf")).expect(0);
        shell.on("proof add", "--person", tom, Shell.pdf("ok_rotated90.pdf")).expect(0);
    }

    @Test
    void aDossierIsMadeAndChecked() throws Exception {
        var out = shell.path("dossier.pdf");
        var told = shell.on("dossier", out.toString()).expect(0);
        assertTrue(told.out().contains("3 documents, 3 pages"), told.out());
        var checked = shell.on("check-dossier", out.toString()).expect(0);
        assertTrue(checked.out().contains("3 originaux comparés"), checked.out());
        assertTrue(checked.out().contains("001-ok_objstm_qpdf.pdf"), checked.out());
        assertTrue(checked.out().contains("aucune écriture n’est venue"), checked.out());

        shell.refused(1, "dossier", out.toString());
        shell.on("dossier", out.toString(), "--replace", "--person", tom).expect(0);
        try (var document = Loader.loadPDF(out.toFile())) {
            assertEquals(
                    "Dossier : Tom Martin",
                    document.getDocumentInformation().getTitle().replace('\u202f', ' '));
        }
        var itself = shell.refused(1, "dossier", shell.carnet().toString(), "--replace");
        assertTrue(itself.err().contains("le carnet lui-même"), itself.err());
        shell.refused(1, "dossier", shell.path("new.pdf").toString(), "--person", "01X");
        assertFalse(Files.exists(shell.path("new.pdf")));
        var eva = shell.add("Eva", "Martin", "2019-06-01", "child");
        var none = shell.refused(1, "dossier", shell.path("new.pdf").toString(), "--person", eva);
        assertTrue(none.err().contains("Aucun document"), none.err());
    }

    @Test
    void aDossierIsOfAHouseholdOrAView() throws Exception {
        shell.add("Zoé", "Durand", "2015-06-01", "child", "--household", "Durand");
        var out = shell.path("dossier.pdf").toString();
        var told = shell.on("dossier", out, "--household", "martin").expect(0);
        assertTrue(told.out().contains("3 documents, 3 pages"), told.out());
        try (var document = Loader.loadPDF(Path.of(out).toFile())) {
            var title = document.getDocumentInformation().getTitle();
            assertEquals("Dossier : Martin", title.replace('\u202f', ' '));
        }
        var other = shell.path("autre.pdf").toString();
        var none = shell.refused(1, "dossier", other, "--household", "Roux");
        assertTrue(none.err().contains("Personne n’est de ce foyer"), none.err());
        none = shell.refused(1, "dossier", other, "--household", "Durand");
        assertTrue(none.err().contains("Aucun document"), none.err());
        shell.on("dossier", other, "--view", "everybody").expect(0);
        none = shell.refused(1, "dossier", other, "--replace", "--view", "late");
        assertTrue(none.err().contains("Personne n’est dans la vue"), none.err());
        var both = shell.refused(2, "dossier", other, "--view", "late", "--person", lea);
        assertTrue(both.err().contains("--person et --view"), both.err());
    }

    @Test
    void whatIsWrongWithADossierIsNamed() throws Exception {
        var out = shell.path("dossier.pdf");
        shell.on("dossier", out.toString()).expect(0);
        // the carnet goes on, and the dossier still is of it
        shell.on("proof add", "--person", tom, Shell.pdf("ok_lookalike_text.pdf")).expect(0);
        var later = shell.on("check-dossier", out.toString()).expect(0);
        assertTrue(later.out().contains("1 écriture est venue depuis"), later.out());

        var tampered = shell.path("tampered.pdf");
        try (var document = Loader.loadPDF(out.toFile())) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var names = new java.util.TreeMap<>(files.getNames());
            names.remove("001-ok_objstm_qpdf.pdf");
            var changed = requireNonNull(names.get("002-ok_scan_1bit.pdf")).getEmbeddedFile();
            var bytes = changed.toByteArray();
            bytes[50] ^= 1;
            try (var stream = changed.createOutputStream()) {
                stream.write(bytes);
            }
            files.setNames(names);
            document.save(tampered.toFile());
        }
        var told = shell.refused(1, "check-dossier", tampered.toString());
        for (var words :
                List.of(
                        "001-ok_objstm_qpdf.pdf : sur la liste, mais pas dans le dossier",
                        "002-ok_scan_1bit.pdf : ce fichier a été changé",
                        "002-ok_scan_1bit.pdf : ce n’est pas le fichier que dit la liste")) {
            assertTrue(told.err().replace('\u202f', ' ').contains(words), told.err());
        }
        var other = shell.refused(1, "check-dossier", Shell.pdf("ok_rotated90.pdf"));
        assertTrue(other.err().contains("ne peut pas être lu comme un dossier"), other.err());
        var huge = shell.path("huge.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30); // of nothing: it takes no room
        }
        var large = shell.refused(1, "check-dossier", huge.toString());
        assertTrue(large.err().contains("trop gros"), large.err());
        var none = shell.refused(1, "check-dossier", Shell.pdf("bad_png_renamed.pdf"));
        assertTrue(none.err().contains("ne peut pas être lu"), none.err());
        var bomb = shell.refused(1, "check-dossier", Shell.pdf("bomb_objstm_400m.pdf"));
        assertFalse(bomb.err().isBlank());
        shell.refused(1, "check-dossier", shell.path("missing.pdf").toString());
    }

    /**
     * Whoever takes a person out and prints list, fingerprint and code anew cannot make the seal.
     */
    @Test
    void aPersonLeftOutWholeIsToldByTheSeal() throws Exception {
        var out = shell.path("dossier.pdf");
        shell.on("dossier", out.toString()).expect(0);
        var printed = "";
        Map<String, byte[]> files = new TreeMap<>();
        try (var document = Loader.loadPDF(out.toFile())) {
            printed = new PDFTextStripper().getText(document);
            var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (var name : names.entrySet()) {
                files.put(name.getKey(), name.getValue().getEmbeddedFile().toByteArray());
            }
        }
        var mark = DossierMark.find(printed).orElseThrow();
        var list = requireNonNull(files.remove("manifest.txt"));
        var toms = attached(requireNonNull(files.remove(TOMS)));
        var shorter =
                new String(list, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains(TOMS))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8);
        var rest = new ArrayList<Attached>();
        files.forEach((name, bytes) -> rest.add(new Attached(name, Manifest.sha256(bytes))));
        var whole = new ArrayList<>(rest);
        whole.add(toms);
        var forged = new DossierMark(mark.end(), Manifest.sha256(shorter), mark.seal());
        var unsealed = new DossierMark(mark.end(), Manifest.sha256(shorter), "");
        var otherSeal = List.of(new Fault.OtherSeal());
        var file = Files.readAllBytes(out);
        try (var register = shell.open()) {
            var check = new CheckDossier(register);
            assertEquals(otherSeal, check.check(file, rest, shorter, forged.written()).faults());
            assertEquals(otherSeal, check.check(file, rest, shorter, unsealed.written()).faults());
            assertEquals(List.of(), check.check(file, whole, list, mark.written()).faults());
            // after somebody was erased, what came later was not left out
            new ErasePerson(register).erase(new PersonId(tom));
            var later = "%PDF-1.4 later".getBytes(StandardCharsets.US_ASCII);
            new FileProof(register).file(new PersonId(lea), later, 1, "plus tard.pdf");
            assertEquals(
                    List.of(new Fault.NotHeld(TOMS)),
                    check.check(file, whole, list, mark.written()).faults());
        }
    }

    /** Whoever reads it is told on each of its pages, not the one alone who filed it. */
    @Test
    void aFileWithoutItsEndIsToldInTheDossier() throws Exception {
        var out = shell.path("dossier.pdf");
        shell.on("proof add", "--anyway", "--person", tom, Shell.pdf("dmg_truncated_99.pdf"))
                .expect(0);
        shell.on("dossier", out.toString()).expect(0);
        try (var document = Loader.loadPDF(out.toFile())) {
            var text = new PDFTextStripper().getText(document);
            var at = text.indexOf("La fin du fichier manque · Document");
            assertTrue(at > 0, text);
            assertTrue(text.substring(at).lines().findFirst().orElseThrow().contains("truncated"));
            assertEquals(at, text.lastIndexOf("La fin du fichier manque"), "of that one alone");
        }
    }

    /** A document and its line in the list are gone: whose it is, is said as for nobody else. */
    @Test
    void whatWasLeftOutIsNamedWithWhoseItIs() throws Exception {
        shell.add("Léa", "Martin", "2019-02-03", "child");
        var out = shell.path("dossier.pdf");
        shell.on("dossier", out.toString()).expect(0);
        var printed = "";
        try (var document = Loader.loadPDF(out.toFile())) {
            printed = new PDFTextStripper().getText(document);
        }
        var bytes = Files.readAllBytes(Path.of(Shell.pdf("ok_scan_1bit.pdf")));
        var one = List.of(new Attached("002-ok_scan_1bit.pdf", Manifest.sha256(bytes)));
        try (var register = shell.open()) {
            var faults =
                    new CheckDossier(register)
                            .check(Files.readAllBytes(out), one, null, printed)
                            .faults();
            var born = LocalDate.of(2015, 6, 1);
            assertTrue(
                    faults.contains(
                            new Fault.LeftOut(
                                    "ok_objstm_qpdf.pdf", new Called("Léa Martin", born))),
                    faults::toString);
        }
    }

    /** A byte of a page's copy, of the table of objects, of the seal: each shows. */
    @Test
    void aChangedByteAnywhereIsTold() throws Exception {
        var out = shell.path("dossier.pdf");
        shell.on("dossier", out.toString()).expect(0);
        var file = Files.readAllBytes(out);
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var seal = "%carnet-de-refus-sceau ";
        var places =
                List.of(
                        text.indexOf("/MediaBox") + 2,
                        text.indexOf("endobj") + 7,
                        text.lastIndexOf("xref\n0") + 8,
                        text.lastIndexOf(seal) + seal.length() + 3,
                        file.length - 1);
        try (var register = shell.open()) {
            assertTrue(sound(register, file));
            for (var place : places) {
                var hurt = file.clone();
                hurt[place] ^= 1;
                assertFalse(sound(register, hurt), () -> "byte " + place);
            }
            assertFalse(sound(register, Arrays.copyOf(file, file.length + 1)), "one more");
            assertFalse(sound(register, Arrays.copyOf(file, file.length - 1)), "one less");
        }
        Files.write(out, text.replace(seal, "%").getBytes(StandardCharsets.ISO_8859_1));
        var told = shell.refused(1, "check-dossier", out.toString());
        assertTrue(told.err().contains("octet pour octet"), told.err());
    }

    /** By what is seen of the file and said by it, as the command has it. */
    private static boolean sound(Register register, byte[] file) throws Exception {
        var attached = new ArrayList<Attached>();
        var manifest = new ArrayList<byte[]>();
        var printed =
                ReadDossier.read(
                        file,
                        (name, bytes) -> {
                            if (name.equals("manifest.txt")) {
                                manifest.add(bytes);
                            } else {
                                attached.add(new Attached(name, Manifest.sha256(bytes)));
                            }
                        },
                        Watched.unseen());
        return printed.isPresent()
                && manifest.size() == 1
                && new CheckDossier(register)
                        .check(file, attached, manifest.getFirst(), printed.get())
                        .sound();
    }

    private static Attached attached(byte[] bytes) {
        return new Attached(TOMS, Manifest.sha256(bytes));
    }

    @Test
    void aDossierOfAnotherCarnetIsTold() {
        var out = shell.path("dossier.pdf");
        shell.on("dossier", out.toString()).expect(0);
        var other =
                new Shell(
                        folder.resolve("other").toFile().mkdir()
                                ? folder.resolve("other")
                                : folder);
        other.created();
        for (var i = 0; i < 9; i++) {
            other.add("Zoé" + i, "Durand", "2015-06-01", "child");
        }
        var told = other.refused(1, "check-dossier", out.toString());
        assertTrue(told.err().contains("autre carnet"), told.err());
        assertTrue(told.err().contains("a été changé, ou vient d’ailleurs"), told.err());
    }

    @Test
    void allOriginalsComeBackInFolders() throws Exception {
        var all = shell.path("originaux");
        var told = shell.on("proof export-all", all.toString()).expect(0);
        assertTrue(told.out().contains("3 originaux"), told.out());
        var list = Files.readString(all.resolve("SHA256SUMS"));
        var read = Manifest.read(list).orElseThrow();
        assertEquals(3, read.lines().size());
        for (var line : read.lines()) {
            var bytes = Files.readAllBytes(all.resolve(line.name()));
            assertEquals(line.sha256(), Manifest.sha256(bytes), line.name());
        }
        assertArrayEquals(
                Files.readAllBytes(Path.of(Shell.pdf("ok_rotated90.pdf"))),
                Files.readAllBytes(all.resolve("Martin/Tom Martin/ok_rotated90.pdf")));
        var again = shell.refused(1, "proof export-all", all.toString());
        assertTrue(again.err().contains("contient déjà quelque chose"), again.err());
    }
}
