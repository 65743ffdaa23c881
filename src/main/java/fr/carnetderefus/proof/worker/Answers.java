package fr.carnetderefus.proof.worker;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what {@link Wire} says that each request is answered with. */
final class Answers {
    private final DataOutputStream out;

    Answers(DataOutputStream out) {
        this.out = out;
    }

    /** Whether there is something to write after it. */
    private boolean begin(Optional<?> answer) throws IOException {
        out.writeByte(answer.isPresent() ? Wire.ANSWER : Wire.NOTHING);
        return answer.isPresent();
    }

    void opened(OpenFile file) throws IOException {
        out.writeByte(Wire.ANSWER);
        Wire.write(out, file.outcome().name());
        out.writeInt(file.pages());
    }

    void judged(OpenFile file) throws IOException {
        out.writeByte(Wire.ANSWER);
        out.writeBoolean(file.unsure());
        out.writeBoolean(file.damaged());
        out.writeBoolean(file.bare());
    }

    void painted(Optional<BufferedImage> image) throws IOException {
        if (!begin(image)) {
            return;
        }
        var painted = image.get();
        out.writeInt(painted.getWidth());
        out.writeInt(painted.getHeight());
        var row = new int[painted.getWidth()];
        var bytes =
                ByteBuffer.allocate(row.length * Integer.BYTES); // a million single ints are slow
        for (var y = 0; y < painted.getHeight(); y++) {
            painted.getRGB(0, y, row.length, 1, row, 0, row.length);
            bytes.asIntBuffer().put(row);
            out.write(bytes.array());
        }
    }

    void text(Optional<Text> text) throws IOException {
        if (!begin(text)) {
            return;
        }
        out.writeBoolean(text.get().whole());
        out.writeInt(text.get().pages().size());
        for (var page : text.get().pages()) {
            Wire.write(out, page);
        }
    }

    void words(Optional<Words> words) throws IOException {
        if (!begin(words)) {
            return;
        }
        out.writeBoolean(words.get().whole());
        out.writeInt(words.get().words().size());
        for (var word : words.get().words()) {
            Wire.write(out, word.text());
            out.writeFloat(word.left());
            out.writeFloat(word.top());
            out.writeFloat(word.width());
            out.writeFloat(word.height());
            out.writeBoolean(word.endsLine());
        }
    }

    void sizes(Optional<List<Sheet>> sheets) throws IOException {
        if (!begin(sheets)) {
            return;
        }
        out.writeInt(sheets.get().size());
        for (var sheet : sheets.get()) {
            out.writeFloat(sheet.width());
            out.writeFloat(sheet.height());
        }
    }

    void originals(Optional<List<Attachments.Original>> originals) throws IOException {
        if (!begin(originals)) {
            return;
        }
        out.writeInt(originals.get().size());
        for (var original : originals.get()) {
            Wire.writeName(out, original.name());
            Wire.write(out, original.bytes());
        }
    }

    void bound(Binder binder) throws IOException {
        out.writeByte(Wire.ANSWER);
        out.writeBoolean(true);
        try (var pdf = Chunks.to(out)) {
            binder.save(pdf);
        }
    }

    void refused(PictureFault fault) throws IOException {
        out.writeByte(Wire.ANSWER);
        out.writeBoolean(false);
        out.writeInt(fault.index());
        Wire.write(out, fault.kind().name());
    }

    void letter(Optional<MailLetter> made) throws IOException {
        if (!begin(made)) {
            return;
        }
        var letter = made.get();
        moment(letter.date());
        out.writeBoolean(letter.whole());
        out.writeBoolean(letter.everySign());
        try (var pdf = Chunks.to(out)) {
            letter.save(pdf);
        }
    }

    private void moment(@Nullable Instant date) throws IOException {
        out.writeBoolean(date != null);
        if (date != null) {
            out.writeLong(date.toEpochMilli());
        }
    }

    void mail(MailWalk mail) throws IOException {
        out.writeByte(Wire.ANSWER);
        Wire.write(out, mail.subject());
        Wire.write(out, mail.sender());
        moment(mail.date());
        out.writeBoolean(mail.whole());
        out.writeInt(mail.roughWords());
        out.writeInt(mail.found().size());
        for (var file : mail.found()) {
            Wire.writeName(out, file.name());
            out.writeBoolean(file.inline());
            Wire.write(out, file.bytes());
        }
    }
}
