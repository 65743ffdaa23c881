package fr.carnetderefus.cli;

import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Papers;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SaveFile;

import java.nio.file.Path;
import java.util.List;

/** Writes a paper as a PDF: a letter, a call sheet, a summary. */
final class PaperCommand implements Command {
    private static final Param KIND = Param.choice("kind", PaperKind.values()).needed();
    private static final Param PERSON = Param.id("person");
    private static final Param OUT = Param.position("out", "out");

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, KIND, PERSON, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var kind = call.given().needConstant(KIND, PaperKind.class);
        var person = call.given().person(PERSON);
        if (kind.ofPerson() && person.isEmpty()) {
            throw new UsageException("cli.usage.paper-person", kind.id());
        }
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var about = person.isEmpty() ? null : register.file(person.get()).key();
            var sheet = new Papers(register, call.texts(), call.today()).of(kind, about);
            write(call, register, sheet, out);
        }
    }

    /** Writes a sheet where it was asked for, and says so. */
    static void write(Call call, Register register, Sheet sheet, Path out)
            throws CarnetException, RefusedException {
        var pdf = PaperPdf.render(sheet);
        new SaveFile(register).save(out, pdf, call.given().isSet(Options.REPLACE));
        call.say(
                call.texts()
                        .get(
                                "cli.paper.written",
                                String.valueOf(out.getFileName()),
                                sheet.title()));
    }
}
