package fr.carnetderefus.proof.dossier.table;

import java.util.List;

/**
 * A table under its heading.
 *
 * @param said what stands between the two, or empty
 * @param columns the first says what each row is about
 * @param rows each as long as there are columns
 */
public record Section(String title, String said, List<Column> columns, List<List<String>> rows) {
    public Section {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
