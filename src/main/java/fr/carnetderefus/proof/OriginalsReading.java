package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for the picture files inside the file in hand. */
record OriginalsReading() implements Question<List<Picture>> {
    @Override
    public int request() {
        return Wire.ORIGINALS;
    }

    @Override
    public Duration limit() {
        return Limits.TEXT;
    }

    @Override
    public List<Picture> read(DataInputStream in) throws IOException {
        var count = Wire.readCount(in, Limits.MAX_PICTURES);
        var left = Limits.MAX_PICTURE_BYTES;
        var pictures = new ArrayList<Picture>(count);
        for (var i = 0; i < count; i++) {
            var name = Wire.readText(in, Limits.MAX_NAME);
            var bytes = Wire.readBytes(in, left);
            left -= bytes.length;
            pictures.add(new Picture(name, bytes));
        }
        return List.copyOf(pictures);
    }
}
