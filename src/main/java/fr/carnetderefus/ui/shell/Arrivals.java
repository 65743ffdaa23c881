package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.NewFiles;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.proof.Pixels;
import fr.carnetderefus.proof.Source;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.desk.Finding;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Session;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.UndoBar;
import fr.carnetderefus.ui.proof.CertainFiling;
import fr.carnetderefus.ui.proof.TrayView;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** What comes in to be filed: dropped on the window, pasted, chosen, or new in the downloads. */
final class Arrivals {
    private static final Duration PACE = Duration.seconds(2);

    private final Shell shell;
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> look()));
    private @Nullable NewFiles watch;
    private boolean watches;
    private boolean looking;

    Arrivals(Shell shell) {
        this.shell = shell;
        pace.setCycleCount(Animation.INDEFINITE);
    }

    /** From now on takes whatever is dropped on the window while a carnet is open. */
    void install(Node window) {
        Drops.acceptAll(
                window,
                files -> {
                    if (shell.isOpen() && !shell.overlay().isAsking()) {
                        if (Lists.isList(files)) {
                            shell.lists().take(files.getFirst());
                        } else {
                            take(files, null);
                        }
                    }
                });
    }

    /** A carnet that is being opened, with all that comes in beside it. */
    Session open(Register register) {
        var reader = new PdfReader();
        var tray = new Tray(register, shell.background(), new Intake(reader));
        tray.onArrival(this::arrived);
        watches = false;
        follow();
        var finding = new Finding(register, shell.background(), reader);
        finding.update(() -> {});
        return new Session(register, new PdfReader(), tray, finding);
    }

    /** Does as the settings say. */
    void follow() {
        var wanted = shell.settings().habits().watchDownloads();
        if (wanted != watches) {
            watches = wanted;
            watch(wanted);
        }
    }

    private void arrived(List<TrayItem> fresh) {
        if (shell.isOpen() && shell.settings().habits().fileCertain()) {
            new CertainFiling(shell.desk()).file(fresh, () -> {});
        }
    }

    /** Lays files and folders into the tray, and goes there. */
    void take(List<Path> files, @Nullable PersonId hint) {
        var desk = shell.desk();
        desk.tray()
                .add(files, hint, failure -> desk.refuse(shell.texts().get("filing.unreadable")));
        goToTray();
    }

    /**
     * Takes files, rows of a spreadsheet or a picture from the clipboard; whether there were any.
     */
    boolean paste() {
        var clipboard = Clipboard.getSystemClipboard();
        // a spreadsheet copies a picture of its rows beside them
        return pasteFiles()
                || (clipboard.hasString() && shell.lists().paste(clipboard.getString()))
                || pastePicture();
    }

    /** Takes files from the clipboard; whether there were any. */
    boolean pasteFiles() {
        var clipboard = Clipboard.getSystemClipboard();
        if (!clipboard.hasFiles()) {
            return false;
        }
        var files = clipboard.getFiles().stream().map(File::toPath).toList();
        if (Lists.isList(files)) {
            shell.lists().take(files.getFirst());
        } else {
            take(files, null);
        }
        return true;
    }

    /** Takes rows of a spreadsheet from the clipboard; whether there were any. */
    boolean pasteRows() {
        var clipboard = Clipboard.getSystemClipboard();
        return !clipboard.hasFiles()
                && clipboard.hasString()
                && Lists.isRows(clipboard.getString())
                && shell.lists().paste(clipboard.getString());
    }

    /** Takes a picture from the clipboard, where there is nothing else; whether there was one. */
    boolean pasteOnlyPicture() {
        var clipboard = Clipboard.getSystemClipboard();
        return !clipboard.hasFiles() && !clipboard.hasString() && pastePicture();
    }

    /**
     * Takes a picture from the clipboard, such as one of the screen that says the refusal is noted;
     * whether there was one.
     */
    private boolean pastePicture() {
        var clipboard = Clipboard.getSystemClipboard();
        var image = clipboard.hasImage() ? clipboard.getImage() : null;
        var reader = image == null ? null : image.getPixelReader();
        if (image == null || reader == null) {
            return false;
        }
        var wide = (int) image.getWidth();
        var high = (int) image.getHeight();
        var argb = new int[wide * high];
        reader.getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), argb, 0, wide);
        var texts = shell.texts();
        var desk = shell.desk();
        desk.look(
                new Pixels(wide, high, argb)::png,
                png -> desk.tray().add(new Source.Pasted(texts.get("tray.pasted"), png)),
                failure -> desk.refuse(texts.get("filing.unreadable")));
        goToTray();
        return true;
    }

    private void goToTray() {
        if (!(shell.screen() instanceof TrayView)) {
            shell.wander(new Place.Tray());
        }
    }

    private void watch(boolean on) {
        pace.stop();
        watch = null;
        looking = false; // what was under way told a carnet that is gone
        var folder = shell.aids().downloads();
        if (!on || folder.isEmpty()) {
            return;
        }
        shell.background()
                .startAside(
                        progress -> new NewFiles(folder.get()),
                        files -> {
                            watch = files;
                            pace.play();
                        },
                        failure -> shell.say(shell.texts().get("tray.no-watch")));
    }

    private void look() {
        var files = watch;
        if (!shell.isOpen()) {
            pace.stop();
            watch = null;
        } else if (files != null && !looking) {
            looking = true;
            shell.desk()
                    .look(
                            files::look,
                            fresh -> {
                                looking = false;
                                offer(fresh);
                            },
                            failure -> {
                                looking = false; // a stick that is out may come back
                            });
        }
    }

    /** New files wait in the tray; whoever is at something else is told and not led away. */
    private void offer(List<Path> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var texts = shell.texts();
        shell.desk()
                .tray()
                .add(fresh, null, failure -> shell.desk().refuse(texts.get("filing.unreadable")));
        shell.overlay()
                .toast(
                        new UndoBar(
                                texts.count("tray.came", fresh.size()),
                                Icon.PROOF,
                                texts.get("tray.see"),
                                () -> shell.wander(new Place.Tray()),
                                texts.get("action.dismiss")));
    }

    Screen screen() {
        return new TrayView(
                shell.desk(),
                new TrayView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Proofs());
                    }

                    @Override
                    public void chooseFiles() {
                        var chosen = shell.picker().documents(shell.texts().get("tray.add"));
                        if (!chosen.isEmpty()) {
                            take(chosen, null);
                        }
                    }

                    @Override
                    public void chooseFolder() {
                        shell.picker()
                                .folder(
                                        shell.texts().get("tray.add-folder"),
                                        shell.surroundings().carnetFolder())
                                .ifPresent(folder -> take(List.of(folder), null));
                    }
                });
    }
}
