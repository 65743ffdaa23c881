package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.worker.HouseFonts;
import fr.carnetderefus.proof.worker.ParentWatch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/**
 * The child's program: copies what it is given until its input ends. Errors (memory, stack) are not
 * caught: the process ends, and its end is the answer.
 */
public final class Copyist {
    private static final int PIPE = 1 << 16;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final HouseLetters house;
    private final Packer packer = new Packer(Deflater.DEFAULT_COMPRESSION);

    private Copyist(DataInputStream in, DataOutputStream out, HouseLetters house) {
        this.in = in;
        this.out = out;
        this.house = house;
    }

    /**
     * Serves the process that started this one; ends when that one is gone.
     *
     * @param args the number of the process that started this one
     */
    public static void main(String[] args) throws IOException {
        ParentWatch.begin(Long.parseLong(args[0]));
        var in = new DataInputStream(new BufferedInputStream(System.in, PIPE));
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new Told(new FileOutputStream(FileDescriptor.out)), PIPE));
        // a library that prints would garble the answers, or say aloud what is in a proof
        var silence =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(silence);
        System.setErr(silence);
        ImageIO.setUseCache(false); // or JPEG 2000 scans would pass through a temporary file
        HouseFonts.install();
        new Copyist(in, out, HouseLetters.load()).serve();
    }

    /** Tells a failure of the pipe from one of the file that is read. */
    private static final class Told extends FilterOutputStream {
        Told(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
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
            // there is nothing left to do
        }
    }

    private void answer(int request) throws IOException {
        switch (request) {
            case Wire.HOUSE -> house();
            case Wire.ITEM -> new Original(Order.read(in), out, packer, house).copy();
            case Wire.REHEARSE -> new Rehearsal(packer, house).until(in);
            case Wire.READ -> new Dossier(out).read(Order.readAsAnnounced(in));
            default -> throw new IOException("not a request");
        }
    }

    private void house() throws IOException {
        var fragment = new Fragment(out, packer, in.readInt());
        house.write(fragment, Fixed.HOUSE_FONT);
        UnseenFont.write(fragment, Fixed.UNSEEN_FONT);
        out.writeByte(Wire.DONE);
        out.writeInt(fragment.next());
        out.writeInt(0);
        out.writeInt(0);
        out.writeInt(0);
    }
}
