package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.CodeCheck;
import fr.carnetderefus.model.people.NirCheck;
import fr.carnetderefus.model.people.SerialCheck;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Step;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.CardDrawings;
import fr.carnetderefus.ui.kiosk.EntryPage.Verdict;
import fr.carnetderefus.ui.parts.Icon;

import java.util.Objects;
import java.util.stream.Collectors;

/** What is looked at together: the code, the card, and the numbers on it. None of it is kept. */
record CheckPages(VisitFlow flow) {

    /** The provisional code. */
    Page code() {
        return new EntryPage(flow, Step.CODE, "code", KeyPad.Kind.CODE, this::judgeCode).page();
    }

    private Verdict judgeCode(String typed) {
        var check = CodeCheck.of(typed);
        if (check.code().isEmpty()) {
            return Verdict.wrong(say("code.empty"));
        }
        if (check.doubts().isEmpty()) {
            return Verdict.right(say("code.right"), check.code());
        }
        var doubts =
                check.doubts().stream()
                        .sorted()
                        .map(doubt ->
                                flow.tongue()
                                        .get(
                                                "code.doubt." + Texts.word(doubt),
                                                check.code().length(),
                                                CodeCheck.LENGTH))
                        .collect(Collectors.joining(" "));
        return Verdict.doubtful(doubts, check.code());
    }

    /** Which of the two cards it is, by its drawing. */
    Page card() {
        var matter = flow.visit().matter();
        var likely = flow.visit().likelyCard();
        var cards = flow.kiosk().beside();
        for (var type : CardType.values()) {
            var answer =
                    new Answers()
                            .add(
                                    "card-" + Texts.word(type),
                                    Icon.NEXT,
                                    flow.tongue().of("card", type),
                                    () -> flow.say(flow.visit().matter().with(type)));
            if (type == matter.card()) {
                answer.given("card-" + Texts.word(type));
            }
            answer.getChildren().add(CardDrawings.of(flow.tongue().rest(), type));
            cards.getChildren().add(answer);
        }
        var who = matter.who();
        var ofAChild = who == null || who == ForWhom.CHILD;
        var page = flow.page(ofAChild ? "card-child" : "card", cards);
        var start = likely == null ? null : cards.lookup("#card-" + Texts.word(likely));
        return start == null ? page : page.startAt(start);
    }

    /** The serial number of the card. */
    Page serial() {
        var type = Objects.requireNonNull(flow.visit().matter().card());
        var key = type == CardType.WITH_PHOTO ? "serial-with" : "serial-without";
        return new EntryPage(
                        flow,
                        Step.SERIAL,
                        key,
                        KeyPad.Kind.DIGITS,
                        typed -> judgeSerial(type, typed))
                .with(CardDrawings.of(flow.tongue().rest(), type))
                .page();
    }

    private Verdict judgeSerial(CardType type, String typed) {
        return switch (SerialCheck.of(type, typed, null)) {
            case SerialCheck.Valid(var serial) -> Verdict.right(say("serial.right"), serial);
            case SerialCheck.Doubtful(var serial, var doubt) ->
                    Verdict.doubtful(say("serial.doubt." + Texts.word(doubt)), serial);
            case SerialCheck.Wrong(var fault, var length) ->
                    Verdict.wrong(flow.tongue().get("serial.wrong." + Texts.word(fault), length));
        };
    }

    /** The social security number. */
    Page nir() {
        return new EntryPage(flow, Step.NIR, "nir", KeyPad.Kind.NIR, this::judgeNir).page();
    }

    private Verdict judgeNir(String typed) {
        return switch (NirCheck.of(typed)) {
            case NirCheck.Valid(var nir) -> Verdict.right(say("nir.right"), nir.spaced());
            case NirCheck.Doubtful(var nir, var _) ->
                    Verdict.doubtful(say("nir.doubtful"), nir.spaced());
            case NirCheck.KeyProposed(var nir, var _) ->
                    Verdict.doubtful(flow.tongue().get("nir.key", nir.key()), nir.spaced());
            case NirCheck.Wrong(var fault, var length) ->
                    Verdict.wrong(flow.tongue().get("nir.wrong." + Texts.word(fault), length));
        };
    }

    private String say(String key) {
        return flow.tongue().get(key);
    }
}
