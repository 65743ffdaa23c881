package fr.carnetderefus.proof.worker;

import fr.carnetderefus.proof.worker.PictureFault.Kind;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Makes one PDF of pictures: a sheet of A4 each, and their files inside as they came. */
final class Binder implements AutoCloseable {
    /** A picture is not blown up beyond one point a pixel. */
    private static final float LARGEST_SCALE = 1;

    /** Nobody sees the difference, and a photograph takes a tenth of the room. */
    private static final float JPEG_QUALITY = 0.92f;

    private final PDDocument document = new PDDocument();
    private final Attachments attachments = new Attachments(document);
    private final CRC32 sum = new CRC32();
    private int count;

    /**
     * Adds one.
     *
     * @throws PictureFault when it cannot be used
     */
    void add(String name, byte[] bytes) throws PictureFault {
        var index = count++;
        try (var file = new PictureFile(bytes, index)) {
            var frames = file.frames();
            if (document.getNumberOfPages() + frames > Limits.MAX_PICTURES) {
                throw new PictureFault(Kind.TOO_LARGE, index);
            }
            for (var frame = 0; frame < frames; frame++) {
                addPage(file, frame);
            }
            attachments.add(name, file.kind(), bytes);
            sum.update(bytes);
        } catch (PictureFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new PictureFault(Kind.BROKEN, index);
        }
    }

    private void addPage(PictureFile file, int frame) throws IOException {
        var orientation = file.orientation(frame);
        var sideways = Upright.isSideways(orientation);
        var width = sideways ? file.height(frame) : file.width(frame);
        var height = sideways ? file.width(frame) : file.height(frame);
        var a4 = PDRectangle.A4;
        var paper = width > height ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        var scale =
                Math.min(
                        LARGEST_SCALE,
                        Math.min(paper.getWidth() / width, paper.getHeight() / height));
        var page = new PDPage(paper);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    image(file, frame),
                    Upright.matrix(
                            orientation,
                            (paper.getWidth() - width * scale) / 2,
                            (paper.getHeight() - height * scale) / 2,
                            width * scale,
                            height * scale));
        }
    }

    private PDImageXObject image(PictureFile file, int frame) throws IOException {
        if (file.canGoInAsItIs()) {
            file.check();
            return JPEGFactory.createFromByteArray(document, file.bytes());
        }
        var image = plain(file.read(frame));
        var lossless = LosslessFactory.createFromImage(document, image);
        return lossless.getCOSObject().getLength() <= Limits.MAX_LOSSLESS_BYTES
                ? lossless
                : JPEGFactory.createFromImage(document, image, JPEG_QUALITY);
    }

    /** Greys and black on white stay as they are; everything else becomes colours on white. */
    private static BufferedImage plain(BufferedImage image) {
        var bilevel =
                image.getType() == BufferedImage.TYPE_BYTE_BINARY
                        && image.getColorModel().getPixelSize() == 1;
        var plain = bilevel || image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (plain || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return image;
        }
        var flat =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    /** The same pictures always give the same bytes: no date, and an id that comes of them. */
    void save(OutputStream out) throws IOException {
        attachments.finish();
        document.setDocumentId(sum.getValue());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
