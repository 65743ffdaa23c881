package fr.carnetderefus.register;

import fr.carnetderefus.journal.Ids;
import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Notice;
import fr.carnetderefus.register.CarnetException.Reason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records an e-mail or letter, and the codes it brought. */
public record RecordNotice(Register register) {

    /**
     * One notice as entered.
     *
     * @param sent the day of sending; null where it is unknown
     * @param basis how the day of sending is known; ignored where it is unknown
     * @param received the day it came; null where it is unknown
     * @param codes each person it is about, with their code as typed; empty for one whose code is
     *     missing
     * @param procedure the id of the procedure it is about
     * @param anew those for whom it begins another case, after one they are through with
     */
    public record Form(
            Entry.NoticeMeans means,
            @Nullable LocalDate sent,
            Anchor.Basis basis,
            @Nullable LocalDate received,
            Map<PersonId, String> codes,
            String procedure,
            Set<PersonId> anew) {
        public Form {
            anew = Set.copyOf(anew);
        }

        /** The same, for other people to begin anew. */
        public Form anew(Set<PersonId> people) {
            return new Form(means, sent, basis, received, codes, procedure, people);
        }

        /**
         * The day it was sent, as far as one can tell, to tell it from an earlier notice by; null
         * where no day is known.
         */
        @Nullable LocalDate day(Delay delay) {
            if (sent != null || received == null) {
                return sent;
            }
            return delay.trigger() == Delay.Trigger.DELIVERY
                    ? received
                    : Anchor.estimated(received, delay).day();
        }

        /** How the day of sending is usually known: the mail's header, or the letter's own date. */
        public static Anchor.Basis usualBasis(Entry.NoticeMeans means) {
            return means == Entry.NoticeMeans.EMAIL
                    ? Anchor.Basis.MAIL_HEADER
                    : Anchor.Basis.LETTER_DATE;
        }
    }

    /** A notice of the refusal that the carnet is about, for cases at hand. */
    public Form form(
            Entry.NoticeMeans means,
            @Nullable LocalDate sent,
            Anchor.Basis basis,
            @Nullable LocalDate received,
            Map<PersonId, String> codes) {
        var procedure = register.procedure().id();
        return new Form(means, sent, basis, received, codes, procedure, Set.of());
    }

    /** Records the notice for all it is about, in one step. */
    public void record(Form form) throws CarnetException {
        check(form);
        var notice =
                new Entry.NoticeReceived(
                        Ids.next(),
                        form.means(),
                        form.sent(),
                        form.sent() == null ? Anchor.Basis.ESTIMATE : form.basis(),
                        form.received());
        var drafts = new ArrayList<Register.Draft>();
        for (var each : form.codes().entrySet()) {
            var about = caseOf(each.getKey(), form, drafts);
            drafts.add(about(about, notice));
            var code = CodeCheck.of(each.getValue()).code();
            if (!code.isEmpty()) {
                drafts.add(about(about, new Entry.CodeNoted(code)));
            }
        }
        register.write(drafts);
    }

    /** The case the notice belongs to; its opening is drafted where there is none yet. */
    private CaseKey caseOf(PersonId id, Form form, List<Register.Draft> drafts)
            throws CarnetException {
        var person = register.person(id);
        var latest = person.latest(form.procedure());
        // where another case took its place nobody would see the notice again
        if (latest.isPresent() && !form.anew().contains(id) && !person.overtaken(latest.get())) {
            return latest.get().key();
        }
        var after = latest.map(file -> file.key().id()).orElse(null);
        return OpenCase.draft(register, drafts, id, rules(form), after);
    }

    private Procedure rules(Form form) throws CarnetException {
        return register.procedures()
                .find(form.procedure())
                .orElseThrow(() -> new CarnetException(Reason.UNKNOWN_PROCEDURE, form.procedure()));
    }

    /**
     * Those who had made their refusal before this notice was sent: it is a new one, and begins a
     * new case. One that was sent within the delay of the first, and crossed a refusal that is not
     * proven yet, is of the same case: of two notices the earliest counts (shared facts, section
     * 7). Empty where no day is known.
     */
    public Set<PersonId> refusedBefore(Form form) throws CarnetException {
        var delay = rules(form).delay();
        var day = form.day(delay);
        var found = new LinkedHashSet<PersonId>();
        for (var id : form.codes().keySet()) {
            var file = register.person(id).latest(form.procedure());
            var refused = file.flatMap(RecordNotice::settled);
            if (day != null
                    && refused.filter(day::isAfter).isPresent()
                    && !crosses(file.orElseThrow(), day, delay)) {
                found.add(id);
            }
        }
        return found;
    }

