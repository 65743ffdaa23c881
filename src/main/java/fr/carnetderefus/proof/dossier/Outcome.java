package fr.carnetderefus.proof.dossier;

import java.util.List;

/**
 * How the pages of a document went into a dossier.
 *
 * @param drawn as they are drawn, letters as letters
 * @param pictured as an image, with the text behind it
 * @param notShown not at all: a sentence says so, and the original is attached
 * @param why what stood in the way of drawing, a word for each page that was not
 */
public record Outcome(String attached, int drawn, int pictured, int notShown, List<String> why) {
    public Outcome {
        why = List.copyOf(why);
    }

    public int pages() {
        return drawn + pictured + notShown;
    }
}
