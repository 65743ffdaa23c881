package fr.carnetderefus.ui.backup;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.BackupName;
import fr.carnetderefus.register.Called;
import fr.carnetderefus.register.RestoreBackup.Look;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Shows what is in a backup before anything is replaced. */
public final class RestoreSheet {
    private static final int NAMED = 8;

    private RestoreSheet() {}

    /**
     * Shows it, and asks.
     *
     * @param yes puts it in the carnet's place
     * @param no nothing is replaced; runs also where one leaves by Escape
     */
    public static void ask(Desk desk, String name, Look look, Runnable yes, Runnable no) {
        var texts = desk.texts();
        var body = new VBox();
        body.getStyleClass().add("gap-2");
        said(texts, look).forEach(line -> body.getChildren().add(Labels.of(line, "reading")));
        body.getChildren().addAll(warnings(texts, look));
        body.getChildren().add(Labels.of(texts.get("restore.kept"), "strong", "reading"));
        var sheet = new DialogSheet(title(texts, name), body);
        var restore =
                Buttons.secondary(
                        texts.get("restore.yes"),
                        () -> {
                            sheet.close();
                            yes.run();
                        });
        restore.setId("restore-yes");
        Runnable leave =
                () -> {
                    sheet.close();
                    no.run();
                };
        var stay = Buttons.primary(texts.get("restore.no"), leave);
        stay.setId("restore-no");
        sheet.onEscape(leave);
        desk.ask(sheet.answers(restore, stay).startAt(stay));
    }

    private static String title(Texts texts, String name) {
        return BackupName.read(name)
                .map(told -> texts.get("restore.title-of", texts.days().moment(told.at())))
                .orElseGet(() -> texts.get("restore.title", name));
    }

    private static List<String> said(Texts texts, Look look) {
        var lines = new ArrayList<String>();
        lines.add(texts.count("restore.people", look.inside().size(), named(texts, look.inside())));
        lines.add(texts.count("restore.entries", look.entries(), look.documents()));
        if (look.last() != null) {
            lines.add(texts.get("restore.last", texts.days().day(look.last())));
        }
        var against = look.against();
        if (against != null) {
            lines.add(texts.get("restore.against", against.onlyCarnet(), against.onlyBackup()));
            if (!against.gone().isEmpty()) {
                lines.add(texts.get("restore.people-gone", named(texts, against.gone())));
            }
            if (!against.back().isEmpty()) {
                lines.add(texts.get("restore.people-back", named(texts, against.back())));
            }
        }
        return lines;
    }

    private static String named(Texts texts, List<Called> people) {
        return people.size() <= NAMED
                ? NameWords.list(texts, people)
                : texts.get("restore.and-more", NameWords.joined(texts, people.subList(0, NAMED)));
    }

    private static List<Node> warnings(Texts texts, Look look) {
        var warnings = new ArrayList<Node>();
        if (look.named() != null && !look.named()) {
            warnings.add(new Notice(Notice.Kind.SOON, "", texts.get("restore.other-end")));
        }
        if (!look.damages().isEmpty()) {
            warnings.add(
                    new Notice(
                            Notice.Kind.SOON,
                            "",
                            texts.count("restore.damages", look.damages().size())));
        }
        return warnings;
    }
}
