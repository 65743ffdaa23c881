package fr.carnetderefus.exchange;

import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.LookAgain;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Trouble;
import fr.carnetderefus.model.refusal.Agenda;
import fr.carnetderefus.model.refusal.Due;
import fr.carnetderefus.model.refusal.FollowUps;
import fr.carnetderefus.model.refusal.LooksAgain;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
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

    /** The days of one case, those before {@link #from} left out. */
    public List<CalendarItem> of(PersonFile person, Standing standing) {
        var procedure = words.procedure(standing.file());
        var items = new ArrayList<CalendarItem>();
        var seen = new HashSet<String>();
        for (var due : Agenda.of(person, standing, procedure)) {
            var topic = topic(standing, procedure, due);
            // a look may be due several times, once for each change that brings it about
            var unique = seen.add(topic) ? topic : topic + "/" + due.day();
            if (!due.day().isBefore(from)) {
                items.add(item(person, standing, due, unique));
            }
        }
        return List.copyOf(items);
    }

    private CalendarItem item(PersonFile person, Standing standing, Due due, String topic) {
        var procedure = words.procedure(standing.file());
        return new CalendarItem(
                topic,
                person.person(),
                due.day(),
                words.own(procedure, "calendar.title." + Texts.word(due.kind())),
                words.own(procedure, "calendar.note." + Texts.word(due.kind())),
                detail(person, standing, procedure, due),
                new TreeSet<>(alarms(due.kind())));
    }

    /** As in {@code last-safe-day}, {@code look-again/18}: the same in every version. */
    private static String topic(Standing standing, Procedure procedure, Due due) {
        var rule =
                due.kind() == Due.Kind.FOLLOW_UP
                        ? followUp(standing, procedure, due)
                                .map(found -> found.after().toString())
                                .orElse(due.rule())
                        : due.rule();
        return Stream.of(due.about().id(), Texts.word(due.kind()), rule)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** The follow-up meant. Its place among those that are left changes as they are done. */
    private static Optional<FollowUp> followUp(Standing standing, Procedure procedure, Due due) {
        return FollowUps.of(standing.file(), procedure).stream()
                .filter(ahead -> ahead.due().equals(due.day()))
                .map(FollowUps.Ahead::rule)
                .findFirst();
    }

    /** What the procedure says: an age or a trouble tells too much where no name may stand. */
    private String detail(PersonFile person, Standing standing, Procedure procedure, Due due) {
        var texts = words.texts();
        var said =
                switch (due.kind()) {
                    case DEADLINE -> texts.of(procedure.lateAdvice());
                    case FOLLOW_UP -> said(followUp(standing, procedure, due).map(FollowUp::what));
                    case LOOK_AGAIN ->
                            said(
                                    LooksAgain.of(person, standing.file(), procedure).stream()
                                            .map(LooksAgain.Ahead::rule)
                                            .filter(rule -> rule.id().equals(due.rule()))
                                            .map(LookAgain::why)
                                            .findFirst());
                    case TROUBLE -> said(procedure.trouble(due.rule()).map(Trouble::title));
                    case COMES_OF_AGE, MEASURE_ENDS ->
                            texts.get("calendar.detail." + Texts.word(due.kind()));
                    case ADVISED, LAST_PHONE_DAY, LAST_SAFE_DAY -> "";
                };
        var title = texts.of(procedure.title());
        return said.isEmpty() ? title : said + "\n" + title;
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
            case DEADLINE, FOLLOW_UP, TROUBLE, LOOK_AGAIN, COMES_OF_AGE -> Set.of(0);
        };
    }
}
