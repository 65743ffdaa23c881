package fr.carnetderefus.register;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.Conflict.Kind;
import fr.carnetderefus.register.Conflict.Value;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what two copies say differently, where both have said something since they went apart. */
final class Conflicts {
    private final Divergence split;
    private final Only ours;
    private final Only theirs;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Divergence split) {
        this.split = split;
        this.ours = split.ours();
        this.theirs = split.theirs();
    }

    /** All of them, person by person. */
    static List<Conflict> in(Divergence split) {
        var conflicts = new Conflicts(split);
        split.writtenOfInBoth().forEach(conflicts::person);
        conflicts.keeper();
        return List.copyOf(conflicts.found);
    }

    private void person(PersonId id) {
        var base = split.base(id);
        var here = ours.state().people().get(id);
        var there = theirs.state().people().get(id);
        if (base.isPresent() && (here == null ^ there == null)) {
            removed(base.get(), here, there);
        } else if (base.isPresent() && here != null && there != null) {
            details(base.get().person(), here.person(), there.person());
            for (var file : here.cases()) {
                there.find(file.key().id()).ifPresent(other -> cases(base.get(), file, other));
            }
            documents(here.person());
        }
    }

    private void removed(PersonFile base, @Nullable PersonFile here, @Nullable PersonFile there) {
        var id = base.person().id();
        if (!(here == null ? theirs : ours).about(id).isEmpty()) {
            add(
                    Kind.REMOVED,
                    base.person(),
                    "",
                    "",
                    Value.of(here == null ? "removed" : "kept"),
                    Value.of(there == null ? "removed" : "kept"));
        }
    }

    private void details(Person base, Person here, Person there) {
        for (var field : PersonField.values()) {
            if (field.differs(base, here)
                    && field.differs(base, there)
                    && field.differs(here, there)) {
                add(kind(field), here, "", "", value(field, here), value(field, there));
            }
        }
    }

    /** Of two booleans that differ, one is as it was: who keeps the carnet never comes so far. */
    static Kind kind(PersonField field) {
        return switch (field) {
            case KIND -> Kind.PERSON_KIND;
            default -> Kind.valueOf(field.name());
        };
    }

    private Value value(PersonField field, Person person) {
        return switch (field.of(person)) {
            case null -> Value.of("");
            case Representation by ->
                    new Value(
                            Fields.word(by.ground())
                                    + (by.extent() == Extent.UNKNOWN
                                            ? ""
                                            : "/" + Fields.word(by.extent()))
                                    + (by.by() == null ? "" : " " + name(by.by())),
                            by.end() == null ? "" : by.end().toString());
            case fr.carnetderefus.model.people.Nir nir -> Value.of(nir.spaced());
            case PersonId id -> Value.of(name(id));
            case VitaleCard card -> Value.of(Fields.word(card.type()) + " " + card.serial());
            case Enum<?> constant -> Value.of(Fields.word(constant));
            case java.time.LocalDate day -> new Value("", day.toString());
            case Object text -> Value.of(text.toString());
        };
    }

    private String name(PersonId id) {
        return Stream.of(ours, theirs)
                .map(copy -> copy.state().people().get(id))
                .filter(java.util.Objects::nonNull)
                .map(file -> file.person().names().full())
                .findFirst()
                .orElse("");
    }

    private void cases(PersonFile base, CaseFile here, CaseFile there) {
        var before = base.find(here.key().id());
        var code = before.map(CaseFile::code).orElse("");
        if (differ(code, here.code(), there.code())) {
            about(Kind.CODE, here, Value.of(here.code()), Value.of(there.code()));
        }
        var method = before.map(CaseFile::method).orElse("");
        if (differ(method, here.method(), there.method())) {
            about(Kind.METHOD, here, Value.of(here.method()), Value.of(there.method()));
        }
        if (here.decision() != there.decision() && ours.decides(here) && theirs.decides(here)) {
            about(
                    Kind.DECISION,
                    here,
                    Value.of(Fields.word(here.decision())),
                    Value.of(Fields.word(there.decision())));
        }
        var made = ours.refusals(here);
        var madeThere = theirs.refusals(here);
        if (!made.isEmpty() && !madeThere.isEmpty()) {
            about(Kind.REFUSED, here, refusal(made), refusal(madeThere));
        }
    }

    private static boolean differ(String base, String here, String there) {
        return !here.equals(there) && !here.equals(base) && !there.equals(base);
    }

    private static Value refusal(List<Written> made) {
        return made.getLast().entry() instanceof Entry.AttemptMade attempt
                ? new Value(attempt.channel(), attempt.at().toString())
                : Value.of("");
    }

    private void documents(Person person) {
        var there = theirs.filed(person.id());
        ours.filed(person.id())
                .forEach((sha256, here) -> {
                    var twin = there.get(sha256);
                    if (twin != null) {
                        add(
                                Kind.PROOF,
                                person,
                                here.about(),
                                sha256,
                                document(here),
                                document(twin));
                    }
                });
    }

    private static Value document(Written written) {
        return written.entry() instanceof Entry.ProofFiled(var what)
                ? new Value(what.name(), written.day().toString())
                : Value.of("");
    }

    private void keeper() {
        var here = ours.state().keeper();
        var there = theirs.state().keeper();
        if (!split.onlyOurs().isEmpty()
                && !split.onlyTheirs().isEmpty()
                && here.isPresent()
                && there.isPresent()
                && !here.get().person().id().equals(there.get().person().id())
                && split.together().people().values().stream()
                                .filter(file -> file.person().keeper())
                                .count()
                        > 1) {
            add(
                    Kind.KEEPER,
                    here.get().person(),
                    "",
                    there.get().person().id().value(),
                    Value.of(here.get().person().names().full()),
                    Value.of(there.get().person().names().full()));
        }
    }

    private void about(Kind kind, CaseFile file, Value here, Value there) {
        add(kind, file.person(), file.key().id(), "", here, there);
    }

    private void add(
            Kind kind, Person person, String about, String which, Value here, Value there) {
        found.add(
                new Conflict(kind, person.id(), person.names().full(), about, which, here, there));
    }
}
