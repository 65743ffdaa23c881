package fr.carnetderefus.leak;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for markers in bytes, and in whatever can be inflated from any place in them: zlib, gzip
 * and zip all hold raw deflate, which is tried at every byte.
 */
final class Hunt {
    /** A compressed stream within a compressed stream, and no deeper. */
    private static final int DEPTH = 2;

    private static final int LONGEST = 1 << 22;

    private final Needles needles;

    /** Most of what is looked at was looked at before, to the byte. */
    private final Map<ByteBuffer, Set<String>> known = new HashMap<>();

    /** One for each depth, since a stream is searched while its outer one lies in its own. */
    private final byte[][] inflated = new byte[DEPTH + 1][LONGEST];

    Hunt(Needles needles) {
        this.needles = needles;
    }

    /** The markers found; the bytes must stay as they are. */
    Set<String> in(byte[] hay) {
        return known.computeIfAbsent(ByteBuffer.wrap(hay), same -> inOther(hay));
    }

    /**
     * In a thread of its own: each place where nothing can be inflated costs an exception, and an
     * exception costs the depth of the stack.
     */
    private Set<String> inOther(byte[] hay) {
        var search =
                new FutureTask<Set<String>>(() -> {
                    var found = new LinkedHashSet<String>();
                    search(hay, DEPTH, found);
                    return found;
                });
        new Thread(search, "hunt").start();
        try {
            return search.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void search(byte[] hay, int depth, Set<String> found) {
        found.addAll(needles.in(hay));
        if (depth == 0) {
            return;
        }
        var inflater = new Inflater(true);
        try {
            var out = inflated[depth];
            for (var at = 0; at < hay.length; at++) {
                var length = mayBegin(hay, at) ? inflate(inflater, hay, at, out) : 0;
                if (length >= Needles.SHORTEST) {
                    search(Arrays.copyOf(out, length), shallower(depth, length), found);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Noise inflates to a few bytes here and there, in which nothing more need be sought. */
    private static int shallower(int depth, int length) {
        return length < 64 ? 0 : depth - 1;
    }

    /** Most bytes begin no block; to see it here is faster than to ask for it (RFC 1951). */
    private static boolean mayBegin(byte[] hay, int at) {
        return switch ((hay[at] >> 1) & 3) {
            case 0 ->
                    at + 4 >= hay.length
                            || ((hay[at + 1] ^ hay[at + 3]) == -1
                                    && (hay[at + 2] ^ hay[at + 4]) == -1);
            case 1 -> true;
            case 2 -> codesAreWhole(hay, at);
            default -> false;
        };
    }

    /** Whether the lengths of the code that a block's own codes are written in leave no gap. */
    private static boolean codesAreWhole(byte[] hay, int at) {
        var first = 8L * at + 17;
        if (first > 8L * hay.length) {
            return false; // cut before anything could come out
        }
        var many = bits(hay, first - 4, 4) + 4;
        if (first + 3L * many > 8L * hay.length) {
            return false;
        }
        var taken = 0;
        for (var i = 0; i < many; i++) {
            var length = bits(hay, first + 3L * i, 3);
            taken += length == 0 ? 0 : 128 >> length;
        }
        return taken == 128;
    }

    private static int bits(byte[] hay, long from, int many) {
        var bits = 0;
        for (var i = 0; i < many; i++) {
            var at = from + i;
            bits |= ((hay[Math.toIntExact(at >> 3)] >> (at & 7)) & 1) << i;
        }
        return bits;
    }

    /** How many bytes came out before the end, or before it was seen to be no stream. */
    private static int inflate(Inflater inflater, byte[] hay, int at, byte[] out) {
        inflater.reset();
        inflater.setInput(hay, at, hay.length - at);
        try {
            while (inflater.inflate(out, written(inflater), out.length - written(inflater)) > 0) {
                // goes on until nothing more comes, or there is no more room
            }
        } catch (DataFormatException e) {
            // what came out before is looked at all the same: a stream may be cut or hurt
        }
        return written(inflater);
    }

    private static int written(Inflater inflater) {
        return Math.toIntExact(inflater.getBytesWritten());
    }
}
