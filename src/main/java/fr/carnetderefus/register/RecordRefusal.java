package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a person decides, tries and asks for on the way to their refusal. */
public record RecordRefusal(Register register) {

    /** By which channel of the procedure the person will refuse. */
    public void choose(PersonId id, String channel) throws CarnetException {
        choose(register.file(id).key(), channel);
    }

    /** By which channel of its procedure a case will be done. */
    public void choose(CaseKey key, String channel) throws CarnetException {
        var file = register.file(key);
        if (!file.method().equals(checked(file, channel))) {
            write(file, register.today(), new Entry.MethodChosen(channel));
        }
    }

    /** By which channel several cases of one procedure will be done: one step. */
    public void chooseForAll(List<CaseKey> keys, String channel) throws CarnetException {
        var drafts = new ArrayList<Register.Draft>();
        for (var key : keys) {
            var file = register.file(key);
            if (!file.method().equals(checked(file, channel))) {
                var entry = new Entry.MethodChosen(channel);
                drafts.add(Register.Draft.about(file, register.today(), entry));
            }
        }
        if (!drafts.isEmpty()) {
            register.write(drafts);
        }
    }

    /** Whether the person refuses, or keeps the space. */
    public void decide(PersonId id, Entry.Decision decision) throws CarnetException {
        decide(register.file(id).key(), decision);
    }

    /** Whether a case is to be done, or left. */
    public void decide(CaseKey key, Entry.Decision decision) throws CarnetException {
        var file = register.file(key);
        if (file.decision() != decision) {
            write(file, register.today(), new Entry.DecisionTaken(decision));
        }
    }

    /** An attempt, by the clock on the wall; one that is done registers the refusal. */
    public void attempt(PersonId id, Entry.AttemptMade attempt) throws CarnetException {
        attempt(register.file(id).key(), attempt);
    }

    /** The same, for a case that is not the person's leading one. */
    public void attempt(CaseKey key, Entry.AttemptMade attempt) throws CarnetException {
        var file = register.file(key);
        checked(file, attempt.channel());
        inTime(attempt);
        write(file, attempt.at().toLocalDate(), attempt);
    }

    /**
     * The written proof was asked for.
     *
     * @param channel one of the procedure's, or {@link Entry.ProofRequested#BY_LETTER}
     */
    public void requestProof(PersonId id, String channel, String note) throws CarnetException {
        requestProof(register.file(id).key(), channel, note);
    }

    /** The same, for a case that is not the person's leading one. */
    public void requestProof(CaseKey key, String channel, String note) throws CarnetException {
        var file = register.file(key);
        if (!channel.equals(Entry.ProofRequested.BY_LETTER)) {
            checked(file, channel);
        }
        write(file, register.today(), new Entry.ProofRequested(channel, note));
    }

    /** The refusal was made, and in the same call the written proof was asked for: one step. */
    public void doneAndAsked(CaseKey key, Entry.AttemptMade attempt) throws CarnetException {
        var file = register.file(key);
        checked(file, attempt.channel());
        inTime(attempt);
        var day = attempt.at().toLocalDate();
        register.write(
                List.of(
                        Register.Draft.about(file, day, attempt),
                        Register.Draft.about(
                                file,
                                day,
                                new Entry.ProofRequested(attempt.channel(), attempt.adviser()))));
    }

    /** Now, to the second. */
    public LocalDateTime second() {
        return LocalDateTime.now(register.clock()).withNano(0);
    }

    /** Now, by the register's clock, to the minute. */
    public LocalDateTime now() {
        return LocalDateTime.now(register.clock()).withSecond(0).withNano(0);
    }

    private void inTime(Entry.AttemptMade attempt) throws CarnetException {
        // the whole of today is allowed: clocks differ by minutes
        if (attempt.at().toLocalDate().isAfter(register.today())) {
            throw new CarnetException(
                    Reason.ATTEMPT_IN_FUTURE, attempt.at().toLocalDate().toString());
        }
    }

    private String checked(CaseFile file, String channel) throws CarnetException {
        if (register.procedure(file).channel(channel).isEmpty()) {
            throw new CarnetException(Reason.UNKNOWN_CHANNEL, channel);
        }
        return channel;
    }

    private void write(CaseFile file, LocalDate day, Entry entry) throws CarnetException {
        register.write(List.of(Register.Draft.about(file, day, entry)));
    }
}
