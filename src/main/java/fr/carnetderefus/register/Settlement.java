package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.Conflict.Kind;
import fr.carnetderefus.register.Conflict.Side;
import fr.carnetderefus.register.Register.Draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is written after two copies were brought together, so that the carnet says what was
 * answered, and what each copy changed by itself holds: ordinary entries, that take nothing away.
 */
final class Settlement {
    private final Divergence split;
    private final Function<Conflict, Optional<Side>> answer;
    private final LocalDate today;
    private final Only ours;
    private final Only theirs;
    private final List<Draft> drafts = new ArrayList<>();

    private Settlement(
            Divergence split, Function<Conflict, Optional<Side>> answer, LocalDate today) {
        this.split = split;
        this.answer = answer;
        this.today = today;
        this.ours = split.ours();
        this.theirs = split.theirs();
    }

    /**
     * The entries to write.
     *
     * @param answer which side holds; empty where both are kept
     * @param together what both copies mean together before anything is written
     */
    static List<Draft> of(
            Divergence split,
            State together,
            Function<Conflict, Optional<Side>> answer,
            LocalDate today) {
        var settlement = new Settlement(split, answer, today);
        settlement.write(together);
        return List.copyOf(settlement.drafts);
    }

    private void write(State together) {
        var people = new LinkedHashMap<PersonId, Person>();
        for (var id : split.writtenOfInBoth()) {
            mixed(id, together).ifPresent(person -> people.put(id, person));
        }
        for (var conflict : Conflicts.in(split)) {
            answer.apply(conflict).ifPresent(side -> settle(conflict, side, together, people));
        }
        people.forEach((id, person) -> {
            var now = together.people().get(id);
            if (now == null || !now.person().equals(person)) {
                drafts.add(new Draft(id, today, new Entry.PersonAmended(person)));
            }
        });
        bringBackThoseNeeded(together);
        leaveOneKeeper(together);
    }

    /**
     * A person as both copies have them: each piece from the one that changed it, and from the
     * later one where both did.
     */
    private Optional<Person> mixed(PersonId id, State together) {
        var base = split.base(id);
        var here = ours.state().people().get(id);
        var there = theirs.state().people().get(id);
        var later = together.people().get(id);
        if (base.isEmpty() || here == null || there == null || later == null) {
            return Optional.empty();
        }
        var mixed = later.person();
        for (var field : PersonField.values()) {
            if (!field.differs(base.get().person(), here.person())) {
                mixed = field.from(there.person(), mixed);
            } else if (!field.differs(base.get().person(), there.person())) {
                mixed = field.from(here.person(), mixed);
            }
        }
        return Optional.of(mixed);
    }

    private void settle(
            Conflict conflict, Side side, State together, Map<PersonId, Person> people) {
        var id = conflict.person();
        var holds = (side == Side.OURS ? ours : theirs).state();
        var other = side == Side.OURS ? theirs : ours;
        switch (conflict.kind()) {
            case CODE ->
                    caseOf(
                            conflict,
                            holds,
                            together,
                            (is, now) -> {
                                if (!is.code().equals(now.code())) {
                                    about(is.key(), new Entry.CodeNoted(is.code()));
                                }
                            });
            case METHOD ->
                    caseOf(
                            conflict,
                            holds,
                            together,
                            (is, now) -> {
                                if (!is.method().equals(now.method())) {
                                    about(is.key(), new Entry.MethodChosen(is.method()));
                                }
                            });
            case DECISION ->
                    caseOf(
                            conflict,
                            holds,
                            together,
                            (is, now) -> {
                                if (is.decision() != now.decision()) {
                                    about(is.key(), new Entry.DecisionTaken(is.decision()));
                                }
                            });
            case REFUSED ->
                    caseOf(
                            conflict,
                            holds,
                            together,
                            (is, now) -> other.refusals(is).forEach(this::undo));
            case PROOF -> {
                var held = (side == Side.OURS ? ours : theirs).filed(id).get(conflict.which());
                var twin = other.filed(id).get(conflict.which());
                // where the other took back the case that it is filed under, it would show no more
                if (held != null && twin != null && Only.shown(together, id).contains(held.id())) {
                    undo(twin);
                }
            }
            case REMOVED -> {
                if (holds.people().containsKey(id)) {
                    removals(id).forEach(this::undo);
                }
            }
            case KEEPER -> {
                var loser = side == Side.OURS ? new PersonId(conflict.which()) : id;
                var file = together.people().get(loser);
                if (file != null) {
                    var person = people.getOrDefault(loser, file.person());
                    people.put(loser, PersonField.keeper(person, false));
                }
            }
            default -> field(conflict.kind(), id, holds, people);
        }
    }

    private static void field(Kind kind, PersonId id, State holds, Map<PersonId, Person> people) {
        var from = holds.people().get(id);
        for (var field : PersonField.values()) {
            if (field != PersonField.KEEPER && Conflicts.kind(field) == kind && from != null) {
                people.computeIfPresent(id, (same, person) -> field.from(from.person(), person));
            }
        }
    }

    private static void caseOf(
            Conflict conflict, State holds, State together, BiConsumer<CaseFile, CaseFile> then) {
        var is = holds.people().get(conflict.person());
        var now = together.people().get(conflict.person());
        if (is != null && now != null) {
            is.find(conflict.about())
                    .ifPresent(file ->
                            now.find(conflict.about())
                                    .ifPresent(other -> then.accept(file, other)));
        }
    }

    private List<Written> removals(PersonId id) {
        var removals = new ArrayList<>(ours.removals(id));
        removals.addAll(theirs.removals(id));
        return removals;
    }

    /**
     * Whoever represents others, or covers them, in one copy stays, though the other let them go.
     */
    private void bringBackThoseNeeded(State together) {
        var before = 0;
        do {
            before = drafts.size();
            var then = together.with(asIfWritten(), split.main());
            for (var id : Links.missing(then)) {
                removals(id).stream().filter(w -> !isUndone(w)).forEach(this::undo);
            }
        } while (drafts.size() > before);
    }

    /** Somebody who was brought back may have kept the carnet before another took it over. */
    private void leaveOneKeeper(State together) {
        var then = together.with(asIfWritten(), split.main());
        var keepers =
                then.people().values().stream()
                        .map(PersonFile::person)
                        .filter(Person::keeper)
                        .toList();
        var stays =
                together.people().values().stream()
                        .map(PersonFile::person)
                        .filter(keepers::contains)
                        .findFirst()
                        .or(() -> keepers.stream().findFirst());
        keepers.stream()
                .filter(keeper -> !keeper.equals(stays.orElseThrow()))
                .forEach(keeper ->
                        drafts.add(
                                new Draft(
                                        keeper.id(),
                                        today,
                                        new Entry.PersonAmended(
                                                PersonField.keeper(keeper, false)))));
    }

    private boolean isUndone(Written written) {
        return drafts.stream().anyMatch(d -> d.entry().equals(new Entry.EntryUndone(written.id())));
    }

    private List<Written> asIfWritten() {
        var at = Instant.EPOCH;
        return drafts.stream()
                .map(d ->
                        new Written(Ids.next(), "", d.subject(), d.about(), d.day(), at, d.entry()))
                .toList();
    }

    private void undo(Written written) {
        drafts.add(new Draft(written.subject(), today, new Entry.EntryUndone(written.id())));
    }

    private void about(CaseKey key, Entry entry) {
        drafts.add(new Draft(key.person(), key.id(), today, entry));
    }
}
