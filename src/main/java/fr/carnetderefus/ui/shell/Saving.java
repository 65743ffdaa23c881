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
        ask(title, name, chosen -> make.run(), saved);
    }

    /** Makes the bytes by the name that was chosen for them. */
    interface Named {
        byte[] make(String name) throws Exception;
    }

    /** The same, for bytes that are of the kind that the name says. */
    void ask(String title, String name, Named make, Consumer<String> saved) {
        var desk = shell.desk();
        shell.picker()
                .save(title, name)
                .ifPresent(target ->
                        desk.work(
                                () -> {
                                    var chosen = String.valueOf(target.getFileName());
                                    var bytes = make.make(chosen);
                                    // the system's dialog has asked about replacing
                                    new SaveFile(desk.register()).save(target, bytes, true);
                                    return chosen;
                                },
                                saved,
                                desk::tell));
    }
}
