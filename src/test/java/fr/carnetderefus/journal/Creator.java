package fr.carnetderefus.journal;

import java.nio.file.Path;

/** Makes carnet after carnet until it is killed, and prints the name of each once it is made. */
final class Creator {
    private Creator() {}

    public static void main(String[] args) throws Exception {
        for (var i = 0; true; i++) {
            var file = Path.of(args[0], i + ".carnet");
            Samples.create(file).close();
            System.out.println(file.getFileName());
            System.out.flush();
        }
    }
}
