package fr.carnetderefus.ui.backup;

import fr.carnetderefus.register.KeepBackups.Status;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The age of the last good backup, in one line: quiet while all is well. */
public final class BackupLine {
    private BackupLine() {}

    /** The line, with the way to the backups. */
    public static Node of(Texts texts, Status status, Runnable open) {
        var words = new BackupWords(texts);
        if (status.isWorrying()) {
            var see = Buttons.secondary(Icon.BACKUP, texts.get("place.backups"), open);
            see.setId("see-backups");
            var said =
                    status.failed() == null
                            ? texts.get("sentences", words.last(status), texts.get("backup.old"))
                            : texts.get("sentences", words.failed(status), words.last(status));
            return new Notice(Notice.Kind.SOON, texts.get("backup.worry"), said, see);
        }
        var see = Buttons.quiet(Icon.BACKUP, texts.get("place.backups"), open);
        see.setId("see-backups");
        var line = new FlowPane(Labels.of(words.last(status), "soft"), see);
        line.getStyleClass().add("actions");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(0);
        return line;
    }
}
