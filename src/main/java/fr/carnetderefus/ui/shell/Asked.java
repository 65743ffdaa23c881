package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.FileWords;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.welcome.UnlockView;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A carnet that was chosen, or given from outside, at the start or by a double click: its
 * passphrase is asked for. One that is open is left first, as by its own button; if it is the same,
 * there is nothing to ask. What cannot be a carnet is said at once. The file is looked at off the
 * thread: a disk of another machine may never answer.
 */
final class Asked {
    /** A stick that has to wake up takes about as long. */
    private static final Duration PATIENCE = Duration.seconds(1.5);

    private final Shell shell;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Running looking;
    private @Nullable DialogSheet slow;

    Asked(Shell shell) {
        this.shell = shell;
    }

    /**
     * Asks for its passphrase; what was asked for before and is still looked at is given up.
     *
     * @param same runs where it is the one that is open
     */
    void ask(Path file, Runnable same) {
        if (isThere(file)) {
            return;
        }
        giveUp();
        var open = shell.register().flatMap(Register::file);
        patience.setOnFinished(e -> tellSlow(file));
        patience.playFromStart(); // before the work, which may be done as soon as it is begun
        looking =
                shell.background()
                        .startAlone(
                                progress -> isSame(open, file),
                                isSame -> {
                                    over();
                                    if (isSame) {
                                        same.run();
                                    } else {
                                        go(file);
                                    }
                                },
                                failure -> {
                                    over();
                                    shell.fail(failure);
                                });
    }

    /** Whether its passphrase is being asked for already: what was typed stays. */
    private boolean isThere(Path file) {
        return !shell.isOpen() && shell.screen() instanceof UnlockView view && view.isFor(file);
    }

    private static boolean isSame(Optional<Path> open, Path file) throws CarnetException {
        if (open.filter(o -> Carnets.isSame(o, file)).isPresent()) {
            return true;
        }
        Carnets.requireCarnet(file);
        return false;
    }

    private void go(Path file) {
        if (shell.isOpen()) {
            shell.leaveCarnet(new Place.Unlock(file));
        } else if (!isThere(file)) {
            shell.go(new Place.Unlock(file));
        }
    }

    private void tellSlow(Path file) {
        var texts = shell.texts();
        var words = texts.get("asked.slow", FileWords.name(file));
        var bar = new ProgressBar();
        bar.setAccessibleText(words);
        var sheet =
                new DialogSheet(texts.get("asked.slow.title"), Labels.of(words, "reading"), bar);
        var cancel = Buttons.secondary(texts.get("action.cancel"), this::giveUp);
        cancel.setId("give-up-asked");
        sheet.onEscape(this::giveUp);
        slow = sheet;
        shell.overlay().show(sheet.answers(cancel));
    }

    private void giveUp() {
        var before = looking;
        if (before != null) {
            before.cancel();
        }
        over();
    }

    private void over() {
        looking = null;
        patience.stop();
        var sheet = slow;
        slow = null;
        if (sheet != null) {
            sheet.close();
        }
    }
}
