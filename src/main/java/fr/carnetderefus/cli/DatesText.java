package fr.carnetderefus.cli;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.DateProof;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** The dates of a case in words, and how each was found. */
record DatesText(Texts texts, Procedure procedure) {

    /** What started the delay, then each date on a line. */
    List<String> summary(Standing standing) {
        var lines = new ArrayList<String>();
        standing.dates()
                .ifPresent(dates -> {
                    lines.add(start(standing.file(), dates.anchor()));
                    dates.proofs().forEach(proof -> lines.add(line(proof)));
                });
        addLate(standing, lines);
        return List.copyOf(lines);
    }

    /** The same, with the proof of each date. */
    List<String> proofs(Standing standing) {
        var lines = new ArrayList<String>();
        lines.add(
                texts.get(
                        "cli.why.rule",
                        texts.of(procedure.title()),
                        Integer.toString(procedure.version()),
                        texts.days().day(procedure.checked())));
        if (standing.dates().isEmpty()) {
            lines.add(texts.get("cli.why.no-dates"));
            return List.copyOf(lines);
        }
        var dates = standing.dates().get();
        lines.add(start(standing.file(), dates.anchor()));
        dates.proofs().forEach(proof -> addProof(dates, proof, lines));
        addLate(standing, lines);
        return List.copyOf(lines);
    }

    private void addLate(Standing standing, List<String> lines) {
        if (standing.status() == Status.OVERDUE) {
            lines.add(texts.of(procedure.lateAdvice()));
        }
    }

    private void addProof(Dates dates, DateProof proof, List<String> lines) {
        lines.add(line(proof));
        lines.add(
                "  "
                        + texts.get(
                                "cli.why.formula." + Texts.word(proof.kind()),
                                texts.days().day(dates.anchor().day()),
                                proof.days(),
                                proof.rule().weeks(),
                                texts.days().day(proof.day())));
        if (!proof.steppedOver().isEmpty()) {
            var over = proof.steppedOver().stream().map(this::closed).toList();
            lines.add("  " + texts.get("cli.why.stepped-over", texts.list(over)));
        }
        var source = procedure.source(proof.rule().source());
        lines.add("  " + source(texts, source, proof.rule().version()));
    }

    /** Where a fact comes from, when it was read, and whether it is still to be verified. */
    static String source(Texts texts, Source source, int version) {
        return texts.get(
                source.open() ? "cli.why.source-open" : "cli.why.source",
                texts.of(source.title()),
                source.reference(),
                texts.days().day(source.checked()),
                Integer.toString(version));
    }

    private String closed(DateProof.Closed closed) {
        var why =
                closed.holiday().isEmpty()
                        ? texts.get("cli.why.closed")
                        : texts.get("holiday." + closed.holiday());
        return texts.get("cli.why.closed-day", texts.days().full(closed.day()), why);
    }

    private String line(DateProof proof) {
        return texts.get("cli.date." + Texts.word(proof.kind()), texts.days().full(proof.day()));
    }

    /** What the delay runs from, and how that day is known or was estimated. */
    private String start(CaseFile file, Anchor anchor) {
        var day = texts.days().full(anchor.day());
        if (anchor.basis() != Anchor.Basis.ESTIMATE) {
            return texts.get("cli.start." + Texts.word(anchor.basis()), day);
        }
        return texts.get(
                file.receivedOn(anchor.known()) ? "cli.start.estimate" : "cli.start.noted",
                day,
                procedure.delay().postDays(),
                texts.days().day(anchor.known()));
    }
}
