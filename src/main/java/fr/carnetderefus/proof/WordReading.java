package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;

/** Asks for the words of a page of the file in hand, each with its box. */
record WordReading(int index) implements Question<PageText> {
    @Override
    public int request() {
        return Wire.WORDS;
    }

    @Override
    public Duration limit() {
        return Limits.TEXT;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(index);
    }

    @Override
    public PageText read(DataInputStream in) throws IOException {
        var whole = in.readBoolean();
        var count = Wire.readCount(in, Limits.MAX_WORDS);
        var words = new ArrayList<PageWord>(count);
        for (var i = 0; i < count; i++) {
            var text = Wire.readText(in, Limits.MAX_WORD_CHARS);
            words.add(
                    new PageWord(
                            text,
                            in.readFloat(),
                            in.readFloat(),
                            in.readFloat(),
                            in.readFloat(),
                            in.readBoolean()));
        }
        return new PageText(words, whole);
    }
}
