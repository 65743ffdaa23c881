package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Texts;

/** A failure in words. */
public final class Failure {
    private Failure() {}

    /** The sentence for a refusal, or the one for what nobody foresaw. */
    public static String words(Texts texts, Exception failure) {
        if (failure instanceof CarnetException refused) {
            var args = refused.args().stream().map(texts.days()::readable).toArray(Object[]::new);
            return texts.get("error." + Texts.word(refused.reason()), args);
        }
        return texts.get("error.unexpected");
    }
}
