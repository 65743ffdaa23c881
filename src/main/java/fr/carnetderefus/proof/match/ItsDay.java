package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.State;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Of which day a document is, among all the days it names. */
final class ItsDay {
    /** Where what the text calls a day is not the document's own: a birth, a law, an end. */
    private static final List<String> NOT_ITS_DAY =
            List.of(
                    "ne le",
                    "nee le",
                    "ne e le",
                    "naissance",
                    "born on",
                    "date of birth",
                    "loi",
                    "decret",
                    "arrete du",
                    "ordonnance",
                    "reglement",
                    "jusqu au",
                    "avant le",
                    "valable",
                    "en vigueur");

    /** The day of what it proves. */
    private static final List<String> OF_THE_ACT =
            List.of(
                    "enregistree le",
                    "effectuee le",
                    "opposition du",
                    "opposition le",
                    "prise en compte le",
                    "ferme le",
                    "cloture le");

    /** The day it was written: one that was printed later is still of the day of the act. */
    private static final List<String> OF_THE_PAPER =
            List.of("en date du", "edite le", "emis le", "fait le", "date");

    /** What the day weighs that the words before it call the document's own. */
    private static final int OWN = 2;

    /** So many words before a day say what it is the day of. */
    private static final int NEAR = 5;

    private ItsDay() {}

    /**
     * The day it seems to be of, with what speaks against it.
     *
     * @param kind what it seems to be
     * @param sent the day on which a message says it was sent; null where there is none
     * @return null where no day stands in it
     */
    static @Nullable FoundDate of(
            Words words,
            List<Match> people,
            @Nullable DocumentKind kind,
            @Nullable LocalDate sent,
            State state,
            LocalDate today) {
        var found = date(words, people, sent);
        return found == null ? null : judged(found, kind, people, state, today);
    }

    /**
     * A day that a message's words call its own counts more than when it was sent; no other does.
     */
    private static @Nullable FoundDate date(
            Words words, List<Match> people, @Nullable LocalDate sent) {
        var births = people.stream().map(m -> m.person().born()).toList();
        Dates.Found best = null;
        var weight = sent == null ? 0 : OWN;
        var doubt = Doubt.NONE;
        for (var found : Dates.in(words.folded())) {
            var here = weight(found);
            if (births.contains(found.day()) || here < weight) {
                continue;
            }
            if (best == null || here > weight) {
                best = found;
                weight = here;
                doubt = Doubt.NONE;
            } else if (!found.day().equals(best.day())) {
                doubt = Doubt.SEVERAL; // a paper for three may have the day of each
            }
        }
        if (best != null) {
            return new FoundDate(best.day(), best.shown(), false, doubt);
        }
        return sent == null ? null : new FoundDate(sent, "", true, Doubt.NONE);
    }

    private static int weight(Dates.Found found) {
        var words = List.of(found.before().strip().split(" "));
        var last = words.subList(Math.max(0, words.size() - NEAR), words.size());
        var near = " " + String.join(" ", last) + " ";
        if (NOT_ITS_DAY.stream().anyMatch(p -> near.contains(" " + p + " "))) {
            return -1;
        }
        if (OF_THE_ACT.stream().anyMatch(p -> near.endsWith(" " + p + " "))) {
            return OWN + 1;
        }
        if (OF_THE_PAPER.stream().anyMatch(p -> near.endsWith(" " + p + " "))) {
            return OWN;
        }
        return near.endsWith(" le ") ? 1 : 0;
    }

    private static FoundDate judged(
            FoundDate found,
            @Nullable DocumentKind kind,
            List<Match> people,
            State state,
            LocalDate today) {
        if (found.day().isAfter(today)) {
            return found.with(Doubt.FUTURE);
        }
        var tooOld =
                kind != null
                        && kind.proves()
                        && people.stream()
                                .filter(Match::likely)
                                .map(m -> state.cases().get(m.person().id()))
                                .filter(Objects::nonNull)
                                .anyMatch(file -> Suggest.isBeforeNotice(file, found.day()));
        return tooOld ? found.with(Doubt.BEFORE_NOTICE) : found;
    }
}
