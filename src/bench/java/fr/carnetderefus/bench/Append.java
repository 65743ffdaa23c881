package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Unlock.CARNETS;
import static fr.carnetderefus.bench.Unlock.PASSPHRASE;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.RecordRefusal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One durable entry, in nanoseconds.
 *
 * @param floor SQLite alone inserts a row of the same size into a copy of the file
 * @param verb a verb of the register checks, seals, writes and folds
 */
record Append(long floor, long verb) {
    /** What an attempt without a note weighs once sealed. */
    private static final int SEALED_BYTES = 250;

    static List<Append> measure(Path file, Path copy, List<PersonId> people, int times)
            throws CarnetException, SQLException {
        var measured = new ArrayList<Append>();
        var sealed = new byte[SEALED_BYTES];
        try (var register = CARNETS.open(file, PASSPHRASE);
                var floor = Floor.appending(copy)) {
            var verb = new RecordRefusal(register);
            for (var i = 0; i < times; i++) {
                var attempt =
                        new Entry.AttemptMade(
                                "online",
                                LocalDateTime.of(2026, 11, 23, 9, i % 60),
                                Entry.Outcome.BUSY,
                                "");
                var id = people.get((int) (i * 7919L % people.size()));
                var start = System.nanoTime();
                floor.insert(sealed);
                var inserted = System.nanoTime();
                verb.attempt(id, attempt);
                measured.add(new Append(inserted - start, System.nanoTime() - inserted));
            }
        }
        return measured;
    }
}
