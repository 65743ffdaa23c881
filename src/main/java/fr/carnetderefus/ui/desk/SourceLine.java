package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.control.Label;

/** Where something that is told comes from, in small letters below it. */
public final class SourceLine {
    private SourceLine() {}

    /**
     * The line for a source of a procedure.
     *
     * @param id as the procedure's file refers to it
     */
    public static Label of(Desk desk, Procedure procedure, String id) {
        var words = desk.phrases().source(procedure.source(id));
        return Labels.of(words, "soft", "small", "reading");
    }
}
