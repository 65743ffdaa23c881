package fr.carnetderefus.paper;

import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** What one letter says, in one language. */
record LetterWords(
        Texts texts, PaperKind kind, Parties parties, CaseFile file, Procedure procedure) {

    String get(String key) {
        return texts.get(key);
    }

    /** Dots where something is to be written by hand. */
    String blank() {
        return get("paper.blank");
    }

    String subject() {
        return own("subject");
    }

    List<String> addressee() {
        return own("to").lines().toList();
    }

    boolean ofChild() {
        return parties.concerned().kind() == PersonKind.CHILD;
    }

    private String own(String end, Object... args) {
        return texts.get("paper." + kind.id() + "." + end, args);
    }

    private String name() {
        return parties.concerned().names().full();
    }

    /**
     * The profile, as it stands after "ouverture" or "données": « de mon profil », « du profil de
     * Léa ».
     */
    private String ofProfile() {
        return parties.actedFor()
                ? texts.get("paper.letter.of-profile.other", name())
                : get("paper.letter.of-profile.self");
    }

    /** The paragraphs between the greeting and the facts. */
    List<Block> body() {
        var said = new ArrayList<Block>();
        if (parties.actedFor() || parties.assisted()) {
            said.add(new Block.Para(capacity()));
        }
        switch (kind) {
            case REQUEST_PROOF -> {
                said.add(new Block.Para(refusal()));
                said.add(new Block.Para(own("none-came")));
                said.add(new Block.Para(own("ask")));
                said.add(new Block.Para(own("else")));
            }
            case ACCESS -> {
                said.add(new Block.Para(own("ask", ofProfile())));
                said.add(new Block.Steps(own("data").lines().toList(), false));
                said.add(new Block.Para(own("none")));
                said.add(new Block.Para(own("delay")));
            }
            case DOCUMENT -> {
                said.add(new Block.Para(refusal()));
                said.add(new Block.Para(own("ask")));
                said.add(new Block.Para(own("delay")));
            }
            case ERASURE -> {
                said.add(new Block.Para(own("closed", ofProfile(), blank())));
                said.add(new Block.Para(own("ask")));
                said.add(new Block.Para(own("delay")));
            }
            case COMPLAINT -> {
                said.add(new Block.Para(own("asked", blank(), ofProfile())));
                said.add(new Block.Para(own("no-answer")));
                said.add(new Block.Para(own("ask")));
            }
            case CALL_SHEET, SUMMARY, HOWTO, FALC, MONTH, REPORT, STEPS_TAKEN, FIGURES ->
                    throw new IllegalArgumentException("no letter: " + kind);
        }
        return said;
    }

    private String refusal() {
        var asked = file.requests().stream().map(r -> texts.days().day(r.day())).toList();
        var made =
                file.refusal()
                        .map(r ->
                                texts.get(
                                        "paper.letter.refused",
                                        texts.days().moment(r.at()),
                                        channel(r.channel()),
                                        ofProfile()))
                        .orElseGet(() ->
                                texts.get("paper.letter.refused-blank", blank(), ofProfile()));
        var adviser = file.refusal().map(r -> r.adviser()).orElse("");
        return made
                + (adviser.isEmpty() ? "" : " " + texts.get("paper.letter.adviser", adviser))
                + (asked.isEmpty()
                        ? ""
                        : " " + texts.get("paper.letter.asked-before", texts.list(asked)));
    }

    private String channel(String id) {
        return procedure
                .channel(id)
                .map(c -> texts.of("paper.letter.by", c.kind()))
                .orElseGet(this::blank);
    }

    private String capacity() {
        var representation = parties.concerned().representation();
        var born = texts.days().day(parties.concerned().born());
        if (representation == null) {
            return texts.get("paper.letter.capacity.unknown", name(), born, blank());
        }
        var ground = texts.of("paper.letter.ground", representation.ground());
        if (parties.assisted() && !parties.helped()) {
            return texts.get("paper.letter.capacity.alone", ground, decision(representation));
        }
        if (parties.assisted()) {
            var helper = parties.helper();
            return texts.get(
                    "paper.letter.capacity.assisted",
                    ground,
                    helper == null ? blank() : helper.names().full(),
                    decision(representation));
        }
        return ofChild()
                ? texts.get("paper.letter.capacity.child", name(), born)
                : texts.get(
                        "paper.letter.capacity.measure",
                        ground,
                        name(),
                        born,
                        decision(representation));
    }

    private String decision(Representation measure) {
        var court = measure.court().isEmpty() ? blank() : measure.court();
        return measure.reference().isEmpty()
                ? court
                : texts.get("paper.letter.reference", court, measure.reference());
    }

    /** Whom it is about; to the CNIL without the number, which it does not need. */
    List<Block.Fact> identity() {
        var facts = new ArrayList<Block.Fact>();
        facts.add(Block.Fact.of(get("paper.fact.person"), name()));
        facts.add(
                Block.Fact.of(
                        get("paper.fact.born"), texts.days().day(parties.concerned().born())));
        if (kind != PaperKind.COMPLAINT) {
            facts.add(number());
        }
        return facts;
    }

    private Block.Fact number() {
        Nir nir = parties.covering().insurance().nir();
        var label =
                parties.covering().equals(parties.concerned())
                        ? get("paper.fact.nir")
                        : texts.get("paper.fact.nir-of", parties.covering().names().full());
        return Block.Fact.code(label, nir == null ? blank() : nir.spaced());
    }

    List<String> enclosures() {
        var list = new ArrayList<String>();
        list.add(get("paper.letter.enclosed.identity"));
        if (ofChild()) {
            list.add(get("paper.letter.enclosed.child"));
        } else if (parties.actedFor()) {
            list.add(get("paper.letter.enclosed.measure"));
        }
        if (kind == PaperKind.COMPLAINT) {
            list.add(get("paper.letter.enclosed.request"));
        }
        return list;
    }

    Block.Callout callout(String which) {
        return new Block.Callout(
                get("paper.apart." + which + ".title"), get("paper.apart." + which));
    }

    List<String> toDo() {
        return List.of(
                get("paper.apart.read"),
                get("paper.apart.send"),
                get("paper.apart.keep"),
                get("paper.apart.record"),
                own("then"));
    }

    List<Article> articles() {
        var cited = new ArrayList<>(own());
        cited.add(Article.CRPA_L112_1);
        if (parties.actedFor() && !ofChild()) {
            cited.add(Article.CSP_L1111_14);
        }
        return cited;
    }

    private List<Article> own() {
        return switch (kind) {
            case REQUEST_PROOF -> List.of(Article.CRPA_L112_3);
            case ACCESS -> List.of(Article.GDPR_15, Article.GDPR_12, Article.GDPR_77);
            case DOCUMENT ->
                    List.of(Article.CRPA_L311_1, Article.CRPA_R311_13, Article.CRPA_R343_1);
            case ERASURE -> List.of(Article.CSP_R1111_36);
            case COMPLAINT -> List.of(Article.GDPR_77, Article.GDPR_15, Article.GDPR_12);
            case CALL_SHEET, SUMMARY, HOWTO, FALC, MONTH, REPORT, STEPS_TAKEN, FIGURES -> List.of();
        };
    }
}
