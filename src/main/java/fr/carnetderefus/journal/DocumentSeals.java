package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

/** Seals documents to their identifier and subject. */
final class DocumentSeals {
    private final Aead aead;
    private final Place place = new Place();

    DocumentSeals(Aead aead) {
        this.aead = aead;
    }

    synchronized SealedDocument seal(Document document, WipableKey key) {
        at(document.id(), document.subject());
        var sealed = aead.seal(key, place, document.content());
        return new SealedDocument(document.id(), document.subject(), sealed);
    }

    synchronized byte @Nullable [] open(SealedDocument document, WipableKey key) {
        at(document.id(), document.subject());
        return aead.open(key, place, document.sealed());
    }

    private void at(String id, String subject) {
        place.in("document").add(id).add(subject);
    }
}
