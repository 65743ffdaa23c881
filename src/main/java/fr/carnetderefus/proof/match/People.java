package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.register.Namesakes;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for the people of a carnet in a text. */
final class People {
    /**
     * Of more people than that, who have no more in common with it than a number, none is listed.
     */
    private static final int FEW = 6;

    private final State state;
    private final Holders holders;
    private final Words text;
    private final Words fileName;
    private final Set<LocalDate> days = new HashSet<>();
    private final Births births;
    private final Pointers pointers;

    /** Codes keep their case, which folding would lose. */
    private final String squeezed;

    private People(State state, String text, Words words, String fileName) {
        this.state = state;
        this.holders = Holders.in(state);
        this.text = words;
        this.fileName = new Words(fileName);
        this.squeezed = text.replaceAll("\\s+", "");
        this.births = new Births(words);
        this.pointers = new Pointers(words, births);
        births.days().forEach(found -> days.add(found.day()));
    }

    /** Whoever there is a clue for, the likeliest first. */
    static List<Match> in(State state, String text, Words words, String fileName) {
        return new People(state, text, words, fileName).matches();
    }

    private List<Match> matches() {
        var clues = new LinkedHashMap<PersonId, List<Clue>>();
        var weak = new LinkedHashMap<PersonId, List<Clue>>();
        for (var file : state.people().values()) {
            var theirs = clues(file);
            if (theirs.stream().anyMatch(c -> !isWeak(c))) {
                clues.put(file.person().id(), theirs);
            } else if (!theirs.isEmpty()) {
                weak.put(file.person().id(), theirs);
            }
        }
        keepThoseActedFor(weak, clues);
        markNamesakes(clues);
        leaveOutCrossed(clues);
        markOthersNumbers(clues);
        markDoubts(clues);
        markRepresentatives(clues);
        var matches =
                clues.entrySet().stream()
                        .map(e -> new Match(person(e.getKey()), e.getValue()))
                        .sorted(Comparator.comparingInt(Match::weight).reversed())
                        .toList();
        return matches.stream()
                .filter(m -> matches.stream().noneMatch(m::isOnlyNamesakeOf))
                .filter(hints(matches))
                .toList();
    }

    /** What says nothing where nobody whom it names acts for them. */
    private static boolean isWeak(Clue clue) {
        return switch (clue) {
            case Clue.Birth _, Clue.Initial _, Clue.Meant _, Clue.CoveringNumber _ -> true;
            default -> false;
        };
    }

    /**
     * A child told by a first letter, or by a day of birth that is nobody's who is named, is meant
     * as well as the parent whose name and number stand there.
     */
    private void keepThoseActedFor(
            Map<PersonId, List<Clue>> weak, Map<PersonId, List<Clue>> clues) {
        var known = new HashSet<LocalDate>();
        clues.keySet().forEach(id -> known.add(person(id).born()));
        var named = Set.copyOf(clues.keySet());
        weak.forEach((id, theirs) -> {
            var initial = Match.has(theirs, Clue.Initial.class);
            var birth = Match.has(theirs, Clue.Birth.class);
            var acted = actors(person(id)).stream().anyMatch(named::contains);
            if ((initial && birth) || (acted && (initial || !known.contains(person(id).born())))) {
                clues.put(id, theirs);
            }
        });
    }

    /** What several have says little beside one who is proposed, and of many nothing. */
    private static Predicate<Match> hints(List<Match> matches) {
        var someone = matches.stream().anyMatch(Match::likely);
        var many = matches.stream().filter(Match::isHintOnly).count() > FEW;
        return m -> !m.isHintOnly() || (!someone && (!many || m.has(Clue.Birth.class)));
    }

