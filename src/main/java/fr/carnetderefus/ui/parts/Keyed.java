package fr.carnetderefus.ui.parts;

import java.util.List;
import java.util.Optional;

/** A choice that is known by more than its words, which change with the language. */
public interface Keyed {
    /** What it is known by, the same in every language and every session. */
    String key();

    /** What a choice among these is known by: its key, its name, or where it stands. */
    static <T> String key(T choice, List<T> among) {
        return switch (choice) {
            case Keyed keyed -> keyed.key();
            case Enum<?> constant -> constant.name();
            default -> Integer.toString(among.indexOf(choice));
        };
    }

    /** The one of these that is known by that. */
    static <T> Optional<T> find(String key, List<T> among) {
        return among.stream().filter(choice -> key(choice, among).equals(key)).findFirst();
    }
}
