package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.FileWords;
import fr.carnetderefus.ui.desk.Drops;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.UndoBar;

import javafx.scene.Node;

import java.nio.file.Path;
import java.util.List;

/**
 * What is dropped on the window, or pasted as files: documents go to the tray, a list to the lists,
 * and a carnet is asked for as by a double click. What cannot be taken is said.
 */
record Dropped(Shell shell) {
    /** From now on takes whatever is dropped on the window, unless a question stands there. */
    void install(Node window) {
        Drops.acceptAll(window, () -> !shell.overlay().isAsking(), this::take);
    }

    void take(List<Path> files) {
        var carnets = files.stream().filter(Drops::isCarnet).toList();
        var others = files.stream().filter(file -> !Drops.isCarnet(file)).toList();
        if (!shell.isOpen()) {
            carnets.stream().findFirst().ifPresent(shell::ask);
            if (!others.isEmpty()) {
                shell.say(shell.texts().count(reason(carnets), others.size()));
            } else {
                tellOthers(carnets);
            }
        } else if (others.isEmpty()) {
            askFor(carnets);
        } else {
            fileAway(others);
            carnets.stream().findFirst().ifPresent(this::offer);
        }
    }

    /** Why documents are not taken while no carnet is open, and what to do first. */
    private String reason(List<Path> carnets) {
        if (!carnets.isEmpty()) {
            return "dropped.first-this";
        }
        return shell.locking().isLocked() ? "dropped.locked" : "dropped.none-open";
    }

    private void askFor(List<Path> carnets) {
        var first = carnets.getFirst();
        shell.ask(first, () -> tellSame(first));
        tellOthers(carnets);
    }

    private void tellSame(Path carnet) {
        shell.say(shell.texts().get("dropped.same", FileWords.name(carnet)));
    }

    /** As far as its name tells, without a look at a disk that may not answer. */
    private boolean isOpen(Path file) {
        return shell.register()
                .flatMap(Register::file)
                .filter(file.toAbsolutePath().normalize()::equals)
                .isPresent();
    }

    /** Only one is open at a time. */
    private void tellOthers(List<Path> carnets) {
        if (carnets.size() > 1) {
            var name = FileWords.name(carnets.getFirst());
            shell.say(shell.texts().get("dropped.one-carnet", name));
        }
    }

    private void fileAway(List<Path> others) {
        if (Lists.isList(others)) {
            shell.lists().take(others.getFirst());
        } else {
            shell.arrivals().take(others, null);
        }
    }

    /** Who lays down documents is at work in the open carnet: another does not take its place. */
    private void offer(Path carnet) {
        var texts = shell.texts();
        var name = FileWords.name(carnet);
        if (isOpen(carnet)) {
            tellSame(carnet);
        } else {
            shell.overlay()
                    .toast(
                            new UndoBar(
                                    texts.get("dropped.beside", name),
                                    Icon.BOOK,
                                    texts.get("dropped.open"),
                                    () -> shell.ask(carnet, () -> tellSame(carnet)),
                                    texts.get("action.dismiss")));
        }
    }
}
