package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records an e-mail or letter, the codes it brought, and says what dates follow from it. */
final class NoticeCommand implements Command {
    private static final Param SENT = Param.date("sent");
    private static final Param RECEIVED = Param.date("received");
    private static final Param BASIS =
            Param.choice(
                    "basis",
                    Anchor.Basis.MAIL_HEADER,
                    Anchor.Basis.LETTER_DATE,
                    Anchor.Basis.POSTMARK);
    private static final Param BY = Param.choice("by", NoticeMeans.values()).needed();
    private static final Param CODE = Param.pairs("code", "codes", "code");
    private static final Param PERSON = Param.list("person", "persons", "id");

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(SENT, RECEIVED, BASIS, BY, CODE, PERSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var codes = codes(call.given());
        try (var register = call.open()) {
            var verb = new RecordNotice(register);
            var asked = form(call.given(), verb, codes);
            var form = asked.anew(verb.refusedBefore(asked));
            var twice = verb.openNotices(asked);
            verb.record(form);
            for (var id : twice) {
                call.tell(second(call, register, id, "cli.notice.second"));
            }
            for (var id : form.anew()) {
                call.tell(second(call, register, id, "cli.notice.anew"));
            }
            for (var each : form.codes().entrySet()) {
                say(call, register, each.getKey());
                doubts(call, register, each.getKey(), each.getValue());
            }
        }
    }

    private static String second(Call call, Register register, PersonId id, String key)
            throws CarnetException {
        return call.texts().get(key, register.file(id).person().names().given());
    }

    private static RecordNotice.Form form(
            Given given, RecordNotice verb, Map<PersonId, String> codes) {
        if (codes.isEmpty()) {
            throw new UsageException("cli.usage.nobody", given.shown(CODE), given.shown(PERSON));
        }
        if (given.has(BASIS) && !given.has(SENT)) {
            throw new UsageException("cli.usage.together", given.shown(BASIS), given.shown(SENT));
        }
        var means = given.needConstant(BY, NoticeMeans.class);
        return verb.form(
                means,
                given.date(SENT).orElse(null),
                given.constant(BASIS, Anchor.Basis.class)
                        .orElse(RecordNotice.Form.usualBasis(means)),
                given.date(RECEIVED).orElse(null),
                codes);
    }

    private static Map<PersonId, String> codes(Given given) {
        var codes = new LinkedHashMap<PersonId, String>();
        given.pairs(CODE).forEach((id, code) -> codes.put(id(given, CODE, id), code));
        given.list(PERSON).forEach(id -> codes.putIfAbsent(id(given, PERSON, id), ""));
        return codes;
    }

    private static PersonId id(Given given, Param param, String id) {
        if (id.isBlank()) {
            throw given.bad(param);
        }
        return new PersonId(id.strip());
    }

    private static void say(Call call, Register register, PersonId id) throws CarnetException {
        var standing = new SurveyDeadlines(register).of(id, call.today());
        call.say(standing);
        new DatesText(call.texts(), register.procedure())
                .summary(standing)
                .forEach(line -> call.say("  " + line));
    }

    private static void doubts(Call call, Register register, PersonId id, String typed)
            throws CarnetException {
        if (typed.isBlank()) {
            return;
        }
        var person = register.file(id).person();
        Doubts.code(call, person, CodeCheck.of(typed));
        new RecordNotice(register)
                .twin(id)
                .ifPresent(twin ->
                        call.tell(
                                call.texts()
                                        .get(
                                                "cli.twin",
                                                person.names().full(),
                                                twin.names().full())));
    }
}
