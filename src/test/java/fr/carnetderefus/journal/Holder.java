package fr.carnetderefus.journal;

import java.nio.file.Path;

/**
 * A program that has a carnet open, with a row fresh in it, until it is killed or its input ends.
 */
final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
        try (var journal = Samples.open(Path.of(args[0]))) {
            journal.append(Batch.of(Samples.row("A", "de l’autre")));
            System.out.println("held");
            System.out.flush();
            while (System.in.read() >= 0) {
                // until the end
            }
        }
    }
}
