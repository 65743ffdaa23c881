package fr.carnetderefus.register;

import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.Row;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.Conflict.Side;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the entries of another copy of the carnet into this one: those that are not here, each
 * once, with their days and their documents. The other copy is only read. Brought in both ways, the
 * two mean the same.
 *
 * <p>Who was erased in one of the two does not come back from the other, nor does a code: what was
 * erased there is erased here too. {@link Look} tells of it before.
 */
public final class MergeCopies {
    private final Register register;
    private final Register other;

    private MergeCopies(Register register, Register other) {
        this.register = register;
        this.other = other;
    }

    /**
     * Two copies side by side.
     *
     * @param other opened by {@link Carnets#look}; stays the caller's to close
     * @throws CarnetException {@code NO_COMMON_BEGINNING}; {@code SAME_FILE}
     */
    public static MergeCopies of(Register register, Register other) throws CarnetException {
        Beginnings.requireSame(register, other);
        return new MergeCopies(register, other);
    }

    /**
     * What would come in, and what is to be asked before.
     *
     * @param entries how many come in; none where the copy holds nothing new
     * @param ours how many only this carnet has; they stay as they are
     * @param documents how many come in
     * @param added the names of people who are not here yet
     * @param erased the names of people who are here, and were erased for good in the other copy:
     *     they will be here as well
     * @param last the day of the latest entry that comes in; null where none does
     * @param conflicts what the two say differently
     * @param twice names of people who seem to have been added in both, each as a person of their
     *     own; which to keep is for a person to say, afterwards
     */
    public record Look(
            long entries,
            long ours,
            long documents,
            List<String> added,
            List<String> erased,
            @Nullable LocalDate last,
            List<Conflict> conflicts,
            List<String> twice) {}

    /** Looks, and changes nothing. */
    public Look look() {
        var split = split();
        return new Look(
                split.onlyTheirs().size(),
                split.onlyOurs().size(),
                FiledDocument.filings(split.onlyTheirs()).size(),
                added(split),
                erased(),
                split.onlyTheirs().stream()
                        .map(Written::day)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Conflicts.in(split),
                twice(split));
    }

    /**
     * What is left out here neither comes in nor is asked about: who can open the other copy, for
     * its keys are not ours.
     */
    private Divergence split() {
        var ours = register.state().entries();
        var theirs = other.state().entries();
        var gone = Gone.inEither(ours, theirs);
        return Divergence.of(
                gone.spared(ours),
                gone.spared(theirs),
                w -> !(w.entry() instanceof Entry.AboutKeys),
                register.procedures().main().id());
    }

    private List<String> erased() {
        var gone = other.state().erased();
        return register.state().people().values().stream()
                .map(PersonFile::person)
                .filter(person -> gone.contains(person.id()))
                .map(person -> person.names().full())
                .toList();
    }

    private List<String> added(Divergence split) {
        var here = register.state().people();
        var names = new ArrayList<String>();
        split.together()
                .people()
                .forEach((id, file) -> {
                    if (!here.containsKey(id)) {
                        names.add(file.person().names().full());
                    }
                });
        return List.copyOf(names);
    }

    private static List<String> twice(Divergence split) {
        var people = split.together().people();
        var ours = added(split.onlyOurs());
        var names = new ArrayList<String>();
        for (var id : added(split.onlyTheirs())) {
            var theirs = people.get(id);
            for (var mine : ours) {
                var here = people.get(mine);
                if (theirs != null
                        && here != null
                        && AddPerson.isNamesake(here.person(), theirs.person())) {
                    names.add(here.person().names().full());
                }
            }
        }
        return List.copyOf(names);
    }

