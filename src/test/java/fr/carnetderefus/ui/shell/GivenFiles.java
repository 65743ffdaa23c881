package fr.carnetderefus.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stands where the system's file dialogs are: gives the file it was told to give, once. */
final class GivenFiles implements Picker {
    private Optional<Path> next = Optional.empty();

    /** Where the last question for a carnet began, if anywhere. */
    @Nullable Path askedFrom;

    void give(Path path) {
        next = Optional.of(path);
    }

    private Optional<Path> take() {
        var given = next;
        next = Optional.empty();
        return given;
    }

    @Override
    public Optional<Path> carnet(String title) {
        return take();
    }

    @Override
    public Optional<Path> carnet(String title, Path from) {
        askedFrom = from;
        return take();
    }

    @Override
    public Optional<Path> folder(String title, Path now) {
        return take();
    }

    @Override
    public Optional<Path> pdf(String title) {
        return take();
    }

    @Override
    public Optional<Path> list(String title) {
        return take();
    }

    @Override
    public Optional<Path> rules(String title) {
        return take();
    }

    @Override
    public List<Path> documents(String title) {
        return take().stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return take();
    }
}
