package fr.carnetderefus.app;

import fr.carnetderefus.cli.Commands;

import java.util.List;
import java.util.Locale;

/**
 * Starts the program. Nothing, {@code --demo}, {@code --kiosk} or the path of a carnet start the
 * window; everything else is a command.
 */
public final class Main {
    private Main() {}

    /** Starts the window or runs a command, and ends the process with its exit code. */
    public static void main(String[] args) {
        var code = isWindow(args) ? Window.start(List.of(args)) : Commands.run(args);
        System.exit(code);
    }

    static boolean isWindow(String[] args) {
        return args.length == 0
                || (args.length == 1
                        && (args[0].equals(Window.DEMO)
                                || args[0].equals(Window.KIOSK)
                                || args[0].toLowerCase(Locale.ROOT).endsWith(".carnet")));
    }
}
