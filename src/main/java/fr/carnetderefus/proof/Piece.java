package fr.carnetderefus.proof;

import java.nio.file.Path;

/**
 * One thing to file, and where it can be read again: a file, or something inside one.
 *
 * @param file where it is; left as it is until somebody says otherwise
 * @param part which of the things inside, from 0; -1 where it is the file itself
 * @param name what it is called, without a folder
 * @param via what it came in, where that is another file; empty otherwise
 */
public record Piece(Path file, int part, String name, String via) {
    private static final int WHOLE = -1;

    /** The file itself. */
    public static Piece of(Path file) {
        return new Piece(file, WHOLE, String.valueOf(file.getFileName()), "");
    }

    /** Something inside a file. */
    static Piece inside(Path file, int part, String name) {
        return new Piece(file, part, name, String.valueOf(file.getFileName()));
    }

    /** Whether it is the file itself, and not something that came in it. */
    public boolean isWhole() {
        return part == WHOLE;
    }
}
