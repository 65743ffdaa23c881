package fr.carnetderefus.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A procedure of refusal as its file tells it.
 *
 * @param id short name, stable over versions
 * @param version counts up whenever a delay, an hour or a channel changes
 * @param checked the day the facts were last checked
 * @param shortTitle the title as it stands in a line: "Ouverture"
 * @param orderWhy why the order is children, represented adults, oneself
 * @param lateAdvice what to say once the delay is over
 * @param followUps what to do when no proof comes, the earliest first
 * @param looksAgain when to look whether the refusal still stands
 * @param troubles what may go wrong
 */
public record Procedure(
        String id,
        int version,
        LocalDate checked,
        LocalText title,
        LocalText shortTitle,
        LocalText orderWhy,
        LocalText lateAdvice,
        Delay delay,
        List<Channel> channels,
        Wording wording,
        List<FollowUp> followUps,
        List<LookAgain> looksAgain,
        List<Trouble> troubles,
        List<Note> notes,
        List<Source> sources) {
    public Procedure {
        channels = List.copyOf(channels);
        followUps = List.copyOf(followUps);
        looksAgain = List.copyOf(looksAgain);
        troubles = List.copyOf(troubles);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** The trouble of that id. */
    public Optional<Trouble> trouble(String troubleId) {
        return troubles.stream().filter(t -> t.id().equals(troubleId)).findFirst();
    }

    /** The channel of that id. */
    public Optional<Channel> channel(String channelId) {
        return channels.stream().filter(c -> c.id().equals(channelId)).findFirst();
    }

    /** Whether that channel is there, and a telephone line. */
    public boolean isByPhone(String channelId) {
        return channel(channelId).filter(c -> c.kind() == Channel.Kind.PHONE).isPresent();
    }

    /** The follow-up of that id. */
    public Optional<FollowUp> followUp(String followUpId) {
        return followUps.stream().filter(f -> f.id().equals(followUpId)).findFirst();
    }

    /** The look of that id. */
    public Optional<LookAgain> lookAgain(String lookId) {
        return looksAgain.stream().filter(l -> l.id().equals(lookId)).findFirst();
    }

    /** The source of that id; a file that names one it does not list is refused when read. */
    public Source source(String sourceId) {
        return sources.stream()
                .filter(s -> s.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + sourceId));
    }

    /** The first channel with hours: the one whose last day may come before the last day. */
    public Optional<Channel> line() {
        return channels.stream().filter(c -> c.hours() != null).findFirst();
    }

    /** The part of the rules that dates are computed from. */
    public Timing timing() {
        return new Timing(id, version, delay, line().map(Channel::hours).orElse(null));
    }
}
