package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.KeptRules;
import fr.carnetderefus.ui.press.Press;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What of the machine the window touches.
 *
 * @param picker asks the person for files
 * @param press asks the person for a printer and prints
 * @param browser shows an address in the person's own browser, after a yes; the program itself
 *     opens no connection
 * @param carnetFolder where carnets usually are, and new ones go
 * @param downloads the folder browsers save to; empty where none was found
 * @param idleness tells whether somebody is there
 * @param machine tells of its sleep and its locked screen
 * @param rules procedure files newer than the program's
 */
public record Surroundings(
        Picker picker,
        Press press,
        Consumer<String> browser,
        Path carnetFolder,
        Optional<Path> downloads,
        Idleness idleness,
        Machine machine,
        KeptRules rules) {}
