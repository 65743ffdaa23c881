package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.State;
import fr.carnetderefus.register.SurveyHeld.Document;
import fr.carnetderefus.register.SurveyHeld.Held;
import fr.carnetderefus.register.SurveyHeld.Line;
import fr.carnetderefus.register.Writers;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.PersonFacts;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.text.WriterWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What the carnet holds about a person, to be handed to them (GDPR art. 15): all of it, with what
 * was taken back or changed since, for that is kept too. It says no more of others than their
 * names.
 *
 * @param keeper who keeps the carnet; null where it does not name them
 */
record HeldPaper(
        CaseWords words,
        Held held,
        PersonFacts facts,
        Writers writers,
        @Nullable Person keeper,
        LocalDate today,
        String foot) {

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(say("on", days(today)));
        if (held.removed()) {
            blocks.add(say("removed"));
        }
        reasons(blocks);
        person(blocks);
        entries(blocks);
        documents(blocks);
        rights(blocks);
        return new Sheet(
                texts().get("paper.report.title", held.person().names().full()),
                texts().language().code(),
                blocks,
                Sheet.Look.PLAIN,
                foot);
    }

    private void reasons(List<Block> blocks) {
        heading(blocks, "why");
        blocks.add(say("why.text"));
        blocks.add(
                keeper == null || keeper.id().equals(held.person().id())
                        ? say("keeper.unnamed")
                        : say("keeper", keeper.names().full()));
        blocks.add(say("where"));
    }

    private void person(List<Block> blocks) {
        var person = held.person();
        heading(blocks, "person");
        var rows = new ArrayList<Block.Fact>();
        rows.add(Block.Fact.of(texts().get("paper.fact.person"), person.names().full()));
        rows.add(
                Block.Fact.of(
                        texts().get("paper.report.kind"),
                        person.keeper()
                                ? texts().get("person.keeper")
                                : texts().of("kind", person.kind())));
        facts.of(person, "").forEach(datum -> rows.add(fact(datum)));
        if (!held.needing().isEmpty()) {
            var names = held.needing().stream().map(p -> p.names().full()).toList();
            rows.add(Block.Fact.of(texts().get("paper.report.needing"), texts().list(names)));
        }
        blocks.add(new Block.Facts("", rows));
        var before = before();
        if (!before.isEmpty()) {
            blocks.add(say("before.why"));
            blocks.add(
                    new Block.Table(
                            texts().get("paper.report.before"),
                            List.of(column("written"), column("datum"), column("was")),
                            before));
        }
    }

    private static Block.Fact fact(PersonFacts.Datum datum) {
        return new Block.Fact(datum.label(), datum.value(), datum.secret());
    }

    /** What was once noted of them and is not any more; each once, when it was written last. */
    private List<List<String>> before() {
        var seen = new HashSet<>(pairs(held.person()));
        var rows = new ArrayList<List<String>>();
        for (var line : held.lines().reversed()) {
            var then = State.given(line.written().entry());
            var own =
                    then.map(this::pairs).orElse(List.of()).stream()
                            .filter(seen::add)
                            .map(p -> List.of(moment(line.written()), p.getFirst(), p.getLast()))
                            .toList();
            rows.addAll(0, own);
        }
        return rows;
    }

    /** What a screen calls it, and what it is. */
    private List<List<String>> pairs(Person person) {
        var pairs = new ArrayList<List<String>>();
        pairs.add(List.of(texts().get("paper.fact.person"), person.names().full()));
        facts.of(person, "").forEach(d -> pairs.add(List.of(d.label(), d.value())));
        return pairs;
    }

    private void entries(List<Block> blocks) {
        heading(blocks, "entries");
        blocks.add(say("entries.why"));
        blocks.add(
                new Block.Table(
                        "",
                        List.of(column("day"), column("what"), column("written"), column("stands")),
                        held.lines().stream().map(this::entry).toList()));
    }

    private List<String> entry(Line line) {
        var written = line.written();
        return List.of(
                texts().days().figures(written.day()),
                said(written),
                writers.of(written)
                        .map(writer ->
                                texts().get(
                                                "paper.report.written-by",
                                                moment(written),
                                                new WriterWords(texts()).of(writer)))
                        .orElseGet(() -> moment(written)),
                texts().get(line.stands() ? "paper.report.stands" : "paper.report.taken-back"));
    }

    /** What was written, the code too. */
    private String said(Written written) {
        var said = new EntryDetails(words).of(written.day(), written.entry());
        return written.entry() instanceof Entry.CodeNoted(var code)
                ? texts().get("sentences", said + ".", texts().get("paper.report.code", code))
                : said;
    }

    private void documents(List<Block> blocks) {
        heading(blocks, "documents");
        if (held.documents().isEmpty()) {
            blocks.add(say("documents.none"));
            return;
        }
        blocks.add(say("documents.why"));
        held.documents().forEach(document -> blocks.add(document(document)));
    }

    private Block document(Document document) {
        var what = document.what();
        var rows = new ArrayList<Block.Fact>();
        rows.add(fact("paper.fact.file", what.name()));
        if (!what.via().isEmpty()) {
            rows.add(fact("paper.report.via", what.via()));
        }
        var dated = what.dated();
        if (dated != null) {
            rows.add(fact("paper.report.dated", days(dated)));
        }
        rows.add(fact("paper.fact.filed", days(document.filed())));
        rows.add(
                fact(
                        "paper.report.size",
                        texts().get(
                                        "paper.report.pages-and-size",
                                        DocumentWords.pages(texts(), what.pages()),
                                        DocumentWords.size(texts(), what.bytes()))));
        if (!what.password().isEmpty()) {
            rows.add(Block.Fact.code(texts().get("paper.report.password"), what.password()));
        }
        rows.add(Block.Fact.code("SHA-256", Summary.grouped(what.sha256())));
        return new Block.Facts(DocumentWords.kind(texts(), what), rows);
    }

    private Block.Fact fact(String key, String value) {
        return Block.Fact.of(texts().get(key), value);
    }

    private void rights(List<Block> blocks) {
        heading(blocks, "rights");
        blocks.add(say("rights.long"));
        if (held.person().kind() == PersonKind.REPRESENTED) {
            blocks.add(say("rights.measure"));
        }
        blocks.add(say("rights.ask"));
        blocks.add(say("rights.family"));
        blocks.add(say("rights.cnil"));
        blocks.add(say("rights.not-here"));
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(texts().get("paper.report." + key)));
    }

    private Block say(String key, Object... args) {
        return new Block.Para(texts().get("paper.report." + key, args));
    }

    private String column(String key) {
        return texts().get("paper.report.column." + key);
    }

    private String moment(Written written) {
        return texts().days().moment(written.at());
    }

    private String days(LocalDate day) {
        return texts().days().day(day);
    }

    private Texts texts() {
        return words.texts();
    }
}
