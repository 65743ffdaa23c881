package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.Standing;

/** What happens on a day ahead, in words that name nobody. */
public record DueWords(CaseWords words) {

    /** What it is, in a few words: "Dernier jour sûr". */
    public String title(Due due, Standing standing) {
        var texts = words.texts();
        var procedure = words.procedure(standing.file());
        return switch (due.kind()) {
            case TROUBLE ->
                    procedure
                            .trouble(due.rule())
                            .map(t -> texts.get("due.trouble", texts.of(t.title())))
                            .orElse(texts.get("due.trouble-unknown"));
            case ADVISED,
                    LAST_PHONE_DAY,
                    LAST_SAFE_DAY,
                    DEADLINE,
                    FOLLOW_UP,
                    LOOK_AGAIN,
                    AWAITED,
                    COMES_OF_AGE,
                    MEASURE_ENDS ->
                    words.own(procedure, "due." + Texts.word(due.kind()));
        };
    }
}
