package fr.carnetderefus.bench;

import static fr.carnetderefus.bench.Figures.median;
import static fr.carnetderefus.bench.Figures.millis;
import static fr.carnetderefus.bench.Figures.ratio;
import static fr.carnetderefus.bench.Figures.row;
import static fr.carnetderefus.bench.Figures.say;

import fr.carnetderefus.exchange.JudgeList;
import fr.carnetderefus.exchange.ListFile;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.MadeListFile;
import fr.carnetderefus.exchange.Mapping;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.journal.Bench;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyToday;
import fr.carnetderefus.register.SurveyWork;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;
import fr.carnetderefus.ui.home.HomeModel;
import fr.carnetderefus.ui.home.TableBench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * A guardian's desk: a list brought in, everybody surveyed, searched, put in order. Takes the
 * numbers of people as arguments.
 */
public final class Office {
    private static final List<String> TYPED =
            List.of("l", "le", "le g", "le go", "le gof", "le goff", "m", "ma", "mar", "00417");
    private static final int ROUNDS = 7;
    private static final double SECOND = 1e9;
    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    private Office() {}

    /** A list on its way in, in nanoseconds. */
    private record Way(long csv, long read, long judge, long write, int rows, int refused) {
        long all() {
            return read + judge + write;
        }
    }

    /** What is done at the desk, in nanoseconds, and bytes. */
    private record Desk(
            double key,
            double worst,
            double sort,
            double court,
            double caisse,
            double views,
            double view,
            double work,
            long heap) {}

    private record Size(int people, List<Way> ways, List<Unlock> unlocks, Desk desk) {}

