package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.Looked;
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
    /** Signs of two kinds that weigh so nearly the same leave it open which it is. */
    private static final int CLOSE = 3;

    /** A sign that weighs so much tells its kind against a sentence. */
    private static final int STRONG = 5;

    /** One that weighs so much is told beyond doubt: a notice brings a code. */
    private static final int CODE = 8;

    /** What a proof must speak of: banks and hospitals have oppositions too. */
    private static final String SPACE = Search.fold("espace santé");

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
        var told = kind(text, words, people);
        var day = ItsDay.of(text, people, told.kind(), !told.alone(), sent, state, today);
        var dated = day != null && day.isSure();
        var alone = told.alone() && (dated || !told.undated());
        return new Proposal(people, told.kind(), told.words(), alone, day);
    }

    /**
     * What the words tell of the kind.
     *
     * @param alone whether they tell of no other kind as well
     * @param undated whether they leave it to a day to say that it is done
     */
    private record Told(
            @Nullable DocumentKind kind, List<String> words, boolean alone, boolean undated) {
        Told(@Nullable DocumentKind kind, List<String> words, boolean alone) {
            this(kind, words, alone, false);
        }
    }

    private static Told kind(String text, Words words, List<Match> people) {
        var signs = signs(words);
        var named = people.stream().map(m -> m.person().names());
        var heard = Statements.in(text, words, Statements.inNames(named));
        if (heard.kind() == null || !words.holds(SPACE)) {
            return unstated(signs, heard, words);
        }
        if (!heard.against().isEmpty()) {
            return new Told(DocumentKind.CORRESPONDENCE, heard.against(), false);
        }
        // a notice speaks of refusals as well, and must not end the delay
        var notice =
                signs.stream().filter(s -> !s.kind().proves() && s.weight() >= STRONG).findFirst();
        if (notice.isPresent()) {
            return new Told(notice.get().kind(), notice.get().all(), false);
        }
        var likely = people.stream().filter(Match::likely).map(m -> m.person().names()).toList();
        // what names nobody may be a page for everybody
        var sure = heard.sure() && !likely.isEmpty() && heard.isOf(likely);
        return new Told(heard.kind(), heard.words(), sure, heard.undated());
    }

    /** What the words tell of the kind where no sentence says that anything was done. */
    private static Told unstated(List<Sign> signs, Statements.Heard heard, Words words) {
        if (signs.isEmpty()) {
            return new Told(unsaid(words), List.of(), true);
        }
        var sign = signs.getFirst();
        if (sign.kind().proves()) {
            var notice = signs.stream().filter(s -> !s.kind().proves() && s.weight() >= CODE);
            var code = notice.findFirst();
            if (code.isPresent() && heard.against().isEmpty()) {
                return new Told(code.get().kind(), code.get().all(), false);
            }
            // a refusal that was turned down is told in the words of one that was not
            var why = heard.against().isEmpty() ? sign.all() : heard.against();
            return new Told(DocumentKind.CORRESPONDENCE, why, false);
        }
        var alone =
                (sign.kind() != DocumentKind.NOTICE || sign.weight() >= CODE)
                        && signs.stream()
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
