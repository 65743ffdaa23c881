package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.proof.Pixels;
import fr.carnetderefus.proof.Source;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.desk.Finding;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Session;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.UndoBar;
import fr.carnetderefus.ui.proof.CertainFiling;
import fr.carnetderefus.ui.proof.TrayView;

import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What comes in to be filed: dropped, pasted, chosen, or new in the downloads. */
final class Arrivals {
    private final Shell shell;
    private final Watches watches;

    Arrivals(Shell shell) {
        this.shell = shell;
        this.watches = new Watches(shell, this::offer);
    }

    /** A carnet that is being opened, with all that comes in beside it. */
    Session open(Register register) {
        var reader = new PdfReader();
        var tray = new Tray(register, shell.background(), new Intake(reader));
        tray.onArrival(this::arrived);
        watches.open(register);
        var finding = new Finding(register, shell.background(), reader);
        finding.update(() -> {});
        return new Session(register, new PdfReader(), tray, finding);
    }

    /** Does as the settings say. */
    void follow() {
        watches.follow();
    }

    Watches watches() {
        return watches;
    }

    /** Asks which folder is looked at besides the downloads. */
    void chooseFolder() {
        var before = watches.chosen().filter(watches::answers);
        shell.picker()
                .folder(
                        shell.texts().get("settings.folder-title"),
                        before.orElse(shell.surroundings().carnetFolder()))
                .ifPresent(this::watch);
    }

    private void watch(Path folder) {
        if (isDownloads(folder)) {
            shell.change(s -> s.withHabits(s.habits().watching(true)));
            shell.say(shell.texts().get("settings.folder-downloads"));
        } else {
            shell.change(s -> s.withHabits(s.habits().watching(folder.toString())));
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
        var tray = desk.tray();
        Consumer<Exception> failed = failure -> desk.refuse(shell.texts().get("filing.unreadable"));
        if (shell.screen() instanceof TrayView && tray.isBusy()) {
            tray.add(files, hint, failed); // one is at something there: it comes in its turn
        } else {
            tray.addAndGo(files, hint, failed);
        }
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
        new Dropped(shell).take(files);
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

    /** Asks for documents; they wait in the tray then. */
    void chooseFiles() {
        var chosen = shell.picker().documents(shell.texts().get("tray.add"));
        if (!chosen.isEmpty()) {
            take(chosen, null);
        }
    }

    private void goToTray() {
        if (!(shell.screen() instanceof TrayView)) {
            shell.wander(new Place.Tray());
        }
    }

    /** New files wait in the tray; whoever is at something else is told and not led away. */
    private void offer(Path folder, List<Path> fresh) {
        var texts = shell.texts();
        var many = fresh.size();
        shell.desk()
                .tray()
                .add(fresh, null, failure -> shell.desk().refuse(texts.get("filing.unreadable")));
        shell.overlay()
                .toast(
                        new UndoBar(
                                isDownloads(folder)
                                        ? texts.count("tray.came", many)
                                        : texts.count("tray.came-in", many, name(folder)),
                                Icon.PROOF,
                                texts.get("tray.see"),
                                () -> shell.wander(new Place.Tray()),
                                texts.get("action.dismiss")));
    }

    private boolean isDownloads(Path folder) {
        return shell.aids().downloads().equals(Optional.of(folder));
    }

    /** What one calls it: all of it where it is a whole disk. */
    private static String name(Path folder) {
        return String.valueOf(folder.getFileName() == null ? folder : folder.getFileName());
    }

    /** What is to be said where documents wait of a folder that cannot be looked at. */
    private String trouble(List<Path> away) {
        var texts = shell.texts();
        return away.stream()
                .map(f ->
                        isDownloads(f)
                                ? texts.get("tray.no-downloads")
                                : texts.get("tray.no-folder", name(f)))
                .collect(Collectors.joining(" "));
    }

    Screen screen() {
        return new TrayView(
                shell.desk(),
                watches.away().map(this::trouble),
                new TrayView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Proofs());
                    }

                    @Override
                    public void chooseFiles() {
                        Arrivals.this.chooseFiles();
                    }

                    @Override
                    public void chooseFolder() {
                        shell.picker()
                                .folder(
                                        shell.texts().get("tray.add-folder"),
                                        shell.surroundings().carnetFolder())
                                .ifPresent(folder -> take(List.of(folder), null));
                    }

                    @Override
                    public void open(Filed filed) {
                        var from = new Place.Tray();
                        shell.go(new Place.OneProof(filed.proof().id(), "", from));
                    }
                });
    }
}
