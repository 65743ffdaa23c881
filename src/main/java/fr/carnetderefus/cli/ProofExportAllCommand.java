package fr.carnetderefus.cli;

import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.proof.Sources;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ExportOriginals;

import java.util.List;

/** Gives all originals back, in a folder for each household and person, with their list. */
final class ProofExportAllCommand implements Command {
    private static final Param FOLDER = Param.position("folder", "folder");

    @Override
    public String name() {
        return "proof export-all";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(FOLDER);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var folder = call.given().needPath(FOLDER);
        try (var register = call.open();
                var reader = new PdfReader();
                var far = HowFar.of(call)) {
            var exported =
                    new ExportOriginals(register, new Sources(reader)).export(folder, far::said);
            far.clear();
            call.say(
                    call.texts()
                            .count(
                                    "cli.exported-all",
                                    exported.files(),
                                    exported.bytes(),
                                    ExportOriginals.LIST));
            if (!exported.damaged().isEmpty()) {
                exported.damaged()
                        .forEach(name -> call.tell(call.texts().get("cli.not-exported", name)));
                throw new RefusedException("cli.refused.not-all", exported.damaged().size());
            }
        }
    }
}
