package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What the rota promises, on many random histories. */
class RotaTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 18, 0);
    private static final Comparator<Backup> BY_MOMENT = Comparator.comparing(b -> b.name().at());

    private final long seed = Long.getLong("seed", System.nanoTime());

    private static Backup at(LocalDateTime at) {
        var name = new BackupName("famille", at, 12, "0123456789abcdef");
        return new Backup(Path.of(name.fileName()), name, 1, Backup.Standing.GOOD);
    }

    private static List<Backup> random(Random random) {
        var all = new ArrayList<Backup>();
        var count = random.nextInt(60);
        var days = 1 + random.nextInt(1500);
        for (var i = 0; i < count; i++) {
            all.add(at(NOW.minusSeconds(random.nextLong(days * 86_400L))));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static List<Backup> kept(List<Backup> all) {
        var kept = new ArrayList<>(all);
        kept.removeAll(Rota.surplus(all));
        return kept;
    }

    @Test
    void theNewestTenAreNeverDroppedAndNothingElseEither() {
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++) {
            var all = random(random);
            var surplus = Rota.surplus(all);
            assertTrue(all.containsAll(surplus), "-Dseed=" + seed);
            assertEquals(surplus.size(), new HashSet<>(surplus).size());
            all.stream()
                    .sorted(BY_MOMENT.reversed())
                    .limit(Rota.LAST)
                    .forEach(b -> assertFalse(surplus.contains(b), "-Dseed=" + seed));
        }
    }

    @Test
    void everyMonthThatHadOneStillHasOne() {
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++) {
            var all = random(random);
            var kept = kept(all);
            // a month that the eight weeks cut in two has one by its weeks or one by itself
            for (var backup : all) {
                var month = YearMonth.from(backup.name().at());
                assertTrue(kept.stream().anyMatch(k -> near(k, month)), "-Dseed=" + seed);
            }
        }
    }

    private static boolean near(Backup kept, YearMonth month) {
        var own = YearMonth.from(kept.name().at());
        return own.equals(month) || own.equals(month.plusMonths(1));
    }

    @Test
    void whatIsKeptOnceIsKeptWhenAskedAgain() {
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++) {
            assertEquals(List.of(), Rota.surplus(kept(random(random))), "-Dseed=" + seed);
        }
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var all = random(random);
            var one = new HashSet<>(Rota.surplus(all));
            Collections.shuffle(all, random);
            assertEquals(one, new HashSet<>(Rota.surplus(all)), "-Dseed=" + seed);
        }
    }

    /** A backup a day for two years: ten, then about seven weeks, then the months. */
    @Test
    void aBackupADayStaysFew() {
        var there = new ArrayList<Backup>();
        for (var day = 0; day < 730; day++) {
            there.add(at(NOW.plusDays(day)));
            there.removeAll(Rota.surplus(there));
        }
        assertTrue(there.size() >= 10 + 6 + 20 && there.size() <= 10 + 9 + 25, there.size() + "");
        assertEquals(NOW.plusDays(729), Collections.max(there, BY_MOMENT).name().at());
    }

    @Test
    void tenAreKeptHoweverQuicklyTheyCame() {
        var all = IntStream.range(0, 30).mapToObj(i -> at(NOW.plusMinutes(i))).toList();
        assertEquals(19, Rota.surplus(all).size());
    }
}
