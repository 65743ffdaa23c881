package fr.carnetderefus.model.refusal;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Turns one person's entries into what they mean together. */
public final class Fold {
    private @Nullable Person person;
    private boolean removed;
    private final Map<String, CaseFold> cases = new LinkedHashMap<>();
    private final List<PersonFile.Position> positions = new ArrayList<>();
    private final List<PersonFile.Information> informations = new ArrayList<>();
    private final List<PersonFile.Renewal> renewals = new ArrayList<>();
    private final List<LocalDate> coverChanged = new ArrayList<>();
    private final Map<String, Remembered> reminders = new LinkedHashMap<>();

    private Fold(String main) {
        cases.put("", new CaseFold("", main, null));
    }

    /**
     * What one person's entries tell, in the order written. Empty where the person was removed, or
     * their coming was undone.
     *
     * @param main the id of the procedure of which everybody has a case
     */
    public static Optional<PersonFile> of(List<Written> entries, String main) {
        var standing = standing(entries);
        var fold = new Fold(main);
        standing.forEach(fold::take);
        var person = fold.person;
        if (person == null || fold.removed) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonFile(
                        person,
                        fold.cases.values().stream().map(c -> c.file(person)).toList(),
                        fold.positions,
                        fold.informations,
                        fold.renewals,
                        fold.coverChanged,
                        fold.reminders.values().stream().sorted(Remembered.BY_DAY).toList(),
                        standing));
    }

    /** The entries that were not taken back, without the takings-back themselves. */
    public static List<Written> standing(List<Written> entries) {
        var undone = undone(entries);
        return entries.stream()
                .filter(w -> !undone.contains(w.id()))
                .filter(w -> !(w.entry() instanceof Entry.EntryUndone))
                .toList();
    }

    /** The ids of entries taken back. Read from the end: only a later entry takes one back. */
    public static Set<String> undone(List<Written> entries) {
        var undone = new HashSet<String>();
        for (var written : entries.reversed()) {
            if (written.entry() instanceof Entry.EntryUndone(var target)
                    && !undone.contains(written.id())) {
                undone.add(target);
            }
        }
        return undone;
    }

    private void take(Written written) {
        switch (written.entry()) {
            case Entry.PersonAdded(var added) -> person = added;
            case Entry.PersonAmended(var amended) -> amend(amended, written.day());
            case Entry.PersonRemoved _ -> removed = true;
            case Entry.PositionTaken taken ->
                    positions.add(new PersonFile.Position(written.day(), taken));
            case Entry.InformationGiven given ->
                    informations.add(new PersonFile.Information(written.day(), given));
            case Entry.MeasureRenewed renewed -> renew(renewed, written.day());
            case Entry.NoteMade _ -> {
                // it stands in the history
            }
            case Entry.ReminderSet(var on, var words) ->
                    reminders.put(written.id(), new Remembered(written.id(), on, words));
            case Entry.ReminderDone(var target) -> reminders.remove(target);
            case Entry.CaseOpened(var id, var procedure, var after) ->
                    cases.put(id, new CaseFold(id, procedure, after));
            default -> {
                // a case whose opening was undone takes its entries with it
                var about = cases.get(written.about());
                if (about != null) {
                    about.take(written);
                }
            }
        }
    }

    private void amend(Person amended, LocalDate day) {
        var before = person;
        // amending one whose coming was undone must not bring them back
        if (before == null) {
            return;
        }
        var was = before.insurance();
        var is = amended.insurance();
        if (coverDiffers(was, is)) {
            coverChanged.add(day);
        }
        // what was renewed is a measure that no longer is
        if (ground(before) != ground(amended)) {
            renewals.clear();
        }
        person = amended;
    }

    private static @Nullable Ground ground(Person person) {
        var representation = person.representation();
        return representation == null ? null : representation.ground();
    }

    /** Another copy of the carnet may say meanwhile that there is no measure. */
    private void renew(Entry.MeasureRenewed renewed, LocalDate decided) {
        var now = person;
        var before = now == null ? null : now.representation();
        if (now != null && before != null && before.ground().isMeasure()) {
            renewals.add(new PersonFile.Renewal(decided, renewed, before));
            person = renewed.of(now);
        }
    }

    /** What is noted for the first time, or no longer kept, tells of no change. */
    private static boolean coverDiffers(Insurance was, Insurance is) {
        if (was.equals(Insurance.NONE) || is.equals(Insurance.NONE)) {
            return false;
        }
        return moved(was.department(), is.department())
                // what is only written otherwise is the same caisse
                || moved(
                        was.caisse().toLowerCase(Locale.ROOT), is.caisse().toLowerCase(Locale.ROOT))
                || !Objects.equals(was.coveredBy(), is.coveredBy());
    }

    private static boolean moved(String was, String is) {
        return !was.isEmpty() && !is.isEmpty() && !was.equals(is);
    }
}
