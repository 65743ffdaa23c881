package fr.carnetderefus.ui.shell;

import fr.carnetderefus.exchange.Field;
import fr.carnetderefus.exchange.Grid;
import fr.carnetderefus.exchange.ListException;
import fr.carnetderefus.exchange.ListFile;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.exchange.RefusedRows;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.KeepHeadings;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.list.ImportModel;
import fr.carnetderefus.ui.list.ImportView;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists of people on their way in: chosen, dropped on the window, or pasted. */
final class Lists {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".xlsx", ".xls", ".ods");

    private final Shell shell;
    private ImportModel model = new ImportModel();

    Lists(Shell shell) {
        this.shell = shell;
    }

    /** Nothing of a list is carried over to another carnet. */
    void forget() {
        model = new ImportModel();
    }

    /** Whether what was dropped is a list rather than a document; what it is, its bytes tell. */
    static boolean isList(List<Path> files) {
        return files.size() == 1
                && ENDINGS.stream()
                        .anyMatch(
                                String.valueOf(files.getFirst().getFileName())
                                                .toLowerCase(Locale.ROOT)
                                        ::endsWith);
    }

    /** Reads a list from a file, and goes to look at it. */
    void take(Path file) {
        read(String.valueOf(file.getFileName()), () -> ListFile.read(file));
    }

    /**
     * Reads what was copied from a spreadsheet; whether it is such: cells apart by tabs, or on the
     * lists' own screen whatever has several lines.
     */
    boolean paste(String text) {
        var isTable =
                isRows(text)
                        || (text.strip().contains("\n") && shell.screen() instanceof ImportView);
        if (isTable) {
            read("", () -> ListFile.read(text));
        }
        return isTable;
    }

    /** Goes to the lists: to the one that was begun, or to none. */
    void begin() {
        if (model.done().isPresent()) {
            forget();
        }
        shell.go(new Place.Incoming());
    }

    /** Whether a text is of several rows with cells apart by tabs, as spreadsheets copy them. */
    static boolean isRows(String text) {
        return text.strip().contains("\n") && text.contains("\t");
    }

    private record Read(Grid grid, Map<String, Field> remembered) {}

    private void read(String name, Desk.Work<Grid> read) {
        var desk = shell.desk();
        desk.work(
                () -> new Read(read.run(), remembered(desk)),
                found -> {
                    model = new ImportModel();
                    model.take(name, found.grid(), found.remembered());
                    show();
                },
                failure -> {
                    if (failure instanceof ListException why) {
                        model = new ImportModel();
                        model.refuse(why);
                        show();
                    } else {
                        desk.tell(failure);
                    }
                });
    }

    private static Map<String, Field> remembered(Desk desk) throws CarnetException {
        return ImportModel.remembered(new KeepHeadings(desk.register()).read());
    }

    private void show() {
        if (shell.screen() instanceof ImportView) {
            shell.go(new Place.Incoming());
        } else {
            shell.wander(new Place.Incoming());
        }
    }

    Screen screen() {
        return new ImportView(
                shell.desk(),
                model,
                new ImportView.Exits() {
                    @Override
                    public void back() {
                        if (model.done().isPresent()) {
                            forget();
                        }
                        shell.go(new Place.Home());
                    }

                    @Override
                    public void choose() {
                        shell.picker()
                                .list(shell.texts().get("incoming.choose"))
                                .ifPresent(Lists.this::take);
                    }

                    @Override
                    public void saveRefused(Preview preview) {
                        save(preview);
                    }
                });
    }

    private void save(Preview preview) {
        var texts = shell.texts();
        new Saving(shell)
                .ask(
                        texts.get("incoming.save-title"),
                        texts.get("incoming.refused-name"),
                        () -> new RefusedRows(texts).of(preview),
                        saved -> shell.desk().say(texts.get("incoming.refused-saved", saved)));
    }
}
