package fr.carnetderefus.paper;

import fr.carnetderefus.register.CheckDossier.Fault;
import fr.carnetderefus.register.CheckDossier.Held;
import fr.carnetderefus.register.CheckDossier.Report;
import fr.carnetderefus.text.Texts;

import java.util.List;
import java.util.Optional;

/** What is said of a dossier that was compared with its carnet. */
public record DossierWords(Texts texts) {
    /** Whether the carnet holds an original that is attached. */
    public String held(String name, Held held) {
        return texts.get("check-dossier.held." + Texts.word(held), name);
    }

    /** What does not hold, a sentence each; empty where all is well. */
    public List<String> faults(Report report) {
        return report.faults().stream().map(this::fault).toList();
    }

    /** How many entries came to the carnet since; empty where that cannot be told. */
    public Optional<String> since(Report report) {
        if (report.since() < 0) {
            return Optional.empty();
        }
        return Optional.of(
                report.since() == 0
                        ? texts.get("check-dossier.end.none")
                        : texts.count("check-dossier.end", report.since()));
    }

    /** That all is well, with how many originals were compared. */
    public String sound(Report report) {
        return texts.count("check-dossier.sound", report.originals().size());
    }

    private String fault(Fault fault) {
        return switch (fault) {
            case Fault.NotHeld(var name) -> texts.get("check-dossier.not-held", name);
            case Fault.Missing(var name) -> texts.get("check-dossier.missing", name);
            case Fault.NotListed(var name) -> texts.get("check-dossier.not-listed", name);
            case Fault.Altered(var name) -> texts.get("check-dossier.altered", name);
            case Fault.LeftOut(var name, var whose) ->
                    texts.get("check-dossier.left-out", name, NameWords.of(texts, whose));
            case Fault.NoList() -> texts.get("check-dossier.no-list", Dossier.MANIFEST);
            case Fault.OtherList() -> texts.get("check-dossier.other-list", Dossier.MANIFEST);
            case Fault.NothingPrinted() -> texts.get("check-dossier.nothing-printed");
            case Fault.OtherSeal() -> texts.get("check-dossier.other-seal");
            case Fault.OtherFile() -> texts.get("check-dossier.other-file");
            case Fault.CarnetCut(var count, var left) ->
                    texts.get("check-dossier.carnet-cut", count, left);
            case Fault.OtherCarnet(var count) -> texts.get("check-dossier.other-carnet", count);
        };
    }
}
