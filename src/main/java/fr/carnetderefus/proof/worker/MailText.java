package fr.carnetderefus.proof.worker;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Letters out of a message's bytes, whatever it says they are. */
final class MailText {
    /** What programs write that call it ISO 8859-1, and what those write that call it nothing. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Said of letters that are in fact others; browsers read them so too. */
    private static final List<Charset> HARDLY_EVER =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private MailText() {}

    /**
     * Reads bytes as letters. What is UTF-8 to the last byte is UTF-8: no other letters look so by
     * chance, and the name of it is often wrong.
     *
     * @param said how they are coded, as the message says; may be empty or nonsense
     */
    static String decode(byte[] bytes, String said) {
        var charset = charset(said);
        if (charset.isPresent() && !HARDLY_EVER.contains(charset.get())) {
            return new String(bytes, charset.get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }

    private static Optional<Charset> charset(String said) {
        try {
            return Optional.of(Charset.forName(said.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no charset at all, or one that Java does not know
        }
    }
}
