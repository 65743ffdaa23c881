package fr.carnetderefus.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to file, and where it can be read again: a file, something inside one, or several
 * pictures that belong together.
 *
 * @param files where it is; left as they are until somebody says otherwise
 * @param part which of the things inside, from 0; -1 where it is the file itself
 * @param name what it will be called, without a folder
 * @param via what it came in, where that is another file; empty otherwise
 */
public record Piece(List<Source> files, int part, String name, String via) {
    private static final int WHOLE = -1;

    public Piece {
        files = List.copyOf(files);
    }

    /** The file itself. */
    public static Piece of(Source file) {
        return new Piece(List.of(file), WHOLE, file.name(), "");
    }

    /** A picture, of which a PDF is made. */
    static Piece picture(Source file) {
        return new Piece(List.of(file), WHOLE, asPdf(file.name()), file.name());
    }

    /** Something inside a file. */
    static Piece inside(Source file, int part, String name) {
        return new Piece(List.of(file), part, name, file.name());
    }

    /** Several pictures, of which one PDF is made, a page or more for each. */
    public static Piece joined(List<Piece> pictures) {
        var files = new ArrayList<Source>();
        pictures.forEach(p -> files.addAll(p.files()));
        var first = pictures.getFirst();
        return new Piece(files, WHOLE, first.name(), first.via());
    }

    /** Where it is, or where the first of several is. */
    public Source file() {
        return files.getFirst();
    }

    /** Whether it is made of pictures that are files of their own, so that it can be joined. */
    public boolean isOfPictures() {
        return part == WHOLE && !via.isEmpty();
    }

    static String asPdf(String name) {
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }
}
