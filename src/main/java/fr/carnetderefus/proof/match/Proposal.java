package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.DocumentKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a document is proposed to be.
 *
 * @param people whom it may be about, the likeliest first; nobody where nothing tells
 * @param kind what it is; null where no word could be read, for a picture may be anything
 * @param kindWords the phrases that tell the kind; none where nothing in particular is told
 * @param oneKind whether no other kind is told by words that weigh about as much
 * @param date the day it seems to be of; null where none stands in it
 */
public record Proposal(
        List<Match> people,
        @Nullable DocumentKind kind,
        List<String> kindWords,
        boolean oneKind,
        @Nullable FoundDate date) {
    public Proposal {
        people = List.copyOf(people);
        kindWords = List.copyOf(kindWords);
    }

    /** Those who are proposed, not only possible. */
    public List<PersonId> likely() {
        return people.stream().filter(Match::likely).map(m -> m.person().id()).toList();
    }

    /** Those of the chosen whom nothing in it points to, where its words could be read. */
    public List<PersonId> unread(Collection<PersonId> chosen) {
        return kind == null ? List.of() : chosen.stream().filter(id -> !pointsTo(id)).toList();
    }

    /** Whether anything in it, be it little, may mean them. */
    public boolean pointsTo(PersonId id) {
        return people.stream().anyMatch(m -> m.person().id().equals(id));
    }

    /** The day it seems to be of, where nothing speaks against it. */
    public @Nullable LocalDate sureDay() {
        return date != null && date.isSure() ? date.day() : null;
    }

    /** Who is surely meant, where none of those chosen is. */
    public List<Match> certainOthers(Collection<PersonId> chosen) {
        var certain = people.stream().filter(Match::certain).toList();
        return certain.stream().anyMatch(m -> chosen.contains(m.person().id()))
                ? List.of()
                : certain;
    }

    /**
     * Whether all of it leaves no reasonable doubt: one person; one kind, told by its words; a day,
     * if any, that nothing speaks against.
     */
    public boolean certain() {
        var dayHolds = date == null || date.isSure();
        return isOfOne() && oneKind && !kindWords.isEmpty() && dayHolds;
    }

    /**
     * Whether it is of one person beyond doubt, by their number or by name and birth, and nobody
     * else whom as much may point to.
     */
    public boolean isOfOne() {
        var likely = people.stream().filter(Match::likely).toList();
        if (likely.size() != 1) {
            return false;
        }
        var one = likely.getFirst();
        return one.certain()
                && people.stream().filter(m -> !m.equals(one)).noneMatch(Match::competes);
    }
}
