package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;
import fr.carnetderefus.proof.worker.Wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;

/** Asks for the text of the file in hand. */
record TextReading(int maxPages, int maxChars) implements Question<PdfText> {
    @Override
    public int request() {
        return Wire.TEXT;
    }

    @Override
    public Duration limit() {
        return Limits.TEXT;
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(maxPages);
        out.writeInt(maxChars);
    }

    @Override
    public PdfText read(DataInputStream in) throws IOException {
        var whole = in.readBoolean();
        var count = Wire.readCount(in, maxPages);
        var pages = new ArrayList<String>(count);
        var left = maxChars;
        for (var i = 0; i < count; i++) {
            var page = Wire.readText(in, left);
            left -= page.length();
            pages.add(page);
        }
        return new PdfText(pages, whole);
    }
}
