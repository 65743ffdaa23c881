package fr.carnetderefus.proof.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a name stands, by where it begins: a list of a thousand people is not compared twice. */
final class Places {
    private final NavigableMap<Integer, List<Words.Place>> starts = new TreeMap<>();
    private final int longest;

    Places(Collection<Words.Place> places) {
        places.forEach(p -> starts.computeIfAbsent(p.from(), at -> new ArrayList<>()).add(p));
        longest = places.stream().mapToInt(p -> p.to() - p.from()).max().orElse(0);
    }

    /** Those of them that no more words part from a place. */
    Stream<Words.Place> near(Words.Place place, int words) {
        var from = place.from() - words - longest;
        return starts.subMap(from, true, place.to() + words, true).values().stream()
                .flatMap(List::stream);
    }
}
