package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What headings were taken for is remembered, and is no entry. */
class KeepHeadingsTest {
    @Test
    void whatWasChosenIsThereTheNextTime() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            var keep = new KeepHeadings(register);
            var entries = register.state().entries().size();
            assertEquals(Map.of(), keep.read());
            keep.add(Map.of("majeur", "birth-name"));
            keep.add(Map.of("ref", "file-number"));
            keep.add(Map.of("majeur", "used-name"));
            assertEquals(Map.of("ref", "file-number", "majeur", "used-name"), keep.read());
            assertEquals(entries, register.state().entries().size());
        }
    }

    @Test
    void theOldestGoes() throws Exception {
        try (var register = Carnets.shipped(Clock.systemUTC()).inMemory()) {
            var keep = new KeepHeadings(register);
            keep.add(Map.of("first", "nir"));
            keep.add(
                    IntStream.range(0, KeepHeadings.MOST)
                            .boxed()
                            .collect(Collectors.toMap(i -> "h" + i, i -> "nir")));
            var kept = keep.read();
            assertEquals(KeepHeadings.MOST, kept.size());
            assertFalse(kept.containsKey("first"));
            assertEquals(List.of("nir"), kept.values().stream().distinct().toList());
        }
    }
}
