package fr.carnetderefus.ui.check;

import fr.carnetderefus.paper.DossierCheck;
import fr.carnetderefus.paper.DossierWords;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.CheckDossier.Held;
import fr.carnetderefus.register.CheckDossier.Report;
import fr.carnetderefus.task.Progress;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Compares a dossier that comes back, or that somebody shows, with the carnet that made it. */
final class DossierCheckSheet extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final DossierWords words;
    private final Consumer<Consumer<Path>> choosing;
    private Running running = () -> {};

    /**
     * The sheet that asks for one.
     *
     * @param choosing asks for a PDF
     */
    DossierCheckSheet(Desk desk, Consumer<Consumer<Path>> choosing) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new DossierWords(texts);
        this.choosing = choosing;
        ask();
    }

    /** Nobody waits any more. */
    void leave() {
        running.cancel();
    }

    private Button chooser(String key) {
        var choose =
                Buttons.secondary(Icon.FOLDER, texts.get(key), () -> choosing.accept(this::read));
        choose.setId("dossier-choose");
        return choose;
    }

    private void ask() {
        show(
                Labels.of(texts.get("check.dossier.text"), "reading"),
                new Actions(chooser("check.dossier.choose")));
    }

    private void show(Node... what) {
        getChildren().setAll(Sheet.titled(texts.get("check.dossier.title"), what));
    }

    private void read(Path dossier) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(texts.get("check.dossier.reading"));
        var stop = Buttons.secondary(texts.get("action.cancel"), this::stop);
        stop.setId("dossier-stop");
        show(Labels.of(texts.get("check.dossier.reading"), "soft"), bar, new Actions(stop));
        stop.requestFocus();
        running =
                desk.watch(
                        progress ->
                                new DossierCheck(desk.register())
                                        .compare(dossier, watched(progress)),
                        (done, of) -> {},
                        report -> tell(String.valueOf(dossier.getFileName()), report),
                        failure ->
                                again(
                                        new Notice(
                                                Notice.Kind.ERROR,
                                                "",
                                                Failure.words(texts, failure))));
    }

    private static Watched watched(Progress progress) {
        return new Watched() {
            @Override
            public void done(int documents, int of) {
                progress.report(documents, of);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void stop() {
        running.cancel();
        ask();
        lookup("#dossier-choose").requestFocus();
    }

    private void again(Node... what) {
        var choose = chooser("check.dossier.another");
        var all = new ArrayList<>(List.of(what));
        all.add(new Actions(choose));
        show(all.toArray(Node[]::new));
        choose.requestFocus();
    }

    private void tell(String name, Report report) {
        var since = reading(words.since(report).orElse(""));
        if (report.sound()) {
            again(new Notice(Notice.Kind.INFO, name, words.sound(report)), since);
            return;
        }
        var faults = new VBox();
        faults.getStyleClass().add("gap-1");
        words.faults(report).forEach(fault -> faults.getChildren().add(reading(fault)));
        again(
                new Notice(Notice.Kind.ERROR, name, texts.get("check.dossier.wrong")),
                faults,
                reading(known(report)),
                since);
    }

    private Node reading(String words) {
        return Labels.of(words, "reading");
    }

    private String known(Report report) {
        var known = report.originals().values().stream().filter(h -> h == Held.SAME).count();
        return texts.get("check.dossier.known", known, report.originals().size());
    }
}
