package fr.carnetderefus.proof.worker;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Goes through a message, and the messages within it, for its words and the files it brings. */
final class MailWalk {
    /** A file found. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Found(String name, boolean inline, byte[] bytes) {}

    private static final MimeConfig BOUNDS =
            MimeConfig.custom()
                    .setMaxLineLen(-1) // a picture may stand in one line; the file is bounded
                    .setMaxHeaderLen(-1)
                    .setMaxHeaderCount(Limits.MAX_HEADERS)
                    .build();

    private static final String ALTERNATIVE = "multipart/alternative";

    private final List<Found> found = new ArrayList<>();
    private final List<MailSection> sections = new ArrayList<>();
    private final Deque<MailSection> within = new ArrayDeque<>();
    private final Deque<Integer> choices = new ArrayDeque<>();
    private final MimeTokenStream tokens = new MimeTokenStream(BOUNDS);
    private MailPart part = new MailPart();
    private String subject = "";
    private String sender = "";
    private @Nullable Instant date;
    private boolean whole = true;
    private boolean wordsCut;
    private boolean inHeader;
    private int wordsLeft = Limits.MAX_MAIL_WORDS;
    private int depth;
    private int parts;
    private int choice;

    private MailWalk() {}

    /** What could be read, before a fault or a limit. */
    static MailWalk walk(byte[] message) {
        var walk = new MailWalk();
        var start = MailStart.start(message);
        walk.tokens.parse(new ByteArrayInputStream(message, start, message.length - start));
        try {
            walk.go();
        } catch (IOException | MimeException | RuntimeException e) {
            walk.whole = false;
        }
        return walk;
    }

    private void go() throws IOException, MimeException {
        var state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM) {
            visit(state);
            if (depth > Limits.MAX_MAIL_DEPTH || parts > Limits.MAX_MAIL_PARTS) {
                whole = false;
                return;
            }
            state = tokens.next();
        }
    }

    private void visit(EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> {
                depth++;
                inHeader = true;
                var section = new MailSection();
                within.push(section);
                sections.add(section);
            }
            case T_START_MULTIPART -> {
                depth++;
                choices.push(group());
            }
            case T_END_MESSAGE -> {
                depth--;
                within.poll();
            }
            case T_END_MULTIPART -> {
                depth--;
                choices.poll();
            }
            case T_START_HEADER -> {
                part = new MailPart();
                parts++;
            }
            case T_END_HEADER -> inHeader = false;
            case T_FIELD -> hear(tokens.getField());
            case T_BODY -> take();
            default -> {
                // words before and after the parts, for programs that know no parts
            }
        }
    }

    private void hear(Field raw) {
        try {
            var field = LenientFieldParser.getParser().parse(raw, DecodeMonitor.SILENT);
            part.hear(field);
            if (depth == 1) {
                head(field);
            }
            var section = within.peek();
            if (inHeader && section != null) {
                section.head(field.getName(), words(field));
            }
        } catch (RuntimeException e) {
            // a header that cannot be read says nothing; the part is taken all the same
            whole = false;
        }
    }

    /** The choice that what comes now is one of; 0 where it stands for itself. */
    private int group() {
        if (ALTERNATIVE.equalsIgnoreCase(tokens.getBodyDescriptor().getMimeType())) {
            return ++choice;
        }
        return Objects.requireNonNullElse(choices.peek(), 0);
    }

    /** Of the outermost message only. */
    private void head(ParsedField field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "subject" -> subject = words(field);
            case "from" -> sender = words(field);
            case "date" -> date = moment(field);
            default -> {
                // the way it took, and what its programs told each other
            }
        }
    }

    private static @Nullable Instant moment(ParsedField field) {
        return field instanceof DateTimeField said && said.getDate() != null
                ? said.getDate().toInstant()
                : null;
    }

    private static String words(ParsedField field) {
        var decoded = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
        var words = Text.clean(decoded).replace('\n', ' ').strip();
        return words.substring(0, Math.min(words.length(), Limits.MAX_HEADER));
    }

    private void take() throws IOException {
        byte[] bytes;
        try (var in = tokens.getDecodedInputStream()) {
            bytes = in.readAllBytes(); // never more than the message has
        }
        if (!part.isWanted(bytes)) {
            takeWords(bytes);
            return;
        }
        if (found.size() == Limits.MAX_ATTACHED) {
            whole = false;
            return;
        }
        found.add(new Found(part.name(), part.isInline(), bytes));
    }

    private void takeWords(byte[] bytes) {
        var section = within.peek();
        if (section == null || !part.isWords()) {
            return;
        }
        wordsCut |= bytes.length > wordsLeft;
        var fit = Arrays.copyOf(bytes, Math.min(bytes.length, wordsLeft));
        wordsLeft -= fit.length;
        var group = Objects.requireNonNullElse(choices.peek(), 0);
        section.add(part.isMarkup(), MailText.decode(fit, part.charset()), group);
    }

    /** The message and those within it, in their order. */
    List<MailSection> sections() {
        return sections;
    }

    /** About how many words it has of its own; 0 only where it has none. */
    int roughWords() {
        return sections.stream().mapToInt(MailSection::roughWords).sum();
    }

    /** Whether there are more words than are read. */
    boolean wordsCut() {
        return wordsCut;
    }

    String subject() {
        return subject;
    }

    String sender() {
        return sender;
    }

    @Nullable Instant date() {
        return date;
    }

    List<Found> found() {
        return found;
    }

    boolean whole() {
        return whole;
    }
}
