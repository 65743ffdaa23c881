package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The carnet's key, wrapped by what somebody knows; sealed to everything else in the slot. */
@SuppressWarnings("ArrayRecordComponent") // read from the file and never compared
record KeySlot(long id, String kind, String kdf, byte[] salt, byte[] wrapped) {
    static final String PASSPHRASE = "passphrase";

    /** One sheet of recovery words. */
    static final String RECOVERY = "recovery";

    /** Two sheets of three. */
    static final String PAIR = "pair";

    private static final int SALT = 16;

    static KeySlot wrap(long id, Passphrase passphrase, Argon2 cost, WipableKey carnet) {
        var salt = new Aead().random(SALT);
        try (var own = cost.derive(passphrase, salt)) {
            return wrap(id, PASSPHRASE, cost.text(), salt, own, carnet);
        }
    }

    static KeySlot wrap(long id, Hkdf way, List<RecoveryWords> words, WipableKey carnet) {
        var salt = new Aead().random(SALT);
        try (var own = way.derive(words, salt)) {
            return wrap(id, way.kind(), way.text(), salt, own, carnet);
        }
    }

    private static KeySlot wrap(
            long id, String kind, String kdf, byte[] salt, WipableKey own, WipableKey carnet) {
        var secret = carnet.getEncoded();
        try {
            var sealed = new Aead().seal(own, place(id, kind, kdf, salt), secret);
            return new KeySlot(id, kind, kdf, salt, sealed);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Whether some passphrase, or some words, could open such a slot. */
    boolean isOpenable() {
        var followed =
                switch (kind) {
                    case PASSPHRASE -> Argon2.parse(kdf) != null;
                    case RECOVERY, PAIR -> {
                        var way = Hkdf.parse(kdf);
                        yield way != null && way.kind().equals(kind);
                    }
                    default -> false;
                };
        return followed
                && salt.length == SALT
                && wrapped.length == Aead.NONCE + WipableKey.BYTES + Aead.TAG;
    }

    /** The carnet's key, or null when this is not the slot's passphrase. */
    @Nullable WipableKey unwrap(Passphrase passphrase) {
        var cost = isOpenable() ? Argon2.parse(kdf) : null;
        if (cost == null) {
            return null;
        }
        try (var own = cost.derive(passphrase, salt)) {
            return open(own);
        }
    }

    /** The carnet's key, or null when these are not the slot's words; of a pair, in any order. */
    @Nullable WipableKey unwrap(List<RecoveryWords> words) {
        var way = isOpenable() ? Hkdf.parse(kdf) : null;
        if (way == null) {
            return null;
        }
        var carnet = unwrap(way, words);
        return carnet == null && words.size() > 1 ? unwrap(way, words.reversed()) : carnet;
    }

    private @Nullable WipableKey unwrap(Hkdf way, List<RecoveryWords> words) {
        try (var own = way.derive(words, salt)) {
            return open(own);
        }
    }

    private @Nullable WipableKey open(WipableKey own) {
        var secret = new Aead().open(own, place(id, kind, kdf, salt), wrapped);
        return secret == null ? null : new WipableKey(secret);
    }

    /** What is told of it. */
    Slot shown() {
        var known =
                switch (kind) {
                    case PASSPHRASE -> Slot.Kind.PASSPHRASE;
                    case RECOVERY -> Slot.Kind.RECOVERY;
                    case PAIR -> Slot.Kind.PAIR;
                    default -> Slot.Kind.OTHER;
                };
        return new Slot(id, known, HexFormat.of().formatHex(salt));
    }

    private static Place place(long id, String kind, String kdf, byte[] salt) {
        return new Place().in("keyslot").add(id).add(kind).add(kdf).add(salt);
    }
}
