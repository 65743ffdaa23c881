package fr.carnetderefus.journal;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * What Argon2id costs: memory in KiB, passes, lanes. Its text is what stands in the key slot.
 *
 * <p>There is no lower bound: the slot is sealed to its own text, so nobody can make an existing
 * slot cheaper. The upper bounds keep a forged slot from eating all memory before it is refused.
 */
record Argon2(int memoryKib, int passes, int lanes) {
    static final Argon2 DEFAULT = new Argon2(64 * 1024, 3, 1);

    private static final int MAX_MEMORY_KIB = 1024 * 1024;
    private static final int MAX_PASSES = 64;
    private static final int MAX_LANES = 16;
    private static final Pattern TEXT =
            Pattern.compile("argon2id v=19 m=[1-9]\\d{0,7} t=[1-9]\\d{0,3} p=[1-9]\\d{0,2}");

    /** The cost a slot tells, or null when the text is not one we can follow. */
    static @Nullable Argon2 parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return null;
        }
        var words = text.split("[ =]", 9);
        var cost =
                new Argon2(
                        Integer.parseInt(words[4]),
                        Integer.parseInt(words[6]),
                        Integer.parseInt(words[8]));
        return cost.isBearable() ? cost : null;
    }

    private boolean isBearable() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MAX_MEMORY_KIB
                && passes <= MAX_PASSES
                && lanes <= MAX_LANES;
    }

    String text() {
        return "argon2id v=19 m=" + memoryKib + " t=" + passes + " p=" + lanes;
    }

    WipableKey derive(Passphrase passphrase, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var key = new byte[WipableKey.BYTES];
        generator.generateBytes(passphrase.bytes(), key);
        return new WipableKey(key);
    }
}
