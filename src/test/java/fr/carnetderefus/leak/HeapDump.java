package fr.carnetderefus.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A dump of a program's memory, larger than one would hold in another's. */
final class HeapDump {
    private HeapDump() {}

    /** In pieces, each of which begins with the end of the one before. */
    static Set<String> markersIn(Path file, Collection<String> markers) throws IOException {
        var needles = new Needles(markers);
        var found = new LinkedHashSet<String>();
        var piece = ByteBuffer.allocate(1 << 24);
        try (var channel = FileChannel.open(file)) {
            while (channel.read(piece) >= 0) {
                piece.flip();
                found.addAll(needles.in(Arrays.copyOf(piece.array(), piece.limit())));
                piece.position(Math.max(0, piece.limit() - 1024));
                piece.compact();
            }
        }
        return found;
    }
}
