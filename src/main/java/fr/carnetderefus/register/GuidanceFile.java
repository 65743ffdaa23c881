package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Crossing;
import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Note;
import fr.carnetderefus.model.procedure.Stage;
import fr.carnetderefus.model.procedure.Trouble;

import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a procedure's file that guide: what may go wrong, and what comes after. */
final class GuidanceFile {
    private GuidanceFile() {}

    static Trouble trouble(Fields json) {
        return new Trouble(
                json.text("id"),
                ProcedureFile.text(json.object("title")),
                constants(Stage.class, json.texts("stages")),
                Set.copyOf(json.textsOrNone("channels")),
                constants(PersonKind.class, json.textsOrNone("kinds")),
                ProcedureFile.texts(json.objects("steps")),
                json.has("lookAgainDays") ? json.number("lookAgainDays") : 0,
                constants(Trouble.End.class, json.textsOrNone("endedBy")),
                json.textOrNull("leadsTo"),
                json.textOrNull("paper"),
                json.text("source"));
    }

    static FollowUp followUp(Fields json) {
        return new FollowUp(
                json.parsed("after", Period::parse),
                ProcedureFile.text(json.object("what")),
                json.textOrNull("paper"),
                json.text("source"));
    }

    static LookAgain lookAgain(Fields json) {
        return new LookAgain(
                json.text("id"),
                json.constant(LookAgain.Cause.class, "from"),
                json.parsed("after", Period::parse),
                ProcedureFile.text(json.object("why")),
                json.text("source"));
    }

    static Mistake mistake(Fields json) {
        return new Mistake(
                json.text("id"),
                ProcedureFile.text(json.object("says")),
                ProcedureFile.text(json.object("then")),
                played(json.objectOrNull("rehearsal")),
                json.text("source"));
    }

    private static Mistake.@Nullable Played played(@Nullable Fields json) {
        return json == null
                ? null
                : new Mistake.Played(
                        json.constant(Mistake.At.class, "at"),
                        json.constant(Mistake.Way.class, "way"),
                        json.has("seconds") ? json.number("seconds") : 0);
    }

    static Crossing crossing(Fields json) {
        return new Crossing(
                ProcedureFile.text(json.object("ask")),
                json.objects("doors").stream().map(GuidanceFile::door).toList());
    }

    private static Crossing.Door door(Fields json) {
        return new Crossing.Door(
                ProcedureFile.text(json.object("name")),
                json.flag("right"),
                ProcedureFile.text(json.object("says")));
    }

    static Note note(Fields json) {
        return new Note(
                json.text("id"),
                ProcedureFile.text(json.object("title")),
                ProcedureFile.text(json.object("text")),
                json.text("source"));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> words) {
        return words.stream()
                .map(w -> Enum.valueOf(type, w.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
