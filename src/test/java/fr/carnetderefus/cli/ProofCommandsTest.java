package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.ExportOriginals;
import fr.carnetderefus.register.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

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

    private static final String WORDS =
            "Mon espace santé : l’opposition de Léa Martin, née le 1er juin 2015, est enregistrée.";

    private static String mail(String parts) {
        return "From: a@example.invalid\r\nSubject: Confirmation\r\n"
                + "Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                + parts;
    }

    @Test
    void theTextOfAnEmailIsFiledAndComesBackAsItWas() throws Exception {
        var mail = mail("Content-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS + "\r\n");
        var message = shell.write("confirmation.eml", mail).toString();
        var said = shell.on("proof suggest", message).expect(0).out();
        assertTrue(said.contains("confirmation.pdf. Texte de l’e-mail"), said);
        assertTrue(said.contains("Léa Martin"), said);
        assertTrue(said.contains("20 novembre 2026, d’après l’en-tête de l’e-mail"), said);
        var json = shell.on("proof suggest", message, "--json").expect(0).out();
        assertTrue(json.replace(" ", "").contains("\"dateSent\":true"), json);
        var proof = shell.on("proof add", "--person", lea, message).expect(0).line();
        assertTrue(shell.on("proof list", "--search", "opposition").out().contains("confirmation"));
        assertTrue(shell.on("proof text", "--proof", proof).out().contains("est enregistrée"));
        var again = shell.refused(1, "proof add", "--person", lea, message);
        assertTrue(again.err().contains("Léa Martin, depuis"), again.err());
        var out = shell.path("rendu.eml");
        shell.on("proof export", "--proof", proof, "--source", out.toString()).expect(0);
        assertEquals(mail, Files.readString(out));
        var pdf = Shell.pdf("ok_objstm_qpdf.pdf");
        var plain = shell.on("proof add", "--person", lea, pdf).expect(0).line();
        var none = shell.path("rien.pdf").toString();
        var refused = shell.refused(1, "proof export", "--proof", plain, "--source", none);
        assertTrue(refused.err().contains("l’original lui-même"), refused.err());
    }

    @Test
    void whatAnEmailBringsIsFiledAndItsTextWhereThatIsAskedFor() throws Exception {
        var pdf = Files.readAllBytes(Path.of(Shell.pdf("ok_lookalike_text.pdf")));
        var parts =
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                        + WORDS
                        + "\r\n--b\r\nContent-Type: application/pdf; name=recu.pdf\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(pdf)
                        + "\r\n--b--\r\n";
        var message = shell.write("reponse.eml", mail(parts)).toString();
        var told = shell.on("proof add", "--person", lea, message).expect(0);
        assertEquals(1, told.out().lines().count(), told.out());
        assertTrue(told.err().contains("reponse.eml"), told.err());
        var tom = shell.add("Tom", "Martin", "2015-06-01", "child");
        var both =
                shell.on("proof add", "--person", tom, "--message", "--anyway", message)
                        .expect(0)
                        .out();
        assertTrue(both.indexOf("recu.pdf") < both.indexOf("reponse.pdf"), both);
    }

    @Test
    void aPhotoOutOfAnEmailComesBackAsThePhotoItWas() throws Exception {
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        var parts =
                "Content-Type: image/jpeg; name=lettre.jpg\r\n"
                        + "Content-Disposition: attachment; filename=lettre.jpg\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(photo.toByteArray());
        var message = shell.write("photo.eml", mail(parts)).toString();
        shell.on("proof add", "--person", lea, message).expect(0);
        var all = shell.path("tout");
        shell.on("proof export-all", all.toString()).expect(0);
        var theirs = all.resolve("Martin/Léa Martin");
        assertTrue(Files.exists(theirs.resolve("lettre.pdf")));
        var back = Files.readAllBytes(theirs.resolve("lettre.jpg"));
        assertArrayEquals(photo.toByteArray(), back);
        if (theirs.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(theirs));
            assertEquals("rwx------", rights, "a folder with a name is for its owner");
        }
        var list = Manifest.read(Files.readString(all.resolve(ExportOriginals.LIST))).orElseThrow();
        assertTrue(list.lines().stream().anyMatch(l -> l.sha256().equals(Manifest.sha256(back))));
    }

    @Test
    void whatDoesNotSayThatItIsAProofIsFiledAndToldOf() {
        var words = "Bonjour, votre rendez-vous est pris. À bientôt.";
        var letter =
                shell.write("rendez-vous.eml", mail("Content-Type: text/plain\r\n\r\n" + words));
        var filed = shell.on("proof add", "--person", lea, letter.toString()).expect(0);
        assertTrue(filed.err().contains("Aucun mot de ce document ne dit"), filed.err());
        var other = mail("Content-Type: text/plain\r\n\r\n" + words + words);
        var again = shell.write("autre.eml", other).toString();
        var said = shell.on("proof add", "--person", lea, "--kind", "proof", again).expect(0);
        assertFalse(said.err().contains("Aucun mot"), said.err());
    }

    @Test
    void theDayThatIsReadIsNotedWhereThatIsAskedFor() {
        var mail = mail("Content-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS + "\r\n");
        var message = shell.write("confirmation.eml", mail).toString();
        var plain = Shell.pdf("ok_scan_1bit.pdf");
        var told = shell.on("proof add", "--person", lea, "--dated-as-read", message, plain);
        assertTrue(told.expect(0).err().contains("daté du 20 novembre 2026"), told.err());
        assertTrue(told.err().contains("ok_scan_1bit.pdf\u00a0: classé sans date"), told.err());
        var listed = shell.on("proof list", "--json").expect(0).out().replace(" ", "");
        assertTrue(listed.contains("\"dated\":\"2026-11-20\""), listed);
        shell.refused(
                2, "proof add", "--person", lea, "--dated", "2026-11-20", "--dated-as-read", plain);
    }

    @Test
    void anEmailThatSaysNothingIsRefused() {
        var mail = shell.write("vide.eml", mail("\r\n \r\n")).toString();
        var add = shell.refused(1, "proof add", "--person", lea, mail);
        assertTrue(add.err().contains("ni texte ni pièce jointe"), add.err());
        var suggest = shell.refused(1, "proof suggest", mail);
        assertTrue(suggest.err().contains("ni texte ni pièce jointe"), suggest.err());
    }

    /** A paper of which the text is told by an e-mail, for it is easily written here. */
    private String paper(String name, String words) {
        return shell.write(
                        name,
                        mail("Content-Type: text/plain; charset=utf-8\r\n\r\n" + words + "\r\n"))
                .toString();
    }

    @Test
    void whatSaysThatItIsNoProofIsNotFiledAsOneUnasked() throws Exception {
        var paper =
                paper(
                        "rejet.eml",
                        "Mon espace santé. Votre opposition n’a pas pu être prise en compte. Nous"
                                + " vous invitons à recommencer. Nous restons à votre disposition pour"
                                + " toute question, aux heures habituelles de nos bureaux.");
        var refused = shell.refused(1, "proof add", "--person", lea, paper);
        assertTrue(refused.err().contains("--kind correspondence"), refused.err());
        assertTrue(refused.err().contains("n’a pas pu être prise"), refused.err());
        assertFalse(shell.on("list", "--json").expect(0).out().contains("proven"));
        shell.on("proof add", "--person", lea, "--kind", "correspondence", paper).expect(0);
        assertFalse(shell.on("list", "--json").expect(0).out().contains("proven"));
    }

    @Test
    void whatIsSomebodyElsesIsFiledOnlyOnTheWordOfThePerson() throws Exception {
        var tom = shell.add("Tom", "Moreau", "2017-06-01", "child");
        var paper =
                paper(
                        "tom.eml",
                        "Justificatif d’opposition à l’ouverture de Mon espace santé. L’opposition"
                                + " de Tom Moreau, né le 01/06/2017, a bien été enregistrée le 12"
                                + " novembre 2026. Conservez ce message avec vos papiers.");
        var refused = shell.refused(1, "proof add", "--person", lea, paper);
        assertTrue(refused.err().contains("Tom Moreau"), refused.err());
        assertTrue(refused.err().contains("--anyway"), refused.err());
        shell.on("proof add", "--person", lea, "--person", tom, paper).expect(0);
        var other =
                paper(
                        "autre.eml",
                        "L’opposition de Tom Moreau, né le 01/06/2017, à l’ouverture"
                                + " de Mon espace santé a bien été enregistrée. Il ne vous sera rien demandé de plus"
                                + " au titre de cette démarche, et vous n’avez rien d’autre à faire pour lui.");
        shell.on("proof add", "--person", lea, "--anyway", other).expect(0);
    }
}
