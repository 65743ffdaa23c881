package fr.carnetderefus.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What only whoever opens a carnet can put under a text: HMAC with SHA-256, under a key of its own
 * that is expanded from the carnet's (RFC 5869, 2.3: that key is random, so nothing is extracted).
 */
final class CarnetMark {
    private static final String INFO = "carnet-de-refus/1 mark";

    private CarnetMark() {}

    /** 64 hexadecimal digits; the same for every copy of the carnet. */
    static String of(WipableKey carnet, byte[] content) {
        try {
            var info = INFO.getBytes(StandardCharsets.US_ASCII);
            var expand = HKDFParameterSpec.expandOnly(carnet, info, WipableKey.BYTES);
            var kdf = KDF.getInstance("HKDF-SHA256");
            try (var key = new WipableKey(kdf.deriveData(expand))) {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                return HexFormat.of().formatHex(mac.doFinal(content));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 25 on has HKDF and HMAC", e);
        }
    }
}
