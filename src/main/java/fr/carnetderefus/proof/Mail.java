package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.MailStart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a message (.eml) brings along.
 *
 * @param subject what it says it is about; empty where it says nothing
 * @param sender the name and address it says it is from: a claim, as on any letter
 * @param date when it says it was written; empty where that is no date
 * @param words about how many words it has of its own; 0 where it has none
 * @param attached the PDFs and pictures, also those of messages within it, in their order
 * @param whole whether all of it was read; a message cut short, or one beyond the limits, was not
 */
public record Mail(
        String subject,
        String sender,
        Optional<Instant> date,
        int words,
        List<Attached> attached,
        boolean whole) {
    public Mail {
        attached = List.copyOf(attached);
    }

    /** So many go along with a photo: "the letter, as promised", a name, a telephone's own line. */
    private static final int FEW = 25;

    /** Whether it has anything to say: then it can be a document by itself. */
    public boolean speaks() {
        return words > 0;
    }

    /**
     * Whether its words only go along with what it brings, as far as one can tell from outside: a
     * file was attached, or there are few words and pictures amid them.
     */
    public boolean accompanies() {
        return attached.stream().anyMatch(file -> !file.inline())
                || (words < FEW && !attached.isEmpty());
    }

    /** Whether a file begins as a message does, with its usual headers. */
    public static boolean isMail(byte[] file) {
        return MailStart.isMail(file);
    }
}
