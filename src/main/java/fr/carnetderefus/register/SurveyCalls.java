package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.register.SurveyToday.Task;
import fr.carnetderefus.register.SurveyWork.Way;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says for whom of several one can telephone now, and why one does not for the others. */
public record SurveyCalls(Register register) {

    /** Why no call is to be made for somebody now. */
    public enum Why {
        /** Neither a refusal nor a proof is to be had any more. */
        SETTLED,
        /** The refusal is made, and the proof was asked for or can be had otherwise. */
        REFUSED,
        OTHER_WAY,
        NO_WAY,
        /** The telephone was chosen, and the last day on which the line answers in time is past. */
        LINE_OVER,
        NO_NOTICE,
        NO_CODE,
        /** Something went wrong and is to be followed first. */
        TROUBLE
    }

    /**
     * Who is called for, and how many are not.
     *
     * @param cases in the order that loses least, as in the list of work
     * @param left how many people for each reason; those without any are left out
     */
    public record Calls(List<Standing> cases, Map<Why, Integer> left) {
        public Calls {
            cases = List.copyOf(cases);
            left = Map.copyOf(left);
        }
    }

    /**
     * The calls for some of those surveyed.
     *
     * @param chosen one case of each; all cases of that person are called for
     */
    public Calls of(Survey survey, Collection<Standing> chosen) {
        var people = chosen.stream().map(s -> s.person().id()).collect(Collectors.toSet());
        var work = new SurveyWork(register);
        var cases =
                new SurveyToday(register)
                        .of(survey).stream()
                                .map(Task::standing)
                                .filter(s -> people.contains(s.person().id()))
                                .filter(s -> work.way(s) == Way.PHONE)
                                .toList();
        return new Calls(cases, left(chosen, cases));
    }

    private Map<Why, Integer> left(Collection<Standing> chosen, List<Standing> cases) {
        var called = cases.stream().map(s -> s.person().id()).collect(Collectors.toSet());
        var firsts =
                chosen.stream()
                        .filter(s -> !called.contains(s.person().id()))
                        .collect(
                                Collectors.toMap(
                                        s -> s.person().id(), s -> s, SurveyCalls::moreUrgent));
        var left = new EnumMap<Why, Integer>(Why.class);
        for (Map.Entry<PersonId, Standing> first : firsts.entrySet()) {
            left.merge(why(first.getValue()), 1, Integer::sum);
        }
        return left;
    }

    private static Standing moreUrgent(Standing one, Standing other) {
        return Standing.BY_URGENCY.compare(one, other) <= 0 ? one : other;
    }

    private Why why(Standing standing) {
        if (standing.status().settled()) {
            return Why.SETTLED;
        }
        return switch (standing.next()) {
            case RECORD_NOTICE -> Why.NO_NOTICE;
            case NOTE_CODE -> Why.NO_CODE;
            case CHOOSE_METHOD -> isByPhone(standing) ? Why.LINE_OVER : Why.NO_WAY;
            case TRY_ANYWAY -> standing.file().method().isEmpty() ? Why.NO_WAY : Why.OTHER_WAY;
            case REFUSE_ONLINE, REFUSE_BY_LETTER, ASK_AGAIN, WRITE_LETTER -> Why.OTHER_WAY;
            case FILE_PROOF -> Why.REFUSED;
            case FOLLOW_PATH -> Why.TROUBLE;
            case LOOK_AGAIN, NONE -> Why.SETTLED;
            // both are calls: none of these is left out
            case REFUSE_BY_PHONE, REQUEST_PROOF ->
                    throw new IllegalStateException("a call that is not in the list of work");
        };
    }

    private boolean isByPhone(Standing standing) {
        return register.procedures()
                .get(standing.file().procedure())
                .isByPhone(standing.file().method());
    }
}
