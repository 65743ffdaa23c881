package fr.carnetderefus.cli;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Number and card as the options tell them, over what is known already. */
record InsuranceForm(Call call, Register register) {
    static final Param NIR = Param.text("nir", "number");
    static final Param COVERED_BY = Param.id("covered-by");
    static final Param CARD_TYPE = Param.choice("card-type", CardType.values());
    static final Param CARD_SERIAL = Param.text("card-serial", "serial");
    static final Param DEPARTMENT = Param.text("department", "department");

    static final Param CAISSE = Param.text("caisse", "caisse");

    static final List<Param> PARAMS =
            List.of(NIR, COVERED_BY, CARD_TYPE, CARD_SERIAL, DEPARTMENT, CAISSE);

    private static final String DEPARTMENTS = "[0-9]{2,3}|2[AB]|";

    Insurance insurance(
            PersonKind kind, @Nullable Representation representation, @Nullable Person before)
            throws CarnetException, RefusedException {
        var known = before == null ? Insurance.NONE : before.insurance();
        var nir = nir(known);
        var coveredBy = coveredBy(kind, representation, before);
        return new Insurance(
                nir,
                coveredBy,
                card(known, holder(nir, coveredBy)),
                department(known),
                caisse(known));
    }

    private @Nullable Nir nir(Insurance known) throws RefusedException {
        var typed = call.given().text(NIR);
        if (typed.isEmpty()) {
            return known.nir();
        }
        if (typed.get().isBlank()) {
            return null;
        }
        return switch (NirCheck.of(typed.get())) {
            case NirCheck.Valid(var nir) -> nir;
            case NirCheck.Doubtful(var nir, var doubts) -> {
                call.tell(call.texts().get("nir.doubtful"));
                tell(doubts);
                yield nir;
            }
            case NirCheck.KeyProposed(var nir, var doubts) -> {
                call.tell(call.texts().get("nir.key-proposed", nir.key()));
                tell(doubts);
                yield nir;
            }
            case NirCheck.Wrong(var fault, var length) ->
                    throw new RefusedException("nir.wrong." + Texts.word(fault), length);
        };
    }

    private void tell(Set<NirCheck.Doubt> doubts) {
        Doubts.of(call.texts(), doubts).forEach(call::tell);
    }

    /** A child is asked for with the number and card of whoever represents them. */
    private @Nullable PersonId coveredBy(
            PersonKind kind, @Nullable Representation representation, @Nullable Person before) {
        if (call.given().has(COVERED_BY)) {
            return call.given().text(COVERED_BY).orElse("").isBlank()
                    ? null
                    : call.given().needPerson(COVERED_BY);
        }
        var by = representation == null ? null : representation.by();
        if (before == null) {
            return kind == PersonKind.CHILD ? by : null;
        }
        var was = before.representation();
        var known = before.insurance().coveredBy();
        var followed = was != null && known != null && known.equals(was.by());
        return followed ? by : known;
    }

    private @Nullable Nir holder(@Nullable Nir own, @Nullable PersonId coveredBy)
            throws CarnetException {
        return coveredBy == null ? own : register.file(coveredBy).person().insurance().nir();
    }

    private @Nullable VitaleCard card(Insurance known, @Nullable Nir holder)
            throws RefusedException {
        var given = call.given();
        var before = known.card();
        if (!given.has(CARD_TYPE) && !given.has(CARD_SERIAL)) {
            return before;
        }
        var type =
                given.has(CARD_TYPE)
                        ? given.needConstant(CARD_TYPE, CardType.class)
                        : before == null ? null : before.type();
        if (type == null) {
            if (given.has(CARD_SERIAL)) {
                throw new UsageException(
                        "cli.usage.together", given.shown(CARD_SERIAL), given.shown(CARD_TYPE));
            }
            return null;
        }
        var serial = given.text(CARD_SERIAL).orElse(before == null ? "" : before.serial());
        return new VitaleCard(type, serial.isBlank() ? "" : serial(type, serial, holder));
    }

    private String serial(CardType type, String typed, @Nullable Nir holder)
            throws RefusedException {
        return switch (SerialCheck.of(type, typed, holder)) {
            case SerialCheck.Valid(var serial) -> serial;
            case SerialCheck.Doubtful(var serial, var doubt) -> {
                call.tell(call.texts().of("cli.serial.doubt", doubt));
                yield serial;
            }
            case SerialCheck.Wrong(var fault, var length) -> {
                var key = "cli.serial.wrong." + Texts.word(fault);
                throw fault == SerialCheck.Fault.LENGTH
                        ? new RefusedException(key + "." + Texts.word(type), length)
                        : new RefusedException(key);
            }
        };
    }

    private String department(Insurance known) {
        var typed = call.given().text(DEPARTMENT).map(d -> d.strip().toUpperCase(Locale.ROOT));
        if (typed.isPresent() && !typed.get().matches(DEPARTMENTS)) {
            throw call.given().bad(DEPARTMENT);
        }
        return typed.orElse(known.department());
    }

    private String caisse(Insurance known) throws RefusedException {
        var typed = call.given().text(CAISSE).map(String::strip);
        if (typed.isPresent() && typed.get().length() > Insurance.LONGEST_CAISSE) {
            throw new RefusedException("caisse.too-long", Insurance.LONGEST_CAISSE);
        }
        return typed.orElse(known.caisse());
    }
}
