package fr.carnetderefus.ui.shell;

import fr.carnetderefus.proof.NewFiles;
import fr.carnetderefus.register.Register;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The folders that the settings say are looked at while a carnet is open. */
final class Watches {
    private static final Duration PACE = Duration.seconds(2);

    private final Shell shell;
    private final BiConsumer<Path, List<Path>> came;
    private final Timeline pace = new Timeline(new KeyFrame(PACE, e -> beat()));
    private final Map<Path, FolderWatch> watches = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Path>> away = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Path> carnet = Optional.empty();

    /**
     * Nothing is looked at before a carnet is opened.
     *
     * @param came hears, while one is open, of what came into a folder
     */
    Watches(Shell shell, BiConsumer<Path, List<Path>> came) {
        this.shell = shell;
        this.came = came;
        pace.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Looks for this carnet from now on. Where it is the one that was open last, what came since
     * then is new: a carnet locks itself while somebody stands at the scanner.
     */
    void open(Register register) {
        if (register.file().isEmpty() || !register.file().equals(carnet)) {
            watches.clear();
        }
        carnet = register.file();
        follow();
        watches.values().forEach(FolderWatch::beat);
        pace.play();
    }

    /** Does as the settings say. */
    void follow() {
        var wanted = wanted();
        watches.keySet().retainAll(wanted.keySet());
        wanted.forEach((folder, files) -> {
            if (!watches.containsKey(folder)) {
                var background = shell.background();
                var watch = new FolderWatch(folder, files.apply(folder), background, this::tell);
                watches.put(folder, watch);
                if (shell.isOpen()) {
                    watch.beat();
                }
            }
        });
        tell();
    }

    private Map<Path, Function<Path, NewFiles>> wanted() {
        var wanted = new LinkedHashMap<Path, Function<Path, NewFiles>>();
        if (shell.settings().habits().watchDownloads()) {
            shell.aids().downloads().ifPresent(f -> wanted.put(f, NewFiles::pdfs));
        }
        chosen().ifPresent(f -> wanted.put(f, NewFiles::documents));
        return wanted;
    }

    /** The folder chosen besides the downloads; none where it is no name on this machine. */
    Optional<Path> chosen() {
        var text = shell.settings().habits().watchedFolder();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Those that are not there, cannot be read or give no answer. */
    ReadOnlyObjectProperty<List<Path>> away() {
        return away.getReadOnlyProperty();
    }

    /**
     * Whether the one chosen besides the downloads is among them, or is no name on this machine.
     */
    ObservableValue<Boolean> chosenAway() {
        var isChosen = !shell.settings().habits().watchedFolder().isEmpty();
        return away.map(folders -> isChosen && chosen().map(folders::contains).orElse(true));
    }

    /** Whether it has answered when it was asked last. */
    boolean answers(Path folder) {
        var watch = watches.get(folder);
        return watch != null && watch.reach() == FolderWatch.Reach.THERE;
    }

    /** Finds out whether they are there, and looks at nothing in them. */
    void glance() {
        if (!shell.isOpen()) {
            follow();
            List.copyOf(watches.values()).forEach(FolderWatch::glance);
        }
    }

    /** To be called every two seconds. */
    void beat() {
        if (shell.isOpen()) {
            List.copyOf(watches.values()).forEach(FolderWatch::beat);
        } else {
            pace.stop();
        }
    }

    private void tell() {
        away.set(
                watches.values().stream()
                        .filter(w -> w.reach() == FolderWatch.Reach.AWAY)
                        .map(FolderWatch::folder)
                        .toList());
        if (shell.isOpen()) {
            for (var watch : List.copyOf(watches.values())) {
                var fresh = watch.take();
                if (!fresh.isEmpty()) {
                    came.accept(watch.folder(), fresh);
                }
            }
        }
    }
}
