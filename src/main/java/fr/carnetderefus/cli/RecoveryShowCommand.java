package fr.carnetderefus.cli;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.KeysJson;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.WordSheet;

import java.util.List;

/**
 * Makes new recovery words and shows them. The file holds no words, only what they open: those
 * there were cannot be shown again, and open nothing once there are new ones.
 */
final class RecoveryShowCommand implements Command {
    private static final int A_LINE = 6;

    @Override
    public String name() {
        return "recovery show";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(KeyOptions.SPLIT, Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var sheets = MakeRecovery.drawUp(KeyOptions.sheets(call.given()));
            try {
                if (call.given().isSet(Options.JSON)) {
                    call.give(KeysJson.of(sheets));
                } else {
                    sheets.forEach(sheet -> say(call, sheet));
                }
                // words that nobody could read must not take the place of others
                if (call.terminal().out().checkError()) {
                    throw new RefusedException("cli.refused.words-not-shown");
                }
                new MakeRecovery(register).keep(sheets);
            } finally {
                sheets.forEach(WordSheet::close);
            }
            call.tell(call.texts().get("cli.recovery.made"));
            call.tell(call.texts().get("keys.copies-stay"));
        }
    }

    private static void say(Call call, WordSheet sheet) {
        if (sheet.number() > 0) {
            call.say(call.texts().get("cli.recovery.sheet", sheet.number()));
        }
        var line = new StringBuilder();
        var words = sheet.words();
        for (var i = 0; i < words.size(); i++) {
            line.append(i + 1).append(". ").append(words.get(i));
            if ((i + 1) % A_LINE == 0) {
                call.say(line.toString());
                line.setLength(0);
            } else {
                line.append("  ");
            }
        }
    }
}
