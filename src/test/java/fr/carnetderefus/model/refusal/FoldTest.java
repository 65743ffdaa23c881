package fr.carnetderefus.model.refusal;

import static fr.carnetderefus.model.refusal.Cases.LEA;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class FoldTest {
    private final Cases cases = new Cases();

    @Test
    void nobodyIsThereBeforeTheyAreAdded() {
        assertEquals(Optional.empty(), Fold.of(List.of(), "opening"));
        cases.write(new Entry.CodeNoted("aBcDeFgH2345"));
        assertEquals(Optional.empty(), cases.fold());
    }

    @Test
    void theLastWordCounts() {
        cases.write(new Entry.PersonAdded(LEA));
        cases.write(new Entry.MethodChosen("phone"));
        cases.write(new Entry.MethodChosen("online"));
        cases.write(new Entry.CodeNoted("a"));
        cases.write(new Entry.CodeNoted("b"));
        var file = cases.fold().orElseThrow();
        assertEquals("online", file.method());
        assertEquals("b", file.code());
        assertEquals(5, cases.person().orElseThrow().history().size());
    }

    @Test
    void whatIsTakenBackLeavesNoTraceInTheCase() {
        cases.write(new Entry.PersonAdded(LEA));
        cases.write(new Entry.CodeNoted("a"));
        var slip = cases.write(new Entry.CodeNoted("b"));
        cases.write(new Entry.EntryUndone(slip));
        var file = cases.fold().orElseThrow();
        assertEquals("a", file.code());
        assertEquals(2, cases.person().orElseThrow().history().size());
    }

    @Test
    void takingBackATakingBackBringsItInAgainAndSoOn() {
        cases.write(new Entry.PersonAdded(LEA));
        var target = cases.write(new Entry.CodeNoted("a"));
        for (var round = 1; round <= 6; round++) {
            target = cases.write(new Entry.EntryUndone(target));
            var has = cases.fold().orElseThrow().hasCode();
            assertEquals(round % 2 == 0, has, "after " + round);
        }
    }

    @Test
    void aPersonWhoseComingIsTakenBackIsGoneThoughMoreWasWritten() {
        var added = cases.write(new Entry.PersonAdded(LEA));
        cases.write(new Entry.PersonAmended(LEA));
        var gone = cases.write(new Entry.EntryUndone(added));
        assertTrue(cases.fold().isEmpty());
        cases.write(new Entry.EntryUndone(gone));
        assertFalse(cases.fold().isEmpty());
    }

    /** What is told by department and caisse before and after, and whether it is another cover. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '', '',              '', CPAM du Rhône,   false
                    '', CPAM du Rhône,   '', '',              false
                    '', CPAM du Rhône,   '', CPAM du Rhône,   false
                    '', CPAM du Rhône,   '', cpam du rhône,   false
                    '', CPAM du Rhône,   '', MSA Alsace,      true
                    69, '',              69, MGEN,            false
                    69, CPAM du Rhône,   69, MGEN,            true
                    69, MGEN,            42, MGEN,            true
                    69, MGEN,            '', MGEN,            false
                    """)
    void onlyAnotherDepartmentOrCaisseIsAnotherCover(
            String department, String caisse, String then, String thenCaisse, boolean another) {
        cases.write(new Entry.PersonAdded(insured(department, caisse)));
        cases.write(new Entry.PersonAmended(insured(then, thenCaisse)));
        assertEquals(
                another ? List.of(Cases.START) : List.of(),
                cases.person().orElseThrow().coverChanged());
    }

    private static Person insured(String department, String caisse) {
        return new Person(
                LEA.id(),
                LEA.kind(),
                LEA.names(),
                LEA.born(),
                LEA.household(),
                false,
                null,
                new Insurance(null, null, null, department, caisse));
    }
}
