package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ChangePassphrase;
import fr.carnetderefus.register.ProveRecovery;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;

import java.util.List;

/** Opens a carnet with recovery words, and puts a new passphrase in place of the lost one. */
final class RecoveryOpenCommand implements Command {
    @Override
    public String name() {
        return "recovery open";
    }

    @Override
    public List<Param> params() {
        return List.of(
                Param.FILE,
                TypedSheets.WORDS_FILE,
                KeyOptions.SPLIT,
                KeyOptions.KEY,
                KeyOptions.NEW_PASSPHRASE,
                Param.TODAY);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var there = call.carnets().sheets(call.file());
        if (there.isEmpty()) {
            throw new CarnetException(CarnetException.Reason.NO_RECOVERY);
        }
        var split = call.given().isSet(KeyOptions.SPLIT) || !there.contains(Sheets.ONE);
        try (var typed = TypedSheets.of(call, split ? Sheets.TWO_OF_THREE : Sheets.ONE);
                var register = call.carnets().openWithWords(call.file(), typed.sheets())) {
            var lost = lost(call, register);
            try (var fresh = KeyOptions.fresh(call)) {
                new ChangePassphrase(register).change(lost.mark(), fresh.value());
            }
            new ProveRecovery(register).prove(typed.sheets());
            call.say(call.texts().get("cli.recovery.opened"));
        }
    }

    private static SurveyKeys.Key lost(Call call, Register register)
            throws CarnetException, RefusedException {
        if (call.given().has(KeyOptions.KEY)) {
            return KeyOptions.key(call.given(), register);
        }
        var keys = new SurveyKeys(register).passphrases();
        if (keys.size() > 1) {
            PassphraseListCommand.table(call.texts(), keys).lines().forEach(call::tell);
            throw new RefusedException("cli.refused.which-key", KeyOptions.KEY.shown(call.texts()));
        }
        return keys.getFirst();
    }
}
