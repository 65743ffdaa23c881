package fr.carnetderefus.register;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException.Reason;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What a person decides, tries and asks for on the way to their refusal. */
public record RecordRefusal(Register register) {

    /** By which channel of the procedure the person will refuse. */
    public void choose(PersonId id, String channel) throws CarnetException {
        if (!register.file(id).method().equals(checked(channel))) {
            write(id, register.today(), new Entry.MethodChosen(channel));
        }
    }

    /** Whether the person refuses, or keeps the space. */
    public void decide(PersonId id, Entry.Decision decision) throws CarnetException {
        if (register.file(id).decision() != decision) {
            write(id, register.today(), new Entry.DecisionTaken(decision));
        }
    }

    /** An attempt, by the clock on the wall; one that is done registers the refusal. */
    public void attempt(PersonId id, Entry.AttemptMade attempt) throws CarnetException {
        register.file(id);
        checked(attempt.channel());
        // the whole of today is allowed: clocks differ by minutes
        if (attempt.at().toLocalDate().isAfter(register.today())) {
            throw new CarnetException(
                    Reason.ATTEMPT_IN_FUTURE, attempt.at().toLocalDate().toString());
        }
        write(id, attempt.at().toLocalDate(), attempt);
    }

    /** The written proof was asked for. */
    public void requestProof(PersonId id, String channel, String note) throws CarnetException {
        register.file(id);
        write(id, register.today(), new Entry.ProofRequested(checked(channel), note));
    }

    /** Now, by the register's clock, to the minute. */
    public LocalDateTime now() {
        return LocalDateTime.now(register.clock()).withSecond(0).withNano(0);
    }

    private String checked(String channel) throws CarnetException {
        if (register.procedure().channel(channel).isEmpty()) {
            throw new CarnetException(Reason.UNKNOWN_CHANNEL, channel);
        }
        return channel;
    }

    private void write(PersonId id, LocalDate day, Entry entry) throws CarnetException {
        register.file(id);
        register.write(List.of(new Register.Draft(id, day, entry)));
    }
}
