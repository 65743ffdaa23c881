package fr.carnetderefus.ui.shell;

import fr.carnetderefus.text.FaultReport;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.control.TextArea;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What nobody foresaw: it is said in a sentence, noted in the log without a word of its own, and
 * there is a report that one can read before one keeps it. Nothing is sent.
 */
final class Unforeseen {
    private static final Logger LOG = Logger.getLogger("fr.carnetderefus");
    private static final String NAME = "carnet-de-refus-rapport.txt";
    private static final int ROWS = 12;

    private final Shell shell;
    private @Nullable DialogSheet said;

    Unforeseen(Shell shell) {
        this.shell = shell;
    }

    /** Says it, once for as long as the sentence stands there: a failure seldom comes alone. */
    void tell(Throwable failure) {
        LOG.log(Level.SEVERE, "unforeseen", failure);
        if (said != null && said.getScene() != null) {
            return;
        }
        var report = new FaultReport(shell.carnets().clock().instant(), failure).text();
        var texts = shell.texts();
        var sheet =
                new DialogSheet(
                        texts.get("failure.title"),
                        new Notice(Notice.Kind.ERROR, "", texts.get("error.unexpected")));
        said = sheet;
        var read =
                Buttons.secondary(
                        Icon.PROOF,
                        texts.get("fault.read"),
                        () -> {
                            sheet.close();
                            shell.overlay().show(report(texts, report));
                        });
        read.setId("fault-read");
        var understood = Buttons.primary(texts.get("action.understood"), sheet::close);
        shell.overlay().show(sheet.answers(understood, read));
    }

    private DialogSheet report(Texts texts, String report) {
        var area = new TextArea(report);
        area.setId("fault-report");
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText(texts.get("fault.report"));
        area.getStyleClass().add("report");
        var sheet =
                new DialogSheet(
                        texts.get("fault.title"),
                        Labels.of(texts.get("fault.what"), "reading"),
                        area);
        var save = Buttons.primary(Icon.IMPORT, texts.get("fault.save"), () -> save(sheet, report));
        save.setId("fault-save");
        return sheet.answers(save, Buttons.secondary(texts.get("action.dismiss"), sheet::close));
    }

    private void save(DialogSheet sheet, String report) {
        var bytes = report.getBytes(StandardCharsets.UTF_8);
        var title = shell.texts().get("fault.save");
        if (shell.isOpen()) {
            new Saving(shell).ask(title, NAME, () -> bytes, saved -> sheet.close());
            return;
        }
        shell.picker()
                .save(title, NAME)
                .ifPresent(target ->
                        shell.background()
                                .start(
                                        progress -> Files.write(target, bytes),
                                        saved -> sheet.close(),
                                        failure -> notSaved()));
    }

    private void notSaved() {
        var texts = shell.texts();
        shell.overlay().show(Failure.sheet(texts, texts.get("fault.not-saved")));
    }
}
