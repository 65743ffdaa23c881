package fr.carnetderefus.ui.rehearsal;

import fr.carnetderefus.model.procedure.Crossing.Door;
import fr.carnetderefus.model.rehearsal.Page;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The pages of a site, apart from its form. */
final class SiteSheets {
    private final Stand at;

    SiteSheets(Stand at) {
        this.at = at;
    }

    /** A page of the site. */
    private static Sheet page(String heading) {
        var sheet = Sheet.titled(heading);
        sheet.getStyleClass().add("rehearsed");
        return sheet;
    }

    Shown crossing(Page.AtCrossing page) {
        var texts = at.texts();
        var crossing = at.channel().setting().crossings().get(page.number());
        var ask = texts.of(crossing.ask());
        var sheet = page(at.words("site"));
        sheet.getChildren().add(Labels.of(ask, "lead", "reading"));
        var tried = page.tried();
        if (tried.filter(Door::right).isPresent()) {
            var says = texts.of(tried.get().says());
            var onward = at.onward(at.words("continue"));
            sheet.getChildren()
                    .addAll(
                            new Notice(Notice.Kind.INFO, texts.of(tried.get().name()), says),
                            new Actions(onward));
            return Shown.of(onward, says, sheet);
        }
        tried.ifPresent(door ->
                sheet.getChildren()
                        .add(
                                new Notice(
                                        Notice.Kind.INFO,
                                        texts.of(door.name()),
                                        texts.of(door.says()))));
        var doors = new VBox();
        doors.getStyleClass().add("gap-1");
        for (var door : crossing.doors()) {
            doors.getChildren()
                    .add(
                            Stand.choice(
                                    "door-" + (doors.getChildren().size() + 1),
                                    texts.of(door.name()),
                                    () -> at.go().accept(at.now().choose(door))));
        }
        sheet.getChildren().add(doors);
        return Shown.of(
                doors.getChildren().getFirst(),
                tried.map(door -> texts.of(door.says())).orElse(ask),
                sheet);
    }

    Shown newCode(Page.NewCode page) {
        var text = at.words(page.arrived() ? "new-code.arrived" : "new-code.waiting");
        var next = page.arrived() ? newCodeUsed() : at.words("new-code.ask-again");
        return plain(at.words("new-code"), text, at.onward(next));
    }

    private String newCodeUsed() {
        return at.words(at.isCall() ? "out.call-again" : "new-code.use");
    }

    Shown whichOne(Page.WhichOne page) {
        var says = at.texts().of(page.mistake().says());
        var sheet = page(at.words("which"));
        sheet.getChildren().add(Labels.of(says, "lead", "reading"));
        if (page.tried()) {
            sheet.getChildren().add(new Notice(Notice.Kind.INFO, "", at.words("which.wrong")));
        }
        sheet.getChildren().add(Labels.of(at.texts().of(page.mistake().then()), "soft", "reading"));
        var specimen = at.now().specimen();
        var twin = pick("twin", specimen.twin(), false);
        var right = pick("meant", specimen.name(), true);
        var names = new VBox(twin, right);
        names.getStyleClass().add("gap-1");
        sheet.getChildren().addAll(names, AnswerSheet.source(at, page.mistake()));
        return Shown.of(twin, page.tried() ? at.words("which.wrong") : says, sheet);
    }

    private Button pick(String id, String name, boolean right) {
        return Stand.choice(id, name, () -> at.go().accept(at.now().pick(right)));
    }

    Shown confirm() {
        var text = at.words("confirm.text", at.now().specimen().name());
        return plain(at.words("confirm"), text, at.onward(at.words("confirm.yes")));
    }

    Shown receipt() {
        var text = at.words("receipt.text");
        var sheet = page(at.words("receipt"));
        var leave =
                Stand.choice(
                        "leave-unsaved",
                        at.words("receipt.close"),
                        () -> at.go().accept(at.now().leaveUnsaved()));
        var save =
                Stand.choice(
                        "save-proof",
                        at.words("receipt.save"),
                        () -> at.go().accept(at.now().goOn()));
        var choices = new VBox(leave, save);
        choices.getStyleClass().add("gap-1");
        sheet.getChildren().addAll(Labels.of(text, "lead", "reading"), choices);
        return Shown.of(leave, text, sheet);
    }

    Shown left() {
        var back = at.onward(at.words("left.back"));
        var notice = new Notice(Notice.Kind.INFO, at.words("left"), at.words("left.text"), back);
        return Shown.of(back, at.words("left") + ". " + at.words("left.text"), notice);
    }

    private static Shown plain(String heading, String text, Button onward) {
        var sheet = page(heading);
        sheet.getChildren().addAll(Labels.of(text, "lead", "reading"), new Actions(onward));
        return Shown.of(onward, text, sheet);
    }
}
