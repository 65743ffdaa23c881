package fr.carnetderefus.exchange;

import fr.carnetderefus.exchange.ListException.Reason;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.model.refusal.Entry.NoticeReceived;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.register.State;
import fr.carnetderefus.register.VerifyCarnet;
import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares a list with the carnet, row by row. Nothing is written.
 *
 * @param usual the kind of adults of whom a list does not tell it
 */
public record JudgeList(Register register, PersonKind usual) {
    private static final int STRIDE = 50;

    /** As guardians' lists are: of represented adults. */
    public JudgeList(Register register) {
        this(register, PersonKind.REPRESENTED);
    }

    /**
     * Judges all rows.
     *
     * @return empty when it was stopped
     * @throws ListException {@code NO_COLUMN} where no column tells whom a row is about
     */
    public Optional<Preview> judge(ListTable table, Mapping mapping, VerifyCarnet.Pace pace)
            throws ListException {
        if (mapping.columns().keySet().stream().noneMatch(JudgeList::tellsWho)) {
            throw new ListException(Reason.NO_COLUMN);
        }
        return new Judging(table, mapping).all(pace);
    }

    private static boolean tellsWho(Field field) {
        return switch (field) {
            case GIVEN, BIRTH_NAME, USED_NAME, FULL_NAME, NIR, FILE_NUMBER, RG_NUMBER -> true;
            case BORN,
                    KIND,
                    HOUSEHOLD,
                    CARD_TYPE,
                    CARD_SERIAL,
                    DEPARTMENT,
                    CAISSE,
                    REPRESENTATIVE,
                    GROUND,
                    EXTENT,
                    COURT,
                    MEASURE_START,
                    MEASURE_END,
                    CODE,
                    SENT,
                    MEANS ->
                    false;
        };
    }

    /** One list being judged. */
    private final class Judging {
        private final ListTable table;
        private final Mapping mapping;
        private final State seen = register.state();
        private final LocalDate today = register.today();
        private final @Nullable Person keeper = seen.keeper().map(CaseFile::person).orElse(null);
        private final Known carnet = Known.in(seen);
        private final Known list = new Known();
        private final Map<PersonId, Integer> lines = new HashMap<>();
        private final List<List<Fault>> faults = new ArrayList<>();

        Judging(ListTable table, Mapping mapping) {
            this.table = table;
            this.mapping = mapping;
        }

        Optional<Preview> all(VerifyCarnet.Pace pace) {
            var reader = new RowReader(mapping, today);
            var rows = table.rows().stream().map(reader::read).toList();
            rows.forEach(row -> faults.add(new ArrayList<>(row.faults())));
            pointOut(rows, Field.NIR, JudgeList::nir, "list.fault.nir-twice");
            pointOut(rows, Field.CODE, JudgeList::code, "list.fault.code-twice");
            var judged = new HashMap<Integer, Judged>();
            var done = 0;
            // those who are represented after those who may represent them
            for (var dependent : new boolean[] {false, true}) {
                for (var i = 0; i < rows.size(); i++) {
                    if (rows.get(i).representative().isEmpty() == dependent) {
                        continue;
                    }
                    if (done++ % STRIDE == 0 && !pace.goesOn(done - 1, rows.size())) {
                        return Optional.empty();
                    }
                    judged.put(i, judge(rows.get(i), faults.get(i)));
                }
            }
            var inOrder = new ArrayList<Judged>();
            for (var i = 0; i < rows.size(); i++) {
                inOrder.add(Objects.requireNonNull(judged.get(i)));
            }
            return Optional.of(new Preview(seen, table, mapping, inOrder));
        }

        /** Rows that say of different people what only one can have. */
        private void pointOut(
                List<Facts> rows, Field field, Function<Facts, String> what, String sentence) {
            var groups = new HashMap<String, List<Integer>>();
            for (var i = 0; i < rows.size(); i++) {
                var told = what.apply(rows.get(i));
                if (!told.isEmpty()) {
                    groups.computeIfAbsent(told, t -> new ArrayList<>()).add(i);
                }
            }
            for (var group : groups.values()) {
                var people = group.stream().map(i -> named(rows.get(i))).distinct().count();
                if (people > 1) {
                    for (var i : group) {
                        var other = group.stream().filter(o -> !o.equals(i)).findFirst();
                        var line = rows.get(other.orElseThrow()).line().number();
                        faults.get(i).add(fault(field, Message.of(sentence, line)));
                    }
                }
            }
        }

        private Fault fault(Field field, Message why) {
            return new Fault(field, mapping.column(field).orElse(-1), why);
        }

        private Judged judge(Facts facts, List<Fault> against) {
            if (!against.isEmpty()) {
                return new Judged.Refused(facts.line(), against);
            }
            return switch (Match.of(facts, carnet)) {
                case Match.Unclear(var field, var why) ->
                        new Judged.Refused(facts.line(), List.of(fault(field, why)));
                case Match.One(var person) -> known(facts, person, against);
                case Match.Nobody() -> added(facts, against);
            };
        }

        private Drafting drafting(Facts facts, List<Fault> against) {
            var by = representative(facts, against);
            return new Drafting(facts, by, keeper, usual, today, against, mapping);
        }

