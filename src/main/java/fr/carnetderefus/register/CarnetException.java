package fr.carnetderefus.register;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something was refused; the carnet is as it was before. */
public final class CarnetException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence of its own in the bundles, {@code error.<name>}. */
    public enum Reason {
        WRONG_PASSPHRASE,
        WRONG_WORDS,
        /** No sheet of recovery words was made for this carnet, or none of that kind. */
        NO_RECOVERY,
        EMPTY_PASSPHRASE,
        /** Nobody could open the carnet any more, or by recovery words alone. */
        LAST_PASSPHRASE,
        /** No key of that mark is in the carnet. */
        UNKNOWN_KEY,
        LABEL_MISSING,
        /** By how many characters it may have. */
        LABEL_TOO_LONG,
        /** The carnet is in memory only: nothing opens it. */
        NOT_KEPT,
        /** The same sheet twice. */
        SAME_SHEET,
        DAMAGED,
        /** A file stands beside the carnet that is not its own, by name. */
        STRAY_WAL,
        NEWER_FORMAT,
        NOT_A_CARNET,
        NOT_FOUND,
        NO_SUCH_FOLDER,
        /** The open carnet's file has not its name any more, which is told. */
        GONE_WHILE_OPEN,
        ALREADY_EXISTS,
        READ_ONLY,
        DISK_FULL,
        /** By this program: the computer's name, and since when. */
        IN_USE,
        /** By a program that does not say who it is. */
        HELD,
        UNREADABLE,
        UNKNOWN_PERSON,
        UNKNOWN_CASE,
        UNKNOWN_PROCEDURE,
        UNKNOWN_TROUBLE,
        UNKNOWN_CHANNEL,
        UNKNOWN_PROOF,
        PERSON_EXISTS,
        PERSON_NEEDED,
        NAME_MISSING,
        BORN_IN_FUTURE,
        CHILD_IS_ADULT,
        REPRESENTS_SELF,
        MEASURE_ENDS_BEFORE_START,
        /** The person is under no measure of protection. */
        NO_MEASURE,
        KEEPER_EXISTS,
        CODE_TAKEN,
        NOBODY_NAMED,
        SENT_IN_FUTURE,
        RECEIVED_BEFORE_SENT,
        ATTEMPT_IN_FUTURE,
        SAID_IN_FUTURE,
        /** A note without a word. */
        NOTE_EMPTY,
        /** Its argument is how many characters there may be. */
        WORDS_TOO_LONG,
        REMINDER_IN_PAST,
        /** No such reminder is open. */
        UNKNOWN_REMINDER,
        PROOF_ALREADY_FILED,
        PROOF_ALTERED,
        /** What was to give documents back is no copy of this carnet. */
        NO_COPY,
        /**
         * The carnet's file cannot take back what a healthy copy has: the copy is to replace it.
         */
        TOO_DAMAGED,
        /** The file that was looked at is no longer where it was. */
        SOURCE_GONE,
        /** The file that was looked at is another one by now. */
        SOURCE_CHANGED,
        OUTPUT_EXISTS,
        OUTPUT_IS_CARNET,
        NOT_WRITABLE,
        /** The folder for the copy is not there: a stick that is not plugged in, perhaps. */
        BACKUP_FOLDER_GONE,
        BACKUP_FOLDER_READ_ONLY,
        BACKUP_FOLDER_FULL,
        /** What was read back from the copy is not what was written. */
        BACKUP_UNRELIABLE,
        BACKUP_FAILED,
        /** The two files are copies of different carnets. */
        NO_COMMON_BEGINNING,
        /** The other copy is the carnet that is open. */
        SAME_FILE,
        FOLDER_NOT_EMPTY,
        NOTHING_FILED,
        /** What is to be compared with the carnet is no dossier that can be read. */
        NO_DOSSIER,
        /** It is larger than can be compared at once. */
        DOSSIER_TOO_LARGE,
        /** No proof is filed yet: the code may be asked for. */
        CODE_STILL_NEEDED,
        /** The case has no code, or none any more. */
        NO_CODE,
        /** An earlier version sealed the code together with all else of the person. */
        CODE_NOT_APART,
        /** The carnet changed since a list was compared with it. */
        LIST_OUTDATED,
        /** No newer backup lies in that folder: the last one is never removed. */
        NO_NEWER_BACKUP,
        /** The file is no procedure file that somebody signed whom this program knows. */
        RULES_NOT_SIGNED,
        /** No signer is built into this copy of the program: it takes no file at all. */
        RULES_NO_SIGNER,
        /** By name. */
        RULES_FOLDER,
        /** By name. */
        RULES_EMPTY,
        /** Its facts were checked on a day that has not come yet; which one. */
        RULES_FROM_LATER,
        /** It is signed, but this version cannot read it. */
        RULES_NOT_UNDERSTOOD,
        /** What is in force is as new; of which day. */
        RULES_NOT_NEWER,
        RULES_NOT_KEPT,
        NOTHING_TO_UNDO,
        UNDO_BREAKS_LINK
    }

    private final Reason reason;

    @SuppressWarnings("serial") // List.of's lists are serializable
    private final List<String> args;

    /** A refusal whose arguments complete its sentence. */
    public CarnetException(Reason reason, @Nullable Throwable cause, String... args) {
        super(reason.name(), cause);
        this.reason = reason;
        this.args = List.of(args);
    }

    /** A refusal nothing else caused. */
    public CarnetException(Reason reason, String... args) {
        this(reason, null, args);
    }

    public Reason reason() {
        return reason;
    }

    /**
     * What completes the sentence: a name, a file, a day ({@code 2026-11-23}) or a moment ({@code
     * 2026-11-23T20:13:00Z}).
     */
    public List<String> args() {
        return args;
    }
}
