package fr.carnetderefus.cli;

import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.RecoveryPaper;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.MakeRecovery;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.register.WordSheet;

import java.util.List;

/** Makes new recovery words and writes them as a PDF to be printed. */
final class RecoveryMakeCommand implements Command {
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "recovery make";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, KeyOptions.SPLIT, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        var texts = call.texts();
        try (var register = call.open()) {
            var sheets = MakeRecovery.drawUp(KeyOptions.sheets(call.given()));
            try {
                var paper = new RecoveryPaper(register, texts, call.today()).of(sheets);
                // words that could not be written must not take the place of others
                new SaveFile(register)
                        .save(out, PaperPdf.render(paper), call.given().isSet(Options.REPLACE));
                new MakeRecovery(register).keep(sheets);
            } finally {
                sheets.forEach(WordSheet::close);
            }
            call.say(texts.get("cli.recovery.written", String.valueOf(out.getFileName())));
            call.tell(texts.get("keys.copies-stay"));
        }
    }
}
