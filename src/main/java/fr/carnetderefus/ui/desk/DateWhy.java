package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.DateProof;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;

/** Why a date is what it is, in sentences: start, rule, formula, days stepped over, source. */
public record DateWhy(Texts texts, Procedure procedure) {

    /** Lays the proof of a date over the screen. */
    public static void show(Desk desk, CaseFile file, DateProof proof) {
        var procedures = desk.register().procedures();
        var procedure = procedures.find(file.procedure()).orElse(procedures.main());
        var why = new DateWhy(desk.texts(), procedure);
        var body =
                why.sentences(file, proof).stream()
                        .map(sentence -> (Node) Labels.of(sentence, "reading"))
                        .toArray(Node[]::new);
        var sheet = new DialogSheet(why.title(proof), body);
        desk.ask(
                sheet.answers(
                        Buttons.primary(desk.texts().get("action.understood"), sheet::close)));
    }

    /** {@code Dernier jour par téléphone : jeudi 31 décembre 2026}. */
    public String title(DateProof proof) {
        return texts.get(
                "why.title", texts.of("date", proof.kind()), texts.days().full(proof.day()));
    }

    /** The sentences of the proof, in the order one would check them. */
    public List<String> sentences(CaseFile file, DateProof proof) {
        var said = new ArrayList<String>();
        said.add(start(file, proof.anchor()));
        said.add(
                switch (proof.kind()) {
                    case ADVISED -> texts.get("why.advised", proof.days());
                    case DEADLINE -> texts.get("why.deadline", proof.rule().weeks(), proof.days());
                    case LAST_SAFE_DAY -> texts.get("why.last-safe-day", proof.days());
                    case LAST_PHONE_DAY -> texts.get("why.last-phone-day", proof.days());
                });
        if (!proof.steppedOver().isEmpty()) {
            var days =
                    proof.steppedOver().stream()
                            .map(closed ->
                                    closed.holiday().isEmpty()
                                            ? texts.days().full(closed.day())
                                            : texts.get(
                                                    "why.holiday",
                                                    texts.days().full(closed.day()),
                                                    texts.get("holiday." + closed.holiday())))
                            .toList();
            said.add(texts.count("why.stepped-over", days.size(), texts.list(days)));
        }
        var source = procedure.source(proof.rule().source());
        said.add(new Phrases(texts, Procedures.only(procedure)).source(source));
        said.add(texts.get("why.version", texts.of(procedure.title()), proof.rule().version()));
        return said;
    }

    private String start(CaseFile file, Anchor anchor) {
        var noted = anchor.basis() == Anchor.Basis.ESTIMATE && !file.receivedOn(anchor.known());
        return texts.get(
                noted ? "why.start.noted" : "why.start." + Texts.word(anchor.basis()),
                texts.days().full(anchor.day()),
                texts.days().full(anchor.known()),
                procedure.delay().postDays());
    }
}
