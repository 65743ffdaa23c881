package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Views of one's own are kept, and no erased person's name in them. */
class KeepViewsTest {
    private static final Map<String, String> LATE = Map.of("selection", "late", "query", "");

    @Test
    void aViewIsThereTheNextTimeAndIsNoEntry() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            var keep = new KeepViews(register);
            var entries = register.state().entries().size();
            assertEquals(Map.of(), keep.read());
            keep.keep("En retard", LATE);
            keep.keep("Lyon", Map.of("query", "lyon"));
            keep.keep("En retard", Map.of("selection", "no-code"));
            assertEquals(
                    Map.of(
                            "Lyon",
                            Map.of("query", "lyon"),
                            "En retard",
                            Map.of("selection", "no-code")),
                    keep.read());
            keep.drop("Lyon");
            keep.drop("nobody's");
            assertEquals(List.of("En retard"), List.copyOf(keep.read().keySet()));
            assertEquals(entries, register.state().entries().size());
        }
    }

    @Test
    void theOldestGoes() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            var keep = new KeepViews(register);
            for (var i = 0; i <= KeepViews.MOST; i++) {
                keep.keep("view " + i, LATE);
            }
            assertEquals(KeepViews.MOST, keep.read().size());
            assertFalse(keep.read().containsKey("view 0"));
        }
    }

    @Test
    void nothingOfAnErasedPersonStaysInAView() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            Marie.in(register);
            var zoe = Marie.named(register, "Zoé");
            var keep = new KeepViews(register);
            keep.keep("zoé", LATE);
            keep.keep("à voir", Map.of("selection", "late", "query", "zoe"));
            keep.keep("Lyon", Map.of("selection", "late", "query", "lyon"));
            new ErasePerson(register).erase(zoe.id());
            assertEquals(
                    Map.of(
                            "à voir",
                            Map.of("selection", "late"),
                            "Lyon",
                            Map.of("selection", "late", "query", "lyon")),
                    keep.read());
        }
    }
}
