package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;
import fr.carnetderefus.proof.worker.Wire.Opened;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** Asks a child to take a file in hand; it then holds it until the next. */
record Opening(Pdf pdf) implements Question<Opening.Answer> {
    /** What opening gave; see {@link Wire}. */
    record Answer(Opened opened, int pages) {}

    @Override
    public int request() {
        return Wire.OPEN;
    }

    @Override
    public Duration limit() {
        return Limits.OPEN;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        var password = pdf.password(); // one that is too long is merely wrong
        Wire.write(out, password.substring(0, Math.min(password.length(), Limits.MAX_PASSWORD)));
        Wire.write(out, pdf.bytes());
    }

    @Override
    public Answer read(DataInputStream in) throws IOException {
        return new Answer(Wire.readWord(in, Opened.class), in.readInt());
    }
}
