package fr.carnetderefus.register;

import static java.util.Objects.requireNonNull;

import fr.carnetderefus.journal.CopyException;
import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.register.CarnetException.Reason;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The journal's failures in the register's words: the rooms above do not know the journal. */
final class Failures {
    /** Whoever has a carnet: {@code pid 4711, salon-pc, 2026-11-23T20:13:00Z}. */
    private static final Pattern HOLDER = Pattern.compile("pid \\d+, (.*), (\\S+)");

    private Failures() {}

    static CarnetException of(JournalException e) {
        return switch (e.reason()) {
            case IN_USE -> inUse(e);
            case NOT_FOUND -> new CarnetException(Reason.NOT_FOUND, e, e.detail());
            case GONE_WHILE_OPEN -> new CarnetException(Reason.GONE_WHILE_OPEN, e, e.detail());
            case WRONG_PASSPHRASE -> new CarnetException(Reason.WRONG_PASSPHRASE, e);
            case WRONG_WORDS -> new CarnetException(Reason.WRONG_WORDS, e);
            case NO_RECOVERY -> new CarnetException(Reason.NO_RECOVERY, e);
            case DAMAGED -> new CarnetException(Reason.DAMAGED, e);
            case STRAY_WAL -> new CarnetException(Reason.STRAY_WAL, e, e.detail());
            case NEWER_FORMAT -> new CarnetException(Reason.NEWER_FORMAT, e);
            case NOT_A_CARNET -> new CarnetException(Reason.NOT_A_CARNET, e);
            case ALREADY_EXISTS -> new CarnetException(Reason.ALREADY_EXISTS, e);
            case READ_ONLY -> new CarnetException(Reason.READ_ONLY, e);
            case DISK_FULL -> new CarnetException(Reason.DISK_FULL, e);
            case UNREADABLE -> new CarnetException(Reason.UNREADABLE, e);
        };
    }

    /** A copy that could not be made; nothing of it is left. */
    static CarnetException of(CopyException e, Path folder) {
        var name = String.valueOf(folder.getFileName());
        return switch (e.reason()) {
            case GONE -> new CarnetException(Reason.BACKUP_FOLDER_GONE, e, name);
            case READ_ONLY -> new CarnetException(Reason.BACKUP_FOLDER_READ_ONLY, e, name);
            case FULL -> new CarnetException(Reason.BACKUP_FOLDER_FULL, e, name);
            case UNRELIABLE -> new CarnetException(Reason.BACKUP_UNRELIABLE, e, name);
            case FAILED -> new CarnetException(Reason.BACKUP_FAILED, e, name);
        };
    }

    /** By one of us, who signs with the computer and the moment; or by another program. */
    private static CarnetException inUse(JournalException e) {
        var holder = HOLDER.matcher(e.detail());
        return holder.matches()
                ? new CarnetException(
                        Reason.IN_USE,
                        e,
                        requireNonNull(holder.group(1)),
                        requireNonNull(holder.group(2)))
                : new CarnetException(Reason.HELD, e);
    }
}
