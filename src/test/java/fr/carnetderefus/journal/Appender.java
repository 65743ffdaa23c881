package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The program that {@link KillTest} kills: it appends rows until then, and prints the number of
 * each once it is confirmed. What a row holds follows from its number alone.
 */
final class Appender {
    private static final int ROWS_PER_OPENING = 24;
    private static final int BIG = 3 << 20;

    private Appender() {}

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        while (true) {
            // opens anew now and then, so that a kill may also meet the WAL's birth and its end
            try (var journal = Samples.open(file)) {
                for (var i = 0; i < ROWS_PER_OPENING; i++) {
                    var head = journal.append(batch(journal.head().count() + 1));
                    System.out.println(head.count());
                    System.out.flush();
                }
            }
        }
    }

    static Batch batch(long seq) {
        return new Batch(
                List.of(new Row(subject(seq), content(seq))),
                hasDocument(seq)
                        ? List.of(new Document("D" + seq, subject(seq), document(seq)))
                        : List.of());
    }

    /** Now and then somebody new. */
    static String subject(long seq) {
        return "S" + seq / 10;
    }

    static byte[] content(long seq) {
        return Samples.bytes(("row " + seq + " ").repeat(1 + (int) (seq % 50)));
    }

    static boolean hasDocument(long seq) {
        return seq % 4 == 0;
    }

    /** Most are small; some are longer than the WAL that SQLite folds in by itself. */
    static byte[] document(long seq) {
        var bytes = new byte[seq % 60 == 0 ? BIG : 20_000];
        new Random(seq).nextBytes(bytes);
        return bytes;
    }
}
