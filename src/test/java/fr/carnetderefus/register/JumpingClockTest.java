package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.CheapCarnet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A clock that jumps, as with an empty battery: nothing is lost, and it is said. */
class JumpingClockTest {
    private static final char[] WORDS = "un cheval à bascule".toCharArray();
    private static final List<String> DAYS =
            List.of("2026-11-24", "2031-01-01", "2026-11-25", "1999-01-01", "2026-11-26");

    @TempDir Path folder;

    private static Carnets on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return Carnets.shipped(clock);
    }

    @Test
    void allThatWasWrittenIsThereAndTheDoubtIsSaid() throws Exception {
        var file = folder.resolve("famille.carnet");
        var away = Files.createDirectory(folder.resolve("away"));
        CheapCarnet.create(file, WORDS);
        for (var i = 0; i < DAYS.size(); i++) {
            try (var register = on(DAYS.get(i)).open(file, WORDS)) {
                Marie.named(register, "Zo" + (char) ('a' + i));
                var done = BackUp.of(register).orElseThrow().into(away, (d, of) -> true);
                assertTrue(done.isPresent());
            }
        }
        try (var register = on("2026-11-27").open(file, WORDS)) {
            assertEquals(
                    List.of("Zoa", "Zob", "Zoc", "Zod", "Zoe"),
                    register.state().people().values().stream()
                            .map(p -> p.person().names().given())
                            .sorted()
                            .toList());
            assertEquals(Optional.of(LocalDate.parse("2031-01-01")), register.writtenAhead());
            assertTrue(new VerifyCarnet(register).verify().sound());
        }
        try (var register = on("2031-01-02").open(file, WORDS)) {
            assertEquals(Optional.empty(), register.writtenAhead());
        }
        var counts =
                ListBackups.of(file).in(away).stream()
                        .filter(Backup::good)
                        .map(backup -> backup.name().count())
                        .collect(Collectors.toSet());
        assertTrue(counts.contains((long) DAYS.size()), "the one with everything: " + counts);
    }
}
