package fr.carnetderefus.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The system's dialogs cannot be closed from here, so one may still stand there when the carnet is
 * locked: what is chosen in it then is chosen for nobody.
 *
 * @param carnet what is open, if anything is
 */
record PickerWhileOpen(Picker picker, Supplier<? extends @Nullable Object> carnet)
        implements Picker {

    private <T> T ask(Supplier<T> dialog, T nobody) {
        var before = carnet.get();
        var chosen = dialog.get();
        return Objects.equals(before, carnet.get()) ? chosen : nobody;
    }

    @Override
    public Optional<Path> carnet(String title) {
        return ask(() -> picker.carnet(title), Optional.empty());
    }

    @Override
    public Optional<Path> carnet(String title, Path from) {
        return ask(() -> picker.carnet(title, from), Optional.empty());
    }

    @Override
    public Optional<Path> folder(String title, Path now) {
        return ask(() -> picker.folder(title, now), Optional.empty());
    }

    @Override
    public Optional<Path> pdf(String title) {
        return ask(() -> picker.pdf(title), Optional.empty());
    }

    @Override
    public Optional<Path> list(String title) {
        return ask(() -> picker.list(title), Optional.empty());
    }

    @Override
    public Optional<Path> rules(String title) {
        return ask(() -> picker.rules(title), Optional.empty());
    }

    @Override
    public List<Path> documents(String title) {
        return ask(() -> picker.documents(title), List.of());
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return ask(() -> picker.save(title, name), Optional.empty());
    }
}
