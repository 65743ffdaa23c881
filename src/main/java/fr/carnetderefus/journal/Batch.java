package fr.carnetderefus.journal;

import java.util.List;

/** What is added to the journal in one step. */
public record Batch(List<Row> rows, List<Document> documents) {
    public Batch {
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
    }

    /** Rows alone. */
    public static Batch of(Row... rows) {
        return new Batch(List.of(rows), List.of());
    }
}
