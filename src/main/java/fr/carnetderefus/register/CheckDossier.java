package fr.carnetderefus.register;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.VerifyCarnet.Comparison;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a dossier with the carnet it says to come from: what is attached with what is filed, the
 * list with what is attached, what is printed with both, and the whole file with the carnet's seal.
 */
public record CheckDossier(Register register) {

    /** A file found in the dossier. */
    public record Attached(String name, String sha256) {}

    /** What holds of one attached original. */
    public enum Held {
        /** The carnet holds the same bytes. */
        SAME,
        /** It holds none like these: they were changed, or come from elsewhere. */
        UNKNOWN
    }

    /** What does not hold; the names are those of files. */
    public sealed interface Fault {
        /** The carnet does not hold these bytes. */
        record NotHeld(String name) implements Fault {}

        /** It is on the list, and not attached. */
        record Missing(String name) implements Fault {}

        /** It is attached, and not on the list. */
        record NotListed(String name) implements Fault {}

        /** It is not as the list says. */
        record Altered(String name) implements Fault {}

        /** There is no list, or none that can be read. */
        record NoList() implements Fault {}

        /** The list is not the one whose fingerprint is printed. */
        record OtherList() implements Fault {}

        /** Nothing to compare with is printed on the first pages. */
        record NothingPrinted() implements Fault {}

        /**
         * The carnet did not give out these values together: somebody printed others, or left the
         * seal away.
         */
        record OtherSeal() implements Fault {}

        /**
         * Not every byte is as the carnet gave it out: what one sees of the pages may have been
         * replaced, though what is attached was not.
         */
        record OtherFile() implements Fault {}

        /** The carnet ends before; so many entries are left. */
        record CarnetCut(long count, long left) implements Fault {}

        /** The carnet went another way: it is not the one the dossier was made from. */
        record OtherCarnet(long count) implements Fault {}

        /** It was filed about one of the same people then, and is not in the dossier. */
        record LeftOut(String name, Called whose) implements Fault {}
    }

    /**
     * What was found.
     *
     * @param originals what is attached besides the list, and whether the carnet holds it
     * @param since how many entries came to the carnet since; -1 where that cannot be told
     */
    public record Report(Map<String, Held> originals, List<Fault> faults, long since) {
        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /**
     * Compares.
     *
     * @param whole all of the file
     * @param manifest the attached list; null where there is none
     * @param printed what is printed on the first pages
     */
    public Report check(
            byte[] whole, List<Attached> attached, byte @Nullable [] manifest, String printed)
            throws CarnetException {
        var faults = new ArrayList<Fault>();
        var filed = filed();
        var originals = new LinkedHashMap<String, Held>();
        for (var file : attached) {
            var held = filed.containsKey(file.sha256()) ? Held.SAME : Held.UNKNOWN;
            originals.put(file.name(), held);
            if (held == Held.UNKNOWN) {
                faults.add(new Fault.NotHeld(file.name()));
            }
        }
        compare(attached, manifest, faults);
        var mark = DossierMark.find(printed);
        var since = -1L;
        if (mark.isEmpty()) {
            faults.add(new Fault.NothingPrinted());
        } else {
            if (manifest != null && !Manifest.sha256(manifest).equals(mark.get().manifest())) {
                faults.add(new Fault.OtherList());
            }
            since = compare(mark.get().end(), faults);
            if (since >= 0) {
                if (!mark.get().isOf(register)) {
                    faults.add(new Fault.OtherSeal());
                }
                if (!WholeSeal.holds(register, whole)) {
                    faults.add(new Fault.OtherFile());
                }
                leftOut(mark.get().end().count(), attached, filed, faults);
            }
        }
        return new Report(originals, List.copyOf(faults), since);
    }

    /** Whose documents have which fingerprint, taken back or not. */
    private Map<String, Set<PersonId>> filed() {
        var filed = new HashMap<String, Set<PersonId>>();
        for (var written : register.state().entries()) {
            var who = written.subject();
            if (written.entry() instanceof Entry.ProofFiled(var what) && who != null) {
                filed.computeIfAbsent(what.sha256(), _ -> new HashSet<>()).add(who);
            }
        }
        return filed;
    }

    private static void compare(
            List<Attached> attached, byte @Nullable [] manifest, List<Fault> faults) {
        var list =
                Optional.ofNullable(manifest)
                        .flatMap(m -> Manifest.read(new String(m, StandardCharsets.UTF_8)));
        if (list.isEmpty()) {
            faults.add(new Fault.NoList());
            return;
        }
        var there = new HashMap<String, String>();
        attached.forEach(a -> there.put(a.name(), a.sha256()));
        var listed = new HashSet<String>();
        for (var line : list.get().lines()) {
            listed.add(line.name());
            var sha256 = there.get(line.name());
            if (sha256 == null) {
                faults.add(new Fault.Missing(line.name()));
            } else if (!sha256.equals(line.sha256())) {
                faults.add(new Fault.Altered(line.name()));
            }
        }
        var seen = new HashSet<String>();
        for (var file : attached) {
            if (!listed.contains(file.name()) || !seen.add(file.name())) {
                faults.add(new Fault.NotListed(file.name()));
            }
        }
    }

    /** How many entries came since, or -1 where it is not the same journal. */
    private long compare(EndMark end, List<Fault> faults) throws CarnetException {
        try {
            return switch (VerifyCarnet.compare(register.journal(), end)) {
                case Comparison.Whole(var since) -> since;
                case Comparison.Cut(var left) -> {
                    faults.add(new Fault.CarnetCut(end.count(), left));
                    yield -1;
                }
                case Comparison.Other() -> {
                    faults.add(new Fault.OtherCarnet(end.count()));
                    yield -1;
                }
                case null -> throw new CarnetException(CarnetException.Reason.DAMAGED);
            };
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * A dossier holds all that was filed about its people when it was made: what else stood there
     * then about one of them was left out, or taken out later together with its line in the list.
     */
    private void leftOut(
            long count,
            List<Attached> attached,
            Map<String, Set<PersonId>> filed,
            List<Fault> faults)
            throws CarnetException {
        var there = new HashSet<String>();
        attached.forEach(a -> there.add(a.sha256()));
        var then = State.of(first(count), register.procedure().id());
        // bytes filed about several people say about none of them whose dossier it is
        var whose = new HashSet<PersonId>();
        for (var sha256 : there) {
            var people = filed.getOrDefault(sha256, Set.of());
            if (people.size() == 1) {
                whose.addAll(people);
            }
        }
        var namesakes = Namesakes.in(then);
        for (var person : then.people().values()) {
            if (whose.contains(person.person().id())) {
                person.cases().stream()
                        .flatMap(c -> c.documents().stream())
                        .filter(d -> !there.contains(d.sha256()))
                        .map(d -> d.what())
                        .map(Archived::name)
                        .forEach(name ->
                                faults.add(
                                        new Fault.LeftOut(
                                                name, namesakes.called(person.person()))));
            }
        }
    }

    /** What stood among so many rows, and was not erased since. */
    private List<Written> first(long count) throws CarnetException {
        var then = new HashSet<String>();
        try {
            register.journal()
                    .read(
                            0,
                            (seq, subject, content) -> {
                                if (seq <= count) {
                                    then.add(Codec.read(null, content).id());
                                }
                            });
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        return register.state().entries().stream().filter(w -> then.contains(w.id())).toList();
    }
}