    private List<Clue> clues(PersonFile file) {
        var person = file.person();
        var clues = new ArrayList<Clue>();
        var nir = person.insurance().nir();
        if (nir != null && text.numbers().hold(nir)) {
            var own = new Clue.OwnNumber(nir.number().substring(10) + " " + nir.key());
            clues.add(holders.number(nir, own));
        }
        var names = Forms.of(person.names());
        var named = name(person, names);
        if (named != null) {
            clues.add(named);
        } else {
            var initial = pointers.byInitial(names);
            if (initial != null) {
                clues.add(new Clue.Initial(initial));
            }
        }
        var born = days.contains(person.born());
        var meant =
                !(named instanceof Clue.FullName)
                        && (!clues.isEmpty() || born)
                        && pointers.fit(person, names);
        if (named != null || meant) {
            covering(person, clues);
        }
        if (meant) {
            clues.add(new Clue.Meant());
        }
        if (born) {
            clues.add(new Clue.Birth(person.born()));
        }
        Holders.codes(file).stream()
                .filter(squeezed::contains)
                .findFirst()
                .ifPresent(code -> clues.add(holders.code(code, new Clue.Code())));
        var representation = person.representation();
        if (representation != null) {
            var reference = Search.fold(representation.reference());
            if (text.holds(reference)) {
                var read = new Clue.Reference(representation.reference());
                clues.add(holders.reference(reference, read));
            }
        }
        if (isInFileName(names)) {
            clues.add(new Clue.FileName());
        }
        return clues;
    }

    private void covering(Person person, List<Clue> clues) {
        var cover = state.covering(person);
        var nir = cover.insurance().nir();
        if (!cover.equals(person) && nir != null && text.numbers().hold(nir)) {
            clues.add(new Clue.CoveringNumber(cover.names().full()));
        }
    }

    private @Nullable Clue name(Person person, Forms names) {
        Clue apart = null;
        var given = person.names().given();
        for (var family : names.families()) {
            switch (text.near(names, family)) {
                case TOGETHER -> {
                    return new Clue.FullName(given + " " + family.written());
                }
                case APART -> apart = new Clue.NamesApart(given, family.written());
                case NOT -> {
                    // perhaps by the other name
                }
            }
        }
        return apart;
    }

    private boolean isInFileName(Forms names) {
        return names.families().stream()
                .anyMatch(family -> fileName.near(names, family) != Words.Near.NOT);
    }

    /**
     * Words that are the names of those who are named in full make no third person's name: of three
     * people on one paper all crosses of first and family names stand there.
     */
    private void leaveOutCrossed(Map<PersonId, List<Clue>> clues) {
        var full = new BitSet();
        var sure = new BitSet();
        var born = new HashSet<LocalDate>();
        clues.forEach((id, theirs) -> {
            if (Match.has(theirs, Clue.FullName.class)) {
                text.mark(forms(id), full);
                if (isSure(id, theirs)) {
                    text.mark(forms(id), sure);
                    born.add(person(id).born());
                }
            }
        });
        clues.entrySet()
                .removeIf(e -> {
                    var theirs = e.getValue();
                    var apart = Match.has(theirs, Clue.NamesApart.class);
                    var taken = apart ? full : sure;
                    return (apart || Match.has(theirs, Clue.FullName.class))
                            && !isSure(e.getKey(), theirs)
                            && theirs.stream().allMatch(c -> isOfOthers(c, born))
                            && text.areOnlyIn(forms(e.getKey()), taken);
                });
    }

    private boolean isSure(PersonId id, List<Clue> theirs) {
        return new Match(person(id), theirs).certain();
    }

    /** What would be read without them where others are named, born on these days. */
    private static boolean isOfOthers(Clue clue, Set<LocalDate> born) {
        return switch (clue) {
            case Clue.FullName _, Clue.NamesApart _, Clue.Shared _, Clue.Namesake _ -> true;
            case Clue.Birth(var day) -> born.contains(day);
            default -> false;
        };
    }

