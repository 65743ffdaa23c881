package fr.carnetderefus.ui.help;

import java.util.List;

/**
 * One subject of the help.
 *
 * @param id short name, the same in both languages
 * @param group the heading it stands under in the contents
 * @param words what else one may search for to find it
 * @param see the ids of topics that one may want next
 */
record Topic(
        String id, String group, String title, String words, List<Piece> pieces, List<String> see) {
    Topic {
        pieces = List.copyOf(pieces);
        see = List.copyOf(see);
    }

    /** The pieces of one sort, in their order. */
    <T extends Piece> List<T> all(Class<T> sort) {
        return pieces.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
