package fr.carnetderefus.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing to file, and where it can be read again: a file, something inside one, a message's own
 * words, or several pictures that belong together.
 *
 * @param files where it is; left as they are until somebody says otherwise
 * @param part which of the things inside, from 0; -1 where it is the file itself, -2 where it is a
 *     message's own words
 * @param name what it will be called, without a folder
 * @param via what it came in, where that is another file; empty otherwise
 * @param beside whether it only goes along with what else its file brings: to be had, not to be
 *     asked about
 */
public record Piece(List<Source> files, int part, String name, String via, boolean beside) {
    private static final int WHOLE = -1;
    private static final int MESSAGE = -2;

    public Piece {
        files = List.copyOf(files);
    }

    /** The file itself. */
    public static Piece of(Source file) {
        return new Piece(List.of(file), WHOLE, file.name(), "", false);
    }

    /** A picture, of which a PDF is made. */
    static Piece picture(Source file) {
        return new Piece(List.of(file), WHOLE, asPdf(file.name()), file.name(), false);
    }

    /** Something inside a file. */
    static Piece inside(Source file, int part, String name) {
        return new Piece(List.of(file), part, name, file.name(), false);
    }

    /** A message's own words, of which a PDF is made; somebody asked for them. */
    public static Piece message(Source file) {
        return message(file, false);
    }

    /** A message's own words, of which a PDF is made. */
    static Piece message(Source file, boolean beside) {
        return new Piece(List.of(file), MESSAGE, asPdf(file.name()), file.name(), beside);
    }

    /** Several pictures, of which one PDF is made, a page or more for each. */
    public static Piece joined(List<Piece> pictures) {
        var files = new ArrayList<Source>();
        pictures.forEach(p -> files.addAll(p.files()));
        var first = pictures.getFirst();
        return new Piece(files, WHOLE, first.name(), first.via(), false);
    }

    /** Where it is, or where the first of several is. */
    public Source file() {
        return files.getFirst();
    }

    /** Whether it is made of pictures that are files of their own, so that it can be joined. */
    public boolean isOfPictures() {
        return part == WHOLE && !via.isEmpty();
    }

    /** Whether it is a message's own words. */
    public boolean isMessage() {
        return part == MESSAGE;
    }

    static String asPdf(String name) {
        var dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }
}
