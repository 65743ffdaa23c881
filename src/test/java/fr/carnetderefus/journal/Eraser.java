package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * The program that is killed while it erases: it fills a carnet with subjects, each with a few rows
 * and a document, and erases them one after the other, printing the number of each once done.
 */
final class Eraser {
    static final int SUBJECTS = 60;
    private static final int DOCUMENT = 60_000;

    private Eraser() {}

    public static void main(String[] args) throws Exception {
        try (var journal = Samples.open(Path.of(args[0]))) {
            for (var n = 0; n < SUBJECTS; n++) {
                if (journal.has(subject(n))) {
                    journal.erase(
                            new Erasure(List.of(subject(n)), List.of()),
                            Batch.of(Samples.row("carnet", "erased " + n)));
                    System.out.println(n);
                    System.out.flush();
                }
            }
        }
        Thread.sleep(60_000); // to be killed
    }

    static void fill(Journal journal) throws JournalException {
        for (var n = 0; n < SUBJECTS; n++) {
            journal.append(
                    new Batch(
                            List.of(
                                    Samples.row(subject(n), "one " + n),
                                    Samples.row(subject(n), "two " + n)),
                            List.of(new Document("D" + n, subject(n), document(n)))));
        }
    }

    static String subject(int n) {
        return "S" + n;
    }

    static byte[] document(int n) {
        var bytes = new byte[DOCUMENT];
        new Random(n).nextBytes(bytes);
        return bytes;
    }
}
