package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.refusal.Entry.NoticeReceived;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A notice that a person received.
 *
 * @param noted the day it was entered, which serves where nothing else is known
 */
public record Notice(NoticeReceived received, LocalDate noted) {

    /**
     * The day the delay runs from: the earliest day of sending that is known of any notice, else
     * reckoned back from the earliest reception (shared facts, section 7).
     */
    public static Optional<Anchor> anchor(List<Notice> notices, Delay delay) {
        var byDay = Comparator.comparing(Anchor::day);
        var known = notices.stream().flatMap(n -> n.known().stream()).min(byDay);
        return known.isPresent() ? known : notices.stream().map(n -> n.estimated(delay)).min(byDay);
    }

    private Optional<Anchor> known() {
        var sent = received.sent();
        return sent == null ? Optional.empty() : Optional.of(Anchor.known(sent, received.basis()));
    }

    private Anchor estimated(Delay delay) {
        var came = received.received();
        return Anchor.estimated(came == null ? noted : came, delay);
    }
}
