package fr.carnetderefus.journal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 256 random bits that open a carnet, as 24 French words (BIP-39): the last word's last eight bits
 * are the first of the SHA-256 over the others, so that a slip of the pen shows. The bits are wiped
 * on close; the words are those of a public list, and a list of them is a secret like the bits.
 */
public final class RecoveryWords implements AutoCloseable {
    /** How many words there are on a sheet. */
    public static final int COUNT = 24;

    private static final int WORD_BITS = 11;

    private final byte[] bits;

    private RecoveryWords(byte[] bits) {
        this.bits = bits;
    }

    /** Words that nobody has seen yet. */
    public static RecoveryWords fresh() {
        return new RecoveryWords(new Aead().random(WipableKey.BYTES));
    }

    /** The place of a typed word in the list; accents and case do not matter, four letters do. */
    public static OptionalInt place(String typed) {
        return WordList.french().find(typed);
    }

    /** The words most like what was typed, the likest first; none where nothing is near. */
    public static List<String> nearest(String typed, int most) {
        return WordList.french().nearest(typed, most);
    }

    /**
     * The words at 24 places of the list; empty when the checksum does not fit: one of them at
     * least is another word, or in another place.
     */
    public static Optional<RecoveryWords> at(int[] places) {
        if (places.length != COUNT) {
            throw new IllegalArgumentException("not " + COUNT + " words");
        }
        var all = new byte[WipableKey.BYTES + 1];
        for (var i = 0; i < COUNT * WORD_BITS; i++) {
            if (((places[i / WORD_BITS] >>> (WORD_BITS - 1 - i % WORD_BITS)) & 1) != 0) {
                all[i / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - i % Byte.SIZE));
            }
        }
        var bits = Arrays.copyOf(all, WipableKey.BYTES);
        var fits = all[WipableKey.BYTES] == Digests.sha256(bits)[0];
        Arrays.fill(all, (byte) 0);
        if (!fits) {
            Arrays.fill(bits, (byte) 0);
            return Optional.empty();
        }
        return Optional.of(new RecoveryWords(bits));
    }

    /** The words, in order, with their accents. */
    public List<String> words() {
        var check = Digests.sha256(bits)[0];
        var words = new ArrayList<String>(COUNT);
        for (var i = 0; i < COUNT; i++) {
            var place = 0;
            for (var bit = i * WORD_BITS; bit < (i + 1) * WORD_BITS; bit++) {
                var of = bit / Byte.SIZE < bits.length ? bits[bit / Byte.SIZE] : check;
                var set = (of >>> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
                place = (place << 1) | set;
            }
            words.add(WordList.french().word(place));
        }
        return List.copyOf(words);
    }

    /** All words there are, from which a field may offer some. */
    public static List<String> vocabulary() {
        return WordList.french().words();
    }

    /** Whether these are the same words. */
    public boolean same(RecoveryWords other) {
        return MessageDigest.isEqual(bits, other.bits);
    }

    /** The bits as a key, the caller's to wipe. */
    WipableKey key() {
        return new WipableKey(bits.clone());
    }

    /** Another handle on the same words, wiped apart from this one. */
    public RecoveryWords copy() {
        return new RecoveryWords(bits.clone());
    }

    @Override
    public void close() {
        Arrays.fill(bits, (byte) 0);
    }
}
