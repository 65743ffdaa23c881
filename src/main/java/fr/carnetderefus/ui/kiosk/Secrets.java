package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Step;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers and codes that a visitor wants on their own sheet, until the end of the visit. Those that
 * were only checked never come here. Arrays, for they can be wiped.
 */
final class Secrets {
    private static final Set<Step> NUMBERS = Set.of(Step.CODE, Step.SERIAL, Step.NIR);

    private final Map<Integer, Map<Step, char[]>> held = new HashMap<>();

    /** Keeps what stands to be printed of one matter, in place of what was kept before. */
    void keep(int matter, Step step, String text) {
        drop(matter, step);
        held.computeIfAbsent(matter, m -> new EnumMap<>(Step.class)).put(step, text.toCharArray());
    }

    /** It is not to be printed after all. */
    void drop(int matter, Step step) {
        var before = held.getOrDefault(matter, new EnumMap<>(Step.class)).remove(step);
        if (before != null) {
            Arrays.fill(before, '\0');
        }
    }

    /** What was noted for a matter and is not of it any more is not printed on its sheet. */
    void dropOutdated(int matter, Matter before, Matter after) {
        NUMBERS.stream()
                .filter(step -> !step.outlasts(before, after))
                .forEach(step -> drop(matter, step));
    }

    /** The matter is given up. */
    void dropAll(int matter) {
        NUMBERS.forEach(step -> drop(matter, step));
    }

    boolean has(int matter, Step step) {
        return held.getOrDefault(matter, Map.of()).containsKey(step);
    }

    /** What is kept, for a sheet that is made now; empty where nothing is. */
    String reveal(int matter, Step step) {
        var kept = held.getOrDefault(matter, Map.of()).get(step);
        return kept == null ? "" : new String(kept);
    }

    /** A copy of what is kept, which the caller wipes. */
    char[] copy(int matter, Step step) {
        var kept = held.getOrDefault(matter, Map.of()).get(step);
        return kept == null ? new char[0] : kept.clone();
    }

    boolean isEmpty() {
        return held.values().stream().allMatch(Map::isEmpty);
    }

    /** The visit is over. */
    void wipe() {
        held.values().forEach(ofOne -> ofOne.values().forEach(text -> Arrays.fill(text, '\0')));
        held.clear();
    }
}
