package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CallRound.Turn;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.SurveyCalls.Why;

import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;

/**
 * A round of calls as words apart by a space: how many turns, then for each the case, what was
 * noted of it when the round began, and whether it was put off; then how many reasons there are for
 * which somebody is not in it, and for each how many people. Nothing of what came of it.
 */
final class RoundText {
    private static final String OFF = "later";
    private static final String ON = "turn";

    private RoundText() {}

    static String write(Place.Round place) {
        var round = place.round();
        var text = new StringBuilder().append(round.turns().size());
        for (var turn : round.turns()) {
            text.append(' ')
                    .append(PlaceText.words(turn.key()))
                    .append(' ')
                    .append(turn.attempts())
                    .append(' ')
                    .append(turn.requests())
                    .append(' ')
                    .append(round.later().contains(turn.key()) ? OFF : ON);
        }
        text.append(' ').append(place.left().size());
        place.left().forEach((why, people) -> text.append(" " + why.name() + " " + people));
        return text.toString();
    }

    /** Takes the words of a round off the front; fails where they are not such. */
    static Place.Round read(Deque<String> words, Place from) {
        var turns = new ArrayList<Turn>();
        var later = new HashSet<CaseKey>();
        for (var left = Integer.parseInt(words.remove()); left > 0; left--) {
            var key = PlaceText.key(words);
            var attempts = Integer.parseInt(words.remove());
            turns.add(new Turn(key, attempts, Integer.parseInt(words.remove())));
            if (words.remove().equals(OFF)) {
                later.add(key);
            }
        }
        var left = new EnumMap<Why, Integer>(Why.class);
        for (var reasons = Integer.parseInt(words.remove()); reasons > 0; reasons--) {
            var why = Why.valueOf(words.remove());
            left.put(why, Integer.parseInt(words.remove()));
        }
        return new Place.Round(new CallRound(turns, later), from, left);
    }
}
