package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for the size of each page of the file in hand. */
record Measuring() implements Question<List<PageSize>> {
    @Override
    public int request() {
        return Wire.SIZES;
    }

    @Override
    public Duration limit() {
        return Limits.OPEN;
    }

    @Override
    public List<PageSize> read(DataInputStream in) throws IOException {
        var count = Wire.readCount(in, Limits.MAX_PAGES);
        var sizes = new ArrayList<PageSize>(count);
        for (var i = 0; i < count; i++) {
            var width = in.readFloat();
            var height = in.readFloat();
            sizes.add(isSensible(width, height) ? new PageSize(width, height) : PageSize.A4);
        }
        return List.copyOf(sizes);
    }

    private static boolean isSensible(float width, float height) {
        return width > 0 && height > 0 && Float.isFinite(width) && Float.isFinite(height);
    }
}