    /** Measures everything and prints it. */
    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? new String[] {"100", "1000", "10000", "100000"} : args;
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "desk");
        try {
            bring(folder, 2_000); // for the compilers
            var all = new ArrayList<Size>();
            for (var people : sizes) {
                all.add(measure(folder, Integer.parseInt(people)));
            }
            bringing(all);
            unlocking(all);
            desk(all);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Size measure(Path folder, int people) throws Exception {
        var ways = new ArrayList<Way>();
        var rounds = people > 10_000 ? 3 : ROUNDS;
        for (var i = 0; i < rounds; i++) {
            ways.add(bring(folder, people));
        }
        var file = folder.resolve("last.carnet");
        var unlocks = new ArrayList<Unlock>();
        for (var i = 0; i < rounds; i++) {
            unlocks.add(Unlock.measure(file));
        }
        return new Size(people, ways, unlocks, desk(file));
    }

    private static Way bring(Path folder, int people) throws Exception {
        var bytes = MadeListFile.of(people);
        var file = folder.resolve("last.carnet");
        try (Stream<Path> before = Files.list(folder)) {
            for (var old : before.toList()) {
                Files.delete(old);
            }
        }
        Bench.create(file, Unlock.PASSPHRASE);
        try (var register = Unlock.CARNETS.open(file, Unlock.PASSPHRASE)) {
            var start = System.nanoTime();
            var letters = MadeListFile.alone(bytes);
            var alone = System.nanoTime();
            var table = ListTable.of(ListFile.read(bytes));
            var mapping = Mapping.recognise(table);
            var read = System.nanoTime();
            Preview preview =
                    new JudgeList(register)
                            .judge(table, mapping, (now, of) -> letters > 0)
                            .orElseThrow();
            var judged = System.nanoTime();
            new ImportPeople(register)
                    .write(preview.seen(), preview.arrivals(false), (now, of) -> true);
            var written = System.nanoTime();
            return new Way(
                    alone - start,
                    read - alone,
                    judged - read,
                    written - judged,
                    preview.rows().size(),
                    preview.counts().refused());
        }
    }

    private static Desk desk(Path file) throws Exception {
        var before = heap();
        try (var register = Unlock.CARNETS.open(file, Unlock.PASSPHRASE)) {
            var held = heap() - before;
            var model = model(register);
            var table = new TableBench(model);
            var keys = new ArrayList<Long>();
            for (var round = 0; round < 3 * ROUNDS; round++) {
                for (var typed : TYPED) {
                    keys.add(time(() -> table.type(typed)));
                }
                table.type("");
            }
            var warm = keys.subList(keys.size() / 2, keys.size());
            var sort = time(() -> table.sort().hashCode());
            var court = median(grouped(table, table::byCourt), g -> g);
            var caisse = median(grouped(table, table::byCaisse), g -> g);
            var views = median(views(register), v -> v);
            var view = time(() -> table.view(Selection.INCOMPLETE));
            return new Desk(
                    median(warm, k -> k),
                    warm.stream().mapToDouble(k -> k).max().orElse(0),
                    sort,
                    court,
                    caisse,
                    views,
                    view,
                    median(work(register), w -> w),
                    held);
        }
    }

    private static List<Long> grouped(TableBench table, LongSupplier group) {
        var all = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            table.apart();
            all.add(time(group));
        }
        table.apart();
        return all;
    }

    /** All there is to do, from where everybody stands to the list. */
    private static List<Long> work(Register register) {
        var survey = new SurveyDeadlines(register).on(register.today());
        var all = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            all.add(
                    time(() -> {
                        var tasks = new SurveyToday(register).of(survey);
                        return new SurveyWork(register).of(tasks).size();
                    }));
        }
        return all;
    }

    private static List<Long> views(Register register) {
        var all = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            var fresh = new TableBench(model(register));
            all.add(time(fresh::views));
        }
        return all;
    }

    private static HomeModel model(Register register) {
        return new HomeModel(
                new SurveyDeadlines(register).on(register.today()),
                register.state(),
                new Phrases(Texts.in(Language.FRENCH), register.procedures()));
    }

    private static long time(LongSupplier work) {
        var start = System.nanoTime();
        var result = work.getAsLong();
        var took = System.nanoTime() - start;
        return result == Long.MIN_VALUE ? 0 : took; // the result is not to be optimised away
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void bringing(List<Size> sizes) {
        say("");
        say("A list brought in, milliseconds; csv is FastCSV alone over the same bytes");
        row("people", "csv", "read", "judge", "write", "all/csv", "rows/s", "refused");
        for (var size : sizes) {
            var csv = median(size.ways(), Way::csv);
            var all = median(size.ways(), Way::all);
            var last = size.ways().getLast();
            row(
                    size.people(),
                    millis(csv),
                    millis(median(size.ways(), Way::read)),
                    millis(median(size.ways(), Way::judge)),
                    millis(median(size.ways(), Way::write)),
                    ratio(all, csv),
                    Math.round(last.rows() / (all / SECOND)),
                    last.refused());
        }
    }

    private static void unlocking(List<Size> sizes) {
        say("");
        say("From the passphrase to the table, milliseconds; sqlite reads the rows alone");
        row("people", "sqlite", "argon2id", "open", "home", "all", "all/floor");
        for (var size : sizes) {
            var unlocks = size.unlocks();
            var floor = median(unlocks, Unlock::floor);
            var key = median(unlocks, Unlock::key);
            var all = median(unlocks, u -> u.key() + u.rest());
            row(
                    size.people(),
                    millis(floor),
                    millis(key),
                    millis(median(unlocks, Unlock::open)),
                    millis(median(unlocks, Unlock::home)),
                    millis(all),
                    ratio(all, floor + key));
        }
    }

    private static void desk(List<Size> sizes) {
        say("");
        say(
                "At the desk, milliseconds; a key is one more letter of a search, court and caisse put people"
                        + " together by them, views all their counts, aside; work the list of all there is to do");
        row(
                "people", "key", "worst", "sort", "court", "caisse", "views", "view", "work",
                "heap MB", "KB each");
        for (var size : sizes) {
            var desk = size.desk();
            row(
                    size.people(),
                    millis(desk.key()),
                    millis(desk.worst()),
                    millis(desk.sort()),
                    millis(desk.court()),
                    millis(desk.caisse()),
                    millis(desk.views()),
                    millis(desk.view()),
                    millis(desk.work()),
                    desk.heap() / MEGA,
                    String.format(
                            Locale.ROOT, "%.1f", (double) desk.heap() / KILO / size.people()));
        }
    }
}
