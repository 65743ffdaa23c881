package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.ImageIO;

/** Files as people have them, made for a test. */
final class MadeFiles {
    /** The words of a proof, as far as they are known. */
    static final String PROOF =
            "Mon espace santé|Justificatif d'opposition à l'ouverture|L'opposition a bien été"
                    + " enregistrée le 12 novembre 2026.|";

    private MadeFiles() {}

    /** A PDF with a line of text for each part between bars. */
    static byte[] pdf(String text) throws IOException {
        return pdf(text, "");
    }

    static byte[] pdf(String text, String password) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.setLeading(22);
                content.newLineAtOffset(72, 700);
                for (var line : text.split("\\|", -1)) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** All that is written in a PDF. */
    static String words(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A photo: grey, with a dark bar where writing would be. */
    static byte[] photo(int shade) throws IOException {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(0, 0, 300, 400);
        pen.setColor(Color.BLACK);
        pen.fillRect(40, 60, 200, 12);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** A message with one attachment. */
    static byte[] mail(String name, byte[] attached) {
        return mail("Bonjour", name, attached);
    }

    static byte[] mail(String said, String name, byte[] attached) {
        var body =
                "From: Caisse <caisse@example.invalid>\r\nSubject: Votre document\r\n"
                        + "Date: Thu, 12 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                        + said
                        + "\r\n--b\r\n"
                        + "Content-Type: application/pdf; name=\""
                        + name
                        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(attached)
                        + "\r\n--b--\r\n";
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** A message that is all words, as a service sends one. */
    static byte[] words(String said) {
        var body =
                "From: Mon espace =?UTF-8?Q?sant=C3=A9?= <ne-pas-repondre@example.invalid>\r\n"
                        + "To: Marie Exemple <marie@example.invalid>\r\n"
                        + "Subject: Confirmation\r\n"
                        + "Date: Thu, 12 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>"
                        + said
                        + "</p>\r\n";
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** A folder with one of each kind, some of them in a folder within. */
    static Path folder(Path place, String lea, String tom) throws IOException {
        var folder = Files.createDirectories(place.resolve("À classer"));
        var proof = pdf(PROOF + lea);
        Files.write(folder.resolve("01-lea.pdf"), proof);
        Files.write(folder.resolve("02-tom.pdf"), pdf(PROOF + tom));
        Files.write(folder.resolve("03-inconnu.pdf"), pdf("Facture d'électricité"));
        Files.write(folder.resolve("04-secret.pdf"), pdf(PROOF + tom, "sésame"));
        Files.write(folder.resolve("05-coupe.pdf"), Arrays.copyOf(proof, proof.length - 60));
        Files.write(folder.resolve("06-photo.jpg"), photo(200));
        Files.write(folder.resolve("07-photo.jpg"), photo(220));
        Files.write(folder.resolve("08-message.eml"), mail("recu.pdf", pdf(PROOF + "Reçu " + lea)));
        Files.write(folder.resolve("09-copie.pdf"), proof);
        var within = Files.createDirectories(folder.resolve("sous-dossier"));
        Files.writeString(within.resolve("10-page.pdf"), "<html>session expirée</html>");
        Files.writeString(within.resolve("notes.txt"), "rien");
        return folder;
    }

    /** Takes a document's bytes out of a carnet that nobody has open. */
    static void damage(Path carnet, String document) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + carnet);
                var hurt =
                        connection.prepareStatement(
                                "UPDATE document SET sealed = zeroblob(length(sealed))"
                                        + " WHERE id = ?")) {
            hurt.setString(1, document);
            assertEquals(1, hurt.executeUpdate());
        }
    }
}
