package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.PurgeCode;
import fr.carnetderefus.ui.desk.Desk;

/** Destroys the codes that nobody asks for any more, where a person chose that once and for all. */
final class OldCodes {
    private OldCodes() {}

    /**
     * Looks for them off the thread; without a word where there is none.
     *
     * @param days how long ago a code's proof must have been filed; 0 where nothing was chosen
     */
    static void purge(Desk desk, int days) {
        if (days == 0) {
            return;
        }
        desk.work(
                () -> new PurgeCode(desk.register()).purgeDue(days),
                gone -> {
                    if (gone > 0) {
                        desk.changed();
                        desk.say(desk.texts().count("person.code.purged", gone));
                    }
                },
                desk::tell);
    }
}
