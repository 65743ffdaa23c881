package fr.carnetderefus.proof.dossier;

import java.time.OffsetDateTime;

/**
 * What a dossier is, besides its documents.
 *
 * @param language two letters
 * @param front its first pages: a PDF with tags, of our own making
 * @param manifest the list of the originals, as {@code sha256sum} reads it
 * @param id hexadecimal digits that no other dossier has, 32 of them
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Cover(
        String title,
        String language,
        OffsetDateTime made,
        byte[] front,
        Listing manifest,
        String id) {

    /**
     * A text that is attached.
     *
     * @param words what it is
     */
    public record Listing(String name, String words, String content) {}
}
