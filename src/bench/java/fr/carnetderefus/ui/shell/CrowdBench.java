package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.FxBackground;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.get();
        var carnets = Carnets.shipped(Clock.system(ZoneId.systemDefault()));
        var register = carnets.inMemory();
        Crowd.fill(register, people);
        var settings = new SettingsFile(folder.resolve("settings.properties"));
        settings.write(Settings.DEFAULTS.withLanguage("fr"));
        var shell =
                onFx(() -> {
                    var made =
                            new Shell(
                                    carnets,
                                    settings,
                                    new FxBackground(),
                                    new Surroundings(
                                            new GivenFiles(),
                                            new ToldPress(),
                                            address -> {},
                                            folder,
                                            Optional.empty(),
                                            Idleness.ofSystem()));
                    var stage = new Stage();
                    stage.setScene(made.scene());
                    stage.setWidth(1280);
                    stage.setHeight(900);
                    stage.show();
                    made.enter(register);
                    return made;
                });
        var bench = new CrowdBench(shell);
        onFx(() -> {
            bench.frames.start();
            return true;
        });
        return bench;
    }

    private interface Job<T> {
        T run() throws Exception;
    }

    private static <T> T onFx(Job<T> job) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(job.run());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
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
        onFx(frames::take);
        Thread.sleep(1_000);
        return onFx(frames::take);
    }

    /** Scrolls, some rows at each picture. */
    public List<Long> scroll() throws Exception {
        onFx(frames::take);
        for (var step = 0; step < STEPS; step++) {
            var row = step * ROWS;
            onFx(() -> {
                table().scrollTo(row);
                return true;
            });
            Thread.sleep(PICTURE_MILLIS);
        }
        return onFx(frames::take);
    }

    /** Types a name, letter by letter, and takes it away again. */
    public List<Long> search() throws Exception {
        onFx(frames::take);
        for (var word : List.of("l", "le", "le ", "le g", "le go", "le gof", "le goff", "")) {
            onFx(() -> {
                find("#search", TextField.class).setText(word);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return onFx(frames::take);
    }

    /** Puts the table in order by the names, downwards and upwards. */
    public List<Long> sort() throws Exception {
        onFx(frames::take);
        for (var type : TableColumn.SortType.values()) {
            onFx(() -> {
                sort(table(), type);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return onFx(frames::take);
    }

    private static void sort(TableView<Standing> table, TableColumn.SortType type) {
        var name = table.getColumns().get(1);
        name.setSortType(type);
        table.getSortOrder().setAll(List.of(name));
    }

    /** Goes through the views. */
    public List<Long> views() throws Exception {
        onFx(frames::take);
        for (var view : List.of(Selection.LATE, Selection.INCOMPLETE, Selection.EVERYBODY)) {
            onFx(() -> {
                @SuppressWarnings("unchecked") // the box of the views
                ComboBox<Selection> box = find("#view", ComboBox.class);
                box.setValue(view);
                return true;
            });
            Thread.sleep(KEY_MILLIS);
        }
        return onFx(frames::take);
    }

    /** Chooses everybody, and nobody again. */
    public List<Long> chooseAll() throws Exception {
        onFx(frames::take);
        onFx(() -> {
            table().getSelectionModel().selectAll();
            return true;
        });
        Thread.sleep(KEY_MILLIS);
        onFx(() -> {
            table().getSelectionModel().clearSelection();
            return true;
        });
        Thread.sleep(KEY_MILLIS);
        return onFx(frames::take);
    }

    @Override
    public void close() {
        var closed = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            shell.close();
            closed.complete(true);
        });
        closed.join();
        Platform.exit();
    }
}
