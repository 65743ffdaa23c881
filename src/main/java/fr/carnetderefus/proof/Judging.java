package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * Asks what is to be said of the file in hand before it is filed; nobody who reads it waits for
 * that.
 */
record Judging() implements Question<Judging.Judgement> {
    /** What was found; see {@link Wire}. */
    record Judgement(boolean unsure, boolean damaged, boolean bare) {}

    @Override
    public int request() {
        return Wire.JUDGE;
    }

    @Override
    public Duration limit() {
        return Limits.OPEN;
    }

    @Override
    public Judgement read(DataInputStream in) throws IOException {
        return new Judgement(in.readBoolean(), in.readBoolean(), in.readBoolean());
    }
}
