package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters. They go to French offices and are in French whatever the reader's language; the page
 * that goes with each is in the reader's.
 */
final class Letters {
    private final Texts reader;
    private final LocalDate today;
    private final Parties parties;
    private final CaseFile file;
    private final Procedure procedure;

    Letters(Texts reader, LocalDate today, Parties parties, CaseFile file, Procedure procedure) {
        this.reader = reader;
        this.today = today;
        this.parties = parties;
        this.file = file;
        this.procedure = procedure;
    }

    Sheet of(PaperKind kind) {
        var french = Texts.in(Language.FRENCH);
        var words = new LetterWords(french, kind, parties, file, procedure);
        var signer = parties.signer();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Lines(
                        List.of(signer == null ? words.blank() : signer.names().full()),
                        Block.Side.LEFT));
        blocks.add(new Block.FillIn(words.get("paper.letter.address"), 2, Block.Side.LEFT));
        blocks.add(new Block.Lines(words.addressee(), Block.Side.RIGHT));
        blocks.add(new Block.FillIn(words.get("paper.letter.to-address"), 2, Block.Side.RIGHT));
        blocks.add(
                new Block.Lines(
                        List.of(
                                french.get(
                                        "paper.letter.place-date",
                                        words.blank(),
                                        french.days().day(today))),
                        Block.Side.RIGHT));
        blocks.add(new Block.Heading(french.get("paper.letter.subject", words.subject())));
        blocks.add(new Block.Para(words.get("paper.letter.opening")));
        blocks.addAll(words.body());
        blocks.add(new Block.Facts("", words.identity()));
        blocks.add(new Block.Para(words.get("paper.letter.closing")));
        blocks.add(
                new Block.Signature(
                        signer == null
                                ? words.get("paper.letter.signature")
                                : french.get("paper.letter.signature-of", signer.names().full())));
        blocks.add(new Block.Steps(words.enclosures(), false));
        blocks.add(apart(kind));
        return new Sheet(
                words.subject(),
                french.language().code(),
                blocks,
                Sheet.Look.LETTER,
                french.get("paper.foot"));
    }

    /** What the one who sends it needs to know. */
    private Block apart(PaperKind kind) {
        var words = new LetterWords(reader, kind, parties, file, procedure);
        var blocks = new ArrayList<Block>();
        new MeasureWords(reader)
                .notInForce(parties.concerned(), today)
                .map(said -> new Block.Callout(words.get("paper.not-in-force"), said))
                .ifPresent(blocks::add);
        if (parties.assisted()) {
            blocks.add(words.callout("assisted"));
        } else if (parties.actedFor() && !words.ofChild()) {
            blocks.add(words.callout("measure"));
        }
        blocks.add(new Block.Steps(words.toDo(), true));
        if (reader.language() != Language.FRENCH) {
            blocks.add(new Block.Heading(words.get("paper.apart.says")));
            blocks.addAll(words.body());
        }
        blocks.add(
                new Block.Table(
                        words.get("paper.apart.articles"),
                        List.of(
                                words.get("paper.column.source"),
                                words.get("paper.column.checked")),
                        words.articles().stream()
                                .map(a ->
                                        List.of(
                                                reader.of("paper.article", a),
                                                reader.days().figures(a.checked())))
                                .toList()));
        blocks.add(new Block.Para(words.get("paper.apart.no-advice")));
        return new Block.Apart(words.get("paper.apart.title"), reader.language().code(), blocks);
    }
}
