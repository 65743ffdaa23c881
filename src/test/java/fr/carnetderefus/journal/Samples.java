package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Carnets for tests, under a cheap key derivation, and what tests say about them. */
final class Samples {
    static final Argon2 CHEAP = new Argon2(64, 1, 1);
    static final String WORDS = "cheval agrafe pile exacte";

    private Samples() {}

    static SqliteJournal create(Path file) throws JournalException {
        return SqliteJournal.create(file, WORDS.toCharArray(), CHEAP);
    }

    static SqliteJournal open(Path file) throws JournalException {
        return SqliteJournal.open(file, WORDS.toCharArray());
    }

    static SqliteJournal look(Path file) throws JournalException {
        return SqliteJournal.look(file, WORDS.toCharArray());
    }

    static Row row(String subject, String content) {
        return new Row(subject, bytes(content));
    }

    static Document document(String id, String subject, String content) {
        return new Document(id, subject, bytes(content));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Everything in the journal, as "1 subject content". */
    static List<String> read(Journal journal) throws JournalException {
        return read(journal, 0);
    }

    static List<String> read(Journal journal, long after) throws JournalException {
        var read = new ArrayList<String>();
        journal.read(
                after,
                (seq, subject, content) ->
                        read.add(
                                seq
                                        + " "
                                        + subject
                                        + " "
                                        + new String(content, StandardCharsets.UTF_8)));
        return read;
    }

    static JournalException fails(Reason reason, Executable action) {
        var thrown = assertThrows(JournalException.class, action);
        assertEquals(reason, thrown.reason(), thrown::toString);
        return thrown;
    }

    static String fingerprint(Path file) throws IOException {
        return Digests.sha256Hex(Files.readAllBytes(file));
    }

    static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }

    /** Every name in the folder with what it holds. */
    static Map<String, String> snapshot(Path folder) throws IOException {
        var snapshot = new TreeMap<String, String>();
        for (var name : namesIn(folder)) {
            var file = folder.resolve(name);
            snapshot.put(name, Files.isRegularFile(file) ? fingerprint(file) : "no file");
        }
        return snapshot;
    }

    static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
