package fr.carnetderefus.ui.shell;

import fr.carnetderefus.ui.check.CheckView;
import fr.carnetderefus.ui.desk.Screen;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Ties the exits of the screen that reads the whole carnet again. */
final class Checking {
    private Checking() {}

    static Screen screen(Shell shell, Place back) {
        return new CheckView(
                shell.desk(),
                new CheckView.Exits() {
                    @Override
                    public void back() {
                        shell.go(back);
                    }

                    @Override
                    public void chooseCopy(Consumer<Path> chosen) {
                        var title = shell.texts().get("check.give-back");
                        shell.screens()
                                .backups()
                                .whenFolderIsKnown(folder ->
                                        shell.picker().carnet(title, folder).ifPresent(chosen));
                    }

                    @Override
                    public void found(int hurt) {
                        shell.screens().backups().noteHurt(hurt);
                    }

                    @Override
                    public void copyToClipboard(String text) {
                        shell.aids().copied().copy(text);
                    }

                    @Override
                    public void chooseDossier(Consumer<Path> chosen) {
                        var title = shell.texts().get("check.dossier.choose");
                        shell.picker().pdf(title).ifPresent(chosen);
                    }
                });
    }
}
