package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The carnet's key, wrapped by what somebody knows; sealed to everything else in the slot. */
@SuppressWarnings("ArrayRecordComponent") // read from the file and never compared
record KeySlot(long id, String kind, String kdf, byte[] salt, byte[] wrapped) {
    static final String PASSPHRASE = "passphrase";
    private static final int SALT = 16;

    static KeySlot wrap(long id, Passphrase passphrase, Argon2 cost, WipableKey carnet) {
        var aead = new Aead();
        var salt = aead.random(SALT);
        var secret = carnet.getEncoded();
        try (var own = cost.derive(passphrase, salt)) {
            var place = place(id, PASSPHRASE, cost.text(), salt);
            return new KeySlot(id, PASSPHRASE, cost.text(), salt, aead.seal(own, place, secret));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * The carnet's key, or null when this is not the slot's passphrase.
     *
     * @throws JournalException {@code DAMAGED} when no passphrase could open such a slot
     */
    @Nullable WipableKey unwrap(Passphrase passphrase) throws JournalException {
        var cost = Argon2.parse(kdf);
        if (cost == null
                || salt.length != SALT
                || wrapped.length != Aead.NONCE + WipableKey.BYTES + Aead.TAG) {
            throw new JournalException(Reason.DAMAGED, "keyslot " + id, null);
        }
        try (var own = cost.derive(passphrase, salt)) {
            var secret = new Aead().open(own, place(id, kind, kdf, salt), wrapped);
            return secret == null ? null : new WipableKey(secret);
        }
    }

    private static Place place(long id, String kind, String kdf, byte[] salt) {
        return new Place().in("keyslot").add(id).add(kind).add(kdf).add(salt);
    }
}
