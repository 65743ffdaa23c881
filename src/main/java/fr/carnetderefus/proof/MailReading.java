package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Asks what a message brings along. */
@SuppressWarnings("ArrayRecordComponent") // asked once and never compared
record MailReading(byte[] message) implements Question<Mail> {
    @Override
    public int request() {
        return Wire.MAIL;
    }

    @Override
    public Duration limit() {
        return Limits.MAIL;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        Wire.write(out, message);
    }

    /** When something was, if that is said. */
    static Optional<Instant> moment(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? Optional.of(Instant.ofEpochMilli(in.readLong()))
                : Optional.empty();
    }

    @Override
    public Mail read(DataInputStream in) throws IOException {
        var subject = Wire.readText(in, Limits.MAX_HEADER);
        var sender = Wire.readText(in, Limits.MAX_HEADER);
        var date = moment(in);
        var whole = in.readBoolean();
        var words = Wire.readCount(in, Integer.MAX_VALUE);
        var count = Wire.readCount(in, Limits.MAX_ATTACHED);
        var attached = new ArrayList<Attached>(count);
        var left = Limits.MAX_FILE_BYTES;
        for (var i = 0; i < count; i++) {
            var name = Wire.readText(in, Limits.MAX_NAME);
            var inline = in.readBoolean();
            var bytes = Wire.readBytes(in, left);
            left -= bytes.length;
            attached.add(new Attached(name, bytes, inline));
        }
        return new Mail(subject, sender, date, words, attached, whole);
    }
}
