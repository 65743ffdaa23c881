package fr.carnetderefus.proof;

import fr.carnetderefus.proof.Inspection.Notice;
import fr.carnetderefus.proof.worker.Limits;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A message's own words on pages, with the message inside. The same message gives the same bytes.
 *
 * @param pdf the pages
 * @param sent when the message says it was sent; empty where that is no date
 * @param notices what must be said of the pages
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
public record Letter(byte[] pdf, Optional<Instant> sent, Set<Notice> notices) {
    /** The longest message of which pages are made, in bytes. */
    public static final int MAX_BYTES = Limits.MAX_LETTER_BYTES;

    public Letter {
        notices = Set.copyOf(notices);
    }

    /** What the child tells of it. */
    static Letter told(byte[] pdf, Optional<Instant> sent, boolean whole, boolean everySign) {
        var notices = EnumSet.noneOf(Notice.class);
        if (!whole) {
            notices.add(Notice.WORDS_MISSING);
        }
        if (!everySign) {
            notices.add(Notice.SIGNS_MISSING);
        }
        return new Letter(pdf, sent, notices);
    }
}
