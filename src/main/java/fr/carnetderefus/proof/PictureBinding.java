package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Chunks;
import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Asks for one PDF of several pictures. */
record PictureBinding(List<Picture> pictures) implements Question<Binding> {
    @Override
    public int request() {
        return Wire.BIND;
    }

    @Override
    public Duration limit() {
        return Limits.BIND;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(pictures.size());
        for (var picture : pictures) {
            Wire.writeName(out, picture.name());
            Wire.write(out, picture.bytes());
        }
    }

    @Override
    public Binding read(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new Binding.Bound(Chunks.read(in, Limits.MAX_FILE_BYTES))
                : new Binding.Refused(
                        Wire.readCount(in, pictures.size() - 1),
                        Wire.readWord(in, Binding.Reason.class));
    }
}
