package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.ui.desk.Desk;

import java.util.function.Consumer;

/** Saves bytes of the carnet as a file, where the person says. */
record Saving(Shell shell) {

    /**
     * Asks where, then makes the bytes and writes them off the thread.
     *
     * @param name the name the dialog proposes
     * @param make makes the bytes, once it is known that they are wanted
     * @param saved hears the name of the file written
     */
    void ask(String title, String name, Desk.Work<byte[]> make, Consumer<String> saved) {
        var desk = shell.desk();
        shell.picker()
                .save(title, name)
                .ifPresent(target ->
                        desk.work(
                                () -> {
                                    var bytes = make.run();
                                    // the system's dialog has asked about replacing
                                    new SaveFile(desk.register()).save(target, bytes, true);
                                    return String.valueOf(target.getFileName());
                                },
                                saved,
                                desk::tell));
    }
}
