package fr.carnetderefus.register;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyToday.Task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what is done in the same way: whoever has the telephone in hand goes on with it.
 */
public record SurveyWork(Register register) {

    /** How something is done, in the order of the list: what has hours first. */
    public enum Way {
        PHONE,
        ONLINE,
        LETTER,
        /** In the carnet itself: something is to be noted, chosen, filed or looked at. */
        CARNET;

        static Way of(Channel channel) {
            return switch (channel.kind()) {
                case PHONE -> PHONE;
                case ONLINE -> ONLINE;
                case LETTER -> LETTER;
            };
        }
    }

    /** What is done in one way, in the order given; never empty. */
    public record Part(Way way, List<Task> tasks) {
        public Part {
            tasks = List.copyOf(tasks);
        }
    }

    /** The tasks by the way they are done; each keeps its place among those of its way. */
    public List<Part> of(List<Task> tasks) {
        var ways = new EnumMap<Way, List<Task>>(Way.class);
        for (var task : tasks) {
            ways.computeIfAbsent(way(task.standing()), _ -> new ArrayList<>()).add(task);
        }
        return ways.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
    }

    /** How the next thing is done for a case. */
    public Way way(Standing standing) {
        return switch (standing.next()) {
            case REFUSE_ONLINE -> Way.ONLINE;
            // only on the telephone must one ask for the proof
            case REFUSE_BY_PHONE, REQUEST_PROOF -> Way.PHONE;
            case REFUSE_BY_LETTER, WRITE_LETTER -> Way.LETTER;
            case TRY_ANYWAY -> channel(standing, standing.file().method()).orElse(Way.CARNET);
            case ASK_AGAIN ->
                    standing.file()
                            .refusal()
                            .flatMap(refusal -> channel(standing, refusal.channel()))
                            .orElse(Way.CARNET);
            case RECORD_NOTICE,
                    NOTE_CODE,
                    CHOOSE_METHOD,
                    FILE_PROOF,
                    FOLLOW_PATH,
                    LOOK_AGAIN,
                    NONE ->
                    Way.CARNET;
        };
    }

    private Optional<Way> channel(Standing standing, String id) {
        Procedure procedure = register.procedures().get(standing.file().procedure());
        return procedure.channel(id).map(Way::of);
    }
}