    private static Set<PersonId> added(List<Written> entries) {
        return entries.stream()
                .filter(w -> w.entry() instanceof Entry.PersonAdded)
                .map(Written::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /**
     * What came of it.
     *
     * @param entries how many came in
     * @param documents how many came in
     * @param written how many entries were written after them, to say what was answered, and who
     *     wrote what came in
     * @param missing the names of documents that the other copy no longer has whole: the entries
     *     that speak of them came in, and another copy may have them
     */
    public record Merged(long entries, long documents, long written, List<String> missing) {}

    /**
     * Brings all in, in one step: all of it or nothing.
     *
     * @param answer which side of a conflict holds; empty where both are kept, which is possible
     *     only where the conflict says so: elsewhere the later one holds
     */
    public Merged merge(Function<Conflict, Optional<Side>> answer) throws CarnetException {
        // one and the same moment of this carnet, from the comparison to the writing
        synchronized (register) {
            var split = split();
            if (split.onlyTheirs().isEmpty()) {
                return new Merged(0, 0, 0, List.of());
            }
            var missing = new ArrayList<String>();
            var documents = fetch(split.onlyTheirs(), missing);
            var own =
                    register.bringIn(
                            split.onlyTheirs(),
                            rows(split.onlyTheirs()),
                            documents,
                            together -> after(split, together, answer));
            return new Merged(
                    split.onlyTheirs().size(), documents.size(), own.size(), List.copyOf(missing));
        }
    }

    private List<Register.Draft> after(
            Divergence split, State together, Function<Conflict, Optional<Side>> answer) {
        var today = register.today();
        var drafts = new ArrayList<>(Settlement.of(split, together, answer, today));
        drafts.addAll(writers(split.onlyTheirs()));
        // one copy let somebody depend on a person whom the other erased
        for (var person : Links.broken(together)) {
            var mended = Links.without(together.erased(), person);
            if (!mended.equals(person)) {
                drafts.add(new Register.Draft(person.id(), today, new Entry.PersonAmended(mended)));
            }
        }
        return drafts;
    }

    /**
     * The names of those who wrote what comes in, where they are told there and not here: what the
     * other copy wrote about its keys stays with it.
     */
    private List<Register.Draft> writers(List<Written> theirs) {
        var here = register.state().keys();
        var there = other.state().keys();
        if (!here.shared() && !there.shared()) {
            return List.of();
        }
        return theirs.stream()
                .map(Written::by)
                .filter(mark -> here.name(mark).isEmpty() && !there.name(mark).isEmpty())
                .distinct()
                .flatMap(mark ->
                        Keys.draft(register, new Entry.KeyNamed(mark, there.name(mark))).stream())
                .toList();
    }

    /** The bytes as the other copy has them, so that nothing that we do not know is lost. */
    private List<Row> rows(List<Written> wanted) throws CarnetException {
        var ids = wanted.stream().map(Written::id).collect(Collectors.toCollection(HashSet::new));
        var rows = new ArrayList<Row>();
        try {
            other.journal()
                    .read(
                            0,
                            (seq, subject, content) -> {
                                if (ids.contains(Codec.id(content))) {
                                    rows.add(new Row(subject, content));
                                }
                            });
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        if (rows.size() != wanted.size()) {
            throw new CarnetException(Reason.DAMAGED);
        }
        return rows;
    }

    private List<Document> fetch(List<Written> entries, List<String> missing)
            throws CarnetException {
        var there =
                FiledDocument.all(other).stream()
                        .collect(
                                Collectors.toMap(
                                        filed -> filed.what().document(), Function.identity()));
        var found = new ArrayList<Document>();
        for (var proof : FiledDocument.filings(entries)) {
            var filed = there.get(proof.what().document());
            if (filed == null) {
                continue;
            }
            var original = filed.original(other.journal());
            original.ifPresentOrElse(found::add, () -> missing.add(proof.what().name()));
            if (!proof.what().text().isEmpty()) {
                filed.text(other.journal()).ifPresent(found::add);
            }
        }
        var fresh = new ArrayList<Document>();
        for (var document : found) {
            if (!isHere(document.id())) {
                fresh.add(document);
            }
        }
        return fresh;
    }

    /** A backup may hold a document that was filed while it was made, without its entry. */
    private boolean isHere(String id) throws CarnetException {
        try {
            register.journal().document(id);
            return true;
        } catch (JournalException e) {
            if (e.reason() == JournalException.Reason.NOT_FOUND) {
                return false;
            }
            throw Failures.of(e);
        }
    }
}
