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
 * @param attached the PDFs and pictures, also those of messages within it, in their order
 * @param whole whether all of it was read; a message cut short, or one beyond the limits, was not
 */
public record Mail(
        String subject,
        String sender,
        Optional<Instant> date,
        List<Attached> attached,
        boolean whole) {
    public Mail {
        attached = List.copyOf(attached);
    }

    /** Whether a file begins as a message does, with its usual headers. */
    public static boolean isMail(byte[] file) {
        return MailStart.isMail(file);
    }
}
