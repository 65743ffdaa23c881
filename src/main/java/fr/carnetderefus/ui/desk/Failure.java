package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Notice;

/** A failure in words. */
public final class Failure {
    private Failure() {}

    /** The sheet that tells why something was not done. */
    public static DialogSheet sheet(Texts texts, String words) {
        var sheet =
                new DialogSheet(
                        texts.get("failure.title"), new Notice(Notice.Kind.ERROR, "", words));
        return sheet.answers(Buttons.primary(texts.get("action.understood"), sheet::close));
    }

    /** Whether it is a refusal with a reason of its own. */
    public static boolean isForeseen(Exception failure) {
        return failure instanceof CarnetException;
    }

    /** The sentence for a refusal, or the one for what nobody foresaw. */
    public static String words(Texts texts, Exception failure) {
        if (failure instanceof CarnetException refused) {
            var args = refused.args().stream().map(texts.days()::readable).toArray(Object[]::new);
            return texts.get("error." + Texts.word(refused.reason()), args);
        }
        return texts.get("error.unexpected");
    }
}
