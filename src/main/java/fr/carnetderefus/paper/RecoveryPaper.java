package fr.carnetderefus.paper;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Recovery words on paper: one sheet, or three to be given to three people, a page each. Whoever
 * holds one may never have seen this program, so the page tells all that is to be done.
 */
public record RecoveryPaper(Register register, Texts texts, LocalDate today) {
    /** The paper of sheets that were made together. */
    public Sheet of(List<WordSheet> sheets) {
        var first = sheets.getFirst();
        var blocks = new ArrayList<>(page(first));
        sheets.stream()
                .skip(1)
                .forEach(more ->
                        blocks.add(
                                new Block.Apart(title(more), texts.language().code(), page(more))));
        return new Sheet(
                title(first),
                texts.language().code(),
                blocks,
                Sheet.Look.PLAIN,
                texts.get("paper.foot"));
    }

    private String title(WordSheet sheet) {
        return sheet.number() == 0
                ? texts.get("paper.recovery.title")
                : texts.get("paper.recovery.title-of-three", sheet.number());
    }

    private List<Block> page(WordSheet sheet) {
        var one = sheet.number() == 0;
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Para(
                        texts.get(one ? "paper.recovery.what" : "paper.recovery.what-of-three")));
        blocks.add(
                new Block.Facts(
                        "",
                        List.of(
                                Block.Fact.of(texts.get("paper.recovery.carnet"), carnet()),
                                Block.Fact.of(
                                        texts.get("paper.recovery.made"),
                                        texts.days().day(today)))));
        blocks.add(new Block.Words(sheet.words()));
        blocks.add(new Block.Heading(texts.get("paper.recovery.use")));
        blocks.add(
                new Block.Steps(
                        List.of(
                                texts.get("paper.recovery.step.find"),
                                texts.get("paper.recovery.step.lost"),
                                texts.get(
                                        one
                                                ? "paper.recovery.step.words"
                                                : "paper.recovery.step.words-of-three"),
                                texts.get("paper.recovery.step.new")),
                        true));
        blocks.add(
                new Block.Callout(
                        texts.get("paper.recovery.never"), texts.get("paper.recovery.never.text")));
        blocks.add(
                new Block.Para(
                        texts.get(one ? "paper.recovery.lost" : "paper.recovery.lost-of-three")));
        blocks.add(
                new Block.FillIn(
                        texts.get(one ? "paper.recovery.tried" : "paper.recovery.holders"),
                        1,
                        Block.Side.ACROSS));
        return blocks;
    }

    private String carnet() {
        return register.file()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(texts.get("paper.foot"));
    }
}
