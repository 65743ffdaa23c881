package fr.carnetderefus.ui.backup;

import fr.carnetderefus.register.KeepBackups.Age;
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

    /**
     * The same in two words, for the column of places; empty before there was one. That some
     * documents are damaged comes first: a copy of the damage is no comfort.
     */
    public static String age(Texts texts, Age age) {
        if (age.hurt() > 0) {
            return texts.count("backup.age-hurt", age.hurt());
        }
        if (age.last() == null) {
            return "";
        }
        return age.days() == 0
                ? texts.get("backup.age-today")
                : texts.count("backup.age", age.days());
    }

    /**
     * The line, with the way to the backups.
     *
     * @param folder the name of the folder that a failure was about
     */
    public static Node of(Texts texts, Age age, String folder, Runnable open) {
        var words = new BackupWords(texts);
        if (age.isWorrying()) {
            var see = Buttons.secondary(Icon.BACKUP, texts.get("place.backups"), open);
            see.setId("see-backups");
            var hurt = age.hurt() > 0 && age.failed() == null;
            return new Notice(
                    Notice.Kind.SOON,
                    texts.get(hurt ? "backup.worry-hurt" : "backup.worry"),
                    worry(texts, age, folder),
                    see);
        }
        var see = Buttons.quiet(Icon.BACKUP, texts.get("place.backups"), open);
        see.setId("see-backups");
        var line = new FlowPane(Labels.of(words.last(age), "soft"), see);
        line.getStyleClass().add("actions");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(0);
        return line;
    }

    private static String worry(Texts texts, Age age, String folder) {
        var words = new BackupWords(texts);
        if (age.failed() != null) {
            return texts.get("sentences", words.failed(age, folder), words.last(age));
        }
        return age.hurt() > 0
                ? texts.get("sentences", texts.count("backup.damaged", age.hurt()), words.last(age))
                : texts.get("sentences", words.last(age), texts.get("backup.old"));
    }
}
