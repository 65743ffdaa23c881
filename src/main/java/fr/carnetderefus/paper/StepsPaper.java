package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.SurveyDays.Day;
import fr.carnetderefus.register.Writers;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.DueWords;
import fr.carnetderefus.text.EntryWords;
import fr.carnetderefus.text.PersonFacts;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.text.WriterWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was done for a person, for whoever has it reported to them: a judge says how a guardian
 * reports what was done for the person (C. civ. 463; shared facts, section 2). It holds no number,
 * no code, and no note on what went wrong; what the person said of it is theirs, and is told. It
 * says that it proves nothing by itself (C. civ. 1363), and what does. Where several people use the
 * carnet it tells who noted each step.
 *
 * @param standings the cases that run
 * @param days what is ahead
 */
record StepsPaper(
        CaseWords words,
        PersonFile file,
        PersonFacts facts,
        Writers writers,
        Parties parties,
        List<Standing> standings,
        List<Day> days,
        LocalDate today,
        String foot) {

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(say("on", days(today)));
        if (reportsToJudge()) {
            blocks.add(say("judge"));
        }
        person(blocks);
        standing(blocks);
        done(blocks);
        documents(blocks);
        ahead(blocks);
        blocks.add(new Block.Callout(texts().get("paper.steps.worth"), worth()));
        signature(blocks);
        return new Sheet(
                texts().get("paper.steps.title", person().names().full()),
                texts().language().code(),
                blocks,
                Sheet.Look.PLAIN,
                foot);
    }

    private boolean reportsToJudge() {
        var representation = person().representation();
        return representation != null
                && (representation.ground() == Ground.TUTELLE
                        || representation.ground() == Ground.CURATELLE);
    }

    private void person(List<Block> blocks) {
        heading(blocks, person().kind() == PersonKind.REPRESENTED ? "measure" : "person");
        var rows = new ArrayList<Block.Fact>();
        rows.add(fact("paper.fact.person", person().names().full()));
        facts.measure(person()).forEach(d -> rows.add(Block.Fact.of(d.label(), d.value())));
        blocks.add(new Block.Facts("", rows));
    }

    private void standing(List<Block> blocks) {
        heading(blocks, "standing");
        standings.forEach(standing -> blocks.add(standing(standing)));
    }

    private Block standing(Standing standing) {
        var file = standing.file();
        var rows = new ArrayList<Block.Fact>();
        rows.add(fact("paper.column.status", words.status(standing)));
        standing.dates()
                .map(Dates::lastSafeDay)
                .ifPresent(day -> rows.add(fact("paper.column.last-safe-day", days(day))));
        file.refusal()
                .ifPresent(made ->
                        rows.add(
                                fact(
                                        "paper.column.refused",
                                        texts().get(
                                                        "paper.steps.made",
                                                        texts().days().moment(made.at()),
                                                        Chronicle.channel(
                                                                texts(),
                                                                made.channel(),
                                                                words.procedure(file))))));
        rows.add(fact("paper.column.next", words.next(standing)));
        return new Block.Facts(several() ? words.procedure(file.procedure()) : "", rows);
    }

    private boolean several() {
        return file.cases().size() > 1;
    }

    private void done(List<Block> blocks) {
        heading(blocks, "done");
        var steps =
                file.history().stream()
                        .filter(written -> isStep(written.entry()))
                        .sorted(Comparator.comparing(StepsPaper::day))
                        .toList();
        if (steps.isEmpty()) {
            blocks.add(say("done.none"));
            return;
        }
        var signed = steps.stream().anyMatch(step -> writers.of(step).isPresent());
        var head = new ArrayList<String>();
        head.add(texts().get("paper.dossier.column.date"));
        if (several()) {
            head.add(texts().get("paper.steps.column.case"));
        }
        head.add(texts().get("paper.dossier.column.what"));
        if (signed) {
            head.add(texts().get("paper.steps.column.noted"));
        }
        blocks.add(new Block.Table("", head, steps.stream().map(s -> row(s, signed)).toList()));
        if (signed) {
            blocks.add(say("noted"));
        }
        blocks.add(say("left-out"));
    }

    /** Keeping the carnet is no step taken for the person, and what was only intended is none. */
    private static boolean isStep(Entry entry) {
        return switch (entry) {
            case Entry.PersonAdded _,
                    Entry.PersonAmended _,
                    Entry.PersonRemoved _,
                    Entry.MethodChosen _,
                    Entry.EntryUndone _,
                    Entry.RulesAdopted _,
                    Entry.AboutErasure _,
                    Entry.AboutKeys _ ->
                    false;
            default -> true;
        };
    }

    private List<String> row(Written written, boolean signed) {
        var day = day(written);
        var row = new ArrayList<String>();
        row.add(texts().days().figures(day));
        if (several()) {
            row.add(caseOf(written).map(CaseFile::procedure).map(words::procedure).orElse(""));
        }
        row.add(said(written, day));
        if (signed) {
            row.add(writers.of(written).map(new WriterWords(texts())::of).orElse(""));
        }
        return row;
    }

    private String said(Written written, LocalDate day) {
        var line = new EntryDetails(words).of(day, bare(written.entry()));
        return switch (written.entry()) {
            case Entry.AttemptMade attempt ->
                    attempt(attempt, caseOf(written).orElseGet(file::leading), line);
            case Entry.PositionTaken(_, _, var said) when !said.isEmpty() ->
                    texts().get("paper.steps.words", line, said);
            case Entry.ReminderDone done -> new EntryWords(words).of(done, file.history());
            default -> line;
        };
    }

    /**
     * A refusal is told as one, and of another attempt what came of it.
     *
     * @param line what is said of what was done where it was no refusal
     */
    private String attempt(Entry.AttemptMade attempt, CaseFile about, String line) {
        var procedure = words.procedure(about);
        var told = Chronicle.attempt(texts(), attempt, procedure);
        if (attempt.outcome() != Entry.Outcome.DONE) {
            return texts().get("sentences", told + ".", words.outcome(attempt) + ".");
        }
        return procedure.equals(words.procedures().main()) ? told : line;
    }

    /** The case it is about, or that it begins; none for what concerns the person. */
    private Optional<CaseFile> caseOf(Written written) {
        return switch (written.entry()) {
            case Entry.PositionTaken _,
                    Entry.MeasureRenewed _,
                    Entry.NoteMade _,
                    Entry.ReminderSet _,
                    Entry.ReminderDone _ ->
                    Optional.empty();
            case Entry.CaseOpened(var id, _, _) -> file.find(id);
            default -> file.find(written.about());
        };
    }

    private static LocalDate day(Written written) {
        return switch (written.entry()) {
            case Entry.NoticeReceived notice -> Chronicle.on(notice, written.day());
            case Entry.AttemptMade attempt -> attempt.at().toLocalDate();
            default -> written.day();
        };
    }

    /**
     * Without what somebody wrote for themselves. What was noted as the proof was asked for says
     * how, and whom one asked: it stays.
     */
    private static Entry bare(Entry entry) {
        return switch (entry) {
            case Entry.AttemptMade(var channel, var at, var outcome, var adviser, _) ->
                    new Entry.AttemptMade(channel, at, outcome, adviser, "");
            case Entry.TroubleMet(var trouble, var on, _) -> new Entry.TroubleMet(trouble, on, "");
            case Entry.LookedAgain(var look, _) -> new Entry.LookedAgain(look, "");
            // their words are told as theirs, and not as a note
            case Entry.PositionTaken(var whose, var position, _) ->
                    new Entry.PositionTaken(whose, position, "");
            default -> entry;
        };
    }

    private void documents(List<Block> blocks) {
        heading(blocks, "documents");
        var rows =
                file.cases().stream()
                        .flatMap(c -> c.documents().stream())
                        .map(this::document)
                        .toList();
        if (rows.isEmpty()) {
            blocks.add(say("documents.none"));
            return;
        }
        var head =
                List.of(
                        texts().get("paper.dossier.column.document"),
                        texts().get("paper.fact.filed"),
                        texts().get("paper.steps.column.sha256"));
        blocks.add(new Block.Table("", head, rows));
        blocks.add(say("sha256"));
    }

    private List<String> document(FiledProof document) {
        return List.of(
                texts().get(
                                "history.proof-filed",
                                DocumentWords.kind(texts(), document.what()),
                                document.name(),
                                DocumentWords.pages(texts(), document.pages())),
                texts().days().figures(document.filedAt()),
                Summary.beginning(document.sha256()));
    }

    private void ahead(List<Block> blocks) {
        var words = new DueWords(this.words);
        var rows =
                days.stream()
                        .filter(day -> !day.due().day().isBefore(today))
                        .map(day ->
                                List.of(
                                        texts().days().figures(day.due().day()),
                                        words.title(day.due(), day.person(), day.standing())))
                        .distinct()
                        .toList();
        if (!rows.isEmpty()) {
            heading(blocks, "ahead");
            var head =
                    List.of(
                            texts().get("paper.dossier.column.date"),
                            texts().get("paper.steps.column.ahead"));
            blocks.add(new Block.Table("", head, rows));
        }
    }

    private String worth() {
        var proofs =
                file.cases().stream()
                        .flatMap(c -> c.proofs().stream())
                        .map(proof ->
                                texts().get(
                                                "paper.steps.proof",
                                                proof.name(),
                                                days(proof.filedAt())))
                        .toList();
        return texts().get(
                        "sentences",
                        texts().get("paper.steps.worth.memory"),
                        proofs.isEmpty()
                                ? texts().get("paper.steps.worth.no-proof")
                                : texts().get("paper.steps.worth.proof", texts().list(proofs)));
    }

    private void signature(List<Block> blocks) {
        blocks.add(
                new Block.Lines(
                        List.of(
                                texts().get(
                                                "paper.letter.place-date",
                                                texts().get("paper.blank"),
                                                days(today))),
                        Block.Side.RIGHT));
        var reporter = reporter();
        blocks.add(
                new Block.Signature(
                        reporter == null
                                ? texts().get("paper.letter.signature")
                                : texts().get(
                                                "paper.letter.signature-of",
                                                reporter.names().full())));
    }

    /** Who acts for the person or assists them, and else the person; null where nobody is known. */
    private @Nullable Person reporter() {
        return person().representation() == null && person().kind() == PersonKind.ADULT
                ? person()
                : parties.helper();
    }

    private Person person() {
        return file.person();
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(texts().get("paper.steps." + key)));
    }

    private Block say(String key, Object... args) {
        return new Block.Para(texts().get("paper.steps." + key, args));
    }

    private Block.Fact fact(String key, String value) {
        return Block.Fact.of(texts().get(key), value);
    }

    private String days(LocalDate day) {
        return texts().days().day(day);
    }

    private Texts texts() {
        return words.texts();
    }
}
