package fr.carnetderefus.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the assistants use of the machine besides the desk.
 *
 * @param copied what stands of ours on the clipboard
 * @param browser shows an address in the person's own browser; the program itself opens no
 *     connection
 * @param downloads the folder browsers save to; empty where none was found
 */
public record Aids(Copied copied, Consumer<String> browser, Optional<Path> downloads) {}