        private @Nullable Person representative(Facts facts, List<Fault> against) {
            var name = facts.representative();
            if (name.isEmpty()) {
                return null;
            }
            var found = new ArrayList<>(carnet.byName(name));
            found.addAll(list.byName(name));
            if (found.size() == 1) {
                return found.getFirst();
            }
            var why = found.isEmpty() ? "representative-unknown" : "representative-several";
            against.add(fault(Field.REPRESENTATIVE, Message.of("list.fault." + why)));
            return null;
        }

        private Judged added(Facts facts, List<Fault> against) {
            switch (Match.of(facts, list)) {
                case Match.One(var twin) -> {
                    return twice(facts, twin);
                }
                case Match.Unclear(var field, var why) -> against.add(fault(field, why));
                case Match.Nobody() -> {
                    // as it should be
                }
            }
            var person = drafting(facts, against).added(AddPerson.newId());
            if (person == null || !against.isEmpty()) {
                return new Judged.Refused(facts.line(), against);
            }
            objection(person, against);
            taken(facts, null, against);
            if (!against.isEmpty()) {
                return new Judged.Refused(facts.line(), against);
            }
            list.add(person);
            lines.put(person.id(), facts.line().number());
            return new Judged.New(
                    facts.line(),
                    new ImportPeople.Arrival(null, person, notice(facts), facts.code()));
        }

        private Judged twice(Facts facts, Person twin) {
            var line = Objects.requireNonNull(lines.get(twin.id()));
            var why = Message.of("list.fault.duplicate", line);
            return new Judged.Refused(facts.line(), List.of(fault(Field.BIRTH_NAME, why)));
        }

        private Judged known(Facts facts, Person person, List<Fault> against) {
            if (lines.containsKey(person.id())) {
                return twice(facts, person);
            }
            var after = drafting(facts, against).amended(person);
            if (!after.equals(person)) {
                objection(after, against);
            }
            var differences = new ArrayList<>(Drafting.differences(person, after));
            var file = Objects.requireNonNull(seen.cases().get(person.id()));
            // who has refused already needs neither notice nor code any more
            var through = file.refusal().isPresent() || !file.proofs().isEmpty();
            var notice = through ? null : missing(facts, file, against);
            var code = through || facts.code().equals(file.code()) ? "" : facts.code();
            if (notice != null) {
                differences.add(new Difference(Field.SENT, "", Shown.day(notice.sent())));
            }
            if (!code.isEmpty()) {
                taken(facts, person, against);
                differences.add(new Difference(Field.CODE, file.code(), code));
            }
            if (!against.isEmpty()) {
                return new Judged.Refused(facts.line(), against);
            }
            lines.put(person.id(), facts.line().number());
            return differences.isEmpty()
                    ? new Judged.Same(facts.line(), person)
                    : new Judged.Changed(
                            facts.line(),
                            new ImportPeople.Arrival(person, after, notice, code),
                            differences);
        }

        private void objection(Person person, List<Fault> against) {
            new AddPerson(register)
                    .objection(person)
                    .ifPresent(reason -> {
                        var field =
                                switch (reason) {
                                    case REPRESENTS_SELF -> Field.REPRESENTATIVE;
                                    case CHILD_IS_ADULT -> Field.KIND;
                                    case MEASURE_ENDS_BEFORE_START -> Field.MEASURE_END;
                                    case NAME_MISSING -> Field.BIRTH_NAME;
                                    default -> Field.BORN;
                                };
                        against.add(fault(field, Message.of("error." + Texts.word(reason))));
                    });
        }

        /** A code belongs to one person. */
        private void taken(Facts facts, @Nullable Person wanting, List<Fault> against) {
            carnet.byCode(facts.code()).stream()
                    .filter(holder -> !holder.equals(wanting))
                    .findFirst()
                    .map(holder -> Message.of("error.code-taken", holder.names().full()))
                    .ifPresent(why -> against.add(fault(Field.CODE, why)));
        }

        /** The notice that the row tells of, where the case has not got it. */
        private @Nullable NoticeReceived missing(Facts facts, CaseFile file, List<Fault> against) {
            var told = notice(facts);
            var days = file.notices().stream().map(n -> n.received().sent()).toList();
            if (told == null || days.contains(told.sent())) {
                return null;
            }
            if (days.stream().anyMatch(Objects::nonNull)) {
                against.add(fault(Field.SENT, Message.of("list.fault.notice-differs")));
                return null;
            }
            return told;
        }

        /** Without its day a notice would begin a delay on the day of the import. */
        private @Nullable NoticeReceived notice(Facts facts) {
            var sent = facts.sent();
            if (sent == null) {
                return null;
            }
            var means = facts.means() == null ? NoticeMeans.LETTER : facts.means();
            Anchor.Basis basis = RecordNotice.Form.usualBasis(means);
            return new NoticeReceived(ImportPeople.newNotice(), means, sent, basis, null);
        }
    }

    private static String nir(Facts facts) {
        var nir = facts.nir();
        return nir == null ? "" : nir.number();
    }

    private static String code(Facts facts) {
        return facts.code();
    }

    private static String named(Facts facts) {
        return Search.fold(facts.given() + " " + facts.birth()) + " " + facts.born();
    }
}
