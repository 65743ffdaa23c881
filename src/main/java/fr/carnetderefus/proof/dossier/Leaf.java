package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.Placed.Mark;
import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Letters;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page of the house's own while it is set. */
final class Leaf {
    private final int number;
    private final Typefaces faces;
    private final Letters letters;
    private final StringBuilder drawn = new StringBuilder();
    private final List<Integer> tagged = new ArrayList<>();

    /**
     * @param number its object
     */
    Leaf(int number, Typefaces faces, Letters letters) {
        this.number = number;
        this.faces = faces;
        this.letters = letters;
    }

    /** How a text is set. */
    record Style(Face face, double size, double leading) {
        /**
         * @param spread the leading in sizes
         */
        static Style of(Face face, double size, double spread) {
            return new Style(face, size, spread * size);
        }
    }

    int number() {
        return number;
    }

    /** The instructions that draw it. */
    String drawn() {
        return drawn.toString();
    }

    /** The tags of its marks, in the order of those. */
    List<Integer> tagged() {
        return tagged;
    }

    /** What is drawn from here on belongs to a tag. */
    void begin(String kind, Placed tag) {
        var mark = tagged.size();
        tagged.add(tag.tag());
        tag.marks().add(new Mark(number, mark));
        drawn.append('/').append(kind).append("<</MCID ").append(mark).append(">>BDC\n");
    }

    /**
     * What is drawn from here on is read to nobody.
     *
     * @param kind what it is, with the instruction that says so
     */
    void aside(String kind) {
        drawn.append("/Artifact").append(kind);
    }

    void end() {
        drawn.append("EMC\n");
    }

    void draw(String instructions) {
        drawn.append(instructions);
    }

    /** Sets a line whose top is so far down. */
    void line(String text, Style style, double across, double top) throws IOException {
        drawn.append(
                A4.text(
                        across,
                        top + faces.baseline(style.face(), style.size(), style.leading()),
                        A4.INK,
                        letters.shown(text, style.face(), style.size())));
    }
}
