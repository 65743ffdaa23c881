package fr.carnetderefus.cli;

import fr.carnetderefus.proof.Original;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SaveFile;

import java.nio.file.Path;
import java.util.List;

/** Gives a proof back as it was filed, byte for byte. */
final class ProofExportCommand implements Command {
    private static final Param PROOF = Param.id("proof").needed();
    private static final Param OUT = Param.position("out", "out");
    private static final Param SOURCE = Param.flag("source");

    @Override
    public String name() {
        return "proof export";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(OUT, PROOF, SOURCE, Options.REPLACE);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var out = call.given().needPath(OUT);
        try (var register = call.open()) {
            var proofs = new FileProof(register);
            var filed = proofs.find(call.given().needText(PROOF).strip());
            var original = proofs.original(filed.proof());
            if (call.given().isSet(SOURCE)) {
                sources(call, register, new Pdf(original, filed.proof().what().password()), out);
                return;
            }
            new SaveFile(register).save(out, original, call.given().isSet(Options.REPLACE));
            call.say(
                    call.texts()
                            .get(
                                    "cli.exported",
                                    String.valueOf(out.getFileName()),
                                    filed.proof().bytes(),
                                    filed.proof().sha256()));
        }
    }

    /** The e-mail or the photos that its pages were made of, as they came. */
    private static void sources(Call call, Register register, Pdf pdf, Path out)
            throws CarnetException, RefusedException {
        List<Original> sources;
        try (var reader = new PdfReader()) {
            sources = reader.originals(pdf);
        }
        if (sources.isEmpty()) {
            throw new RefusedException("cli.refused.no-source");
        }
        for (var i = 0; i < sources.size(); i++) {
            var place = i == 0 ? out : numbered(out, i + 1);
            var bytes = sources.get(i).bytes();
            new SaveFile(register).save(place, bytes, call.given().isSet(Options.REPLACE));
            call.say(
                    call.texts()
                            .get(
                                    "cli.exported",
                                    String.valueOf(place.getFileName()),
                                    bytes.length,
                                    FileProof.sha256(bytes)));
        }
    }

    /** Of several the second becomes "photo-2.jpg". */
    private static Path numbered(Path out, int number) {
        var name = String.valueOf(out.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        return out.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }
}
