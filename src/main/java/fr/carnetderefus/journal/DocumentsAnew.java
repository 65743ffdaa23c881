package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of documents written anew beside the hurt one, which is let go unread. A document of
 * several pages tells on each where the next is: where such a page is hurt, SQLite can neither
 * replace nor remove it, or worse, would give away the pages of another to which it leads now.
 */
final class DocumentsAnew {
    private final Store hurt;
    private final List<SealedDocument> given;
    private final List<String> kept;

    /**
     * Sees what can be kept. This comes before the change, for SQLite writes nothing more in one in
     * which it met a hurt page.
     *
     * @param hurt where the table is
     * @param connection the same
     * @param given what comes in place of documents there
     * @throws JournalException {@code DAMAGED} where it cannot be told which documents there are
     */
    DocumentsAnew(Store hurt, Connection connection, List<SealedDocument> given)
            throws JournalException {
        this.hurt = hurt;
        this.given = given;
        var replaced = given.stream().map(SealedDocument::id).collect(Collectors.toSet());
        this.kept = readable(hurt, ids(hurt, connection), replaced);
    }

    /** By the index. One that is in the table alone could not be found by its id, and would go. */
    private static List<String> ids(Store hurt, Connection connection) throws JournalException {
        var ids = hurt.documents();
        if (!new HashSet<>(ids).containsAll(inTable(connection))) {
            throw new JournalException(Reason.DAMAGED, "document", null);
        }
        return ids;
    }

    /** As far as it can be read. */
    private static List<String> inTable(Connection connection) {
        var ids = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM document NOT INDEXED")) {
            while (rows.next()) {
                ids.add(Sqlite.textAt(rows, 1));
            }
        } catch (SQLException e) {
            return ids; // what is behind is found by the index or not at all
        }
        return ids;
    }

    /** What nobody can read is left out: it was told as damaged before, and is as missing then. */
    private static List<String> readable(Store hurt, List<String> ids, Set<String> replaced)
            throws JournalException {
        var readable = new ArrayList<String>();
        for (var id : ids) {
            try {
                if (!replaced.contains(id) && hurt.document(id) != null) {
                    readable.add(id);
                }
            } catch (JournalException e) {
                if (e.reason() != Reason.DAMAGED) {
                    throw e;
                }
            }
        }
        return readable;
    }

    /**
     * Writes them, one at a time in memory. The hurt pages belong to no table then, and go when the
     * file is written anew.
     */
    void write(Connection connection) throws SQLException, JournalException {
        Schema.createFreshDocuments(connection);
        var into = new Tables(connection);
        for (var id : kept) {
            var document = hurt.document(id);
            if (document != null) {
                into.insertFresh(List.of(document));
            }
        }
        into.insertFresh(given);
        Schema.takeFreshDocuments(connection);
    }
}