    /** A file number may be that of a whole household, or of the office: a NIR is one person's. */
    private void markOthersNumbers(Map<PersonId, List<Clue>> clues) {
        var owners =
                clues.entrySet().stream()
                        .filter(e -> Match.has(e.getValue(), Clue.OwnNumber.class))
                        .map(e -> person(e.getKey()))
                        .toList();
        if (owners.isEmpty()) {
            return;
        }
        clues.forEach((id, theirs) -> {
            var actors = actors(person(id));
            if (Match.has(theirs, Clue.Reference.class)
                    && !Match.has(theirs, Clue.OwnNumber.class)
                    && !Match.has(theirs, Clue.FullName.class)
                    && owners.stream().noneMatch(o -> actors.contains(o.id()))) {
                theirs.add(new Clue.OthersNumber(owners.getFirst().names().full()));
            }
        });
    }

    /** Of people with the same names only the one is meant whom something else points to. */
    private void markNamesakes(Map<PersonId, List<Clue>> clues) {
        var namesakes = Namesakes.in(state);
        for (var entry : List.copyOf(clues.entrySet())) {
            var one = person(entry.getKey());
            if (namesakes.includes(one) && !isToldApart(one, entry.getValue(), clues)) {
                entry.getValue().add(new Clue.Namesake());
            }
        }
    }

    /** A number or a code is one person's alone; a day of birth is, where no namesake shares it. */
    private boolean isToldApart(Person one, List<Clue> theirs, Map<PersonId, List<Clue>> clues) {
        if (theirs.stream().anyMatch(People::isTheirsAlone)) {
            return true;
        }
        return days.contains(one.born())
                && clues.keySet().stream()
                        .map(this::person)
                        .filter(p -> !p.id().equals(one.id()) && p.born().equals(one.born()))
                        .noneMatch(p -> Namesakes.are(p, one));
    }

    private static boolean isTheirsAlone(Clue clue) {
        return switch (clue) {
            case Clue.OwnNumber _, Clue.Code _, Clue.Reference _ -> true;
            default -> false;
        };
    }

    private void markDoubts(Map<PersonId, List<Clue>> clues) {
        var doubts = new Doubts(text, births, pointers, this::isActing);
        var people = new LinkedHashMap<Person, List<Clue>>();
        clues.forEach((id, theirs) -> people.put(person(id), theirs));
        doubts.births(people);
        people.forEach((person, theirs) -> {
            doubts.number(person, theirs);
            doubts.pointers(person, theirs);
        });
    }

    private boolean isActing(Person person) {
        return state.people().values().stream()
                .map(PersonFile::person)
                .anyMatch(p -> !p.equals(person) && actors(p).contains(person.id()));
    }

    /** A parent's or guardian's name and number stand in what is about whom they act for. */
    private void markRepresentatives(Map<PersonId, List<Clue>> clues) {
        for (var entry : List.copyOf(clues.entrySet())) {
            var person = person(entry.getKey());
            if (!new Match(person, entry.getValue()).likely()) {
                continue;
            }
            actors(person)
                    .forEach(actor -> {
                        var theirs = clues.get(actor);
                        if (theirs != null && !actor.equals(person.id())) {
                            theirs.add(new Clue.ActsFor(person.names().full()));
                        }
                    });
        }
    }

    private Set<PersonId> actors(Person person) {
        var actors = new HashSet<PersonId>();
        var representation = person.representation();
        if (representation != null) {
            var by = representation.by();
            if (by != null) {
                actors.add(by);
            } else {
                state.keeper().ifPresent(k -> actors.add(k.person().id()));
            }
        }
        var cover = person.insurance().coveredBy();
        if (cover != null) {
            actors.add(cover); // whoever's number it carries
        }
        return actors;
    }

    private Forms forms(PersonId id) {
        return Forms.of(person(id).names());
    }

    private Person person(PersonId id) {
        var file = state.people().get(id);
        if (file == null) {
            throw new IllegalStateException("matched somebody who is not there");
        }
        return file.person();
    }
}
