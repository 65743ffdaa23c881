package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.match.Match;
import fr.carnetderefus.text.Texts;

import java.util.stream.Collectors;

/** Why a document is proposed as it is, in words. */
final class Reasons {
    private Reasons() {}

    /** All that points to a person: "Nom lu : Léa Martin · Né le 3 février 2015". */
    static String of(Texts texts, Match match) {
        return match.clues().stream()
                .map(clue ->
                        texts.get(
                                "clue." + clue.word(),
                                clue.args().stream()
                                        .map(texts.days()::readable)
                                        .toArray(Object[]::new)))
                .collect(Collectors.joining(" · "));
    }
}
