package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.rehearsal.Page;
import fr.carnetderefus.model.rehearsal.Reply;
import fr.carnetderefus.model.rehearsal.Specimen;
import fr.carnetderefus.model.rehearsal.Turn;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The turns of a call. */
final class CallSheets {
    private final Stand at;

    CallSheets(Stand at) {
        this.at = at;
    }

    private static Sheet page(String heading) {
        var sheet = Sheet.titled(heading);
        sheet.getStyleClass().add("rehearsed");
        return sheet;
    }

    Shown dial() {
        var sheet = page(at.words("dial"));
        var number = at.words("dial.number", at.channel().contact());
        sheet.getChildren().add(Labels.of(number, "lead"));
        var steps = at.channel().steps();
        if (!steps.isEmpty()) {
            sheet.getChildren().add(Labels.of(at.texts().of(steps.getFirst()), "reading"));
        }
        var call = at.onward(at.words("dial.call"));
        sheet.getChildren().addAll(Labels.of(at.words("dial.text"), "reading"), new Actions(call));
        return Shown.of(call, number + ". " + at.words("dial.text"), sheet);
    }

    Shown talk(Page.Talk page) {
        var turn = Texts.word(page.turn());
        var adviser = at.words("adviser." + turn);
        var sheet = page(at.words("talk"));
        sheet.getChildren().add(Labels.of(adviser, "lead", "reading"));
        var tried = page.tried().map(reply -> at.words("why." + turn + "." + Texts.word(reply)));
        tried.ifPresent(why -> sheet.getChildren().add(new Notice(Notice.Kind.INFO, "", why)));
        if (page.turn() == Turn.REQUEST && page.tried().isEmpty()) {
            sheet.getChildren().add(Labels.of(at.words("talk.lead"), "soft", "reading"));
        }
        var replies = new VBox();
        replies.getStyleClass().add("gap-1");
        for (var reply : replies(page.turn())) {
            replies.getChildren()
                    .add(
                            Stand.choice(
                                    "say-" + Texts.word(reply),
                                    sentence(turn, reply),
                                    () -> at.go().accept(at.now().say(reply))));
        }
        sheet.getChildren().add(replies);
        return Shown.of(replies.getChildren().getFirst(), tried.orElse(adviser), sheet);
    }

    /** The sentences; the good one is not always in the same place. */
    private static List<Reply> replies(Turn turn) {
        if (turn == Turn.NAME) {
            return List.of(Reply.WRONG, Reply.GOOD);
        }
        var replies = new ArrayList<>(List.of(Reply.VAGUE, Reply.WRONG));
        var place =
                switch (turn) {
                    case BIRTH_DATE, CARD_SERIAL -> 0;
                    case REQUEST, NO_CODE, NIR, PROOF, NAME -> 1;
                    case CODE, CARD_TYPE -> 2;
                };
        replies.add(place, Reply.GOOD);
        return replies;
    }

    private String sentence(String turn, Reply reply) {
        var key = "say." + turn + "." + Texts.word(reply);
        var specimen = at.now().specimen();
        if (key.equals("say.request.good")) {
            return at.words(key, request(), forWhom(specimen));
        }
        return at.words(
                key,
                specimen.code(),
                at.texts().days().day(specimen.born()),
                Specimen.NUMBER.spaced(),
                Specimen.SERIAL);
    }

    private String request() {
        var request = at.channel().setting().request();
        return at.texts().of(request == null ? at.procedure().title() : request);
    }

    private String forWhom(Specimen specimen) {
        return switch (specimen.who()) {
            case SELF -> at.words("for.self");
            case CHILD, TWINS -> at.words("for.child", specimen.name());
            case REPRESENTED -> at.words("for.represented", specimen.name());
        };
    }

    Shown hungUp() {
        var back = at.onward(at.words("hung-up.back"));
        var notice =
                new Notice(Notice.Kind.INFO, at.words("hung-up"), at.words("hung-up.text"), back);
        return Shown.of(back, at.words("hung-up") + ". " + at.words("hung-up.text"), notice);
    }

    Shown toNote() {
        var sheet = Sheet.titled(at.words("note"));
        var lines =
                List.of(
                        at.words("note.when"),
                        at.words("note.name"),
                        at.words("note.proof"),
                        at.words("note.who", at.now().specimen().name()));
        lines.forEach(line -> sheet.getChildren().add(Labels.of("• " + line, "reading")));
        var done = at.onward(at.words("note.done"));
        sheet.getChildren()
                .addAll(Labels.of(at.words("note.where"), "soft", "reading"), new Actions(done));
        return Shown.of(done, at.words("note") + ". " + String.join(" ", lines), sheet);
    }
}
