package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM: sealed bytes are the nonce (12), the ciphertext and the tag (16). One cipher serves
 * all: a document is read on one thread while a row is written on another.
 */
final class Aead {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final SecureRandom random = new SecureRandom();
    private final Cipher cipher;

    Aead() {
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** Seals the content to its place, under a fresh nonce. */
    synchronized byte[] seal(WipableKey key, Place place, byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var out = new byte[NONCE + content.length + TAG];
        System.arraycopy(nonce, 0, out, 0, NONCE);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            place.bind(cipher);
            cipher.doFinal(content, 0, content.length, out, NONCE);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal", e);
        }
    }

    /** The content, or null when these bytes were not sealed to this place with this key. */
    synchronized byte @Nullable [] open(WipableKey key, Place place, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            return null;
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, sealed, 0, NONCE));
            place.bind(cipher);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not open", e);
        }
    }

    /** A fresh random key. */
    WipableKey newKey() {
        return new WipableKey(random(WipableKey.BYTES));
    }

    byte[] random(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
