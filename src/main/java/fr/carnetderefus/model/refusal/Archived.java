package fr.carnetderefus.model.refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A file in the archive, as it was when it came; its bytes are the document of that id.
 *
 * @param sha256 of the original, 64 hexadecimal digits
 * @param pages how many pages were counted; 0 where they could not be
 * @param name the file's name as it came, without its folder
 * @param via what it came in, where that is another file: the e-mail it was attached to, the photo
 *     it was made of; empty otherwise
 * @param password what opens it; empty where it opens by itself
 * @param text the id of the document that holds its text, in UTF-8 with a form feed between pages;
 *     empty where none was read
 * @param dated the day that is written on it; null where none is known
 */
public record Archived(
        String document,
        String sha256,
        int pages,
        long bytes,
        String name,
        String via,
        String password,
        String text,
        DocumentKind kind,
        @Nullable LocalDate dated) {

    /** A proof of which nothing more is known. */
    public static Archived proof(
            String document, String sha256, int pages, long bytes, String name) {
        return new Archived(
                document, sha256, pages, bytes, name, "", "", "", DocumentKind.PROOF, null);
    }

    /** The same file, held to be something else. */
    public Archived as(DocumentKind otherKind, @Nullable LocalDate otherDay) {
        return new Archived(
                document, sha256, pages, bytes, name, via, password, text, otherKind, otherDay);
    }

    /** The same file in another place of the archive. */
    public Archived at(String otherDocument, String otherText) {
        return new Archived(
                otherDocument, sha256, pages, bytes, name, via, password, otherText, kind, dated);
    }

    /** Neither name nor password: a record's text ends up in messages and logs. */
    @Override
    public String toString() {
        return "Archived " + document;
    }
}
