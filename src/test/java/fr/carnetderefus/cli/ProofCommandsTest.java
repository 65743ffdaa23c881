package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ProofCommandsTest {
    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String lea = "";

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
        lea = shell.add("Léa", "Martin", "2015-06-01", "child");
    }

    @Test
    void aProofComesBackAsItWas() throws Exception {
        assertTrue(shell.on("proof list").expect(0).out().contains("Aucun justificatif"));
        var original = Shell.pdf("ok_objstm_qpdf.pdf");
        var proof = shell.on("proof add", "--person", lea, original).expect(0).line();
        var out = shell.path("rendu.pdf");
        var told = shell.on("proof export", "--proof", proof, out.toString()).expect(0).out();
        assertTrue(told.contains("SHA-256"), told);
        assertArrayEquals(Files.readAllBytes(Path.of(original)), Files.readAllBytes(out));
        var list = shell.on("proof list").expect(0).out();
        assertTrue(list.contains("ok_objstm_qpdf.pdf"), list);
        var json = shell.on("proof list", "--json").expect(0).out();
        for (var key : List.of("id", "sha256", "pages", "filedAt", "bytes", "name", "person")) {
            assertTrue(json.contains("\"" + key + "\""), json);
        }

        Files.writeString(out, "other");
        shell.refused(1, "proof export", "--proof", proof, out.toString());
        assertEquals("other", Files.readString(out));
        shell.on("proof export", "--proof", proof, out.toString(), "--replace").expect(0);
        assertArrayEquals(Files.readAllBytes(Path.of(original)), Files.readAllBytes(out));
        var itself =
                shell.refused(
                        1,
                        "proof export",
                        "--proof",
                        proof,
                        shell.carnet().toString(),
                        "--replace");
        assertTrue(itself.err().contains("le carnet lui-même"), itself.err());
        shell.refused(1, "proof export", "--proof", "01X", shell.path("new.pdf").toString());
        shell.refused(1, "proof export", "--proof", proof, shell.path("no/new.pdf").toString());
        assertFalse(Files.exists(shell.path("new.pdf")));

        var again = shell.refused(1, "proof add", "--person", lea, original);
        assertTrue(again.err().contains("Léa Martin, depuis le 23 novembre 2026"), again.err());
        var tom = shell.add("Tom", "Martin", "2015-06-01", "child");
        var same =
                shell.piped(
                                "{\"person\":\"" + tom + "\",\"pdf\":\"" + original + "\"}",
                                "proof add",
                                "--stdin")
                        .expect(0);
        assertTrue(same.err().contains("Léa Martin"), same.err());
    }

    @Test
    void whatIsSaidOfOneOfSeveralNamesIt() {
        var fine = Shell.pdf("ok_objstm_qpdf.pdf");
        var odd = Shell.pdf("st_count_million.pdf");
        var told = shell.on("proof add", "--person", lea, fine, odd).expect(0).err();
        assertTrue(told.contains("st_count_million.pdf. Le nombre de pages n’est pas sûr."), told);
        var tom = shell.add("Tom", "Martin", "2017-06-01", "child");
        var said = shell.on("proof add", "--person", tom, odd).expect(0).err();
        assertTrue(said.startsWith("Le nombre de pages n’est pas sûr."), said);
    }

    @Test
    void whatWasSaidOfADocumentIsPutRight() {
        var tom = shell.add("Tom", "Martin", "2017-06-01", "child");
        var pdf = Shell.pdf("ok_objstm_qpdf.pdf");
        var proof = shell.on("proof add", "--person", lea, "--kind", "other", pdf).expect(0).line();
        var same = shell.on("proof change", "--proof", proof, "--kind", "proof").expect(0).line();
        assertEquals(proof, same);
        var list = shell.on("proof list", "--json").expect(0).out();
        assertTrue(list.contains("\"kind\" : \"proof\""), list);
        var toms = shell.on("proof change", "--proof", proof, "--person", tom).expect(0).line();
        assertTrue(shell.on("proof list").expect(0).out().contains("Tom Martin"));
        shell.refused(1, "proof change", "--proof", proof, "--kind", "notice");
        shell.on("undo").expect(0);
        shell.on("proof change", "--proof", proof, "--dated", "2026-11-01").expect(0);
        shell.refused(1, "proof export", "--proof", toms, shell.path("x.pdf").toString());
    }

    @Test
    void whatIsNoProofIsRefused() {
        refuse("bad_zero_byte.pdf", "vide");
        refuse("bad_png_renamed.pdf", "n’est pas un PDF");
        refuse("enc_aes256_user.pdf", "mot de passe");
        refuse("missing.pdf", "n’existe pas");
        shell.refused(1, "proof add", "--person", "01X", Shell.pdf("ok_rotated90.pdf"));
    }

    @Test
    void aFolderIsFiledFileByFileAndWhatCannotBeIsTold() throws Exception {
        var folder = Files.createDirectories(shell.path("dossier").resolve("dedans"));
        Files.copy(Path.of(Shell.pdf("ok_lookalike_text.pdf")), folder.resolve("a.pdf"));
        Files.copy(Path.of(Shell.pdf("bad_nul_1mb.pdf")), folder.resolve("b.pdf"));
        Files.copy(Path.of(Shell.pdf("enc_aes256_user.pdf")), folder.resolve("c.pdf"));
        Files.copy(Path.of(Shell.pdf("ok_lookalike_text.pdf")), folder.resolve("d.pdf"));
        var tom = shell.add("Tom", "Martin", "2015-06-01", "child");
        var added =
                shell.on(
                                "proof add",
                                "--person",
                                lea,
                                "--person",
                                tom,
                                "--kind",
                                "notice",
                                shell.path("dossier").toString())
                        .expect(1);
        assertEquals(2, added.out().lines().filter(l -> l.endsWith("  a.pdf")).count());
        assertTrue(added.err().contains("b.pdf. Ce fichier n’est pas un PDF"), added.err());
        assertTrue(added.err().contains("c.pdf. Ce PDF"), added.err());
        assertTrue(added.err().contains("d.pdf. Déjà classé"), added.err());
        assertTrue(added.err().contains("non classés : 3 sur 4"), added.err());
        var list = shell.on("proof list", "--json").expect(0).out();
        assertEquals(2, list.split("\"kind\" : \"notice\"", -1).length - 1, list);
        var id = added.out().split(" ", 2)[0];
        var text = shell.on("proof text", "--proof", id).expect(0).out();
        assertFalse(text.isBlank());
        var word = text.strip().split("\\s+", 2)[0];
        var found = shell.on("proof list", "--search", word).expect(0).out();
        assertTrue(found.contains("a.pdf"), found);
        var none = shell.on("proof list", "--search", "introuvable").expect(0).out();
        assertFalse(none.contains("a.pdf"), none);
    }

    @Test
    void aProtectedOneIsFiledWithItsPassword() throws Exception {
        var file = Files.writeString(shell.path("mot"), "secret\n");
        shell.on(
                        "proof add",
                        "--person",
                        lea,
                        Shell.pdf("enc_aes256_user.pdf"),
                        "--document-password-file",
                        file.toString())
                .expect(0);
    }

    @Test
    void whoseAFileIsIsProposedWithReasons() throws Exception {
        var said = shell.on("proof suggest", Shell.pdf("ok_lookalike_text.pdf")).expect(0).out();
        assertTrue(said.contains("C’est"), said);
        var json =
                shell.on("proof suggest", Shell.pdf("ok_lookalike_text.pdf"), "--json")
                        .expect(0)
                        .out();
        for (var key : List.of("people", "kind", "date", "certain", "sha256")) {
            assertTrue(json.contains("\"" + key + "\""), json);
        }
        shell.refused(1, "proof suggest", Shell.pdf("bad_nul_1mb.pdf"));
    }

    @Test
    void whatAScanIsIsNotGuessed() throws Exception {
        var scan = Shell.pdf("ok_scan_a4_300dpi_jpeg.pdf");
        var said = shell.on("proof suggest", scan).expect(0).out();
        assertTrue(said.contains("Aucun mot n’a pu être lu"), said);
        var json = shell.on("proof suggest", scan, "--json").expect(0).out();
        assertTrue(json.replace(" ", "").contains("\"kind\":null"), json);
    }

    private void refuse(String name, String sentence) {
        var result = shell.refused(1, "proof add", "--person", lea, Shell.pdf(name));
        assertEquals("", result.out());
        assertTrue(result.err().contains(sentence), result.err());
    }

    @Test
    void anIncompleteOneIsFiledOnlyOnTheWordOfThePerson() {
        var cut = Shell.pdf("dmg_truncated_30.pdf");
        var refused = shell.refused(1, "proof add", "--person", lea, cut);
        assertTrue(refused.err().contains("--anyway"), refused.err());
        shell.on("proof add", "--person", lea, cut, "--anyway").expect(0);
    }
}
