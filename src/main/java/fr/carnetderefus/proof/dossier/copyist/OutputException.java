package fr.carnetderefus.proof.dossier.copyist;

import java.io.IOException;

/** What was made cannot be handed over: nobody listens any more. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause);
    }
}
