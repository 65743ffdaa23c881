package fr.carnetderefus.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes key slots, within whatever transaction is open. */
final class SlotTable {
    private SlotTable() {}

    static void insert(Connection connection, List<KeySlot> slots) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO keyslot VALUES (?, ?, ?, ?, ?)")) {
            for (var slot : slots) {
                insert.setLong(1, slot.id());
                insert.setString(2, slot.kind());
                insert.setString(3, slot.kdf());
                insert.setBytes(4, slot.salt());
                insert.setBytes(5, slot.wrapped());
                insert.executeUpdate();
            }
        }
    }

    static void delete(Connection connection, List<Long> ids) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM keyslot WHERE id = ?")) {
            for (var id : ids) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        }
    }
}
