package fr.carnetderefus.register;

import fr.carnetderefus.journal.ChainCheck;
import fr.carnetderefus.journal.Digests;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.refusal.Archived;
import fr.carnetderefus.model.refusal.Entry.ProofFiled;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads every row and document again, checks seals and chain, and each proof against its entry. */
public record VerifyCarnet(Register register) {

    /**
     * What was checked and found.
     *
     * @param bytes the size of all documents in the clear
     * @param end where the carnet ends, to be written down
     * @param proofs how many entries that filed a proof were compared with it, undone ones too
     * @param damages what does not hold; empty when all is well
     * @param comparison with the end written down earlier; null where none was given, or where the
     *     damage is just there
     */
    public record Report(
            long rows,
            long documents,
            long bytes,
            EndMark end,
            long proofs,
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

    /** Checks everything. */
    public Report verify() throws CarnetException {
        return verify(null);
    }

    /** Checks everything, and compares with an end written down earlier where one is given. */
    public Report verify(@Nullable EndMark noted) throws CarnetException {
        var journal = ofJournal(register.journal(), noted);
        var damages = new ArrayList<>(journal.damages());
        var proofs = 0L;
        for (var written : register.state().entries()) {
            if (written.entry() instanceof ProofFiled(var filed)) {
                proofs++;
                check(filed).ifPresent(damages::add);
            }
        }
        return new Report(
                journal.rows(),
                journal.documents(),
                journal.bytes(),
                journal.end(),
                proofs,
                List.copyOf(damages),
                journal.comparison());
    }

    /** What the journal alone can say, before any proof is compared with its entry. */
    static Report ofJournal(Journal journal, @Nullable EndMark noted) throws CarnetException {
        try {
            var found = journal.verify();
            return new Report(
                    found.rows(),
                    found.documents(),
                    found.bytes(),
                    EndMark.of(found.head()),
                    0,
                    found.damages().stream().map(Damage::of).toList(),
                    noted == null ? null : compare(journal, noted));
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

    private Optional<Damage> check(Archived filed) throws CarnetException {
        return fault(filed)
                .map(fault ->
                        new Damage(
                                Damage.Place.PROOF, filed.name() + ", " + filed.document(), fault));
    }

    private Optional<Damage.Fault> fault(Archived filed) throws CarnetException {
        var bytes = document(filed.document());
        if (bytes.fault() != null) {
            return Optional.of(bytes.fault());
        }
        if (!Digests.sha256Hex(bytes.content()).equals(filed.sha256())) {
            return Optional.of(Damage.Fault.ALTERED);
        }
        if (bytes.content().length != filed.bytes()) {
            return Optional.of(Damage.Fault.SIZE);
        }
        var text = filed.text().isEmpty() ? Found.NOTHING : document(filed.text());
        return Optional.ofNullable(text.fault());
    }

    @SuppressWarnings("ArrayRecordComponent") // looked at once and never compared
    private record Found(byte[] content, Damage.@Nullable Fault fault) {
        static final Found NOTHING = new Found(new byte[0], null);
    }

    private Found document(String id) throws CarnetException {
        try {
            return new Found(register.journal().document(id), null);
        } catch (JournalException e) {
            var fault =
                    switch (e.reason()) {
                        case NOT_FOUND -> Damage.Fault.MISSING;
                        case DAMAGED -> Damage.Fault.ALTERED;
                        default -> throw Failures.of(e);
                    };
            return new Found(new byte[0], fault);
        }
    }
}
