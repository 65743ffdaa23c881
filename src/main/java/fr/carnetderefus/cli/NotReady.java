package fr.carnetderefus.cli;

import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.text.Texts;

/** Why a file cannot be filed, in a sentence. */
final class NotReady {
    private NotReady() {}

    static RefusedException refused(Looked looked) {
        return switch (looked) {
            case Looked.Rejected(var reason) -> new RefusedException("pdf." + Texts.word(reason));
            case Looked.Locked(var tried) ->
                    new RefusedException(tried ? "pdf.locked-wrong" : "pdf.locked");
            case Looked.BadPicture(var reason) ->
                    new RefusedException("picture." + Texts.word(reason));
            case Looked.BadMessage _ -> new RefusedException("filing.bad-message");
            case Looked.NothingInside _ -> new RefusedException("filing.nothing-inside");
            case Looked.Unreadable _, Looked.Ready _ -> new RefusedException("error.unreadable");
        };
    }
}
