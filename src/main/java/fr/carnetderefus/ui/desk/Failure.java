package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.text.Texts;

import java.time.LocalDate;

/** A failure in words. */
public final class Failure {
    private Failure() {}

    /** The sentence for a refusal, or the one for what nobody foresaw. */
    public static String words(Texts texts, Exception failure) {
        if (failure instanceof CarnetException refused) {
            var args =
                    refused.args().stream().map(arg -> readable(texts, arg)).toArray(Object[]::new);
            return texts.get("error." + Texts.word(refused.reason()), args);
        }
        return texts.get("error.unexpected");
    }

    /** Days travel as {@code yyyy-mm-dd} and are read as days. */
    private static Object readable(Texts texts, String arg) {
        return arg.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.days().day(LocalDate.parse(arg)) : arg;
    }
}
