package fr.carnetderefus.text;

import fr.carnetderefus.model.procedure.Procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What runs here. The version is the one that Maven writes into the jar; there is no second place
 * to keep it in.
 *
 * @param version empty where the program runs from its classes, not from a jar
 * @param java the runtime, with who made it
 * @param system the operating system and the machine's kind; nothing that tells one from another
 */
public record Build(String version, String java, String javafx, String system) {
    /** JavaFX says which it is once it has started. */
    private static final String UNKNOWN = "?";

    /** This program, now. */
    public static Build now() {
        var home = Build.class.getPackage();
        var version = home == null ? null : home.getImplementationVersion();
        return new Build(
                Objects.requireNonNullElse(version, ""),
                property("java.version") + " (" + property("java.vendor") + ")",
                property("javafx.runtime.version"),
                property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
    }

    private static String property(String name) {
        return Objects.requireNonNullElse(System.getProperty(name), UNKNOWN);
    }

    /** Lines for a report of a fault: versions and nothing else, in no language. */
    public List<String> report(List<Procedure> procedures) {
        var lines = new ArrayList<String>();
        lines.add("Carnet de refus " + (version.isEmpty() ? "dev" : version));
        lines.add("Java " + java);
        if (!javafx.equals(UNKNOWN)) {
            lines.add("JavaFX " + javafx);
        }
        lines.add(system);
        procedures.forEach(p -> lines.add(p.id() + " " + p.version() + ", " + p.checked()));
        return lines;
    }
}
