package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Chunks;
import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/** Asks for a message's own words on pages. */
@SuppressWarnings("ArrayRecordComponent") // asked once and never compared
record LetterMaking(byte[] message) implements Question<Letter> {
    @Override
    public int request() {
        return Wire.LETTER;
    }

    @Override
    public Duration limit() {
        return Limits.LETTER;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        Wire.write(out, message);
    }

    @Override
    public Letter read(DataInputStream in) throws IOException {
        var sent = MailReading.moment(in);
        var whole = in.readBoolean();
        var everySign = in.readBoolean();
        return Letter.told(Chunks.read(in, Limits.MAX_FILE_BYTES), sent, whole, everySign);
    }
}
