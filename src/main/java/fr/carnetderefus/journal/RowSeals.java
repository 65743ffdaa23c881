package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;

/** Seals rows to their place and links them into the chain. */
final class RowSeals {
    static final int CHAIN_BYTES = 32;

    private final Aead aead;
    private final Place place = new Place();
    private final MessageDigest sha256 = Digests.sha256();

    RowSeals(Aead aead) {
        this.aead = aead;
    }

    /** The chain before the first row: 32 zero bytes. */
    static byte[] genesis() {
        return new byte[CHAIN_BYTES];
    }

    synchronized SealedRow seal(long seq, Row row, byte[] previous, WipableKey key) {
        at(seq, row.subject(), previous);
        var sealed = aead.seal(key, place, row.content());
        return new SealedRow(seq, row.subject(), sealed, place.digest(sha256, sealed));
    }

    /** The row's content, or null when its seal does not open after this chain. */
    synchronized byte @Nullable [] open(SealedRow row, byte[] previous, WipableKey key) {
        at(row.seq(), row.subject(), previous);
        return aead.open(key, place, row.sealed());
    }

    /** The chain that a row has when it comes after the previous one. */
    synchronized byte[] link(SealedRow row, byte[] previous) {
        at(row.seq(), row.subject(), previous);
        return place.digest(sha256, row.sealed());
    }

    private void at(long seq, String subject, byte[] previous) {
        place.in("entry").add(seq).add(subject).add(previous);
    }
}
