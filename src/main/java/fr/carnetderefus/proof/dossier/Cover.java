package fr.carnetderefus.proof.dossier;

import java.time.OffsetDateTime;

/**
 * What a dossier is, besides its documents.
 *
 * @param language two letters
 * @param front its first pages; asked for last, so that they may be made while the documents are
 *     copied
 * @param manifest the list of the originals, as {@code sha256sum} reads it
 * @param id hexadecimal digits that no other dossier has, 32 of them
 */
public record Cover(
        String title,
        String language,
        OffsetDateTime made,
        Front front,
        Listing manifest,
        String id) {

    /** Gives the first pages. */
    @FunctionalInterface
    public interface Front {
        FrontPages pages() throws InterruptedException;
    }

    /**
     * A text that is attached.
     *
     * @param words what it is
     */
    public record Listing(String name, String words, String content) {}
}
