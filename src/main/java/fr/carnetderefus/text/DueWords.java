package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.FollowUps;
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
                    COMES_OF_AGE,
                    MEASURE_ENDS ->
                    words.own(procedure, "due." + Texts.word(due.kind()));
        };
    }

    /** What to do about it, in one sentence. */
    public String note(Due due, Standing standing) {
        var texts = words.texts();
        var procedure = words.procedure(standing.file());
        return switch (due.kind()) {
            case FOLLOW_UP -> followUp(due, standing, procedure);
            case LOOK_AGAIN ->
                    procedure.looksAgain().stream()
                            .filter(l -> l.id().equals(due.rule()))
                            .findFirst()
                            .map(l -> texts.of(l.why()))
                            .orElse("");
            case ADVISED,
                    LAST_PHONE_DAY,
                    LAST_SAFE_DAY,
                    DEADLINE,
                    TROUBLE,
                    COMES_OF_AGE,
                    MEASURE_ENDS ->
                    words.own(procedure, "due." + Texts.word(due.kind()) + ".note");
        };
    }

    private String followUp(Due due, Standing standing, Procedure procedure) {
        return FollowUps.of(standing.file(), procedure).stream()
                .filter(ahead -> ahead.due().equals(due.day()))
                .findFirst()
                .map(ahead -> words.texts().of(ahead.rule().what()))
                .orElse("");
    }
}
