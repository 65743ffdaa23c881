package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a text says whom it is about: "Bénéficiaire : L. MARTIN", « votre fille née le … ». By law
 * a child's paper carries a parent's number, so a number says little beside such words.
 */
final class Pointers {
    /** Somebody's child or ward: their first name may follow alone. */
    private static final Set<String> KIN =
            Set.of(
                    "enfant",
                    "fille",
                    "fils",
                    "mineur",
                    "mineure",
                    "pupille",
                    "bebe",
                    "child",
                    "daughter",
                    "son");

    private static final Set<String> WARDS =
            Set.of("represente", "representee", "protege", "protegee");

    private static final Set<String> BENEFIT = Set.of("beneficiaire", "beneficiary");

    /** Several may follow, so that whoever is not the first may be one of them too. */
    private static final Set<String> MANY =
            Set.of(
                    "enfants",
                    "filles",
                    "mineurs",
                    "mineures",
                    "beneficiaires",
                    "representes",
                    "representees",
                    "proteges",
                    "protegees",
                    "children");

    /** Who acts, or insures: whom it is about follows with "de". */
    private static final Set<String> ACTORS =
            Set.of(
                    "tuteur",
                    "tutrice",
                    "curateur",
                    "curatrice",
                    "mandataire",
                    "legal",
                    "legale",
                    "mere",
                    "pere",
                    "parent");

    /** Behind these words stands who acts or insures, and whom it is about before them. */
    private static final Set<String> UNDER = Set.of("rattache", "rattachee");

    private static final Set<String> YOURS =
            Set.of("votre", "vos", "sa", "son", "leur", "ma", "mon", "notre", "nos", "ses");

    private static final Set<String> BORN =
            Set.of(
                    "ne",
                    "nee",
                    "e",
                    "le",
                    "date",
                    "de",
                    "naissance",
                    "ddn",
                    "d",
                    "n",
                    "born",
                    "on");

    private static final Set<String> IS_BORN = Set.of("ne", "nee", "nes", "nees", "ddn", "born");
    private static final Set<String> OF = Set.of("de", "du", "d", "des");

    /** Words that begin something else on a form. */
    private static final Set<String> STOPS =
            Set.of(
                    "assure",
                    "assuree",
                    "nir",
                    "numero",
                    "code",
                    "date",
                    "opposition",
                    "adresse",
                    "profil",
                    "statut",
                    "nature");

    private static final int LONGEST = 8;

    /**
     * One such place.
     *
     * @param word the word that says so, and where it stands
     * @param from where the name begins, in numbers of words
     * @param to where it ends; no further than it begins where there is none
     * @param day of birth, where it stands right behind
     * @param many whether several people may be meant
     * @param under whether it is the name of who acts or insures, and not of whom it is about
     */
    private record Pointer(
            int word, int from, int to, @Nullable LocalDate day, boolean many, boolean under) {
        boolean names() {
            return to > from;
        }
    }

    private final Words text;
    private final Births births;
    private final List<Pointer> all = new ArrayList<>();
    private final boolean initials;

    Pointers(Words text, Births births) {
        this.text = text;
        this.births = births;
        for (var at = 0; at < text.size(); at++) {
            if (isWord(at)) {
                all.add(read(at));
            }
        }
        initials = all.stream().anyMatch(this::hasInitial);
    }

