package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The one thing to do next for a person. */
public enum NextAction {
    RECORD_NOTICE,
    NOTE_CODE,
    CHOOSE_METHOD,
    REFUSE_ONLINE,
    REFUSE_BY_PHONE,
    REQUEST_PROOF,
    FILE_PROOF,
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
            CaseFile file,
            Status status,
            Optional<Dates> dates,
            Procedure procedure,
            LocalDate today) {
        return switch (status) {
            case WAITING_FOR_NOTICE -> RECORD_NOTICE;
            case TO_REFUSE -> toRefuse(file, dates, procedure, today);
            case OVERDUE -> TRY_ANYWAY;
            case REFUSED_UNPROVEN -> toProve(file, procedure);
            case PROVEN, NOT_REFUSING -> NONE;
        };
    }

    private static NextAction toRefuse(
            CaseFile file, Optional<Dates> dates, Procedure procedure, LocalDate today) {
        var channel = procedure.channel(file.method());
        if (channel.isEmpty()) {
            return file.hasCode() ? CHOOSE_METHOD : NOTE_CODE;
        }
        return switch (channel.get().kind()) {
            // the site asks for the code before anything else
            case ONLINE -> file.hasCode() ? REFUSE_ONLINE : NOTE_CODE;
            case PHONE -> lineIsOver(dates, today) ? CHOOSE_METHOD : REFUSE_BY_PHONE;
            case LETTER -> CHOOSE_METHOD;
        };
    }

    private static boolean lineIsOver(Optional<Dates> dates, LocalDate today) {
        return dates.map(Dates::lastPhoneDay).filter(today::isAfter).isPresent();
    }

    /** The site offers the proof at once; on the telephone one must ask for it. */
    private static NextAction toProve(CaseFile file, Procedure procedure) {
        var byPhone =
                file.refusal()
                        .flatMap(r -> procedure.channel(r.channel()))
                        .filter(c -> c.kind() == Channel.Kind.PHONE)
                        .isPresent();
        return byPhone && file.requests().isEmpty() ? REQUEST_PROOF : FILE_PROOF;
    }
}
