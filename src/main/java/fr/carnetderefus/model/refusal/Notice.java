package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.refusal.Entry.NoticeReceived;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice that a person received.
 *
 * @param noted the day it was entered, which serves where nothing else is known
 */
public record Notice(NoticeReceived received, LocalDate noted) {

    /**
     * The day the delay runs from: the earliest day that is known of any notice, else the earliest
     * that it may have been (shared facts, section 7). Empty where nothing starts a delay.
     */
    public static Optional<Anchor> anchor(List<Notice> notices, Delay delay) {
        var byDay = Comparator.comparing(Anchor::day);
        var known =
                notices.stream()
                        .flatMap(n ->
                                switch (delay.trigger()) {
                                    case SENDING -> n.known().stream();
                                    case DELIVERY -> n.delivered().stream();
                                    case NONE -> Stream.<Anchor>empty();
                                })
                        .min(byDay);
        if (known.isPresent() || !delay.runs()) {
            return known;
        }
        return notices.stream().map(n -> n.estimated(delay)).min(byDay);
    }

    /** Information cannot be delivered before it is sent: the sending is the careful reading. */
    private Optional<Anchor> delivered() {
        var came = received.received();
        if (came != null) {
            return Optional.of(Anchor.known(came, Anchor.Basis.DELIVERY));
        }
        var sent = received.sent();
        return sent == null
                ? Optional.empty()
                : Optional.of(Anchor.known(sent, Anchor.Basis.NOT_BEFORE));
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
