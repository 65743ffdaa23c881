package fr.carnetderefus.register;

import fr.carnetderefus.journal.ChainCheck;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads every row and document again, checks seals and chain, and each proof against its entry. */
public record VerifyCarnet(Register register) {

    /**
     * What was checked and found.
     *
     * @param erased how many entries are noise: those of people, and codes, erased for good
     * @param bytes the size of all documents in the clear
     * @param end where the carnet ends, to be written down
     * @param documents how many sealed pieces were read: originals, and the texts read in them
     * @param proofs how many documents were compared with the entries that filed them
     * @param aside how many of these the archive does not show: the filing was taken back, or the
     *     person is no longer in the carnet
     * @param damages what does not hold; empty when all is well
     * @param comparison with the end written down earlier; null where none was given, or where the
     *     damage is just there
     */
    public record Report(
            long rows,
            long erased,
            long documents,
            long bytes,
            EndMark end,
            long proofs,
            long aside,
            List<Damage> damages,
            @Nullable Comparison comparison) {
        public boolean sound() {
            return damages.isEmpty();
        }
    }

    /**
     * What the file alone shows, without its passphrase.
     *
     * @param end as in {@link Report}
     * @param damages as in {@link Report}
     * @param comparison as in {@link Report}
     */
    public record Chain(EndMark end, List<Damage> damages, @Nullable Comparison comparison) {
        static Chain of(ChainCheck found, @Nullable EndMark noted) {
            var damages = found.damages().stream().map(Damage::of).toList();
            var end = EndMark.of(found.head());
            return new Chain(end, damages, noted == null ? null : compare(found, end, noted));
        }

        private static @Nullable Comparison compare(ChainCheck found, EndMark end, EndMark noted) {
            if (noted.count() > end.count()) {
                return new Comparison.Cut(end.count());
            }
            if (found.then().orElse("").startsWith(noted.chain())) {
                return new Comparison.Whole(end.count() - noted.count());
            }
            // where the chain is broken, the damage may be just there
            return found.damages().isEmpty() ? new Comparison.Other() : null;
        }
    }

    /** How a carnet compares with an end written down earlier. */
    public sealed interface Comparison {
        /** It goes on from there; so many entries came since. */
        record Whole(long since) implements Comparison {}

        /** It ends before; so many entries are left. */
        record Cut(long left) implements Comparison {}

        /** It is another one, or was continued from an earlier copy. */
        record Other() implements Comparison {}
    }

    /** How far a verification is, or a copy, and whether it is still wanted. */
    @FunctionalInterface
    public interface Pace {
        /** So much is done of so much, in entries, documents or files; false to stop there. */
        boolean goesOn(long done, long of);
    }

    /** Checks everything. */
    public Report verify() throws CarnetException {
        return verify((EndMark) null);
    }

    /** Checks everything, and compares with an end written down earlier where one is given. */
    public Report verify(@Nullable EndMark noted) throws CarnetException {
        return verify(noted, (done, of) -> true).orElseThrow();
    }

    /**
     * The same, which can be stopped between two documents.
     *
     * @return empty when it was stopped: then nothing is claimed
     */
    public Optional<Report> verify(@Nullable EndMark noted, Pace pace) throws CarnetException {
        var filed = FiledDocument.all(register);
        var found = new long[1];
        var journal =
                ofJournal(
                        register.journal(),
                        noted,
                        (done, of) -> {
                            found[0] = of;
                            return pace.goesOn(done, of + filed.size());
                        });
        if (journal.isEmpty()) {
            return Optional.empty();
        }
        var hurt = new ArrayList<Damage>();
        for (var i = 0; i < filed.size(); i++) {
            filed.get(i).check(register.journal()).ifPresent(hurt::add);
            if (!pace.goesOn(found[0] + i + 1, found[0] + filed.size())) {
                return Optional.empty();
            }
        }
        return Optional.of(named(journal.get(), filed, aside(filed), hurt));
    }

    private long aside(List<FiledDocument> filed) {
        var shown = new HashSet<String>();
        new FileProof(register).all().forEach(there -> shown.add(there.proof().id()));
        return filed.stream().filter(f -> !shown.contains(f.what().document())).count();
    }

    /** A document that an entry speaks of is told once, by its name. */
    private static Report named(
            Report journal, List<FiledDocument> filed, long aside, List<Damage> hurt) {
        var told = filed.stream().flatMap(f -> f.ids().stream()).toList();
        var damages = new ArrayList<Damage>();
        for (var damage : journal.damages()) {
            if (damage.place() != Damage.Place.DOCUMENT || !told.contains(damage.id())) {
                damages.add(damage);
            }
        }
        damages.addAll(hurt);
        return new Report(
                journal.rows(),
                journal.erased(),
                journal.documents(),
                journal.bytes(),
                journal.end(),
                filed.size(),
                aside,
                List.copyOf(damages),
                journal.comparison());
    }

    /** What the journal alone can say, before any proof is compared with its entry. */
    static Report ofJournal(Journal journal, @Nullable EndMark noted) throws CarnetException {
        return ofJournal(journal, noted, (done, of) -> true).orElseThrow();
    }

    private static Optional<Report> ofJournal(
            Journal journal, @Nullable EndMark noted, Journal.Pace pace) throws CarnetException {
        try {
            var verified = journal.verify(pace);
            if (verified.isEmpty()) {
                return Optional.empty();
            }
            var found = verified.get();
            return Optional.of(
                    new Report(
                            found.rows(),
                            found.erased(),
                            found.documents(),
                            found.bytes(),
                            EndMark.of(found.head()),
                            0,
                            0,
                            found.damages().stream().map(Damage::of).toList(),
                            noted == null ? null : compare(journal, noted)));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    static @Nullable Comparison compare(Journal journal, EndMark noted) throws JournalException {
        try {
            var there = journal.head(noted.count());
            if (there.isEmpty()) {
                return new Comparison.Cut(journal.head().count());
            }
            return there.get().chain().startsWith(noted.chain())
                    ? new Comparison.Whole(journal.head().count() - noted.count())
                    : new Comparison.Other();
        } catch (JournalException e) {
            if (e.reason() == JournalException.Reason.DAMAGED) {
                return null; // which is among the damages
            }
            throw e;
        }
    }
}
