package fr.carnetderefus.register;

import fr.carnetderefus.model.refusal.PersonFile;

import java.util.List;
import java.util.Map;

/**
 * Tells the caisses that are noted in the carnet, so that one need not be typed twice, nor in two
 * spellings.
 *
 * @param known each once, the one that most people have first
 */
public record SurveyCaisses(List<String> known) {
    public SurveyCaisses {
        known = List.copyOf(known);
    }

    /** Those of everybody who is in the carnet. */
    public static SurveyCaisses of(State state) {
        var people = state.people().values().stream().map(PersonFile::person);
        return new SurveyCaisses(
                SurveyFigures.caisses(people).entrySet().stream()
                        .filter(count -> !count.getKey().isEmpty())
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Those that what is typed so far may become; none where it is one of them already. */
    public List<String> like(String typed, int most) {
        if (known.contains(typed.strip())) {
            return List.of();
        }
        return known.stream()
                .filter(caisse -> Search.matches(" " + Search.fold(caisse) + " ", typed))
                .limit(most)
                .toList();
    }
}
