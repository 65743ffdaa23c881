package fr.carnetderefus.ui.press;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program that takes pages to the system's printers. On Linux Java knows this one and no other
 * ({@code sun.print.PSPrinterJob}), though it finds the printers without it; Debian has it in a
 * package of its own, which CUPS does not ask for.
 *
 * @param isNeeded whether Java asks a program at all
 */
public record Spooler(boolean isNeeded, Path program) {
    /** The one of this system. */
    static Spooler here() {
        var isLinux = String.valueOf(System.getProperty("os.name")).startsWith("Linux");
        return new Spooler(isLinux, Path.of("/usr/bin/lpr"));
    }

    boolean isMissing() {
        return isNeeded && !Files.isExecutable(program);
    }
}
