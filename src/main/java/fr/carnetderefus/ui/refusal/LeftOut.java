package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.register.SurveyCalls.Why;
import fr.carnetderefus.text.Texts;

import java.util.Arrays;
import java.util.Map;

/** Says how many of several chosen are not called for, and why, in one sentence. */
public record LeftOut(Texts texts, Map<Why, Integer> left) {

    /** Of those for whom there is nothing to call; empty where there are none. */
    public String some() {
        return left.isEmpty() ? "" : texts.count("calls.left", people(), why());
    }

    /** Where nobody is called for. */
    public String all() {
        return texts.get("calls.none", why());
    }

    private int people() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String why() {
        return texts.list(
                Arrays.stream(Why.values())
                        .filter(left::containsKey)
                        .map(why ->
                                texts.count(
                                        "calls.why." + Texts.word(why), left.getOrDefault(why, 0)))
                        .toList());
    }
}
