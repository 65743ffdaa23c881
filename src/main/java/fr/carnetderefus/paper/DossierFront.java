package fr.carnetderefus.paper;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.proof.dossier.FrontPages;
import fr.carnetderefus.proof.dossier.table.Column;
import fr.carnetderefus.proof.dossier.table.Section;
import fr.carnetderefus.register.DossierMark;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the documents: whose dossier it is and what proves it, where the people stand,
 * which documents there are, what happened, and how a stranger checks it.
 *
 * @param names of the people, as they are told apart
 * @param title whose it is
 * @param standings the cases of the people, in their order
 * @param mark what is printed to be compared later
 */
record DossierFront(
        CaseWords words,
        NameWords names,
        String title,
        Bundle bundle,
        List<Standing> standings,
        DossierMark mark,
        LocalDateTime made) {

    /**
     * A line of the list is 64 digits, two blanks and a name; no two blanks stand here in a row.
     */
    private static final String POWERSHELL =
            "Get-Content "
                    + Dossier.MANIFEST
                    + " | % { $n = $_.Substring(66); \"$n \" + ((Get-FileHash -LiteralPath $n).Hash"
                    + " -eq $_.Substring(0, 64)) }";

    /** How wide a day is, in millimetres. */
    private static final double DAY = 24;

    FrontPages pages() {
        return PaperPdf.pages(
                sheet(title, cover(), Sheet.Look.COVER),
                List.of(people(), documents(), chronicle()),
                sheet(words.texts().get("paper.dossier.check.title"), checking(), Sheet.Look.CHECK),
                words.texts().get("paper.dossier.foot", title));
    }

    private Sheet sheet(String heading, List<Block> blocks, Sheet.Look look) {
        return new Sheet(heading, words.texts().language().code(), blocks, look, "");
    }

    private List<Block> cover() {
        var texts = words.texts();
        var blocks = new ArrayList<Block>();
        if (isProven()) {
            blocks.add(
                    new Block.Stamp(
                            texts.get("stamp.ring"), texts.days().figures(made.toLocalDate())));
        }
        var people = bundle.people().stream().map(PersonFile::person).toList();
        blocks.add(
                new Block.Para(
                        people.size() > 12
                                ? texts.count("paper.dossier.for-many", people.size())
                                : texts.get("paper.dossier.for", names.list(people))));
        blocks.add(new Block.Para(texts.get("paper.dossier.made", texts.days().moment(made))));
        blocks.add(new Block.Para(texts.get("paper.dossier.holds")));
        blocks.add(new Block.Heading(texts.get("paper.dossier.marks")));
        blocks.add(new Block.Para(texts.get("paper.dossier.marks-why")));
        blocks.add(
                new Block.Facts(
                        "",
                        List.of(
                                Block.Fact.of(
                                        texts.get("paper.dossier.count"),
                                        Integer.toString(bundle.documents().size())),
                                Block.Fact.code(
                                        texts.get("paper.dossier.manifest", Dossier.MANIFEST),
                                        Summary.grouped(mark.manifest())),
                                Block.Fact.of(
                                        texts.get("paper.summary.entries"),
                                        Long.toString(mark.end().count())),
                                Block.Fact.code(
                                        texts.get("paper.summary.end"),
                                        Summary.grouped(mark.end().chain())))));
        blocks.add(new Block.Dots(mark.written(), texts.get("paper.dossier.dots")));
        blocks.add(new Block.Para(texts.get("paper.dossier.dots-say")));
        blocks.add(new Block.Typed(spaced(mark.written())));
        blocks.add(new Block.Para(texts.get("paper.dossier.memory")));
        return blocks;
    }

    /** Whoever reads it puts it together again: blanks stand only where a line may end. */
    private static String spaced(String written) {
        return written.replaceAll("([0-9a-f]{16})(?=[0-9a-f])", "$1 ").replace(";", "; ");
    }

    /** The stamp says that a refusal is proven, and nothing less. */
    private boolean isProven() {
        return !standings.isEmpty()
                && standings.stream().allMatch(s -> s.status() == Status.PROVEN);
    }

    private Section people() {
        var texts = words.texts();
        return Section.of(
                texts.get("paper.dossier.people"),
                "",
                List.of(
                        Column.words(texts.get("paper.column.person"), 66),
                        Column.words(texts.get("paper.column.status")),
                        Column.words(texts.get("paper.column.refused"))),
                standings.stream().map(this::person).toList());
    }

    private List<String> person(Standing row) {
        var texts = words.texts();
        var who = row.person();
        var procedure = words.procedure(row.file());
        return List.of(
                texts.get(
                        "paper.summary.person",
                        who.names().full(),
                        texts.of("kind", who.kind()),
                        texts.days().figures(who.born())),
                procedure.equals(words.procedures().main())
                        ? words.status(row)
                        : texts.get(
                                "paper.summary.status",
                                texts.of(procedure.shortTitle()),
                                words.status(row)),
                refused(row.file()));
    }

    private String refused(CaseFile file) {
        var texts = words.texts();
        return file.refusal()
                .map(a ->
                        texts.get(
                                "paper.dossier.refused-on",
                                texts.days().figures(a.at().toLocalDate()),
                                texts.days().time(a.at().toLocalTime()),
                                Chronicle.channel(texts, a.channel(), words.procedure(file))))
                .orElse("–");
    }

    private Section documents() {
        var texts = words.texts();
        return Section.of(
                texts.get("paper.dossier.documents"),
                texts.get("paper.dossier.documents-why"),
                List.of(
                        Column.words(texts.get("paper.dossier.column.number"), 12),
                        Column.words(texts.get("paper.dossier.column.document")),
                        Column.words(texts.get("paper.dossier.column.dated"), DAY),
                        Column.words(texts.get("paper.dossier.column.pages"), 15),
                        Column.code("SHA-256", 60)),
                bundle.documents().stream().map(this::document).toList());
    }

    private List<String> document(Bundle.Numbered document) {
        var texts = words.texts();
        var proof = document.proof();
        var dated = proof.what().dated();
        return List.of(
                Integer.toString(document.number()),
                texts.get(
                        "paper.dossier.document",
                        names.of(document.person()),
                        DocumentWords.kind(texts, proof.what()),
                        proof.name()),
                // the day of filing is the carnet's, and no judge may take it for the document's
                dated == null ? texts.get("paper.dossier.undated") : texts.days().figures(dated),
                proof.pages() == 0 ? "–" : Integer.toString(proof.pages()),
                Summary.grouped(proof.sha256()));
    }

    /** Of several people one after another: a judge looks at one person at a time. */
    private Section chronicle() {
        var texts = words.texts();
        var several = bundle.people().size() > 1;
        var chronicle = new Chronicle(words, bundle.numbers());
        var groups = new ArrayList<Section.Group>();
        for (var person : bundle.people()) {
            var rows =
                    chronicle.of(person).stream()
                            .map(line -> List.of(texts.days().figures(line.day()), line.text()))
                            .toList();
            groups.add(new Section.Group(several ? names.of(person.person()) : "", rows));
        }
        return new Section(
                texts.get(several ? "paper.dossier.chronicles" : "paper.dossier.chronicle"),
                "",
                List.of(
                        Column.words(texts.get("paper.dossier.column.date"), DAY),
                        Column.words(texts.get("paper.dossier.column.what"))),
                groups);
    }

    /** For somebody who has neither the carnet nor this program. */
    private List<Block> checking() {
        var texts = words.texts();
        var inside = new ArrayList<Block>();
        inside.add(new Block.Para(texts.get("paper.dossier.check.what")));
        inside.add(step(texts, "save"));
        inside.add(new Block.Para(texts.get("paper.dossier.check.save-text")));
        inside.add(new Block.Typed("pdfdetach -saveall dossier.pdf"));
        inside.add(step(texts, "count"));
        inside.add(
                new Block.Para(
                        texts.count(
                                "paper.dossier.check.count-text",
                                bundle.documents().size(),
                                Dossier.MANIFEST)));
        inside.add(step(texts, "list"));
        inside.add(new Block.Para(texts.get("paper.dossier.check.list-text", Dossier.MANIFEST)));
        inside.add(new Block.Typed(Summary.grouped(mark.manifest())));
        inside.add(
                typed(
                        Block.Fact.code(
                                "Windows", "certutil -hashfile " + Dossier.MANIFEST + " SHA256"),
                        Block.Fact.code("macOS", "shasum -a 256 " + Dossier.MANIFEST),
                        Block.Fact.code("Linux", "sha256sum " + Dossier.MANIFEST)));
        inside.add(step(texts, "files"));
        inside.add(new Block.Para(texts.get("paper.dossier.check.files-text")));
        inside.add(
                typed(
                        Block.Fact.code("Windows (PowerShell)", POWERSHELL),
                        Block.Fact.code("macOS", "shasum -a 256 -c " + Dossier.MANIFEST),
                        Block.Fact.code("Linux", "sha256sum -c " + Dossier.MANIFEST)));
        inside.add(
                new Block.Callout(
                        texts.get("paper.dossier.check.fails"),
                        texts.get("paper.dossier.check.fails-text")));
        inside.add(new Block.Para(texts.get("paper.dossier.check.compare")));
        return inside;
    }

    private static Block step(Texts texts, String key) {
        return new Block.Heading(texts.get("paper.dossier.check." + key));
    }

    private static Block typed(Block.Fact... commands) {
        return new Block.Facts("", List.of(commands));
    }
}
