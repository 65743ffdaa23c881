package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.UndoStep;

/** The carnet that is open, and what can be taken back in it. */
record Carnet(Register register, UndoStep undo) {
    Carnet(Register register) {
        this(register, new UndoStep(register));
    }
}
