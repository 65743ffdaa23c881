package fr.carnetderefus.ui.work;

import fr.carnetderefus.register.SurveyDone.Tally;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.EnumMap;

/** A day's tally in a sentence: {@code 4 refus faits (au téléphone : 3, en ligne : 1), …}. */
record DoneWords(Texts texts) {

    String of(Tally tally) {
        if (tally.isEmpty()) {
            return texts.get("work.done.nothing");
        }
        var said = new ArrayList<String>();
        if (tally.refusals() > 0) {
            said.add(refused(tally));
        }
        count(said, "asked", tally.asked());
        count(said, "proofs", tally.proofs());
        count(said, "unanswered", tally.unanswered());
        count(said, "rejected", tally.rejected());
        count(said, "notices", tally.notices());
        return texts.count("work.done", tally.people(), texts.list(said));
    }

    private String refused(Tally tally) {
        var ways = new ArrayList<String>();
        new EnumMap<>(tally.refused())
                .forEach((way, count) ->
                        ways.add(texts.get("work.done.by." + Texts.word(way), count)));
        return texts.count("work.done.refused", tally.refusals(), String.join(", ", ways));
    }

    private void count(ArrayList<String> said, String what, int count) {
        if (count > 0) {
            said.add(texts.count("work.done." + what, count));
        }
    }
}
