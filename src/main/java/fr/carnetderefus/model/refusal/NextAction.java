package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one thing to do next for a person. */
public enum NextAction {
    RECORD_NOTICE,
    NOTE_CODE,
    CHOOSE_METHOD,
    REFUSE_ONLINE,
    REFUSE_BY_PHONE,
    REFUSE_BY_LETTER,
    REQUEST_PROOF,
    FILE_PROOF,
    /** The proof did not come: ask for it once more. */
    ASK_AGAIN,
    /** The proof still did not come: write a letter. */
    WRITE_LETTER,
    /** Something went wrong: follow its own path. */
    FOLLOW_PATH,
    /** Look whether the refusal still stands. */
    LOOK_AGAIN,
    /** Too late to be sure: refuse all the same, then look whether the space was opened. */
    TRY_ANYWAY,
    NONE;

    /** The word of the interface, such as {@code note-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What to do next, given where the case stands.
     *
     * @param dates empty where no notice came
     */
    public static NextAction of(
            PersonFile person,
            CaseFile file,
            Status status,
            Optional<Dates> dates,
            Procedure procedure,
            LocalDate today) {
        if (!status.settled() && !OpenTroubles.of(file, procedure).isEmpty()) {
            return FOLLOW_PATH;
        }
        return switch (status) {
            case WAITING_FOR_NOTICE -> RECORD_NOTICE;
            case TO_REFUSE -> toRefuse(file, dates, procedure, today);
            case OVERDUE -> TRY_ANYWAY;
            case REFUSED_UNPROVEN -> toProve(file, procedure, today);
            case PROVEN ->
                    LooksAgain.due(person, file, procedure, today).isPresent() ? LOOK_AGAIN : NONE;
            case NOT_REFUSING -> NONE;
        };
    }

    private static NextAction toRefuse(
            CaseFile file, Optional<Dates> dates, Procedure procedure, LocalDate today) {
        var channel = procedure.channel(file.method());
        if (channel.isEmpty()) {
            // where one of the ways goes without a code, choosing comes first
            return lacksCode(file, procedure.channels()) ? NOTE_CODE : CHOOSE_METHOD;
        }
        return switch (channel.get().kind()) {
            // the site asks for the code before anything else
            case ONLINE -> lacksCode(file, List.of(channel.get())) ? NOTE_CODE : REFUSE_ONLINE;
            case PHONE -> lineIsOver(dates, today) ? CHOOSE_METHOD : REFUSE_BY_PHONE;
            case LETTER -> REFUSE_BY_LETTER;
        };
    }

    private static boolean lacksCode(CaseFile file, List<Channel> channels) {
        return !file.hasCode() && channels.stream().allMatch(c -> c.asksFor(Ask.Datum.CODE));
    }

    private static boolean lineIsOver(Optional<Dates> dates, LocalDate today) {
        return dates.map(Dates::lastPhoneDay).filter(today::isAfter).isPresent();
    }

    /** The site offers the proof at once; on the telephone one must ask for it. */
    private static NextAction toProve(CaseFile file, Procedure procedure, LocalDate today) {
        var byPhone = file.refusal().filter(r -> procedure.isByPhone(r.channel())).isPresent();
        if (byPhone && file.requests().isEmpty()) {
            return REQUEST_PROOF;
        }
        return FollowUps.due(file, procedure, today)
                .map(due -> due.rule().paper() == null ? ASK_AGAIN : WRITE_LETTER)
                .orElse(FILE_PROOF);
    }
}
