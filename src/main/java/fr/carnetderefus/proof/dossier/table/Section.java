package fr.carnetderefus.proof.dossier.table;

import java.util.List;

/**
 * Rows under a heading: a table, or one for each of several groups.
 *
 * @param said what stands between the heading and the first of them, or empty
 * @param columns of each table; the first says what each row is about
 */
public record Section(String title, String said, List<Column> columns, List<Group> groups) {
    public Section {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * What stands in a table of its own.
     *
     * @param title of the table, below the section's; empty where there is but one
     * @param rows each as long as there are columns
     */
    public record Group(String title, List<List<String>> rows) {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A section of one table. */
    public static Section of(
            String title, String said, List<Column> columns, List<List<String>> rows) {
        return new Section(title, said, columns, List.of(new Group("", rows)));
    }
}
