package fr.carnetderefus.proof.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/**
 * The child's program: answers requests from standard input until it ends. Errors (memory, stack)
 * are not caught: the process ends, and its end is the answer.
 */
public final class Worker {
    private final DataInputStream in;
    private final DataOutputStream out;
    private OpenFile open = OpenFile.none();

    private Worker(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Serves the process that started this one; ends when that one is gone.
     *
     * @param args the number of the process that started this one
     */
    public static void main(String[] args) throws IOException {
        ParentWatch.begin(Long.parseLong(args[0]));
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // a library that prints would garble the answers, or say aloud what is in a proof
        var silence =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence);
        System.setErr(silence);
        ImageIO.setUseCache(false); // or JPEG 2000 scans would pass through a temporary file
        HouseFonts.install();
        new Worker(in, out).serve();
    }

    private void serve() throws IOException {
        out.writeByte(Wire.READY);
        out.flush();
        try {
            while (true) {
                answer(in.readUnsignedByte());
                out.flush();
            }
        } catch (EOFException parentIsGone) {
            open.close();
        }
    }

    private void answer(int request) throws IOException {
        switch (request) {
            case Wire.OPEN -> open();
            case Wire.PAINT -> paint();
            case Wire.TEXT -> text();
            default -> throw new IOException("not a request");
        }
    }

    private void open() throws IOException {
        open.close();
        open = OpenFile.none(); // lets go of the last file before the next is read
        var password = Wire.readText(in, Limits.MAX_PASSWORD);
        open = OpenFile.read(Wire.readBytes(in, Limits.MAX_FILE_BYTES), password);
        out.writeByte(Wire.ANSWER);
        Wire.write(out, open.outcome().name());
        out.writeInt(open.pages());
        out.writeBoolean(open.unsure());
        out.writeBoolean(open.damaged());
        out.writeBoolean(open.bare());
    }

    private void paint() throws IOException {
        var index = in.readInt();
        var width = in.readInt();
        var image = open.paint(index, width);
        if (image.isEmpty()) {
            out.writeByte(Wire.NOTHING);
            return;
        }
        var painted = image.get();
        out.writeByte(Wire.ANSWER);
        out.writeInt(painted.getWidth());
        out.writeInt(painted.getHeight());
        var row = new int[painted.getWidth()];
        for (var y = 0; y < painted.getHeight(); y++) {
            painted.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) {
                out.writeInt(pixel);
            }
        }
    }

    private void text() throws IOException {
        var text = open.text(in.readInt(), in.readInt());
        if (text.isEmpty()) {
            out.writeByte(Wire.NOTHING);
            return;
        }
        out.writeByte(Wire.ANSWER);
        out.writeBoolean(text.get().whole());
        out.writeInt(text.get().pages().size());
        for (var page : text.get().pages()) {
            Wire.write(out, page);
        }
    }
}
