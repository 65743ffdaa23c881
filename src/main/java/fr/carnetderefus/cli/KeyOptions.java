package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.MeasurePassphrase;
import fr.carnetderefus.register.MeasurePassphrase.Level;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.SurveyKeys.Recovery;
import fr.carnetderefus.text.Texts;

import java.util.List;

/** What the commands about passphrases and recovery sheets share. */
final class KeyOptions {
    static final Param NEW_PASSPHRASE =
            new Param("new-passphrase-file", Param.Shape.VALUE, "", "file", List.of(), false);
    static final Param KEY = new Param("key", Param.Shape.VALUE, "", "id", List.of(), false);
    static final Param LABEL = Param.text("label", "text");
    static final Param SPLIT = Param.flag("split");

    /** Long enough to be the only one, short enough to be typed. */
    private static final int SHOWN = 8;

    private KeyOptions() {}

    /** By what a key is called on the command line: the beginning of its mark. */
    static String id(SurveyKeys.Key key) {
        return key.mark().substring(0, Math.min(SHOWN, key.mark().length()));
    }

    /** The key that was named. */
    static SurveyKeys.Key key(Given given, Register register) throws CarnetException {
        var asked = given.needText(KEY);
        return new SurveyKeys(register)
                .passphrases().stream()
                        .filter(key -> !asked.isBlank() && key.mark().startsWith(asked.strip()))
                        .findFirst()
                        .orElseThrow(() -> new CarnetException(CarnetException.Reason.UNKNOWN_KEY));
    }

    /** Whose it is, in words. */
    static String name(Texts texts, SurveyKeys.Key key) {
        return key.label().isEmpty()
                ? texts.get(key.given() ? "keys.unnamed" : "keys.first")
                : key.label();
    }

    static Sheets sheets(Given given) {
        return given.isSet(SPLIT) ? Sheets.TWO_OF_THREE : Sheets.ONE;
    }

    /** A new passphrase, with a word of advice where it is easy to guess. */
    static Passphrase fresh(Call call) throws RefusedException {
        var fresh =
                Passphrase.ofNew(call.given().path(NEW_PASSPHRASE), call.terminal(), call.texts());
        advise(call, fresh);
        return fresh;
    }

    static void advise(Call call, Passphrase fresh) {
        var texts = call.texts();
        var strength = MeasurePassphrase.of(fresh.value());
        if (fresh.value().length > 0 && strength.level().compareTo(Level.FAIR) <= 0) {
            call.tell(
                    texts.get(
                            "cli.strength",
                            texts.of("strength.level", strength.level()),
                            texts.of("strength.span", strength.span()),
                            texts.of("strength.hint", strength.hint())));
        }
    }

    /** How far recovery is, in words. */
    static String standing(Texts texts, Recovery recovery) {
        var day = recovery.day();
        return texts.get(
                "recovery.standing." + Texts.word(recovery.standing()) + (day == null ? "" : ".on"),
                day == null ? "" : texts.days().day(day));
    }
}
