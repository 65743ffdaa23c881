package fr.carnetderefus.exchange;

import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.Remembered;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of an agenda as items of a calendar.
 *
 * @param from the first day that is still worth remembering
 */
public record DueItems(CaseWords words, LocalDate from) {

    /** The items of some days, those before {@link #from} left out. */
    public List<CalendarItem> of(List<Day> days) {
        var items = new ArrayList<CalendarItem>();
        var seen = new HashSet<String>();
        for (var day : days) {
            var topic = topic(day.due());
            // a look may be due several times, once for each change that brings it about
            var isFirst = seen.add(day.due().about().person() + " " + topic);
            if (!day.due().day().isBefore(from)) {
                items.add(item(day, isFirst ? topic : topic + "/" + day.due().day()));
            }
        }
        return List.copyOf(items);
    }

    private CalendarItem item(Day day, String topic) {
        var due = day.due();
        var procedure = words.procedure(day.standing().file());
        return new CalendarItem(
                topic,
                day.person().person(),
                due.day(),
                words.own(procedure, "calendar.title." + Texts.word(due.kind())),
                words.own(procedure, "calendar.note." + Texts.word(due.kind())),
                detail(day, procedure),
                new TreeSet<>(alarms(due.kind())));
    }

    /** As in {@code last-safe-day}, {@code look-again/18}: the same in every version. */
    private static String topic(Due due) {
        return Stream.of(due.about().id(), Texts.word(due.kind()), due.rule())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** What the procedure says: an age or a trouble tells too much where no name may stand. */
    private String detail(Day day, Procedure procedure) {
        var due = day.due();
        if (due.kind() == Due.Kind.REMINDER) {
            return reminder(day);
        }
        var texts = words.texts();
        var said =
                switch (due.kind()) {
                    case DEADLINE -> texts.of(procedure.lateAdvice());
                    case FOLLOW_UP -> said(procedure.followUp(due.rule()).map(FollowUp::what));
                    case LOOK_AGAIN, AWAITED ->
                            said(procedure.lookAgain(due.rule()).map(LookAgain::why));
                    case TROUBLE -> said(procedure.trouble(due.rule()).map(Trouble::title));
                    case COMES_OF_AGE, MEASURE_ENDS ->
                            texts.get("calendar.detail." + Texts.word(due.kind()));
                    case ADVISED, LAST_PHONE_DAY, LAST_SAFE_DAY, REMINDER -> "";
                };
        var title = texts.of(procedure.title());
        return said.isEmpty() ? title : said + "\n" + title;
    }

    /** In one's own words: they may say anything of anybody, and belong to no procedure. */
    private static String reminder(Day day) {
        return day.person().reminders().stream()
                .filter(reminder -> reminder.id().equals(day.due().rule()))
                .map(Remembered::words)
                .findFirst()
                .orElse("");
    }

    private String said(Optional<LocalText> text) {
        return text.map(words.texts()::of).orElse("");
    }

    private static Set<Integer> alarms(Due.Kind kind) {
        return switch (kind) {
            case ADVISED -> Set.of(1);
            case LAST_PHONE_DAY -> Set.of(0, 2);
            case LAST_SAFE_DAY -> Set.of(0, 3);
            case MEASURE_ENDS -> Set.of(0, 30);
            case DEADLINE, FOLLOW_UP, TROUBLE, LOOK_AGAIN, AWAITED, COMES_OF_AGE, REMINDER ->
                    Set.of(0);
        };
    }
}
