package fr.carnetderefus.ui.backup;

import fr.carnetderefus.register.Backup;
import fr.carnetderefus.register.KeepBackups.Age;
import fr.carnetderefus.text.Texts;

/** Says how a carnet is backed up. */
record BackupWords(Texts texts) {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    /** When the last good one was made, and how long ago that is. */
    String last(Age age) {
        var at = age.last();
        return at == null
                ? texts.get("backup.never")
                : texts.get("backup.last", texts.days().moment(at), ago(age.days()));
    }

    private String ago(long days) {
        if (days == 0) {
            return texts.get("backup.today");
        }
        return texts.count("backup.days-ago", days);
    }

    /** What went wrong; why, and what to do, stand in the sentence of the failure. */
    String failed(Age age, String folder) {
        var why = age.failed();
        return why == null ? "" : texts.get("error." + Texts.word(why), folder);
    }

    /** A backup in one line. */
    String line(Backup backup) {
        return texts.get(
                "backup.line",
                texts.days().moment(backup.name().at()),
                texts.count("backup.entries", backup.name().count()),
                size(backup.bytes()));
    }

    private String size(long bytes) {
        return bytes < MEGA
                ? texts.get("backup.kilobytes", (bytes + KILO - 1) / KILO)
                : texts.get("backup.megabytes", (bytes + MEGA - 1) / MEGA);
    }

    String standing(Backup backup) {
        return texts.of("backup.standing", backup.standing());
    }
}
