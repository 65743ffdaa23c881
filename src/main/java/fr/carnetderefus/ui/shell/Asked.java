package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.welcome.UnlockView;

import java.nio.file.Path;

/**
 * A carnet that was chosen, or given from outside, at the start or by a double click: its
 * passphrase is asked for. One that is open is left first, as by its own button; if it is the same,
 * there is nothing to ask. What cannot be a carnet is said at once.
 */
record Asked(Shell shell) {
    void ask(Path file) {
        if (shell.isOpen()) {
            var isThere =
                    shell.register().flatMap(Register::file).filter(o -> Carnets.isSame(o, file));
            if (isThere.isEmpty() && mayBeCarnet(file)) {
                shell.leaveCarnet(new Place.Unlock(file));
            }
        } else if (!(shell.screen() instanceof UnlockView view && view.isFor(file))
                && mayBeCarnet(file)) {
            shell.go(new Place.Unlock(file));
        }
    }

    private boolean mayBeCarnet(Path file) {
        try {
            Carnets.requireCarnet(file);
            return true;
        } catch (CarnetException e) {
            shell.fail(e);
            return false;
        }
    }
}
