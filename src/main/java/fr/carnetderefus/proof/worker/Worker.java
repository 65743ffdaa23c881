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
import java.util.ArrayList;

import javax.imageio.ImageIO;

/**
 * The child's program: answers requests from standard input until it ends. Errors (memory, stack)
 * are not caught: the process ends, and its end is the answer.
 */
public final class Worker {
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Answers answers;
    private OpenFile open = OpenFile.none();

    private Worker(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
        this.answers = new Answers(out);
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
            case Wire.JUDGE -> answers.judged(open);
            case Wire.PAINT -> answers.painted(open.paint(in.readInt(), in.readInt()));
            case Wire.TEXT -> answers.text(open.text(in.readInt(), in.readInt()));
            case Wire.WORDS -> answers.words(open.words(in.readInt()));
            case Wire.SIZES -> answers.sizes(open.sheets());
            case Wire.ORIGINALS -> answers.originals(open.originals());
            case Wire.BIND -> bind();
            case Wire.MAIL -> mail();
            case Wire.LETTER -> letter();
            default -> throw new IOException("not a request");
        }
    }

    /** Before the next one is read: there is no room for two. */
    private void letGo() throws IOException {
        open.close();
        open = OpenFile.none();
    }

    private void open() throws IOException {
        letGo();
        var password = Wire.readText(in, Limits.MAX_PASSWORD);
        open = OpenFile.read(Wire.readBytes(in, Limits.MAX_FILE_BYTES), password);
        answers.opened(open);
    }

    private void bind() throws IOException {
        letGo();
        var names = new ArrayList<String>();
        var files = new ArrayList<byte[]>();
        var left = Limits.MAX_PICTURE_BYTES;
        for (var count = Wire.readCount(in, Limits.MAX_PICTURES); count > 0; count--) {
            names.add(Wire.readText(in, Limits.MAX_NAME));
            files.add(Wire.readBytes(in, left));
            left -= files.getLast().length;
        }
        try (var binder = new Binder()) {
            for (var i = 0; i < files.size(); i++) {
                binder.add(names.get(i), files.get(i));
            }
            answers.bound(binder);
        } catch (PictureFault e) {
            answers.refused(e);
        }
    }

    private void letter() throws IOException {
        letGo();
        var made = MailLetter.of(Wire.readBytes(in, Limits.MAX_LETTER_BYTES));
        answers.letter(made);
        if (made.isPresent()) {
            made.get().close();
        }
    }

    private void mail() throws IOException {
        letGo();
        answers.mail(MailWalk.walk(Wire.readBytes(in, Limits.MAX_FILE_BYTES)));
    }
}
