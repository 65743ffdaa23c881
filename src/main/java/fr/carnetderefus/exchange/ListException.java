package fr.carnetderefus.exchange;

import fr.carnetderefus.text.Message;
import fr.carnetderefus.text.Texts;

/** A file cannot be read as a list of people; nothing was changed. */
public final class ListException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do, {@code list.refused.<name>}. */
    public enum Reason {
        NOT_FOUND,
        UNREADABLE,
        EMPTY,
        /** There are headings, and nobody under them. */
        HEADER_ONLY,
        /** More than {@link ListFile#MAX_BYTES}. */
        TOO_LARGE,
        /** Small as a file, and more than {@link ListFile#MAX_UNZIPPED} once unpacked. */
        UNPACKS_TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_MANY_CELLS,
        CELL_TOO_LONG,
        UNBALANCED_QUOTES,
        /** A zero byte: no text that a spreadsheet writes has one. */
        NOT_TEXT,
        PDF,
        /** An .xls of before 2007, or a workbook with a password: the same container. */
        OLD_WORKBOOK,
        /** A table of a web page, as some programs name .xls. */
        WEB_PAGE,
        /** Another kind of zip file: OpenDocument, Numbers, a binary workbook. */
        OTHER_WORKBOOK,
        DAMAGED_WORKBOOK,
        /** It declares entities, which no spreadsheet does: made to fill the memory. */
        HOSTILE_WORKBOOK,
        /** No column says what one needs to know somebody by. */
        NO_COLUMN
    }

    private final Reason reason;
    private final long detail;

    /** A refusal; {@code detail} is the number that its sentence names, where it names one. */
    ListException(Reason reason, long detail) {
        super(reason.name());
        this.reason = reason;
        this.detail = detail;
    }

    ListException(Reason reason) {
        this(reason, 0);
    }

    ListException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.detail = 0;
    }

    public Reason reason() {
        return reason;
    }

    /** The line of the file, or the limit, that the sentence names; 0 where it names none. */
    public long detail() {
        return detail;
    }

    /** What to say. */
    public Message sentence() {
        return Message.of("list.refused." + Texts.word(reason), detail);
    }
}
