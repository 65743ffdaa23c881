package fr.carnetderefus.paper;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Hours;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.text.Texts;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** How to refuse, to hand on. It is made of the procedure's file alone: nobody is in it. */
record HowTo(Texts texts, Procedure procedure) {

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Para(texts.get("paper.howto.for")));
        delay(blocks);
        blocks.add(new Block.Heading(texts.get("paper.howto.order")));
        blocks.add(new Block.Para(texts.of(procedure.orderWhy())));
        procedure.channels().forEach(channel -> channel(blocks, channel));
        blocks.add(new Block.Callout(texts.get("paper.proof.title"), texts.get("paper.proof")));
        blocks.add(new Block.Heading(texts.get("paper.howto.late")));
        blocks.add(new Block.Para(texts.of(procedure.lateAdvice())));
        for (var note : procedure.notes()) {
            blocks.add(new Block.Heading(texts.of(note.title())));
            blocks.add(new Block.Para(texts.of(note.text())));
        }
        blocks.add(sources());
        return new Sheet(
                texts.of(procedure.title()),
                texts.language().code(),
                blocks,
                Sheet.Look.PLAIN,
                texts.get("paper.foot"));
    }

    private void delay(List<Block> blocks) {
        blocks.add(new Block.Heading(texts.get("paper.howto.delay")));
        var delay = procedure.delay();
        blocks.add(
                new Block.Para(
                        delay.runs()
                                ? texts.get(
                                        "paper.howto.delay." + Texts.word(delay.trigger()),
                                        Integer.toString(delay.weeks()),
                                        Integer.toString(delay.advisedDays()))
                                : texts.get("reason.any-time")));
    }

    private void channel(List<Block> blocks, Channel channel) {
        blocks.add(new Block.Heading(texts.of(channel.name())));
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.Fact.of(texts.of("paper.contact", channel.kind()), channel.contact()));
        var hours = channel.hours();
        if (hours != null) {
            facts.add(Block.Fact.of(texts.get("paper.fact.hours"), hours(texts, hours)));
        }
        blocks.add(new Block.Facts("", facts));
        if (!channel.asks().isEmpty()) {
            blocks.add(new Block.Para(texts.get("paper.howto.at-hand")));
            blocks.add(
                    new Block.Steps(
                            channel.asks().stream().map(a -> texts.of(a.hint())).toList(), false));
        }
        blocks.add(new Block.Para(texts.get("paper.howto.steps")));
        blocks.add(new Block.Steps(channel.steps().stream().map(texts::of).toList(), true));
        if (!channel.mistakes().isEmpty()) {
            blocks.add(
                    new Block.Table(
                            texts.get("paper.howto.mistakes"),
                            List.of(
                                    texts.get("paper.column.answer"),
                                    texts.get("paper.column.then")),
                            channel.mistakes().stream()
                                    .map(m -> List.of(texts.of(m.says()), texts.of(m.then())))
                                    .toList()));
        }
    }

    /** {@code lundi, mardi et mercredi, de 8 h 30 à 17 h}, and what another source says. */
    static String hours(Texts texts, Hours hours) {
        var locale = texts.language().locale();
        var days =
                hours.days().stream()
                        .sorted(DayOfWeek::compareTo)
                        .map(d -> d.getDisplayName(TextStyle.FULL, locale))
                        .toList();
        var said =
                texts.get(
                        "paper.hours",
                        texts.list(days),
                        texts.days().time(hours.opens()),
                        texts.days().time(hours.closes()));
        return hours.closes().equals(hours.closesElsewhere())
                ? said
                : said
                        + " "
                        + texts.get(
                                "paper.hours.elsewhere",
                                texts.days().time(hours.closesElsewhere()));
    }

    private Block sources() {
        return new Block.Table(
                texts.get("paper.howto.sources"),
                List.of(
                        texts.get("paper.column.source"),
                        texts.get("paper.column.where"),
                        texts.get("paper.column.checked")),
                procedure.sources().stream().map(this::source).toList());
    }

    private List<String> source(Source source) {
        var checked = texts.days().figures(source.checked());
        return List.of(
                texts.of(source.title()),
                source.reference(),
                source.open() ? texts.get("paper.checked-open", checked) : checked);
    }
}
