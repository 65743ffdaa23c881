package fr.carnetderefus.cli;

import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Files a PDF as a person's proof, and says its id. */
final class ProofAddCommand implements Command {
    /** Beyond this nothing is read into memory; the proof room's own bound is lower. */
    private static final long MAX_BYTES = 1L << 28;

    /** A proof with part of it missing may prove nothing: filed only on the person's word. */
    private static final Set<Inspection.Notice> STOPPING =
            Set.of(Inspection.Notice.CUT_SHORT, Inspection.Notice.DAMAGED);

    private static final Param PDF = Param.position("pdf", "pdf");
    private static final Param ANYWAY = Param.flag("anyway");

    @Override
    public String name() {
        return "proof add";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(PDF, Options.PERSON, ANYWAY);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var pdf = call.given().needPath(PDF);
        var id = call.given().needPerson(Options.PERSON);
        try (var register = call.open()) {
            register.file(id);
            var bytes = bytes(pdf);
            var pages = pages(call, bytes);
            var proofs = new FileProof(register);
            var same = proofs.same(bytes).filter(f -> !f.person().id().equals(id));
            call.say(proofs.file(id, bytes, pages, String.valueOf(pdf.getFileName())));
            same.ifPresent(f -> call.tell(call.texts().get("cli.same", f.person().names().full())));
        }
    }

    private static byte[] bytes(Path pdf) throws RefusedException {
        try {
            if (Files.size(pdf) > MAX_BYTES) {
                throw new RefusedException("pdf.too-large");
            }
            return Files.readAllBytes(pdf);
        } catch (NoSuchFileException e) {
            throw new RefusedException("error.not-found", String.valueOf(pdf.getFileName()));
        } catch (IOException e) {
            throw new RefusedException("error.unreadable");
        }
    }

    private static int pages(Call call, byte[] bytes) throws RefusedException {
        try (var reader = new PdfReader()) {
            return switch (reader.inspect(bytes)) {
                case Inspection.Readable(var pages, var notices) -> {
                    heed(call, notices);
                    yield pages;
                }
                case Inspection.Locked(var tried) ->
                        throw new RefusedException(tried ? "pdf.locked-wrong" : "pdf.locked");
                case Inspection.Rejected(var reason) ->
                        throw new RefusedException("pdf." + Texts.word(reason));
            };
        }
    }

    private static void heed(Call call, Set<Inspection.Notice> notices) throws RefusedException {
        for (var notice : notices.stream().sorted().toList()) {
            call.tell(call.texts().of("pdf.notice", notice));
        }
        if (!call.given().isSet(ANYWAY) && notices.stream().anyMatch(STOPPING::contains)) {
            throw new RefusedException("cli.refused.incomplete-pdf", ANYWAY.shown(call.texts()));
        }
    }
}
