package fr.carnetderefus.cli;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.KeysJson;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.text.Texts;

import java.util.List;

/** Says who can open the carnet, and how far recovery is. */
final class PassphraseListCommand implements Command {
    @Override
    public String name() {
        return "passphrase list";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(Options.JSON);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        try (var register = call.open()) {
            var survey = new SurveyKeys(register);
            if (call.given().isSet(Options.JSON)) {
                call.give(KeysJson.of(survey));
                return;
            }
            var texts = call.texts();
            table(texts, survey.passphrases()).lines().forEach(call::say);
            for (var sheets : Sheets.values()) {
                call.say(
                        texts.get(
                                "cli.recovery.standing",
                                texts.of("sheets", sheets),
                                KeyOptions.standing(texts, survey.recovery(sheets))));
            }
            if (survey.strangers() > 0) {
                call.say(texts.count("keys.strangers", survey.strangers()));
            }
        }
    }

    static Table table(Texts texts, List<SurveyKeys.Key> keys) {
        return new Table(
                List.of(
                        texts.get("cli.column.key"),
                        texts.get("cli.column.whose"),
                        texts.get("cli.column.since")),
                keys.stream().map(key -> row(texts, key)).toList());
    }

    private static List<String> row(Texts texts, SurveyKeys.Key key) {
        var name = KeyOptions.name(texts, key);
        var since = key.since();
        return List.of(
                KeyOptions.id(key),
                key.mine() ? texts.get("cli.key.mine", name) : name,
                since == null ? Table.UNKNOWN : texts.days().day(since));
    }
}
