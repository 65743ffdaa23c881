package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.UndoStep;

/** One carnet in this window, from its opening to its closing. */
public final class Session {
    private final Register register;
    private final UndoStep undo;
    private boolean open = true;

    /** A carnet that was just opened. */
    public Session(Register register) {
        this.register = register;
        this.undo = new UndoStep(register);
    }

    public Register register() {
        return register;
    }

    UndoStep undo() {
        return undo;
    }

    /** Whether this is still the carnet in the window. */
    public boolean isOpen() {
        return open;
    }

    /** Another carnet, or none, is in the window: what is still under way here tells no screen. */
    public void end() {
        open = false;
    }
}
