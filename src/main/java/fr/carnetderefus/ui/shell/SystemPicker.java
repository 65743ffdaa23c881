package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.KeptRules;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's own file dialogs over a window. */
public record SystemPicker(Window owner) implements Picker {
    private static final ExtensionFilter CARNETS =
            new ExtensionFilter("Carnet de refus", "*.carnet");

    private static final ExtensionFilter DOCUMENTS =
            new ExtensionFilter(
                    "PDF, JPEG, PNG, TIFF, EML",
                    Stream.of("pdf", "jpg", "jpeg", "png", "tif", "tiff", "eml")
                            .flatMap(e -> Stream.of("*." + e, "*." + e.toUpperCase(Locale.ROOT)))
                            .toList());

    private static final ExtensionFilter LISTS =
            new ExtensionFilter(
                    "CSV, XLSX",
                    Stream.of("csv", "txt", "tsv", "xlsx")
                            .flatMap(e -> Stream.of("*." + e, "*." + e.toUpperCase(Locale.ROOT)))
                            .toList());

    @Override
    public Optional<Path> carnet(String title) {
        return open(title, CARNETS);
    }

    @Override
    public Optional<Path> carnet(String title, Path from) {
        var chooser = chooser(title, CARNETS);
        if (Files.isDirectory(from)) {
            chooser.setInitialDirectory(from.toFile());
        }
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> pdf(String title) {
        return open(title, DOCUMENTS);
    }

    @Override
    @SuppressWarnings("NullAway") // JavaFX gives null where the person cancelled
    public List<Path> documents(String title) {
        var files = chooser(title, DOCUMENTS).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> list(String title) {
        return open(title, LISTS);
    }

    @Override
    public Optional<Path> rules(String title) {
        return open(title, new ExtensionFilter("Carnet de refus", "*" + KeptRules.ENDING));
    }

    private Optional<Path> open(String title, ExtensionFilter kind) {
        return path(chooser(title, kind).showOpenDialog(owner));
    }

    private static FileChooser chooser(String title, ExtensionFilter kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(kind, new ExtensionFilter("*", "*"));
        return chooser;
    }

    @Override
    public Optional<Path> folder(String title, Path now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @SuppressWarnings("NullAway") // JavaFX gives null where the person cancelled
    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
