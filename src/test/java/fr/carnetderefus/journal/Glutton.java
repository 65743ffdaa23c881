package fr.carnetderefus.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * The program that {@link NoMemoryTest} runs in little memory: it files ever bigger documents, and
 * when one is too big goes on with a small one, all in the same open carnet.
 */
final class Glutton {
    private static final int TIMES = 3;

    private Glutton() {}

    public static void main(String[] args) throws Exception {
        var size = 100_000 + 1_000 * Integer.parseInt(args[1]);
        var small = 10;
        try (var journal = Samples.open(Path.of(args[0]))) {
            for (var times = 0; times < TIMES; ) {
                try {
                    file(journal, size);
                    size += size / 3;
                } catch (OutOfMemoryError e) {
                    System.out.println("no memory");
                    times++;
                    file(journal, small++);
                    size -= size / 5;
                }
            }
        }
    }

    private static void file(Journal journal, int size) throws JournalException {
        journal.append(
                new Batch(
                        List.of(Samples.row("A", "of " + size)),
                        List.of(new Document("D" + size, "A", new byte[size]))));
        System.out.println(size);
        System.out.flush();
    }
}
