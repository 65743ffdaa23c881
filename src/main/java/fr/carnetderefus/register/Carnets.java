package fr.carnetderefus.register;

import fr.carnetderefus.journal.ChainCheck;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.MemoryJournal;
import fr.carnetderefus.journal.SqliteJournal;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes and opens carnets. The passphrase stays the caller's to wipe. The rules are read when they
 * are first asked for: the first screen of the program needs none.
 */
public final class Carnets {
    private final Supplier<Procedures> rules;
    private final Holidays holidays;
    private final Clock clock;
    private @Nullable Procedures read;

    /**
     * Carnets under rules that are read already.
     *
     * @param clock tells today; a fixed one for tests and {@code --today}
     */
    public Carnets(Procedures rules, Holidays holidays, Clock clock) {
        this(() -> rules, holidays, clock);
    }

    private Carnets(Supplier<Procedures> rules, Holidays holidays, Clock clock) {
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Carnets under the rules and holidays shipped with this program. */
    public static Carnets shipped(Clock clock) {
        return new Carnets(ProcedureFile::all, new FrenchHolidays(), clock);
    }

    /** Carnets under the newest rules there are: those shipped, or those brought since. */
    public static Carnets with(KeptRules kept, Clock clock) {
        return new Carnets(kept::procedures, new FrenchHolidays(), clock);
    }

    /** The rules in force, which are read now if they were not yet. */
    public synchronized Procedures procedures() {
        var there = read;
        if (there == null) {
            there = rules.get();
            read = there;
        }
        return there;
    }

    public Holidays holidays() {
        return holidays;
    }

    public Clock clock() {
        return clock;
    }

    /** The same carnets under other rules; those that are open keep theirs. */
    public Carnets under(Procedures rules) {
        return new Carnets(rules, holidays, clock);
    }

    /** The rules of the refusal that carnets are about. */
    public Procedure procedure() {
        return procedures().main();
    }

    /** Makes a new file, or leaves nothing behind; an existing one is never touched. */
    public Register create(Path file, char[] passphrase) throws CarnetException {
        return create(file, passphrase, register -> {});
    }

    /** The same, with something in it from the beginning. */
    Register create(Path file, char[] passphrase, Filling filling) throws CarnetException {
        if (passphrase.length == 0) {
            throw new CarnetException(CarnetException.Reason.EMPTY_PASSPHRASE);
        }
        try {
            return beginOrDiscard(SqliteJournal.create(file, passphrase), filling);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /** Fills a carnet that nobody has yet. */
    @FunctionalInterface
    interface Filling {
        void fill(Register register) throws CarnetException;
    }

    private Register beginOrDiscard(SqliteJournal journal, Filling filling) throws CarnetException {
        try {
            var register = begin(journal);
            filling.fill(register);
            return register;
        } catch (CarnetException | RuntimeException | Error e) {
            try {
                journal.discard();
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /**
     * Says what is wrong with a file that cannot be a carnet; needs no passphrase and changes
     * nothing.
     */
    public static void requireCarnet(Path file) throws CarnetException {
        try {
            SqliteJournal.requireCarnet(file);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Requires a folder in which a carnet can be made, as far as that can be told before. May take
     * long where the folder is on another machine.
     */
    public static void requirePlace(Path folder) throws CarnetException {
        if (!Files.isDirectory(folder)) {
            throw new CarnetException(CarnetException.Reason.NO_SUCH_FOLDER);
        }
        if (!Files.isWritable(folder)) {
            throw new CarnetException(CarnetException.Reason.READ_ONLY);
        }
    }

    /** Opens a file. */
    public Register open(Path file, char[] passphrase) throws CarnetException {
        try {
            return over(SqliteJournal.open(file, passphrase));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Opens a file with recovery words. Whoever lost their passphrase chooses another one then
     * ({@link ChangePassphrase}).
     *
     * @param sheets the one sheet, or two of three in any order; they stay the caller's to close
     */
    public Register openWithWords(Path file, List<WordSheet> sheets) throws CarnetException {
        try {
            return over(SqliteJournal.open(file, WordSheet.words(sheets)));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /** Whether two names are of one file that is there. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is gone: whoever opens it is told
        }
    }

    /** What sheets a carnet can be opened with; needs no passphrase and changes nothing. */
    public Set<Sheets> sheets(Path file) throws CarnetException {
        try {
            var found = EnumSet.noneOf(Sheets.class);
            for (var slot : SqliteJournal.slots(file)) {
                switch (slot.kind()) {
                    case RECOVERY -> found.add(Sheets.ONE);
                    case PAIR -> found.add(Sheets.TWO_OF_THREE);
                    case PASSPHRASE, OTHER -> {
                        // no sheet
                    }
                }
            }
            return found;
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Checks a file, even one too damaged to be opened: then every row and document that does not
     * hold is in the report, and the proofs are not compared.
     *
     * @param noted an end of this carnet written down earlier, to compare with; null where none was
     * @return empty when it was stopped: then nothing is claimed
     */
    public Optional<VerifyCarnet.Report> verify(
            Path file, char[] passphrase, @Nullable EndMark noted, VerifyCarnet.Pace pace)
            throws CarnetException {
        try (var journal = SqliteJournal.open(file, passphrase)) {
            return verify(journal, noted, pace);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Checks the chain of a file without its passphrase: contents and documents are not read.
     * Writes nothing. A carnet that somebody has open is refused.
     *
     * @param noted as for {@link #verify}
     */
    public VerifyCarnet.Chain verifyChain(Path file, @Nullable EndMark noted)
            throws CarnetException {
        try {
            return VerifyCarnet.Chain.of(
                    ChainCheck.of(file, noted == null ? 0 : noted.count()), noted);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    private Optional<VerifyCarnet.Report> verify(
            Journal journal, @Nullable EndMark noted, VerifyCarnet.Pace pace)
            throws CarnetException {
        try {
            var register = Register.over(journal, procedures(), holidays, clock);
            return new VerifyCarnet(register).verify(noted, pace);
        } catch (CarnetException e) {
            if (e.reason() != CarnetException.Reason.DAMAGED) {
                throw e;
            }
            var report = VerifyCarnet.ofJournal(journal, noted);
            if (report.sound()) {
                throw e;
            }
            return Optional.of(report);
        }
    }

    /** A carnet that is never written anywhere. */
    public Register inMemory() throws CarnetException {
        return begin(new MemoryJournal());
    }

    private Register begin(Journal journal) throws CarnetException {
        var register = over(journal);
        var adopted = new Entry.RulesAdopted(procedures().main().timing());
        register.write(List.of(new Register.Draft(null, register.today(), adopted)));
        return register;
    }

    /**
     * Opens a copy to look into it: nothing is written, and it may lie on a disc that is read-only.
     */
    public Register look(Path file, char[] passphrase) throws CarnetException {
        try {
            return over(SqliteJournal.look(file, passphrase));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    Register over(Journal journal) throws CarnetException {
        try {
            return Register.over(journal, procedures(), holidays, clock);
        } catch (CarnetException e) {
            journal.close();
            throw e;
        }
    }
}
