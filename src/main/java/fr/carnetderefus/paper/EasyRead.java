package fr.carnetderefus.paper;

import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * What was decided for a person, for that person, by the rules of easy reading (FALC): short
 * sentences, one idea each, one a line, large type.
 */
record EasyRead(Texts texts, Parties parties, PersonFile person, CaseFile file) {

    Sheet sheet() {
        var blocks = new ArrayList<Block>();
        blocks.add(sentence("hello", parties.concerned().names().full()));
        blocks.add(sentence("for-you"));
        heading(blocks, "what");
        say(blocks, "what.service", "what.keeps", "what.opens");
        heading(blocks, "decided");
        decided(blocks);
        heading(blocks, "why");
        why(blocks);
        blocks.add(new Block.FillIn(texts.get("paper.falc.reason"), 3, Block.Side.ACROSS));
        heading(blocks, "your-say");
        yourSay(blocks);
        blocks.add(new Block.Para(texts.get("paper.falc.law")));
        return new Sheet(
                texts.get("paper.falc.title"),
                texts.language().code(),
                blocks,
                Sheet.Look.LARGE,
                texts.get("paper.foot"));
    }

    private void decided(List<Block> blocks) {
        if (file.decision() == Decision.KEEP) {
            say(blocks, "decided.keep");
            return;
        }
        var refused = file.refusedAt();
        if (refused.isEmpty()) {
            blocks.add(sentence(whose("not-yet"), helper()));
            say(blocks, "decided.not-done");
            return;
        }
        blocks.add(sentence(whose("refused"), helper()));
        blocks.add(sentence("decided.on", texts.days().day(refused.get().toLocalDate())));
        say(blocks, "decided.means");
        say(blocks, file.proofs().isEmpty() ? "decided.no-proof" : "decided.proof");
    }

    private void why(List<Block> blocks) {
        if (parties.actedFor()) {
            var representation = parties.concerned().representation();
            if (representation == null) {
                return;
            }
            blocks.add(sentence("why." + Texts.word(representation.ground()), helper()));
        } else {
            say(blocks, "why.self");
            if (parties.helped()) {
                blocks.add(sentence("why.helped", helper()));
            }
        }
    }

    private void yourSay(List<Block> blocks) {
        if (parties.actedFor()) {
            blocks.add(sentence("say.listen", helper()));
        }
        say(blocks, "say.opinion");
        var said =
                person.positions().stream()
                        .filter(p -> p.taken().whose() == Entry.Whose.PERSON)
                        .filter(p -> p.taken().position() != Entry.Position.NOT_ASKED)
                        .reduce((earlier, later) -> later);
        said.ifPresent(p ->
                blocks.add(
                        sentence(
                                "said." + Texts.word(p.taken().position()),
                                texts.days().day(p.day()))));
        blocks.add(
                new Block.Choices(
                        List.of(
                                texts.get("paper.falc.choice.agree"),
                                texts.get("paper.falc.choice.disagree"),
                                texts.get("paper.falc.choice.unsure"))));
        say(blocks, "say.change", "say.later");
        blocks.add(new Block.FillIn(texts.get("paper.falc.words"), 2, Block.Side.ACROSS));
    }

    private String whose(String what) {
        return "decided." + what + (parties.actedFor() ? ".other" : ".self");
    }

    private String helper() {
        var helper = parties.helper();
        return helper == null ? texts.get("paper.falc.helper") : helper.names().full();
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(texts.get("paper.falc." + key)));
    }

    private void say(List<Block> blocks, String... keys) {
        for (var key : keys) {
            blocks.add(sentence(key));
        }
    }

    private Block sentence(String key, Object... args) {
        return new Block.Para(texts.get("paper.falc." + key, args));
    }
}
