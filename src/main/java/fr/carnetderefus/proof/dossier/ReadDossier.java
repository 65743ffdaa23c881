package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Order;
import fr.carnetderefus.proof.dossier.copyist.Wire;

import java.io.IOException;
import java.util.Optional;

/** Reads a dossier that somebody hands in, in a child: it may be hostile, or no dossier. */
public final class ReadDossier {
    private ReadDossier() {}

    /** What is found in it, as it is found. */
    public interface Finder {
        /** A file is attached. */
        void attached(String name, byte[] bytes);
    }

    /**
     * Reads one.
     *
     * @return what is printed on its first pages, without any blanks; empty where it is no PDF that
     *     opens, or takes more memory or time than any honest one
     * @throws InterruptedException when nobody waits any more
     * @throws java.io.UncheckedIOException when no child can be started: the program's fault
     */
    public static Optional<String> read(byte[] pdf, Finder finder, Watched watched)
            throws InterruptedException {
        try (var child = CopyistChild.start(watched, heap(pdf.length))) {
            try {
                child.allow(CopyistChild.READ);
                child.out().writeByte(Wire.READ);
                child.out().writeInt(pdf.length);
                child.out().write(pdf);
                child.out().flush();
                return receive(child, finder);
            } catch (IOException e) {
                child.checkWanted();
                return Optional.empty();
            }
        }
    }

    /** The file, and beside it what PDFBox makes of it and the greatest of its attachments. */
    private static int heap(int bytes) {
        return CopyistChild.HEAP_MB + (bytes >> 20);
    }

    private static Optional<String> receive(CopyistChild child, Finder finder) throws IOException {
        var in = child.in();
        var printed = "";
        while (true) {
            switch (in.readUnsignedByte()) {
                case Wire.ATTACHED -> finder.attached(Order.readText(in), Order.readBytes(in));
                case Wire.PRINTED -> printed = Order.readText(in);
                case Wire.DONE -> {
                    return Optional.of(printed);
                }
                case Wire.FAILED -> {
                    return Optional.empty();
                }
                default -> throw new IOException("not an answer");
            }
        }
    }
}
