package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.proof.CertainFiling;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A real window over a real carnet, into which files come by the hundred. */
public final class WindowBench implements AutoCloseable {
    private static final int PEOPLE = 250;
    private static final int SPREAD = 77;
    private static final String[] START = {"Ba", "Cé", "Do", "Fi", "Gu", "La", "Mé", "No", "Pi"};
    private static final String[] MIDDLE = {"bri", "cla", "dou", "fré", "gno", "lia"};
    private static final String[] END = {"nde", "ric", "sal", "tin", "van"};
    private static final int PATIENCE_MILLIS = 20;

    private final Path folder;
    private final Shell shell;
    private final Frames frames = new Frames();
    private final List<Person> people;

    private WindowBench(Path folder, Shell shell) {
        this.folder = folder;
        this.shell = shell;
        this.people =
                shell.desk().register().state().people().values().stream()
                        .map(p -> p.person())
                        .toList();
    }

    /** Starts the toolkit, makes a carnet with a crowd in it and opens it in the window. */
    public static WindowBench open(Path folder) throws Exception {
        Windows.start();
        var carnets = Carnets.shipped(Clock.system(ZoneId.systemDefault()));
        var register = carnets.create(folder.resolve("banc.carnet"), "une phrase".toCharArray());
        fill(register);
        var shell = Windows.show(carnets, register, folder, 1120, 760);
        var bench = new WindowBench(folder, shell);
        Windows.onFx(() -> {
            bench.frames.start();
            shell.go(new Place.Tray());
            return true;
        });
        return bench;
    }

    /** No two of a name, or no letter would be certain. */
    private static void fill(Register register) throws CarnetException {
        var verb = new AddPerson(register);
        for (var i = 0; i < PEOPLE; i++) {
            verb.add(
                    new Person(
                            AddPerson.newId(),
                            PersonKind.ADULT,
                            Names.of(name(i), name(i * SPREAD % PEOPLE)),
                            register.today().minusYears(30).minusDays(i),
                            "Foyer " + i,
                            i == 0,
                            null,
                            new Insurance(null, null, null, "")));
        }
    }

    private static String name(int number) {
        return START[number % START.length]
                + MIDDLE[number / START.length % MIDDLE.length]
                + END[number / START.length / MIDDLE.length];
    }

    private static void until(BooleanSupplier wanted) throws Exception {
        while (!Windows.onFx(wanted::getAsBoolean)) {
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    /** Letters that each name somebody, unlike each other; numbered from {@code first}. */
    public Path letters(int first, int count) throws IOException {
        var made = Files.createDirectory(folder.resolve("lettres-" + first));
        // a day before the notice would be asked about
        var today = shell.texts().days().full(shell.desk().today());
        for (var i = first; i < first + count; i++) {
            var person = people.get(i % people.size());
            var text =
                    MadeFiles.PROOF.replace("12 novembre 2026", today)
                            + person.names().full()
                            + "|né le "
                            + person.born()
                            + "|Référence "
                            + i;
            Files.write(made.resolve("lettre-" + i + ".pdf"), MadeFiles.pdf(text));
        }
        return made;
    }

    /** The pauses between pictures while nothing happens. */
    public List<Long> idle(int millis) throws Exception {
        Windows.onFx(frames::take);
        Thread.sleep(millis);
        return Windows.onFx(frames::take);
    }

    /** Drops a folder on the window and waits until all of it was read. */
    public List<Long> read(Path given) throws Exception {
        return read(given, false);
    }

    /** The same with files of one person. */
    public List<Long> readOfOne(Path given) throws Exception {
        return read(given, true);
    }

    private List<Long> read(Path given, boolean hinted) throws Exception {
        Windows.onFx(frames::take);
        var before = Windows.onFx(() -> shell.desk().tray().items().size());
        Windows.onFx(() -> {
            // as if they were dropped at the first person: all that can be filed has somebody
            shell.arrivals().take(List.of(given), hinted ? people.getFirst().id() : null);
            return true;
        });
        until(() ->
                shell.desk().tray().reading().get() == 0
                        && shell.desk().tray().items().size() > before);
        return Windows.onFx(frames::take);
    }

    /** Files all that is certain and waits until it is done. */
    public List<Long> fileCertain() throws Exception {
        Windows.onFx(frames::take);
        var over = new CompletableFuture<Boolean>();
        Windows.onFx(() -> {
            var items = List.copyOf(shell.desk().tray().items());
            new CertainFiling(shell.desk()).file(items, () -> over.complete(true));
            return true;
        });
        over.get();
        return Windows.onFx(frames::take);
    }

    /** What became of the files in the tray, each state with how often. */
    public String results() throws Exception {
        return Windows.onFx(() -> {
            var counts = new TreeMap<String, Integer>();
            for (var item : shell.desk().tray().items()) {
                counts.merge(item.state().getClass().getSimpleName(), 1, Integer::sum);
            }
            return counts.toString();
        });
    }

    /** Files everything that waits and can be filed, one by one, as a person would. */
    public int fileAll() throws Exception {
        var filed = new FileProof(shell.desk().register());
        var before = filed.all().size();
        var waiting =
                Windows.onFx(() ->
                        shell.desk().tray().items().stream()
                                .filter(i -> i.state() instanceof TrayItem.Ready)
                                .toList());
        for (var item : waiting) {
            file(item);
        }
        return filed.all().size() - before;
    }

    private void file(TrayItem item) throws Exception {
        Windows.onFx(() -> {
            var list = (ListView<?>) find("#tray");
            list.getSelectionModel().clearAndSelect(shell.desk().tray().items().indexOf(item));
            return true;
        });
        until(() -> shell.scene().lookup("#file-document") != null);
        Windows.onFx(() -> {
            ((Button) find("#file-document")).fire();
            return true;
        });
        until(() -> !shell.overlay().isHeld() && (item.isFiled() || shell.overlay().isAsking()));
    }

    private Node find(String id) {
        var node = shell.scene().lookup(id);
        if (node == null) {
            throw new IllegalStateException(id);
        }
        return node;
    }

    /** Takes out of the tray whatever is in it. */
    public void clear() throws Exception {
        Windows.onFx(() -> {
            List.copyOf(shell.desk().tray().items()).forEach(shell.desk().tray()::remove);
            return true;
        });
    }

    /** How many documents are in the archive. */
    public int filed() {
        return new FileProof(shell.desk().register()).all().size();
    }

    @Override
    public void close() {
        Windows.close(shell);
    }
}
