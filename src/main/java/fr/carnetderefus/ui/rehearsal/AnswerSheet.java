package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.procedure.Mistake;
import fr.carnetderefus.model.procedure.Mistake.At;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.model.rehearsal.Page;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.control.Label;

/** Something is amiss: what the channel answers, and apart from it what we say to it. */
final class AnswerSheet {
    private final Stand at;
    private final Page.Answer page;

    AnswerSheet(Stand at, Page.Answer page) {
        this.at = at;
        this.page = page;
    }

    /** Where it comes from. */
    static Label source(Stand at, Mistake mistake) {
        var phrases = new Phrases(at.texts(), Procedures.only(at.procedure()));
        var words = phrases.source(at.procedure().source(mistake.source()));
        return Labels.of(words, "soft", "small", "reading");
    }

    Shown shown() {
        var mistake = page.mistake();
        var says = at.texts().of(mistake.says());
        var theirs = Sheet.titled(at.words(at.isCall() ? "answer.call" : "answer.site"));
        theirs.getStyleClass().add("rehearsed");
        theirs.getChildren().add(Labels.of(says, "lead", "reading"));
        var ours = Sheet.titled(at.words("answer.then"));
        ours.getChildren().add(Labels.of(at.texts().of(mistake.then()), "reading"));
        var more = more();
        if (!more.isEmpty()) {
            ours.getChildren().add(Labels.of(more, "reading"));
        }
        var onward = at.onward(out());
        ours.getChildren().addAll(new Actions(onward), source(at, mistake));
        return Shown.of(
                onward, says + " " + at.texts().of(mistake.then()) + " " + more, theirs, ours);
    }

    /** What we know and the channel does not say. */
    private String more() {
        if (!page.slips().isEmpty()) {
            var names =
                    at.channel().asks().stream()
                            .map(ask -> ask.what())
                            .filter(page.slips()::containsKey)
                            .map(what -> at.texts().of("ask", what))
                            .toList();
            return at.words("answer.slips", at.texts().list(names));
        }
        if (page.mistake().isAt(At.MISMATCH)) {
            return at.words("answer.no-slips");
        }
        return way() == Mistake.Way.ELSEWHERE ? at.words("answer.elsewhere") : "";
    }

    private Mistake.Way way() {
        var played = page.mistake().played();
        return played == null ? Mistake.Way.AGAIN : played.way();
    }

    private String out() {
        return switch (way()) {
            case NEW_CODE -> at.words("out.new-code");
            case START -> at.words(at.isCall() ? "out.call-again" : "out.start");
            case ELSEWHERE -> at.words("out.elsewhere");
            case AGAIN -> again();
        };
    }

    private String again() {
        var played = page.mistake().played();
        if (played != null && played.seconds() > 0) {
            return at.words("out.wait", played.seconds());
        }
        return at.words(at.isCall() ? "out.noted" : "out.again");
    }
}
