package fr.carnetderefus.ui.backup;

import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.KeepBackups;
import fr.carnetderefus.register.KeepBackups.Age;
import fr.carnetderefus.register.KeepBackups.Where;
import fr.carnetderefus.register.ListBackups;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The last good backup, the folder, what is in it, and the ways back. */
public final class BackupsView implements Screen {
    private static final int SHOWN = 12;

    /** Where one goes from here. */
    public interface Exits {
        /** Makes a backup, with its progress. */
        void backUp();

        /** Asks for a folder. */
        Optional<Path> chooseFolder(Path now);

        /** Asks for a carnet's file. */
        Optional<Path> chooseCarnet(String title);

        /** Looks into a backup, and puts it in the carnet's place after a yes. */
        void look(Path backup);

        /** Looks what another copy brings, and brings it in after a yes. */
        void merge(Path copy);

        /** Reads the whole carnet again. */
        void check();

        /** The screen is to be built anew: something changed that no entry tells. */
        void changed();
    }

    private final Desk desk;
    private final Texts texts;
    private final BackupWords words;
    private final Exits exits;
    private final VBox place = new VBox();
    private final VBox list = new VBox();
    private final PageScroll scroll;
    private Button first;
    private @Nullable Running looking;

    /**
     * The backups of the open carnet.
     *
     * @param keep null for a carnet in memory
     */
    public BackupsView(Desk desk, @Nullable KeepBackups keep, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new BackupWords(texts);
        this.exits = exits;
        list.getStyleClass().add("gap-2");
        place.getStyleClass().add("gap-4");
        first = Buttons.primary(Icon.BACKUP, texts.get("backup.now"), exits::backUp);
        first.setId("backup-now");
        var page = new VBox(new PageHeader(texts.get("place.backups"), texts.get("backup.what")));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        if (keep == null) {
            page.getChildren().add(new Sheet(Labels.of(texts.get("backup.in-memory"), "reading")));
        } else {
            page.getChildren().add(place);
            looking = desk.look(() -> keep.where(), where -> show(keep, where), desk::tell);
        }
    }

    private void show(KeepBackups keep, Where where) {
        place.getChildren()
                .setAll(state(keep, keep.age(), where), folder(keep, where), found(), copies());
        search(where);
        if (scroll.getScene() != null) {
            first.requestFocus();
        }
    }

