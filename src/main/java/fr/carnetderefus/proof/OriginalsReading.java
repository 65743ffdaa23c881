package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for the files that the file in hand was made of. */
record OriginalsReading() implements Question<List<Original>> {
    @Override
    public int request() {
        return Wire.ORIGINALS;
    }

    @Override
    public Duration limit() {
        return Limits.TEXT;
    }

    @Override
    public List<Original> read(DataInputStream in) throws IOException {
        var count = Wire.readCount(in, Limits.MAX_PICTURES);
        var left = Limits.MAX_ORIGINAL_BYTES;
        var originals = new ArrayList<Original>(count);
        for (var i = 0; i < count; i++) {
            var name = Wire.readText(in, Limits.MAX_NAME);
            var bytes = Wire.readBytes(in, left);
            left -= bytes.length;
            originals.add(new Original(name, bytes));
        }
        return List.copyOf(originals);
    }
}