    private boolean hasInitial(Pointer pointer) {
        for (var at = pointer.from; at < pointer.to; at++) {
            if (text.isInitial(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int at) {
        var word = text.word(at);
        if (text.word(at - 1).equals("par") || text.word(at - 2).equals("par")) {
            return false; // « représentée par son fils »: he acts
        }
        return isSaying(word)
                || (ACTORS.contains(word) && isOf(at + 1))
                || (word.equals("pour")
                        && (text.word(at - 1).equals("opposition") || isColon(at + 1)))
                || (word.equals("compte") && text.word(at - 1).equals("le") && isOf(at + 1))
                || (word.equals("droit") && text.word(at - 1).startsWith("ayant"));
    }

    private static boolean isSaying(String word) {
        return KIN.contains(word)
                || WARDS.contains(word)
                || BENEFIT.contains(word)
                || MANY.contains(word)
                || UNDER.contains(word);
    }

    private boolean isOf(int at) {
        return OF.contains(text.word(at));
    }

    private boolean isColon(int at) {
        return text.layout().has(at, ':');
    }

    private Pointer read(int at) {
        var word = text.word(at);
        var many = MANY.contains(word) || text.word(at - 1).equals("ayants");
        var after = at + 1;
        var under =
                UNDER.contains(word) || (WARDS.contains(word) && text.word(after).equals("par"));
        if (under) {
            after++;
        }
        var colon = colon(after);
        if (colon > 0) {
            after = colon;
        } else if (isOf(after)) {
            // « fille de Samira », but « tutrice de Mme Lacour » and « pour le compte de »
            under |= !ACTORS.contains(word) && !word.equals("compte");
            after++;
        } else if (text.word(after).startsWith("concerne")) {
            after++;
        }
        var from = past(after, at);
        var to = from < 0 ? from : end(from);
        if (from < 0 || (to > from && !isName(from, to, at, colon > 0))) {
            from = after;
            to = after;
        }
        var free = KIN.contains(word) || to > from;
        return new Pointer(at, from, to, free && !under ? day(to) : null, many, under);
    }

    /** The word behind a colon that ends what stands on the line: « Bénéficiaire de l'… : ». */
    private int colon(int from) {
        for (var at = from; at < from + 5 && at < text.size(); at++) {
            if (isColon(at)) {
                return at;
            }
            if (text.layout().isAtLine(at) || text.layout().has(at, ',')) {
                return 0;
            }
        }
        return 0;
    }

    /** Past « Mme » and « Nom : »; -1 where the line ends and what goes on is not its own. */
    private int past(int from, int word) {
        var heads = text.layout().isAtLine(word) || isColon(from);
        var at = from;
        while (at < text.size() && at < from + LONGEST) {
            if (text.layout().isAtLine(at) && !heads) {
                return -1;
            }
            if (!Between.isLabel(text.word(at)) || text.isInitial(at)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private int end(int from) {
        var at = from;
        while (at < text.size() && at < from + LONGEST) {
            var label = Between.isLabel(text.word(at)) && !text.isInitial(at);
            var own = text.layout().isCapital(at) && !isSaying(text.word(at));
            var parted =
                    at > from
                            && !label
                            && (text.layout().isAtLine(at)
                                    || (text.layout().has(at, ',') && at > from + 1)
                                    || text.layout().has(at, ';'));
            if (parted || (!own && !label) || STOPS.contains(text.word(at)) || born(at)) {
                break;
            }
            at++;
        }
        while (at > from
                && Between.isLabel(text.word(at - 1))
                && !text.layout().isCapital(at - 1)) {
            at--;
        }
        return Math.max(from, at);
    }

    private boolean born(int at) {
        return IS_BORN.contains(text.word(at));
    }

    /** Whether it looks like a name, and not like the beginning of something else. */
    private boolean isName(int from, int to, int word, boolean colon) {
        var shouted = text.layout().isShouted(word);
        var family = false;
        var given = false;
        for (var at = from; at < to; at++) {
            family |= text.layout().isShouted(at);
            given |= text.layout().isCapital(at) && !text.layout().isShouted(at);
        }
        if (colon) {
            return true;
        }
        return !shouted
                && (family
                        ? given || KIN.contains(text.word(word))
                        : KIN.contains(text.word(word)));
    }

    private @Nullable LocalDate day(int to) {
        for (var day : births.days()) {
            if (day.from() >= to && day.from() <= to + 5) {
                for (var at = to; at < day.from(); at++) {
                    if (!BORN.contains(text.word(at))) {
                        return null;
                    }
                }
                return day.from() > to || isSameLine(to) ? day.day() : null;
            }
        }
        return null;
    }

    private boolean isSameLine(int at) {
        return !text.layout().isAtLine(at);
    }

    /** Whether somebody who is pointed to stands right before a word of the same line. */
    boolean endAt(int word) {
        return isSameLine(word)
                && all.stream().anyMatch(p -> p.names() && !p.under && p.to == word);
    }

    /** What a text says of whom it is about, as to one person. */
    enum About {
        /** It points to them. */
        THEM,
        /** It points to somebody else. */
        OTHER,
        /** It points to both. */
        BOTH,
        /** It may be about somebody of whom it does not say who it is. */
        SOMEBODY,
        NOBODY
    }

    /** Whether it is about somebody, by their names and their day of birth. */
    About about(Person person, Forms names) {
        var them = false;
        var other = false;
        var somebody = false;
        for (var pointer : all) {
            if (isBefore(pointer, names) || (!pointer.under && fits(pointer, person, names))) {
                them = true;
            } else if (isOther(pointer, person, names)) {
                other |= !pointer.many;
                somebody = true;
            } else {
                somebody |= isOfSomebody(pointer, person);
            }
        }
        if (them) {
            return other ? About.BOTH : About.THEM;
        }
        return other ? About.OTHER : somebody ? About.SOMEBODY : About.NOBODY;
    }

    /** A ward's own papers speak of wards. */
    private boolean isOfSomebody(Pointer pointer, Person person) {
        var word = text.word(pointer.word);
        return isSaying(word) && !(person.kind() == PersonKind.REPRESENTED && WARDS.contains(word));
    }

    /** Whether it points to them, and nowhere to somebody else. */
    boolean fit(Person person, Forms names) {
        return !all.isEmpty() && about(person, names) == About.THEM;
    }

    /** « Rose BLANC, bénéficiaire », « Tom, votre fils » */
    private boolean isBefore(Pointer pointer, Forms names) {
        if (pointer.names() && !pointer.under) {
            return false;
        }
        var end = pointer.word;
        while (end > 0
                && isSameLine(end)
                && (YOURS.contains(text.word(end - 1))
                        || text.word(end - 1).startsWith("majeur"))) {
            end--;
        }
        var from = end;
        while (from > 0
                && isSameLine(from)
                && !isColon(from)
                && text.layout().isCapital(from - 1)) {
            from--;
        }
        return text.names(names, from, end);
    }

    private boolean fits(Pointer pointer, Person person, Forms names) {
        if (pointer.names()) {
            return text.names(names, pointer.from, pointer.to) || isByInitial(pointer, names);
        }
        return person.born().equals(pointer.day);
    }

    private boolean isByInitial(Pointer pointer, Forms names) {
        var family = text.hasFamily(names, pointer.from, pointer.to);
        for (var at = pointer.from; family && at < pointer.to; at++) {
            if (text.isInitial(at) && text.word(at).equals(names.initial())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOther(Pointer pointer, Person person, Forms names) {
        if (!pointer.names()) {
            return pointer.day != null && !pointer.day.equals(person.born());
        }
        if (pointer.under) {
            return text.names(names, pointer.from, pointer.to);
        }
        return text.isOtherName(pointer.from, pointer.to, names);
    }

    /** The first that points to somebody else, as it stands there. */
    String other(Person person, Forms names) {
        return all.stream()
                .filter(p -> !p.many && isOther(p, person, names))
                .map(p -> p.under ? text.layout().shown(p.word, p.to) : shown(p))
                .findFirst()
                .orElse("");
    }

    private String shown(Pointer pointer) {
        if (pointer.names()) {
            return text.layout().shown(pointer.from, pointer.to);
        }
        var day = births.days().stream().filter(d -> d.from() >= pointer.to).findFirst();
        return text.layout().shown(pointer.word, day.map(Births.Day::to).orElse(pointer.to));
    }

    /** The first word that says that somebody else may be meant. */
    String somebody(Person person) {
        return all.stream()
                .filter(p -> isOfSomebody(p, person))
                .map(p -> text.layout().shown(p.word, p.word + 1))
                .findFirst()
                .orElse("");
    }

    /** How somebody is pointed to of whom the first letter alone is written; null where not. */
    @Nullable String byInitial(Forms names) {
        if (!initials) {
            return null; // asked of everybody in the carnet
        }
        return all.stream()
                .filter(p -> !p.under && p.names() && isByInitial(p, names))
                .map(this::shown)
                .findFirst()
                .orElse(null);
    }

    /** Whether it says « votre fille » or the like: it speaks to who acts for somebody. */
    boolean speaksToParent() {
        return all.stream()
                .anyMatch(p ->
                        KIN.contains(text.word(p.word)) && YOURS.contains(text.word(p.word - 1)));
    }
}