    private Sheet state(KeepBackups keep, Age age, Where where) {
        var sheet = Sheet.titled(texts.get("backup.state"));
        if (age.failed() != null) {
            sheet.getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.SOON,
                                    texts.get("backup.failed"),
                                    words.failed(age, keep.folderName())));
        }
        if (age.hurt() > 0) {
            sheet.getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.LATE,
                                    "",
                                    texts.count("backup.damaged", age.hurt())));
        }
        sheet.getChildren().add(Labels.of(words.last(age), "strong"));
        if (age.isOld() && age.failed() == null) {
            sheet.getChildren().add(new Notice(Notice.Kind.SOON, "", texts.get("backup.old")));
        }
        sheet.getChildren()
                .addAll(
                        Labels.of(
                                texts.get(where.due() ? "backup.due" : "backup.up-to-date"),
                                "reading"),
                        Labels.of(texts.get("backup.rota"), "soft", "reading"),
                        new Actions(first, check()));
        return sheet;
    }

    private Button check() {
        var check = Buttons.quiet(Icon.CHECK, texts.get("place.check"), exits::check);
        check.setId("backup-to-check");
        return check;
    }

    private Sheet folder(KeepBackups keeping, Where where) {
        var sheet = Sheet.titled(texts.get("backup.folder"));
        var absent = where.absent();
        if (absent != null) {
            sheet.getChildren()
                    .add(
                            new Notice(
                                    Notice.Kind.SOON,
                                    texts.get("backup.absent"),
                                    texts.get("backup.absent.text", absent.toString())));
        }
        sheet.getChildren()
                .addAll(
                        Labels.of(where.folder().toString(), "reading"),
                        Labels.of(
                                texts.get(where.chosen() ? "backup.chosen" : "backup.beside"),
                                "soft",
                                "reading"));
        var choose =
                Buttons.secondary(
                        Icon.FOLDER, texts.get("backup.choose"), () -> choose(keeping, where));
        choose.setId("backup-choose");
        var buttons = new Actions(choose);
        if (where.chosen() || absent != null) {
            var back =
                    Buttons.quiet(
                            texts.get("backup.choose-beside"), () -> change(keeping::chooseBeside));
            back.setId("backup-beside");
            buttons.getChildren().add(back);
        }
        sheet.getChildren().add(buttons);
        return sheet;
    }

    private void choose(KeepBackups keeping, Where where) {
        var now = Files.isDirectory(where.folder()) ? where.folder() : keeping.carnet();
        var start = Files.isDirectory(now) ? now : now.resolveSibling(".").normalize();
        exits.chooseFolder(start).ifPresent(folder -> change(() -> keeping.choose(folder)));
    }

    private void change(Desk.Verb verb) {
        desk.work(
                () -> {
                    verb.apply();
                    return true;
                },
                done -> {
                    desk.say(texts.get("backup.folder-changed"));
                    exits.changed();
                },
                desk::tell);
    }

    private Sheet found() {
        var other =
                Buttons.secondary(
                        Icon.FOLDER,
                        texts.get("backup.look-elsewhere"),
                        () ->
                                exits.chooseCarnet(texts.get("backup.look-elsewhere"))
                                        .ifPresent(exits::look));
        other.setId("backup-elsewhere");
        list.getChildren().add(Labels.of(texts.get("backup.looking"), "soft"));
        return Sheet.titled(
                texts.get("backup.found"),
                Labels.of(texts.get("backup.found.text"), "reading"),
                list,
                new Actions(other));
    }

    private void search(Where where) {
        boolean[] wanted = {true};
        var running =
                desk.look(
                        () ->
                                Files.isDirectory(where.folder())
                                        ? ListBackups.of(desk.register())
                                                .in(where.folder(), (done, of) -> wanted[0])
                                        : List.<Backup>of(),
                        this::show,
                        failure ->
                                list.getChildren()
                                        .setAll(
                                                Labels.of(
                                                        Failure.words(texts, failure), "reading")));
        looking =
                () -> {
                    wanted[0] = false;
                    running.cancel();
                };
    }

    private void show(List<Backup> backups) {
        list.getChildren().clear();
        if (backups.isEmpty()) {
            list.getChildren().add(Labels.of(texts.get("backup.none"), "soft", "reading"));
        }
        backups.stream().limit(SHOWN).forEach(backup -> list.getChildren().add(row(backup)));
        if (backups.size() > SHOWN) {
            list.getChildren()
                    .add(
                            Labels.of(
                                    texts.count("backup.more", backups.size() - SHOWN),
                                    "soft",
                                    "reading"));
        }
    }

    private Node row(Backup backup) {
        var line = words.line(backup);
        var row = new Actions(Labels.of(line));
        if (backup.good()) {
            var look = Buttons.quiet(texts.get("backup.look"), () -> exits.look(backup.file()));
            look.setAccessibleText(texts.get("backup.look-at", line));
            look.getStyleClass().add("look-at-backup");
            row.getChildren().add(look);
        } else {
            row.getChildren().add(Labels.of(words.standing(backup), "strong"));
        }
        return row;
    }

    private Sheet copies() {
        var merge =
                Buttons.secondary(
                        Icon.IMPORT,
                        texts.get("merge.choose"),
                        () ->
                                exits.chooseCarnet(texts.get("merge.choose"))
                                        .ifPresent(exits::merge));
        merge.setId("merge-choose");
        return Sheet.titled(
                texts.get("merge.title"),
                Labels.of(texts.get("merge.what"), "reading"),
                new Actions(merge));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        first.requestFocus();
    }

    @Override
    public void leave() {
        if (looking != null) {
            looking.cancel();
        }
    }
}
