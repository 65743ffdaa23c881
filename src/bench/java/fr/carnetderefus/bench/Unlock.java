package fr.carnetderefus.bench;

import fr.carnetderefus.journal.Bench;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.journal.SqliteJournal;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.home.HomeModel;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One way from the passphrase to the home screen, in nanoseconds.
 *
 * @param floor SQLite alone reads the rows
 * @param journal the journal is opened and every row of it, and nothing made of them
 * @param open the carnet is opened: the same, decoded and folded
 * @param home everybody is surveyed and the home screen's model says all that the screen shows
 * @param key the key is derived at its true cost; the carnets measured here have a cheap one
 */
record Unlock(long floor, long journal, long open, long home, long key) {
    static final char[] PASSPHRASE = "un cheval à bascule".toCharArray();
    static final Carnets CARNETS =
            Carnets.shipped(
                    Clock.fixed(
                            Instant.parse("2026-11-23T09:00:00.123456789Z"),
                            ZoneId.of("Europe/Paris")));

    /** From the derived key to the home screen. */
    long rest() {
        return open + home;
    }

    static Unlock measure(Path file) throws CarnetException, JournalException, SQLException {
        // first, since in a fresh process what comes first pays for loading classes
        var start = System.nanoTime();
        var opened = CARNETS.open(file, PASSPHRASE);
        var folded = System.nanoTime();
        long shown;
        try (opened) {
            home(opened);
            shown = System.nanoTime();
        }
        var derive = System.nanoTime();
        Bench.derive(PASSPHRASE);
        var derived = System.nanoTime();
        try (var journal = SqliteJournal.open(file, PASSPHRASE)) {
            journal.read(0, (seq, subject, content) -> {});
        }
        var unsealed = System.nanoTime();
        Floor.read(file);
        var read = System.nanoTime();
        return new Unlock(
                read - unsealed,
                unsealed - derived,
                folded - start,
                shown - folded,
                derived - derive);
    }

    /** All that the home screen asks its model for; returns how many words that is. */
    static int home(Register register) {
        var survey = new SurveyDeadlines(register).on(register.today());
        var model =
                new HomeModel(
                        survey,
                        register.state(),
                        new Phrases(Texts.in(Language.FRENCH), register.procedures()));
        var words = model.sentence().length() + model.picture().length();
        words += model.orderMatters() ? 1 : 0;
        return words
                + (model.onSheets()
                        ? model.figures().size() + model.remarks().size()
                        : model.shares().size());
    }
}
