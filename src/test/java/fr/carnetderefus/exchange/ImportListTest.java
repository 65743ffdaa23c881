package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CaseFile;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.UndoStep;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whole lists of made-up people, brought in. */
class ImportListTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Preview preview(List<String> rows) throws ListException {
        var table = ListTable.of(ListFile.read(MadeLists.file(rows)));
        return new JudgeList(register)
                .judge(table, Mapping.recognise(table), (done, of) -> true)
                .orElseThrow();
    }

    private ImportPeople.Done write(Preview preview, boolean update) throws CarnetException {
        return new ImportPeople(register)
                .write(preview.seen(), preview.arrivals(update), (done, of) -> true)
                .orElseThrow();
    }

    @Test
    void everyColumnOfTheMadeListIsRecognised() throws Exception {
        var preview = preview(MadeLists.rows(1, 7));
        assertEquals(MadeLists.HEADINGS.split(";", -1).length, preview.mapping().columns().size());
    }

    @Test
    void tenThousandPeopleComeInOneStepAndGoInOne() throws Exception {
        var rows = MadeLists.rows(10_000, 1);
        var preview = preview(rows);
        assertEquals(new Preview.Counts(10_000, 0, 0, 0), preview.counts());
        var done = write(preview, false);
        assertEquals(10_000, done.added());
        assertEquals(10_000, register.state().people().size());
        var again = preview(rows);
        assertEquals(new Preview.Counts(0, 0, 10_000, 0), again.counts());
        new UndoStep(register).undo();
        assertTrue(register.state().people().isEmpty());
    }

    @Test
    void theCountsAgreeToTheRowWithWhatHappened() throws Exception {
        var rows = MadeLists.rows(200, 2);
        write(preview(rows.subList(0, 120)), false);
        var before = register.state();
        var mixed = new ArrayList<String>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            // of those who are known every third has moved; of the others every fourth has no name
            mixed.add(
                    i < 120
                            ? i % 3 == 0
                                    ? row.replaceFirst(";TJ de \\p{L}+|;TP d’Évry", ";TP du Puy")
                                    : row
                            : i % 4 == 0 ? row.replaceFirst("^[^;]+", "") : row);
        }
        mixed.add(rows.get(150));
        mixed.add(rows.get(3));
        var preview = preview(mixed);
        assertEquals(new Preview.Counts(60, 40, 80, 22), preview.counts());
        assertEquals(mixed.size(), preview.rows().size());
        var done = write(preview, true);
        assertEquals(60, done.added());
        assertEquals(40, done.amended());
        assertEquals(180, register.state().people().size());
        var now = register.state().cases().values().stream().map(CaseFile::person).toList();
        var stayed = new HashSet<>(now);
        var changed =
                before.cases().values().stream()
                        .map(CaseFile::person)
                        .filter(p -> !stayed.contains(p))
                        .count();
        assertEquals(40, changed);
        assertEquals(new Preview.Counts(0, 0, 180, 22), preview(mixed).counts());
    }

    @Test
    void withoutTheYesNobodyWhoIsKnownIsChanged() throws Exception {
        var rows = MadeLists.rows(10, 3);
        write(preview(rows), false);
        var people = register.state().people();
        var moved = rows.stream().map(r -> r.replaceAll(";\\d{5};", ";75011;")).toList();
        var preview = preview(moved);
        assertEquals(10, preview.counts().changed());
        assertEquals("", write(preview, false).step());
        assertEquals(people, register.state().people());
        assertFalse(write(preview, true).step().isEmpty());
    }

    @Test
    void whoStopsItHasWrittenNothing() throws Exception {
        var preview = preview(MadeLists.rows(120, 4));
        var before = register.state();
        var verb = new ImportPeople(register);
        var asked = new ArrayList<Long>();
        for (var limit : List.of(0L, 100L, 120L)) {
            var stopped =
                    verb.write(
                            preview.seen(),
                            preview.arrivals(false),
                            (done, of) -> {
                                asked.add(done);
                                return done < limit;
                            });
            assertEquals(Optional.empty(), stopped);
        }
        assertEquals(List.of(0L, 0L, 50L, 100L, 0L, 50L, 100L, 120L), asked);
        assertEquals(before, register.state());
        var judged =
                new JudgeList(register)
                        .judge(preview.table(), preview.mapping(), (done, of) -> done < 100);
        assertEquals(Optional.empty(), judged);
    }

    @Test
    void aListComparedWithAnEarlierCarnetIsRefused() throws Exception {
        var preview = preview(MadeLists.rows(3, 5));
        new AddPerson(register)
                .add(
                        new Person(
                                AddPerson.newId(),
                                PersonKind.ADULT,
                                Names.of("Nadia", "Benali"),
                                LocalDate.of(1984, 8, 14),
                                "Benali",
                                true,
                                null,
                                Insurance.NONE));
        var entries = register.state().entries();
        var refusal = assertThrows(CarnetException.class, () -> write(preview, true));
        assertEquals(Reason.LIST_OUTDATED, refusal.reason());
        assertEquals(entries, register.state().entries());
    }

    /** As when somebody takes a row out of the preview on which another one depends. */
    @Test
    void nobodyComesWithoutWhoTheyNeed() throws Exception {
        var rows =
                "Nom;Prénom;Né le;Représenté par\nRoy;Anne;01/02/1985;\nRoy;Tom;01/02/2017;Anne Roy\n";
        var table = ListTable.of(ListFile.read(rows));
        var preview =
                new JudgeList(register, PersonKind.ADULT)
                        .judge(table, Mapping.recognise(table), (done, of) -> true)
                        .orElseThrow();
        var child = preview.arrivals(false).subList(1, 2);
        var verb = new ImportPeople(register);
        var refusal =
                assertThrows(
                        CarnetException.class,
                        () -> verb.write(preview.seen(), child, (done, of) -> true));
        assertEquals(Reason.UNKNOWN_PERSON, refusal.reason());
        assertTrue(register.state().people().isEmpty());
    }
}
