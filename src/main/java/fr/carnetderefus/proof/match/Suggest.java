package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.DocumentKinds;
import fr.carnetderefus.register.DocumentKinds.Sign;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Proposes whose a document is, what it is, and of which day. */
public final class Suggest {
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

    /** Signs of two kinds that weigh so nearly the same leave it open which it is. */
    private static final int CLOSE = 3;

    /** What the day weighs that the words before it call the document's own. */
    private static final int OWN = 2;

    /** So many words before a day say what it is the day of. */
    private static final int NEAR = 5;

    private Suggest() {}

    /**
     * What may be proposed.
     *
     * @param text what is written in the document; empty where nothing could be read
     * @param fileName the name of the file, without its folder
     */
    public static Proposal of(State state, String text, String fileName, LocalDate today) {
        return of(state, text, fileName, null, today);
    }

    /** The same of what was looked at: by its words, and by when it says it was sent. */
    public static Proposal of(
            Register register, Looked.Ready looked, String fileName, LocalDate today) {
        var sent = looked.sent() == null ? null : register.dayOf(looked.sent());
        return of(register.state(), looked.text(), fileName, sent, today);
    }

    /**
     * The same of what may be a message.
     *
     * @param sent the day on which it says it was sent; null where there is none
     */
    public static Proposal of(
            State state, String text, String fileName, @Nullable LocalDate sent, LocalDate today) {
        var words = new Words(text);
        var people = People.in(state, text, words, fileName);
        var told = kind(text, words);
        var found = date(words, people, sent);
        return new Proposal(
                people,
                told.kind(),
                told.words(),
                told.alone(),
                found == null ? null : judged(found, told.kind(), people, state, today));
    }

    /**
     * What the words tell of the kind.
     *
     * @param alone whether they tell of no other kind as well
     */
    private record Told(@Nullable DocumentKind kind, List<String> words, boolean alone) {}

    private static Told kind(String text, Words words) {
        var signs = signs(words);
        if (signs.isEmpty()) {
            return new Told(unsaid(words), List.of(), true);
        }
        var sign = signs.getFirst();
        if (sign.kind().proves()) {
            var said = Statements.in(text, words, sign.kind());
            if (!said.proves()) {
                // a refusal that was turned down is told in the words of one that was not
                var why = said.against().isEmpty() ? sign.all() : said.against();
                return new Told(DocumentKind.CORRESPONDENCE, why, false);
            }
        }
        var alone =
                signs.stream()
                        .filter(s -> s.kind() != sign.kind())
                        .noneMatch(s -> s.weight() + CLOSE >= sign.weight());
        return new Told(sign.kind(), sign.all(), alone);
    }

    /** Of what was read and tells no kind: it is nothing in particular. */
    private static @Nullable DocumentKind unsaid(Words words) {
        return words.folded().isEmpty() ? null : DocumentKind.OTHER;
    }

    /** All that match, the weightiest first; a notice before a proof: it must not end the delay. */
    private static List<Sign> signs(Words words) {
        return DocumentKinds.signs().stream()
                .filter(s -> s.all().stream().map(Search::fold).allMatch(words::holds))
                .sorted(
                        Comparator.comparingInt(Sign::weight)
                                .reversed()
                                .thenComparing(s -> s.kind() != DocumentKind.NOTICE))
                .toList();
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
                                .anyMatch(file -> isBeforeNotice(file, found.day()));
        return tooOld ? found.with(Doubt.BEFORE_NOTICE) : found;
    }

    /** Whether a day is before every notice of a case that is known to have been sent. */
    public static boolean isBeforeNotice(CaseFile file, LocalDate day) {
        return file.notices().stream()
                .map(n -> n.received().sent())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(day::isBefore)
                .isPresent();
    }
}
