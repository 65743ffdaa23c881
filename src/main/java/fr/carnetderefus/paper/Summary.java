package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.EndMark;
import fr.carnetderefus.text.CaseWords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where people stand on a day, and what proves it: proofs by their SHA-256, the journal by its end.
 *
 * @param title the household's name, or the whole carnet
 * @param rows by household and person, the cases that run
 */
record Summary(
        CaseWords words,
        String title,
        List<Standing> rows,
        EndMark ending,
        LocalDate today,
        String foot) {
    /**
     * Hexadecimal digits in a group: 64 of them do not fit a line, and nobody compares 64 at once.
     */
    private static final int GROUP = 16;

    Sheet sheet() {
        var texts = words.texts();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Para(texts.get("paper.summary.on", texts.days().full(today))));
        var proven = rows.stream().filter(r -> r.status() == Status.PROVEN).count();
        var refusing = rows.stream().filter(r -> r.status() != Status.NOT_REFUSING).count();
        blocks.add(new Block.Para(texts.count("paper.summary.proven", proven, refusing)));
        if (!rows.isEmpty()) {
            blocks.add(overview());
        }
        proofs(blocks);
        blocks.add(new Block.Heading(texts.get("paper.summary.journal")));
        blocks.add(
                new Block.Facts(
                        "",
                        List.of(
                                Block.Fact.of(
                                        texts.get("paper.summary.entries"),
                                        Long.toString(ending.count())),
                                Block.Fact.code(
                                        texts.get("paper.summary.end"), grouped(ending.chain())))));
        blocks.add(new Block.Para(texts.get("paper.summary.journal-why")));
        return new Sheet(
                texts.get("paper.summary.title", title),
                texts.language().code(),
                blocks,
                Sheet.Look.PLAIN,
                foot);
    }

    private Block overview() {
        var texts = words.texts();
        return new Block.Table(
                "",
                List.of(
                        texts.get("paper.column.person"),
                        texts.get("paper.column.status"),
                        texts.get("paper.column.last-safe-day"),
                        texts.get("paper.column.refused"),
                        texts.get("paper.column.next")),
                rows.stream().map(this::row).toList());
    }

    private List<String> row(Standing row) {
        var texts = words.texts();
        var days = texts.days();
        var who = row.person();
        var procedure = words.procedure(row.file());
        return List.of(
                texts.get(
                        "paper.summary.person",
                        who.names().full(),
                        texts.of("kind", who.kind()),
                        days.figures(who.born())),
                procedure.equals(words.procedures().main())
                        ? words.status(row)
                        : texts.get(
                                "paper.summary.status",
                                texts.of(procedure.shortTitle()),
                                words.status(row)),
                row.dates().map(Dates::lastSafeDay).map(days::figures).orElse("–"),
                row.file().refusedAt().map(at -> days.figures(at.toLocalDate())).orElse("–"),
                words.next(row));
    }

    private void proofs(List<Block> blocks) {
        var texts = words.texts();
        blocks.add(new Block.Heading(texts.get("paper.summary.proofs")));
        if (rows.stream().allMatch(r -> r.file().proofs().isEmpty())) {
            blocks.add(new Block.Para(texts.get("paper.summary.no-proof")));
            return;
        }
        for (var row : rows) {
            for (var proof : row.file().proofs()) {
                blocks.add(proof(row, proof));
            }
        }
        blocks.add(new Block.Para(texts.get("paper.summary.sha256-why")));
    }

    private Block proof(Standing row, FiledProof proof) {
        var texts = words.texts();
        return new Block.Facts(
                row.person().names().full(),
                List.of(
                        Block.Fact.of(texts.get("paper.fact.file"), proof.name()),
                        Block.Fact.of(
                                texts.get("paper.fact.filed"), texts.days().day(proof.filedAt())),
                        Block.Fact.code("SHA-256", grouped(proof.sha256()))));
    }

    /** So much of it as one can compare at a glance. */
    static String beginning(String hex) {
        return hex.substring(0, GROUP) + "…";
    }

    static String grouped(String hex) {
        return hex.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", " ");
    }
}
