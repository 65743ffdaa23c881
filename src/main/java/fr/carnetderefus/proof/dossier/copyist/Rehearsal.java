package fr.carnetderefus.proof.dossier.copyist;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

/**
 * What a copyist does until it is asked for something: it copies a page of its own making, again
 * and again, and throws the copies away. A person takes seconds to say where a dossier goes; a
 * thousand documents later copied by a program that has run before take half as long.
 */
final class Rehearsal {
    /** By then nearly all that will be compiled is; it must not keep a processor busy for good. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private static final float SIZE = 11;
    private static final float MARGIN = 60;
    private static final List<String> LINES =
            List.of("ABCDEFGHIJKLM", "nopqrstuvwxyz", "0123456789", "éèàç — « , . »");

    private final Packer packer;
    private final HouseLetters house;

    Rehearsal(Packer packer, HouseLetters house) {
        this.packer = packer;
        this.house = house;
    }

    /** Goes on until something is asked; then the round that it is in is the last one. */
    void until(InputStream asked) throws IOException {
        var end = System.nanoTime() + LONGEST.toNanos();
        if (asked.available() > 0) {
            return;
        }
        var order = order(page());
        while (asked.available() == 0 && System.nanoTime() < end) {
            new Original(
                            order,
                            new DataOutputStream(OutputStream.nullOutputStream()),
                            packer,
                            house)
                    .copy();
        }
    }

    private byte[] page() throws IOException {
        try (var document = new PDDocument();
                var letters = HouseLetters.file()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var font = PDType0Font.load(document, letters, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(MARGIN, MARGIN, SIZE, SIZE);
                content.fill();
                content.beginText();
                content.setFont(font, SIZE);
                content.setLeading(2 * SIZE);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (var line : LINES) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Order order(byte[] page) {
        var said = LINES.getFirst();
        return new Order(
                Fixed.FREE, 0, said, said, said, said, List.of(), List.of(), LINES, "", page);
    }
}
