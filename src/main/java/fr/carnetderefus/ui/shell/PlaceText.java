package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.ui.edit.PersonFormView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The places in which something may be half typed, as words apart by a space. They are ids: a
 * person is not known from them.
 */
final class PlaceText {
    private static final String NONE = "-";

    private PlaceText() {}

    /** Empty for a place in which nothing is typed. */
    static Optional<String> write(Place place) {
        return Optional.ofNullable(
                switch (place) {
                    case Place.Home _ -> "home";
                    case Place.Proofs _ -> "proofs";
                    case Place.Tray _ -> "tray";
                    case Place.OnePerson(var id) -> "person " + id.value();
                    case Place.OneCase(var key) -> "case " + words(key);
                    case Place.Refusal(var key) -> "refusal " + words(key);
                    case Place.Troubles(var key, var back) ->
                            "troubles " + words(key) + " " + write(back).orElse("home");
                    case Place.WayOut(var key, var trouble, var back) ->
                            "way-out "
                                    + words(key)
                                    + " "
                                    + trouble
                                    + " "
                                    + write(back).orElse("home");
                    case Place.Work _ -> "work";
                    case Place.Round round ->
                            "round "
                                    + write(round.from()).orElse("home")
                                    + " "
                                    + RoundText.write(round);
                    case Place.Edit(var id, var at, var back) -> edit(id, at, back);
                    case Place.Notice(var people, var procedure) ->
                            "notice "
                                    + (procedure == null ? NONE : procedure)
                                    + people.stream()
                                            .map(p -> " " + p.value())
                                            .collect(Collectors.joining());
                    default -> null;
                });
    }

    private static String edit(@Nullable PersonId id, PersonFormView.At at, Place back) {
        return "edit "
                + (id == null ? NONE : id.value())
                + " "
                + at.name()
                + " "
                + write(back).orElse("home");
    }

    static String words(CaseKey key) {
        return key.person().value() + " " + (key.id().isEmpty() ? NONE : key.id());
    }

    /** Empty where a newer version wrote it, or nobody did. */
    static Optional<Place> read(String text) {
        try {
            return Optional.ofNullable(read(new ArrayDeque<>(Arrays.asList(text.split(" ", -1)))));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Place read(Deque<String> words) {
        return switch (words.remove()) {
            case "home" -> new Place.Home();
            case "proofs" -> new Place.Proofs();
            case "tray" -> new Place.Tray();
            case "person" -> new Place.OnePerson(new PersonId(words.remove()));
            case "case" -> new Place.OneCase(key(words));
            case "refusal" -> new Place.Refusal(key(words));
            case "troubles" -> {
                var key = key(words);
                yield new Place.Troubles(key, back(words, key));
            }
            case "way-out" -> {
                var key = key(words);
                yield new Place.WayOut(key, words.remove(), back(words, key));
            }
            case "work" -> new Place.Work();
            case "round" -> {
                var from = read(words);
                yield from == null ? null : RoundText.read(words, from);
            }
            case "edit" -> {
                var id = words.remove();
                var at = PersonFormView.At.valueOf(words.remove());
                var back = read(words);
                yield back == null
                        ? null
                        : new Place.Edit(id.equals(NONE) ? null : new PersonId(id), at, back);
            }
            case "notice" -> {
                var procedure = words.remove();
                var people = words.stream().map(PersonId::new).collect(Collectors.toSet());
                yield new Place.Notice(people, procedure.equals(NONE) ? null : procedure);
            }
            default -> null;
        };
    }

    /** Older versions did not write where one goes back to. */
    private static Place back(Deque<String> words, CaseKey key) {
        var back = words.isEmpty() ? null : read(words);
        return back == null ? new Place.OneCase(key) : back;
    }

    static CaseKey key(Deque<String> words) {
        var person = new PersonId(words.remove());
        var id = words.remove();
        return new CaseKey(person, id.equals(NONE) ? "" : id);
    }
}
