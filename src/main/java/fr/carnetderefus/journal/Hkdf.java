package fr.carnetderefus.journal;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * How recovery words become a slot's own key: HKDF with SHA-256 (RFC 5869). The words are 256
 * random bits, so nothing slow is needed. Its text is what stands in the key slot.
 *
 * @param sheets the numbers of the two sheets that open the slot together, the smaller first; empty
 *     where one sheet opens it
 */
record Hkdf(List<Integer> sheets) {
    static final Hkdf WHOLE = new Hkdf(List.of());

    /** Any two of three. */
    static final List<Hkdf> PAIRS =
            List.of(new Hkdf(List.of(1, 2)), new Hkdf(List.of(1, 3)), new Hkdf(List.of(2, 3)));

    private static final String NAME = "hkdf-sha256";

    /** The way a slot tells, or null when the text is not one we can follow. */
    static @Nullable Hkdf parse(String text) {
        if (text.equals(NAME)) {
            return WHOLE;
        }
        return PAIRS.stream().filter(pair -> pair.text().equals(text)).findFirst().orElse(null);
    }

    String text() {
        return sheets.isEmpty() ? NAME : NAME + " sheets=" + sheets.get(0) + "," + sheets.get(1);
    }

    String kind() {
        return sheets.isEmpty() ? KeySlot.RECOVERY : KeySlot.PAIR;
    }

    /** The slot's own key from the words of its sheets, in order. */
    WipableKey derive(List<RecoveryWords> words, byte[] salt) {
        var extract = HKDFParameterSpec.ofExtract().addSalt(salt);
        var info = ("carnet-de-refus/1 " + kind()).getBytes(StandardCharsets.US_ASCII);
        var keys = words.stream().map(RecoveryWords::key).toList();
        try {
            keys.forEach(extract::addIKM);
            var kdf = KDF.getInstance("HKDF-SHA256");
            return new WipableKey(kdf.deriveData(extract.thenExpand(info, WipableKey.BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF", e);
        } finally {
            keys.forEach(WipableKey::close);
        }
    }
}
