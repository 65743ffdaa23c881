package fr.carnetderefus.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files, by the system's own dialogs. */
public interface Picker {
    /** A carnet to open. */
    Optional<Path> carnet(String title);

    /** The same, from a folder in which there may be some. */
    Optional<Path> carnet(String title, Path from);

    /** A folder for a new carnet. */
    Optional<Path> folder(String title, Path now);

    /** A PDF to file. */
    Optional<Path> pdf(String title);

    /** A list of people. */
    Optional<Path> list(String title);

    /** A file of newer rules. */
    Optional<Path> rules(String title);

    /** Documents to lay into the tray: as many as one likes. */
    List<Path> documents(String title);

    /** Where to save a copy; the dialog has asked about an existing file. */
    Optional<Path> save(String title, String name);
}
