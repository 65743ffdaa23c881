package fr.carnetderefus.cli;

import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.proof.dossier.ReadDossier;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CheckDossier;
import fr.carnetderefus.register.CheckDossier.Attached;
import fr.carnetderefus.register.CheckDossier.Fault;
import fr.carnetderefus.register.CheckDossier.Report;
import fr.carnetderefus.register.Manifest;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares a dossier with the carnet: each original, the list, the count and the journal's end. */
final class CheckDossierCommand implements Command {
    /** A dossier of thousands of letters; more does not fit into memory at once. */
    private static final long MAX_BYTES = 1L << 30;

    private static final Param DOSSIER = Param.position("dossier", "dossier");

    @Override
    public String name() {
        return "check-dossier";
    }

    @Override
    public List<Param> params() {
        return Options.onCarnet(DOSSIER);
    }

    @Override
    public void run(Call call) throws CarnetException, RefusedException {
        var bytes = bytes(call.given().needPath(DOSSIER));
        try (var register = call.open()) {
            var found = new Found();
            var printed =
                    ReadDossier.read(bytes, found, Watched.unseen())
                            .orElseThrow(() -> new RefusedException("cli.refused.no-dossier"));
            var report =
                    new CheckDossier(register)
                            .check(bytes, found.attached, found.manifest, printed);
            told(call, report);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody cancels this", e);
        }
    }

    private static byte[] bytes(Path dossier) throws RefusedException {
        try {
            if (Files.size(dossier) > MAX_BYTES) {
                throw new RefusedException("cli.refused.dossier-too-large");
            }
            return Files.readAllBytes(dossier);
        } catch (NoSuchFileException e) {
            throw new RefusedException("error.not-found", String.valueOf(dossier.getFileName()));
        } catch (IOException e) {
            throw new RefusedException("error.unreadable");
        }
    }

    /** What is attached: fingerprints of the originals, and the list itself. */
    private static final class Found implements ReadDossier.Finder {
        private final List<Attached> attached = new ArrayList<>();
        private byte @Nullable [] manifest;

        @Override
        public void attached(String name, byte[] bytes) {
            if (name.equals(Dossier.MANIFEST) && manifest == null) {
                manifest = bytes;
            } else {
                attached.add(new Attached(name, Manifest.sha256(bytes)));
            }
        }
    }

    private static void told(Call call, Report report) throws RefusedException {
        var texts = call.texts();
        report.originals()
                .forEach((name, held) -> call.say(texts.get("cli.held." + Texts.word(held), name)));
        report.faults().forEach(fault -> call.tell(said(texts, fault)));
        if (report.since() >= 0) {
            call.say(
                    report.since() == 0
                            ? texts.get("cli.check-dossier.end.none")
                            : texts.count("cli.check-dossier.end", report.since()));
        }
        if (!report.sound()) {
            throw new RefusedException("cli.refused.dossier-altered", report.faults().size());
        }
        call.say(texts.count("cli.check-dossier.sound", report.originals().size()));
    }

    private static String said(Texts texts, Fault fault) {
        return switch (fault) {
            case Fault.NotHeld(var name) -> texts.get("cli.check-dossier.not-held", name);
            case Fault.Missing(var name) -> texts.get("cli.check-dossier.missing", name);
            case Fault.NotListed(var name) -> texts.get("cli.check-dossier.not-listed", name);
            case Fault.Altered(var name) -> texts.get("cli.check-dossier.altered", name);
            case Fault.LeftOut(var name, var whose) ->
                    texts.get("cli.check-dossier.left-out", name, NameWords.of(texts, whose));
            case Fault.NoList() -> texts.get("cli.check-dossier.no-list", Dossier.MANIFEST);
            case Fault.OtherList() -> texts.get("cli.check-dossier.other-list", Dossier.MANIFEST);
            case Fault.NothingPrinted() -> texts.get("cli.check-dossier.nothing-printed");
            case Fault.OtherSeal() -> texts.get("cli.check-dossier.other-seal");
            case Fault.OtherFile() -> texts.get("cli.check-dossier.other-file");
            case Fault.CarnetCut(var count, var left) ->
                    texts.get("cli.check-dossier.carnet-cut", count, left);
            case Fault.OtherCarnet(var count) -> texts.get("cli.check-dossier.other-carnet", count);
        };
    }
}
