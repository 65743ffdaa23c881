package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.VitaleCard;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.text.MeasureWords;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What to have under one's eyes with the telephone in one hand, in the order the adviser asks.
 *
 * @param line the channel with the number to call
 */
record CallSheet(
        Texts texts,
        Parties parties,
        Standing standing,
        Channel line,
        LocalDate today,
        String foot) {

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        new MeasureWords(texts)
                .notInForce(parties.concerned(), today)
                .map(said -> new Block.Callout(texts.get("paper.not-in-force"), said))
                .ifPresent(blocks::add);
        blocks.add(new Block.Facts("", call()));
        blocks.add(new Block.Heading(texts.get("paper.call.asked")));
        blocks.add(new Block.Facts("", asked()));
        blocks.add(new Block.Heading(texts.get("paper.call.steps")));
        blocks.add(new Block.Steps(line.steps().stream().map(texts::of).toList(), true));
        blocks.add(
                new Block.Callout(texts.get("guide.ask-proof"), texts.get("guide.ask-proof-text")));
        blocks.add(new Block.Heading(texts.get("paper.call.notes")));
        for (var label : List.of("when", "who", "answer")) {
            blocks.add(new Block.FillIn(texts.get("paper.call." + label), 1, Block.Side.ACROSS));
        }
        blocks.add(new Block.Para(texts.get("paper.call.secret")));
        return new Sheet(
                texts.get("paper.call.title", parties.concerned().names().full()),
                texts.language().code(),
                blocks,
                Sheet.Look.LARGE,
                foot);
    }

    private List<Block.Fact> call() {
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.Fact.code(texts.get("paper.contact.phone"), line.contact()));
        var hours = line.hours();
        if (hours != null) {
            facts.add(Block.Fact.of(texts.get("paper.fact.hours"), HowTo.hours(texts, hours)));
        }
        var last = standing.dates().map(Dates::lastPhoneDay);
        last.ifPresent(day ->
                facts.add(
                        Block.Fact.of(
                                texts.get("paper.fact.last-phone-day"), texts.days().full(day))));
        return facts;
    }

    private List<Block.Fact> asked() {
        var who = parties.concerned();
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.Fact.of(texts.get("paper.fact.person"), who.names().full()));
        facts.add(Block.Fact.of(texts.get("paper.fact.born"), texts.days().day(who.born())));
        var code = standing.file().code();
        facts.add(Block.Fact.code(texts.get("paper.fact.code"), orBlank(code)));
        var nir = parties.covering().insurance().nir();
        facts.add(Block.Fact.code(ofWhom("nir"), nir == null ? blank() : nir.spaced()));
        VitaleCard card = parties.covering().insurance().card();
        if (card != null) {
            facts.add(
                    Block.Fact.of(
                            texts.get("paper.fact.card-type"),
                            texts.of("paper.card", card.type())));
        }
        facts.add(Block.Fact.code(ofWhom("card"), card == null ? blank() : orBlank(card.serial())));
        return facts;
    }

    /** A child is refused for on the number and card of the parent. */
    private String ofWhom(String fact) {
        return parties.covering().equals(parties.concerned())
                ? texts.get("paper.fact." + fact)
                : texts.get("paper.fact." + fact + "-of", parties.covering().names().full());
    }

    private String orBlank(String value) {
        return value.isEmpty() ? blank() : value;
    }

    private String blank() {
        return texts.get("paper.blank");
    }
}
