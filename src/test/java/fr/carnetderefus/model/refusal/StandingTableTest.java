package fr.carnetderefus.model.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.procedure.Dates;
import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.ProcedureFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A table of cases, read from a text file that one can check without reading Java. */
class StandingTableTest {
    private static final Path TABLE = Path.of("src/test/resources/samples/cases/standings.txt");
    private static final String NOTHING = "-";
    private static final Procedure PROCEDURE = ProcedureFile.all().main();
    private static final Holidays HOLIDAYS = new FrenchHolidays();

    /** One line of the table, and the entries that tell its case. */
    static final class Row {
        private final int number;
        private final Map<String, String> cells;
        private final List<Written> entries = new ArrayList<>();

        Row(int number, Map<String, String> cells) {
            this.number = number;
            this.cells = cells;
        }

        String cell(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** What a cell lists, apart by a separator; nothing where it says so. */
        List<String> list(String column, String separator) {
            var cell = cell(column);
            return cell.equals(NOTHING) ? List.of() : List.of(cell.split(separator, -1));
        }

        LocalDate day(String column) {
            return LocalDate.parse(cell(column));
        }

        private void write(LocalDate day, Entry entry) {
            var id = "e" + entries.size();
            entries.add(new Written(id, id, Cases.LEA.id(), "", day, Instant.EPOCH, entry));
        }

        private void write(Entry entry) {
            write(day("today"), entry);
        }

        PersonFile file() {
            write(new Entry.PersonAdded(Cases.LEA));
            notices();
            list("code", ",").forEach(_ -> write(new Entry.CodeNoted("aBcDeFgH2345")));
            list("method", ",").forEach(m -> write(new Entry.MethodChosen(m)));
            decisions(true);
            list("attempts", ", ").forEach(this::attempt);
            list("requests", ", ").forEach(by -> write(new Entry.ProofRequested(by, "")));
            list("proofs", ", ")
                    .forEach(p -> write(new Entry.ProofFiled(Archived.proof(p, "0", 1, 1, p))));
            decisions(false);
            return Fold.of(entries, PROCEDURE.id()).orElseThrow();
        }

        private void notices() {
            var means = list("means", " \\+ ");
            var sent = cell("sent").split(" \\+ ", -1);
            var received = cell("received").split(" \\+ ", -1);
            var basis = cell("basis").split(" \\+ ", -1);
            for (var i = 0; i < means.size(); i++) {
                var noted = received[i].startsWith("noted ");
                var came = noted ? received[i].substring("noted ".length()) : received[i];
                write(
                        noted ? LocalDate.parse(came) : day("today"),
                        new Entry.NoticeReceived(
                                "n" + i,
                                constant(Entry.NoticeMeans.class, means.get(i)),
                                dayOrNull(sent[i]),
                                constant(Anchor.Basis.class, basis[i]),
                                noted ? null : dayOrNull(came)));
            }
        }

        private void decisions(boolean before) {
            for (var said : list("decision", ", ")) {
                if (said.endsWith(" before") == before) {
                    var word = said.replace(" before", "");
                    write(new Entry.DecisionTaken(constant(Entry.Decision.class, word)));
                }
            }
        }

        private void attempt(String told) {
            var words = told.split(" ", 2);
            var at = LocalDateTime.of(day("today"), java.time.LocalTime.NOON);
            write(new Entry.AttemptMade(words[0], at, constant(Entry.Outcome.class, words[1]), ""));
        }

        @Override
        public String toString() {
            return "line " + number + ": " + cell("today") + ", " + cell("status");
        }
    }

    private static @Nullable LocalDate dayOrNull(String cell) {
        return cell.equals(NOTHING) ? null : LocalDate.parse(cell);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        List<String> columns = List.of();
        var lines = Files.readAllLines(TABLE);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split(" *(?:\\||=>) *", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(i + 1, named(columns, cells)));
            }
        }
        return rows;
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        assertEquals(columns.size(), cells.size(), () -> "cells in " + cells);
        var named = new HashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return named;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aCaseIsWhatTheTableSays(Row row) {
        var person = row.file();
        var standing = Standing.of(person, person.leading(), PROCEDURE, HOLIDAYS, row.day("today"));
        assertEquals(row.cell("status"), standing.status().id(), "status");
        assertEquals(row.cell("next"), standing.next().id(), "next");
        assertEquals(row.cell("last safe"), day(standing, Dates::lastSafeDay), "last safe");
        assertEquals(row.cell("last phone"), day(standing, Dates::lastPhoneDay), "last phone");
        assertEquals(row.cell("deadline"), day(standing, Dates::deadline), "deadline");
    }

    private static String day(
            Standing standing, java.util.function.Function<Dates, @Nullable LocalDate> which) {
        return standing.dates().map(which).map(LocalDate::toString).orElse(NOTHING);
    }

    @Test
    void theTableIsLongEnoughAndSaysNothingTwice() throws IOException {
        var rows = rows();
        assertTrue(rows.size() >= 60, "only " + rows.size());
        assertEquals(rows.size(), rows.stream().map(r -> r.cells).distinct().count());
    }
}
