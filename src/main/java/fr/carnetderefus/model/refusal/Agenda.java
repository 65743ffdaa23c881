package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days ahead of a person: for the calendar, the month on paper, and the list of today. */
public final class Agenda {
    private final PersonFile person;
    private final Standing standing;
    private final Procedure procedure;
    private final List<Due> due = new ArrayList<>();

    private Agenda(PersonFile person, Standing standing, Procedure procedure) {
        this.person = person;
        this.standing = standing;
        this.procedure = procedure;
    }

    /**
     * The days of one case, the earliest first; past ones too, as long as they still call for
     * something.
     */
    public static List<Due> of(PersonFile person, Standing standing, Procedure procedure) {
        return new Agenda(person, standing, procedure).days();
    }

    private List<Due> days() {
        var status = standing.status();
        if (status == Status.TO_REFUSE || status == Status.OVERDUE) {
            standing.dates().ifPresent(this::dates);
        }
        if (status == Status.REFUSED_UNPROVEN) {
            for (var ahead : FollowUps.of(standing.file(), procedure)) {
                add(ahead.due(), Due.Kind.FOLLOW_UP, ahead.rule().id());
            }
        }
        for (var open : OpenTroubles.of(standing.file(), procedure)) {
            add(open.met().lookOn(), Due.Kind.TROUBLE, open.trouble().id());
        }
        for (var ahead : LooksAgain.of(person, standing.file(), procedure)) {
            add(ahead.day(), Due.Kind.LOOK_AGAIN, ahead.rule().id());
        }
        if (status == Status.WAITING_FOR_NOTICE) {
            for (var ahead : LooksAgain.awaited(person, standing.file(), procedure)) {
                add(ahead.day(), Due.Kind.AWAITED, ahead.rule().id());
            }
        }
        ofThePerson();
        due.sort(Comparator.comparing(Due::day).thenComparing(Due::kind));
        return List.copyOf(due);
    }

    private void dates(Dates dates) {
        add(dates.advised(), Due.Kind.ADVISED, "");
        add(dates.lastPhoneDay(), Due.Kind.LAST_PHONE_DAY, "");
        add(dates.lastSafeDay(), Due.Kind.LAST_SAFE_DAY, "");
        add(dates.deadline(), Due.Kind.DEADLINE, "");
    }

    /** What is about the person: told once, with the first case that no other overtook. */
    private void ofThePerson() {
        if (!standing.file().key().equals(person.running().getFirst().key())) {
            return;
        }
        var who = person.person();
        if (who.kind() == PersonKind.CHILD) {
            add(who.comesOfAge(), Due.Kind.COMES_OF_AGE, "");
        }
        var representation = who.representation();
        if (representation != null) {
            add(representation.end(), Due.Kind.MEASURE_ENDS, "");
        }
        // about the person, whatever their cases are: so it stays the same when another one opens
        var about = CaseKey.first(who.id());
        for (var reminder : person.reminders()) {
            due.add(new Due(reminder.on(), Due.Kind.REMINDER, about, reminder.id()));
        }
    }

    private void add(@Nullable LocalDate day, Due.Kind kind, String rule) {
        if (day != null) {
            due.add(new Due(day, kind, standing.file().key(), rule));
        }
    }
}
