package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The carnet's key and the subjects' keys, unwrapped when first asked for, wiped on close. */
final class Keyring implements AutoCloseable {
    private final WipableKey carnet;
    private final Store store;
    private final Aead aead;
    private final Place place = new Place();
    private final Map<String, WipableKey> subjects = new HashMap<>();
    private final Set<String> erased = new HashSet<>();

    /** Takes the carnet's key over. */
    Keyring(WipableKey carnet, Store store, Aead aead) {
        this.carnet = carnet;
        this.store = store;
        this.aead = aead;
    }

    /** The key of the carnet itself. */
    WipableKey carnet() {
        return carnet;
    }

    /**
     * The subject's key, or null when there is none yet, or none any more.
     *
     * @throws JournalException {@code DAMAGED} when there is one that does not unwrap
     */
    synchronized @Nullable WipableKey of(String subject) throws JournalException {
        var known = subjects.get(subject);
        if (known != null) {
            return known;
        }
        var wrapped = erased.contains(subject) ? null : store.wrappedKey(subject);
        if (wrapped == null) {
            return null;
        }
        var secret = aead.open(carnet, place.in("subject").add(subject), wrapped);
        if (secret != null && secret.length == 0) {
            erased.add(subject);
            return null;
        }
        if (secret == null || secret.length != WipableKey.BYTES) {
            throw new JournalException(Reason.DAMAGED, "subject " + subject, null);
        }
        return adopt(subject, new WipableKey(secret));
    }

    /**
     * Whether the subject's key was destroyed: only who has the carnet's key can say so.
     *
     * @throws JournalException {@code DAMAGED} when it does not unwrap
     */
    synchronized boolean isErased(String subject) throws JournalException {
        return of(subject) == null && erased.contains(subject);
    }

    /** What takes the place of a key that is destroyed: nothing at all, sealed like a key. */
    synchronized WrappedKey nothing(String subject) {
        var sealed = aead.seal(carnet, place.in("subject").add(subject), new byte[0]);
        return new WrappedKey(subject, sealed);
    }

    /** Wipes the key of a subject that was erased. */
    synchronized void forget(String subject) {
        var key = subjects.remove(subject);
        if (key != null) {
            key.close();
        }
        erased.add(subject);
    }

    synchronized WrappedKey wrap(String subject, WipableKey key) {
        var secret = key.getEncoded();
        try {
            var wrapped = aead.seal(carnet, place.in("subject").add(subject), secret);
            return new WrappedKey(subject, wrapped);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    synchronized WipableKey adopt(String subject, WipableKey key) {
        subjects.put(subject, key);
        return key;
    }

    /** The carnet's key once more, for a copy of the carnet; whoever takes it wipes it. */
    synchronized WipableKey copyOfCarnet() {
        return new WipableKey(carnet.getEncoded());
    }

    @Override
    public synchronized void close() {
        subjects.values().forEach(WipableKey::close);
        subjects.clear();
        carnet.close();
    }
}
