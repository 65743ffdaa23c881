package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.State;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of which day a document is, among all the days it names. One that words call its own is taken;
 * any other is proposed and asked about, for it may be that of a call, a print or a letter.
 */
final class ItsDay {
    /** A message that brings another may have been sent long after it. */
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "message (?:transfere|d'origine|original|reexpedie|transmis)"
                            + "|(?:forwarded|original) message"
                            + "|^[ \\t>*]{0,9}(?:envoye|sent)(?: le)? ?:"
                            + "|^(?:subject|objet)\\b[ :]{0,3}(?:fwd?|tr|wg) ?:",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern ANSWERED =
            Pattern.compile("\\b(?:a ecrit|wrote) ?:", Pattern.CASE_INSENSITIVE);

    private final Set<LocalDate> births = new HashSet<>();
    private final Map<Owner, List<FoundDate>> days = new EnumMap<>(Owner.class);
    private final @Nullable LocalDate sent;

    /** Whether it brings another message, which is rather meant, and from where on. */
    private final boolean forwarded;

    private final int brought;
    private final boolean mail;

    /** Whether something was done on a day that cannot be read. */
    private boolean unread;

    private ItsDay(String plain, List<Match> people, @Nullable LocalDate sent) {
        this.sent = sent;
        people.forEach(m -> births.add(m.person().born()));
        var marked = FORWARDED.matcher(plain);
        forwarded = marked.find();
        brought = forwarded ? marked.start() : plain.length();
        mail = sent != null || forwarded || ANSWERED.matcher(plain).find();
    }

    /**
     * The day it seems to be of, with what speaks against it.
     *
     * @param text what is written in it
     * @param kind what it seems to be
     * @param asked whether that is asked about
     * @param sent the day on which a message says it was sent; null where there is none
     * @return null where no day that may be its own stands in it
     */
    static @Nullable FoundDate of(
            String text,
            List<Match> people,
            @Nullable DocumentKind kind,
            boolean asked,
            @Nullable LocalDate sent,
            State state,
            LocalDate today) {
        var plain = Around.plain(text);
        var its = new ItsDay(plain, people, sent);
        its.sort(plain, today);
        var found = its.best(kind, asked);
        return found == null ? null : judged(found, kind, people, state, today);
    }

    /** Puts each day of the text where the words around it say that it belongs. */
    private void sort(String plain, LocalDate today) {
        var all = Written.in(plain, today);
        var last = 0;
        for (var i = 0; i < all.size(); i++) {
            var written = all.get(i);
            var next = i + 1 < all.size() ? all.get(i + 1).from() : plain.length();
            var around = Around.of(plain, written, last, next);
            var owner = Owner.of(around, written.inWords(), mail);
            var day = written.day();
            last = written.to();
            if (day == null) {
                unread |= owner == Owner.ACT;
                continue;
            }
            if (!births.contains(day)
                    && !isOfItsHead(written, day, owner)
                    && isOne(written, owner)) {
                var shown = around.near() + Around.words(plain.substring(written.from(), last));
                var doubt = written.sure() ? Doubt.NONE : Doubt.UNSURE;
                days.computeIfAbsent(owner, o -> new ArrayList<>())
                        .add(new FoundDate(day, shown.strip(), false, doubt));
            }
        }
    }

    /** "le 3 mai" is a day wherever it stands, but of which year only its own words can tell. */
    private static boolean isOne(Written written, Owner owner) {
        return owner != Owner.NOT_ITS && (written.sure() || !written.inWords() || isOwned(owner));
    }

    private static boolean isOwned(Owner owner) {
        return owner == Owner.ACT || owner == Owner.PAPER || owner == Owner.MAIL;
    }

    /** When it was sent stands in the text of a message too, perhaps by another clock. */
    private boolean isOfItsHead(Written written, LocalDate day, Owner owner) {
        return sent != null
                && owner == Owner.MAIL
                && written.from() < brought
                && !day.isBefore(sent.minusDays(1))
                && !day.isAfter(sent.plusDays(1));
    }

    private @Nullable FoundDate best(@Nullable DocumentKind kind, boolean asked) {
        var acts = of(Owner.ACT);
        var papers = papers();
        if (acts.isEmpty()) {
            return papers.isEmpty() ? unowned() : weighed(papers, unread);
        }
        var letter = isLetter(kind);
        if (papers.isEmpty() || !(letter || asked)) {
            return weighed(acts, unread);
        }
        // of a letter that tells of something done the letter's own day is meant, if it is a letter
        var both = new ArrayList<>(letter ? papers : acts);
        both.addAll(letter ? acts : papers);
        return weighed(both, unread);
    }

    private List<FoundDate> of(Owner owner) {
        return days.getOrDefault(owner, List.of());
    }

    private static boolean isLetter(@Nullable DocumentKind kind) {
        return kind == DocumentKind.CORRESPONDENCE || kind == DocumentKind.NOTICE;
    }

    /** When it was written; of a message when it was sent, where its words say no other day. */
    private List<FoundDate> papers() {
        var said = of(Owner.PAPER);
        if (!said.isEmpty()) {
            return said;
        }
        var mails = new ArrayList<>(of(Owner.MAIL));
        if (sent != null) {
            var alone = forwarded && mails.isEmpty();
            mails.addFirst(new FoundDate(sent, "", true, alone ? Doubt.UNSURE : Doubt.NONE));
        }
        return forwarded ? mails.reversed() : mails;
    }

    private @Nullable FoundDate unowned() {
        var open = of(Owner.OPEN);
        var all = open.isEmpty() ? of(Owner.COPY) : open;
        return all.isEmpty() ? null : weighed(all, true);
    }

    /** The first of them, with what speaks against it. */
    private static FoundDate weighed(List<FoundDate> found, boolean unsure) {
        var first = found.getFirst();
        if (found.stream().anyMatch(f -> !f.day().equals(first.day()))) {
            return first.with(Doubt.SEVERAL); // a paper for three may have the day of each
        }
        var sure = found.stream().anyMatch(f -> f.doubt() == Doubt.NONE);
        return first.with(unsure || !sure ? Doubt.UNSURE : Doubt.NONE);
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
