package fr.carnetderefus.register;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Which backups are kept: the last ten; of those before, for eight weeks the last of each week; and
 * of all before, the last of each month, for good.
 */
public final class Rota {
    static final int LAST = 10;
    static final int WEEKS = 8;

    private Rota() {}

    /**
     * Those that need not be kept. Counted from the newest, not from today: whoever takes a break
     * loses nothing, and a clock that is wrong today drops nothing made before.
     *
     * @param good backups of one carnet, all of them whole
     * @return some of them, never the newest
     */
    public static List<Backup> surplus(List<Backup> good) {
        var newestFirst =
                good.stream()
                        .sorted(
                                Comparator.comparing((Backup b) -> b.name().at())
                                        .thenComparingLong(b -> b.name().count())
                                        .reversed())
                        .toList();
        var surplus = new ArrayList<Backup>();
        var periods = new HashSet<Object>();
        for (var i = LAST; i < newestFirst.size(); i++) {
            var backup = newestFirst.get(i);
            var newest = newestFirst.getFirst().name().at();
            if (!periods.add(period(backup.name().at(), newest))) {
                surplus.add(backup);
            }
        }
        return List.copyOf(surplus);
    }

    /** One is kept of each. */
    private static Object period(LocalDateTime at, LocalDateTime newest) {
        return at.isAfter(newest.minusWeeks(WEEKS))
                ? new Week(
                        at.get(IsoFields.WEEK_BASED_YEAR),
                        at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : YearMonth.from(at);
    }

    private record Week(int year, int number) {}
}
