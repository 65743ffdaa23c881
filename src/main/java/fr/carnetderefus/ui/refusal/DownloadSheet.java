package fr.carnetderefus.ui.refusal;

import fr.carnetderefus.proof.NewFiles;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The proof is offered on the site's last page and perhaps never again: a reminder, and a watch on
 * the folder that browsers save to, for as long as the assistant stands there.
 */
final class DownloadSheet {
    private static final Duration PACE = Duration.seconds(2);

    private final AtWork at;
    private final Texts texts;
    private final VBox found = new VBox();
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> look()));
    private @Nullable NewFiles watch;
    private boolean looking;

    DownloadSheet(AtWork at) {
        this.at = at;
        this.texts = at.texts();
        found.getStyleClass().add("gap-2");
        pace.setCycleCount(Animation.INDEFINITE);
    }

    Node node() {
        var sheet =
                Sheet.titled(
                        texts.get("guide.proof-now"),
                        new Notice(Notice.Kind.SOON, "", texts.get("guide.proof-now-text")));
        at.aids()
                .downloads()
                .ifPresent(folder -> {
                    sheet.getChildren()
                            .addAll(
                                    Labels.of(
                                            texts.get("guide.watching", folder), "soft", "reading"),
                                    found);
                    begin(folder);
                });
        return sheet;
    }

    private void begin(Path folder) {
        at.desk()
                .look(
                        () -> begun(folder),
                        files -> {
                            watch = files;
                            pace.play();
                        },
                        failure ->
                                found.getChildren()
                                        .setAll(
                                                Labels.of(
                                                        texts.get("guide.watch-failed"), "soft")));
    }

    /** What is there already is not new. */
    private static NewFiles begun(Path folder) throws IOException {
        var files = NewFiles.pdfs(folder);
        files.look();
        return files;
    }

    private void look() {
        var files = watch;
        if (files == null || looking) {
            return;
        }
        looking = true;
        at.desk()
                .look(
                        files::look,
                        fresh -> {
                            looking = false;
                            offer(fresh);
                        },
                        failure -> {
                            looking = false;
                            stop();
                            found.getChildren()
                                    .setAll(Labels.of(texts.get("guide.watch-failed"), "soft"));
                        });
    }

    private void offer(List<Path> fresh) {
        for (var pdf : fresh) {
            var name = String.valueOf(pdf.getFileName());
            var file =
                    Buttons.primary(
                            Icon.IMPORT,
                            texts.get("guide.file-it", at.standing().person().names().given()),
                            () -> at.exits().fileProof(at.standing(), pdf));
            file.setId("file-download");
            var notice = new Notice(Notice.Kind.INFO, "", texts.get("guide.new-pdf", name), file);
            found.getChildren().add(notice);
            found.notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
        }
    }

    /** The watch ends with the screen. */
    void stop() {
        pace.stop();
        watch = null;
    }
}
