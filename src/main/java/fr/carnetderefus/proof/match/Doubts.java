package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.Search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a text says that somebody whose names or number stand in it is not the one meant. */
final class Doubts {
    private final Words text;
    private final Births births;
    private final Pointers pointers;

    /** Whether somebody acts for another or covers one. */
    private final Predicate<Person> acting;

    Doubts(Words text, Births births, Pointers pointers, Predicate<Person> acting) {
        this.text = text;
        this.births = births;
        this.pointers = pointers;
        this.acting = acting;
    }

    /**
     * A day of birth that is nobody's whom the document names says that somebody else is meant, or
     * that one of the two is wrong; what is about several people may give any of theirs. One that
     * is a namesake's says that the namesake is meant.
     */
    void births(Map<Person, List<Clue>> clues) {
        var days = births.days().stream().map(Births.Day::day).collect(Collectors.toSet());
        var known = new HashSet<LocalDate>();
        var read = new HashMap<String, LocalDate>();
        clues.forEach((person, theirs) -> {
            if (!new Match(person, theirs).isHintOnly()) {
                known.add(person.born());
            }
            if (Match.has(theirs, Clue.Birth.class)) {
                names(theirs).forEach(name -> read.putIfAbsent(name, person.born()));
            }
        });
        var strange =
                births.births(pointers).stream().filter(day -> !known.contains(day)).findFirst();
        clues.forEach((person, theirs) -> {
            var born = person.born();
            if (days.contains(born)) {
                // theirs stands there, and yet whose is the other?
                strange.ifPresent(day -> theirs.add(new Clue.StrangeBirth(day)));
                return;
            }
            names(theirs)
                    .map(read::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .or(() -> strange)
                    .ifPresent(day -> theirs.add(new Clue.OtherBirth(day, born)));
        });
    }

    private static Stream<String> names(List<Clue> clues) {
        return clues.stream()
                .flatMap(c ->
                        c instanceof Clue.FullName(var name)
                                ? Stream.of(Search.fold(name))
                                : Stream.empty());
    }

    /** A number is read where none of its owner's names is, or beside the name of another. */
    void number(Person person, List<Clue> theirs) {
        var nir = person.insurance().nir();
        if (nir == null || !Match.has(theirs, Clue.OwnNumber.class)) {
            return;
        }
        var names = Forms.of(person.names());
        if (!text.holdsAny(names)) {
            theirs.add(new Clue.Nameless());
        }
        var beside = new Beside(text).other(text.numbers().where(nir).orElse(0), names);
        if (beside != null) {
            theirs.add(new Clue.NameBeside(beside));
        }
    }

    /** By law a child's paper carries a parent's number, and a ward's may name the guardian. */
    void pointers(Person person, List<Clue> theirs) {
        if (person.kind() == PersonKind.CHILD) {
            return;
        }
        var names = Forms.of(person.names());
        switch (pointers.about(person, names)) {
            case OTHER -> {
                var other = pointers.other(person, names);
                theirs.add(saysSelf() ? new Clue.Mentioned(other) : new Clue.Designated(other));
            }
            case BOTH -> theirs.add(new Clue.Mentioned(pointers.other(person, names)));
            case SOMEBODY -> {
                if (isOfAnother(person, theirs)) {
                    theirs.add(new Clue.Mentioned(pointers.somebody(person)));
                }
            }
            case THEM, NOBODY -> {
                // it is as sure as without
            }
        }
    }

    /** « Opposition enregistrée pour elle-même »: the parent, who is called so, may be meant. */
    private boolean saysSelf() {
        return text.holds("elle meme") || text.holds("lui meme") || text.holds("vous meme");
    }

    private boolean isOfAnother(Person person, List<Clue> theirs) {
        var whole = Match.has(theirs, Clue.FullName.class) && Match.has(theirs, Clue.Birth.class);
        return whole
                ? pointers.speaksToParent() && acting.test(person)
                : Match.has(theirs, Clue.OwnNumber.class);
    }
}