    private static boolean crosses(CaseFile file, LocalDate day, Delay delay) {
        return file.proofs().isEmpty()
                && Notice.anchor(file.notices(), delay)
                        .filter(first -> !day.isAfter(first.day().plusWeeks(delay.weeks())))
                        .isPresent();
    }

    /** The day by which a refusal was made: it was noted, or its proof shows it. */
    private static Optional<LocalDate> settled(CaseFile file) {
        return file.refusedAt()
                .map(LocalDateTime::toLocalDate)
                .or(() -> file.proofs().stream().map(FiledProof::filedAt).findFirst());
    }

    /** Those who keep their space so far: a notice alone does not change their mind. */
    public Set<PersonId> keeping(Form form) throws CarnetException {
        var found = new LinkedHashSet<PersonId>();
        for (var id : form.codes().keySet()) {
            register.person(id)
                    .latest(form.procedure())
                    .filter(f -> f.decision() == Entry.Decision.KEEP)
                    .ifPresent(f -> found.add(id));
        }
        return found;
    }

    /** Those with a notice already, in a case that goes on: of two, the earliest counts. */
    public Set<PersonId> openNotices(Form form) throws CarnetException {
        var anew = refusedBefore(form);
        var found = new LinkedHashSet<PersonId>();
        for (var id : form.codes().keySet()) {
            register.person(id)
                    .latest(form.procedure())
                    .filter(f -> !f.notices().isEmpty() && f.proofs().isEmpty())
                    .filter(f -> !anew.contains(id))
                    .ifPresent(f -> found.add(id));
        }
        return found;
    }

    /** Notes a code that came, or came anew, apart from a notice. */
    public void noteCode(PersonId id, String typed) throws CarnetException {
        noteCode(register.file(id).key(), typed);
    }

    /** The same, for a case that is not the person's leading one: closing may need a code too. */
    public void noteCode(CaseKey key, String typed) throws CarnetException {
        register.file(key);
        refuseTaken(Map.of(key.person(), typed));
        var entry = new Entry.CodeNoted(CodeCheck.of(typed).code());
        register.write(List.of(about(key, entry)));
    }

    /** Somebody else to whom a code as typed was already given. */
    public Optional<Person> holder(PersonId wanting, String typed) {
        var code = CodeCheck.of(typed).code();
        return register.state().cases().values().stream()
                .filter(f -> f.hasCode() && f.code().equals(code))
                .map(CaseFile::person)
                .filter(p -> !p.id().equals(wanting))
                .findFirst();
    }

    /**
     * Another person of the household born the same day: the site asks which of the two is meant,
     * and codes are easily swapped (shared facts, section 0.6).
     */
    public Optional<Person> twin(PersonId id) throws CarnetException {
        var person = register.file(id).person();
        return register.state().cases().values().stream()
                .map(CaseFile::person)
                .filter(p -> !p.id().equals(id))
                .filter(p -> p.household().equals(person.household()))
                .filter(p -> p.born().equals(person.born()))
                .findFirst();
    }

    private void check(Form form) throws CarnetException {
        rules(form);
        if (form.codes().isEmpty()) {
            throw new CarnetException(Reason.NOBODY_NAMED);
        }
        var today = register.today();
        var sent = form.sent();
        var received = form.received();
        if (sent != null && sent.isAfter(today)) {
            throw new CarnetException(Reason.SENT_IN_FUTURE, sent.toString());
        }
        if (received != null && received.isAfter(today)) {
            throw new CarnetException(Reason.SENT_IN_FUTURE, received.toString());
        }
        if (sent != null && received != null && received.isBefore(sent)) {
            throw new CarnetException(Reason.RECEIVED_BEFORE_SENT);
        }
        for (var id : form.codes().keySet()) {
            register.file(id);
        }
        refuseTaken(form.codes());
    }

    private void refuseTaken(Map<PersonId, String> codes) throws CarnetException {
        var seen = new HashMap<String, PersonId>();
        for (var each : codes.entrySet()) {
            var code = CodeCheck.of(each.getValue()).code();
            if (code.isEmpty()) {
                continue;
            }
            var other = seen.put(code, each.getKey());
            var holder =
                    other == null
                            ? holder(each.getKey(), code)
                            : Optional.of(register.file(other).person());
            if (holder.isPresent()) {
                throw new CarnetException(Reason.CODE_TAKEN, holder.get().names().full());
            }
        }
    }

    private Register.Draft about(CaseKey key, Entry entry) {
        return new Register.Draft(key.person(), key.id(), register.today(), entry);
    }
}
