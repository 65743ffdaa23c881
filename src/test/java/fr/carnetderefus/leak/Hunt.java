package fr.carnetderefus.leak;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
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

    /** One for each depth, since a stream is searched while its outer one lies in its own. */
    private final byte[][] inflated = new byte[DEPTH + 1][LONGEST];

    Hunt(Needles needles) {
        this.needles = needles;
    }

    /** The markers found. */
    Set<String> in(byte[] hay) {
        var found = new LinkedHashSet<String>();
        search(hay, DEPTH, found);
        return found;
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

    /** Half of all bytes begin no block; to see it here is faster than to ask for it (RFC 1951). */
    private static boolean mayBegin(byte[] hay, int at) {
        var type = (hay[at] >> 1) & 3;
        if (type == 0 && at + 4 < hay.length) {
            return (hay[at + 1] ^ hay[at + 3]) == -1 && (hay[at + 2] ^ hay[at + 4]) == -1;
        }
        return type != 3;
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
