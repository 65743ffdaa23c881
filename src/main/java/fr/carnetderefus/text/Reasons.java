package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.FollowUps;
import fr.carnetderefus.model.refusal.LooksAgain;
import fr.carnetderefus.model.refusal.OpenTroubles;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;

import java.time.LocalDate;

/** Why the next thing is to be done, in one sentence. */
public record Reasons(CaseWords words) {

    /** The reason for a case's next action on a day. */
    public String of(PersonFile person, Standing standing, LocalDate today) {
        var texts = words.texts();
        var procedure = words.procedure(standing.file());
        return switch (standing.next()) {
            case FOLLOW_PATH ->
                    OpenTroubles.of(standing.file(), procedure).stream()
                            .reduce((earlier, later) -> later)
                            .map(open ->
                                    texts.get(
                                            "reason.follow-path",
                                            texts.of(open.trouble().title()),
                                            texts.days().day(open.met().met())))
                            .orElse("");
            case ASK_AGAIN, WRITE_LETTER ->
                    FollowUps.due(standing.file(), procedure, today)
                            .map(due -> texts.of(due.rule().what()))
                            .orElse("");
            case LOOK_AGAIN ->
                    LooksAgain.due(person, standing.file(), procedure, today)
                            .map(due -> texts.of(due.rule().why()))
                            .orElse("");
            case REQUEST_PROOF, FILE_PROOF ->
                    texts.get(
                            "reason." + Texts.word(standing.next()),
                            texts.days()
                                    .day(standing.file().refusedAt().orElseThrow().toLocalDate()));
            case RECORD_NOTICE ->
                    LooksAgain.awaitedDue(person, standing.file(), procedure, today)
                            .map(due -> texts.of(due.rule().why()))
                            .orElseGet(() -> words.own(procedure, "reason.record-notice"));
            case TRY_ANYWAY -> texts.of(procedure.lateAdvice());
            case NOTE_CODE, CHOOSE_METHOD, REFUSE_ONLINE, REFUSE_BY_PHONE, REFUSE_BY_LETTER ->
                    untilWhen(standing);
            case NONE -> "";
        };
    }

    private String untilWhen(Standing standing) {
        var texts = words.texts();
        if (standing.dates().isEmpty()) {
            return texts.get("reason.any-time");
        }
        var dates = standing.dates().get();
        var safe = texts.days().full(dates.lastSafeDay());
        var phone = dates.lastPhoneDay();
        return phone == null
                ? texts.get("refusal.until", safe)
                : texts.get("refusal.until-phone", safe, texts.days().full(phone));
    }
}
