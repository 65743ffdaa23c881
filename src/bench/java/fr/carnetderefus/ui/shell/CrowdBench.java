package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A window over a carnet of very many people, and what is done in their table. */
public final class CrowdBench implements AutoCloseable {
    private static final int STEPS = 120;
    private static final int ROWS = 40;
    private static final int PICTURE_MILLIS = 17;
    private static final int KEY_MILLIS = 120;

    private final Shell shell;
    private final Frames frames = new Frames();

    private CrowdBench(Shell shell) {
        this.shell = shell;
    }

    /** Starts the toolkit and shows so many people. */
    public static CrowdBench open(Path folder, int people) throws Exception {
        Windows.start();
        var carnets = Carnets.shipped(Clock.system(ZoneId.systemDefault()));
        var register = carnets.inMemory();
        Crowd.fill(register, people);
        var shell = Windows.show(carnets, register, folder, 1280, 900);
        var bench = new CrowdBench(shell);
        Windows.onFx(() -> {
            bench.frames.start();
            return true;
        });
        return bench;
    }

    private <T> T find(String id, Class<T> kind) {
        return kind.cast(shell.scene().lookup(id));
    }

    @SuppressWarnings("unchecked") // the table of people
    private TableView<Standing> table() {
        return find("#people", TableView.class);
    }

    /** The pauses between pictures while nothing happens. */
    public List<Long> idle() throws Exception {
        Windows.onFx(frames::take);
        Thread.sleep(1_000);
        return Windows.onFx(frames::take);
    }

    /** Scrolls, some rows at each picture. */
    public List<Long> scroll() throws Exception {
        Windows.onFx(frames::take);
        for (var step = 0; step < STEPS; step++) {
            var row = step * ROWS;
            Windows.onFx(() -> {
                table().scrollTo(row);
                return true;
            });
            Thread.sleep(PICTURE_MILLIS);
        }
        return Windows.onFx(frames::take);
    }

    /** Types a name, letter by letter, and takes it away again. */
    public List<Long> search() throws Exception {
        Windows.onFx(frames::take);
        for (var word : List.of("l", "le", "le ", "le g", "le go", "le gof", "le goff", "")) {
            Windows.onFx(() -> {
                find("#search", TextField.class).setText(word);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return Windows.onFx(frames::take);
    }

    /** Puts the table in order by the names, downwards and upwards. */
    public List<Long> sort() throws Exception {
        Windows.onFx(frames::take);
        for (var type : TableColumn.SortType.values()) {
            Windows.onFx(() -> {
                sort(table(), type);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return Windows.onFx(frames::take);
    }

    private static void sort(TableView<Standing> table, TableColumn.SortType type) {
        var name = table.getColumns().get(1);
        name.setSortType(type);
        table.getSortOrder().setAll(List.of(name));
    }

    /** Goes through the views. */
    public List<Long> views() throws Exception {
        Windows.onFx(frames::take);
        for (var view : List.of(Selection.LATE, Selection.INCOMPLETE, Selection.EVERYBODY)) {
            Windows.onFx(() -> {
                @SuppressWarnings("unchecked") // the box of the views
                ComboBox<Selection> box = find("#view", ComboBox.class);
                box.setValue(view);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return Windows.onFx(frames::take);
    }

    /** Chooses everybody. */
    public List<Long> chooseAll() throws Exception {
        choice(TableView.TableViewSelectionModel::clearSelection);
        return watched(TableView.TableViewSelectionModel::selectAll);
    }

    /** Lets everybody go who was chosen. */
    public List<Long> letGo() throws Exception {
        choice(TableView.TableViewSelectionModel::selectAll);
        return watched(TableView.TableViewSelectionModel::clearSelection);
    }

    private List<Long> watched(Consumer<TableView.TableViewSelectionModel<Standing>> choice)
            throws Exception {
        Windows.onFx(frames::take);
        choice(choice);
        Thread.sleep(KEY_MILLIS); // until some pictures have come, on a busy machine too
        return Windows.onFx(frames::take);
    }

    private void choice(Consumer<TableView.TableViewSelectionModel<Standing>> choice)
            throws Exception {
        Windows.onFx(() -> {
            choice.accept(table().getSelectionModel());
            return true;
        });
        Thread.sleep(KEY_MILLIS);
    }

    @Override
    public void close() {
        Windows.close(shell);
    }
}
