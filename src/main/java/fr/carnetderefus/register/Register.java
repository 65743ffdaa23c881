package fr.carnetderefus.register;

import fr.carnetderefus.journal.Batch;
import fr.carnetderefus.journal.Document;
import fr.carnetderefus.journal.Erasure;
import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.journal.Journal;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.KeyChange;
import fr.carnetderefus.journal.KeySlots;
import fr.carnetderefus.journal.Row;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An open carnet: the journal, and the state folded from it. The verbs of this room write through
 * it; whoever wants to look takes {@link #state()}, which never changes under their eyes.
 *
 * <p>Writing is for one thread at a time and holds the others back; looking never waits.
 */
public final class Register implements AutoCloseable {
    private final Journal journal;
    private final Procedures procedures;
    private final Holidays holidays;
    private final Clock clock;
    private volatile State state;

    /**
     * The mark of the key that the carnet is open with; once that is taken away, still who goes on
     * writing.
     */
    private String opener = "";

    private Register(
            Journal journal, Procedures procedures, Holidays holidays, Clock clock, State state) {
        this.journal = journal;
        this.procedures = procedures;
        this.holidays = holidays;
        this.clock = clock;
        this.state = state;
        journal.keySlots().flatMap(Keys::opener).ifPresent(mark -> opener = mark);
    }

    /**
     * Reads the journal and folds it.
     *
     * @throws CarnetException when a row does not open, or was written by a newer version
     */
    static Register over(Journal journal, Procedures procedures, Holidays holidays, Clock clock)
            throws CarnetException {
        var rows = new ArrayList<Written>();
        try {
            journal.read(
                    0,
                    (seq, subject, content) ->
                            rows.add(Codec.read(Subjects.person(subject), content)));
        } catch (JournalException e) {
            throw Failures.of(e);
        } catch (Fields.BadFieldException e) {
            // the seal held, so we wrote it: a version that knows more than this one
            throw new CarnetException(Reason.NEWER_FORMAT, e);
        }
        knowAll(rows);
        var state = State.of(rows, procedures.main().id());
        return new Register(journal, procedures, holidays, clock, state);
    }

    /** What is written next sorts after all of these. */
    private static void knowAll(List<Written> entries) {
        entries.stream().map(Written::id).max(Comparator.naturalOrder()).ifPresent(Ids::after);
    }

    /** What stands in the carnet now. */
    public State state() {
        return state;
    }

    /** The rules of the refusal that the carnet is about. */
    public Procedure procedure() {
        return procedures.main();
    }

    /** All rules that this version of the program ships. */
    public Procedures procedures() {
        return procedures;
    }

    /**
     * The rules of a case.
     *
     * @throws CarnetException when this version knows no such procedure: a newer one wrote it
     */
    public Procedure procedure(CaseFile file) throws CarnetException {
        return procedures
                .find(file.procedure())
                .orElseThrow(() -> new CarnetException(Reason.NEWER_FORMAT));
    }

    public Holidays holidays() {
        return holidays;
    }

    /** Today, by this register's clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of a moment, by the calendar that {@link #today} goes by. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /**
     * The latest day something was written on, where it lies after today: the clock is wrong now,
     * or was then, and days are counted from it.
     */
    public Optional<LocalDate> writtenAhead() {
        var today = today();
        return state().entries().stream()
                .map(Written::day)
                .filter(day -> day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** This moment, by this register's clock. */
    public Instant moment() {
        return clock.instant();
    }

    /** This moment as the clock on the wall shows it. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Clock clock() {
        return clock;
    }

    /** All about a person. */
    public PersonFile person(PersonId id) throws CarnetException {
        var file = state.people().get(id);
        if (file == null) {
            throw new CarnetException(Reason.UNKNOWN_PERSON, id.value());
        }
        return file;
    }

    /** The leading case of a person. */
    public CaseFile file(PersonId id) throws CarnetException {
        return person(id).leading();
    }

    /** A case. */
    public CaseFile file(CaseKey key) throws CarnetException {
        return person(key.person())
                .find(key.id())
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_CASE, key.id()));
    }

    /** An entry about to be written, and whom it is about; {@code about} as in {@link Written}. */
    record Draft(@Nullable PersonId subject, String about, LocalDate day, Entry entry) {
        /** An entry about a person as such, or about the carnet. */
        Draft(@Nullable PersonId subject, LocalDate day, Entry entry) {
            this(subject, "", day, entry);
        }

        /** An entry about a case. */
        static Draft about(CaseFile file, LocalDate day, Entry entry) {
            return new Draft(file.key().person(), file.key().id(), day, entry);
        }
    }

    /** Writes entries as one step. When this returns they are durable. */
    void write(List<Draft> drafts) throws CarnetException {
        write(drafts, List.of());
    }

    /**
     * Writes entries and documents as one step: all or none.
     *
     * @return the step
     */
    synchronized String write(List<Draft> drafts, List<Document> documents) throws CarnetException {
        return write(drafts, rows -> journal.append(new Batch(rows, documents)));
    }

    /** Changes who can open the carnet, and writes entries that tell of it: all or none. */
    synchronized void write(List<Draft> drafts, KeyChange change) throws CarnetException {
        var keys = keySlots();
        write(drafts, rows -> keys.apply(change, new Batch(rows, List.of())));
        Keys.opener(keys).ifPresent(mark -> opener = mark);
    }

    /** How rows get into the journal. */
    @FunctionalInterface
    private interface Appending {
        void append(List<Row> rows) throws JournalException;
    }

    private String write(List<Draft> drafts, Appending appending) throws CarnetException {
        var written = written(drafts);
        try {
            appending.append(rows(written));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        state = state.with(written, procedures.main().id());
        return written.isEmpty() ? "" : written.getFirst().step();
    }

    /**
     * Destroys what these entries say is gone and writes them, in one step or not at all.
     *
     * @param documents others that go too
     * @return whether nothing of it is left in the file; otherwise the next opening sees to it
     */
    synchronized boolean erase(List<Draft> drafts, List<String> documents) throws CarnetException {
        var written = written(drafts);
        var gone = Gone.in(written);
        boolean compacted;
        try {
            var erasure = new Erasure(gone.subjects(state, journal), documents);
            compacted = journal.erase(erasure, new Batch(rows(written), List.of()));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        var all = new ArrayList<>(gone.spared(state.entries()));
        all.addAll(written);
        state = State.of(all, procedures.main().id());
        return compacted;
    }

    private static List<Row> rows(List<Written> entries) {
        return entries.stream()
                .map(entry -> new Row(Subjects.of(entry), Codec.write(entry)))
                .toList();
    }

    /** Drafts as entries of one step, made now. */
    private List<Written> written(List<Draft> drafts) {
        var step = Ids.next();
        var now = clock.instant();
        return drafts.stream()
                .map(draft ->
                        new Written(
                                Ids.next(),
                                step,
                                draft.subject(),
                                draft.about(),
                                draft.day(),
                                now,
                                opener,
                                draft.entry()))
                .toList();
    }

    /**
     * Adds entries that were written elsewhere as they are, with their documents, and what is to be
     * written after them, all in one step or not at all.
     *
     * @param foreign in the order of the journal they come from
     * @param rows the same, as bytes
     * @param after given the state with them in it, what is written then
     */
    synchronized List<Written> bringIn(
            List<Written> foreign,
            List<Row> rows,
            List<Document> documents,
            Function<State, List<Draft>> after)
            throws CarnetException {
        knowAll(foreign);
        var gone = Gone.in(foreign);
        var all = new ArrayList<>(gone.spared(state.entries()));
        all.addAll(foreign);
        var main = procedures.main().id();
        var own = written(after.apply(State.of(all, main)));
        var batch = new ArrayList<>(rows);
        batch.addAll(rows(own));
        try {
            var subjects = gone.subjects(state, journal);
            if (subjects.isEmpty()) {
                journal.append(new Batch(batch, documents));
            } else {
                journal.erase(new Erasure(subjects, List.of()), new Batch(batch, documents));
            }
        } catch (JournalException e) {
            throw Failures.of(e);
        }
        all.addAll(own);
        state = State.of(all, main);
        return own;
    }

    /** Puts documents in place of damaged ones, all or none; no entry is touched. */
    synchronized void replace(List<Document> documents) throws CarnetException {
        try {
            journal.replace(documents);
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /** Takes out a document that no entry speaks of. */
    synchronized void remove(String document) throws CarnetException {
        try {
            journal.remove(List.of(document));
        } catch (JournalException e) {
            throw Failures.of(e);
        }
    }

    /** The file the carnet stands in; empty for one in memory alone. */
    public Optional<Path> file() {
        return journal.file();
    }

    /** Where the journal ends now. */
    public EndMark ending() {
        return EndMark.of(journal.head());
    }

    /**
     * The ways into the carnet.
     *
     * @throws CarnetException {@code NOT_KEPT} when it is in memory alone
     */
    KeySlots keySlots() throws CarnetException {
        return journal.keySlots().orElseThrow(() -> new CarnetException(Reason.NOT_KEPT));
    }

    Journal journal() {
        return journal;
    }

    /** Lets the carnet go, after what is being written; what was written is in the file. */
    @Override
    public synchronized void close() {
        journal.close();
    }
}
