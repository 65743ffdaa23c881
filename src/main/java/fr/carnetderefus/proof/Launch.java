package fr.carnetderefus.proof;

import fr.carnetderefus.proof.worker.Limits;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the child is started: our own program again, with less of everything. */
public final class Launch {
    /**
     * All that the child is told of its surroundings: on Windows nothing starts without the first
     * two, and the others say how file names are written, ours among them ("/home/rené"). Whatever
     * would add options to a Java program is left out.
     */
    private static final Set<String> ENVIRONMENT =
            Set.of("SystemRoot", "SYSTEMROOT", "windir", "LANG", "LC_ALL", "LC_CTYPE");

    /**
     * Libraries that a child never asks for. It would look through all of them for whoever reads
     * pictures: a fifth of its start.
     */
    private static final Pattern UNREAD =
            Pattern.compile(
                    "(aalto-xml|angus|atlantafx|core|fastcsv|fastexcel|ical4j|ikonli|istack|jackson"
                            + "|jakarta|javafx|jaxb|jollyday|opczip|openhtmltopdf|picocli|sqlite"
                            + "|stax2|threeten-extra|txw2|zxcvbn)-.*\\.jar");

    private Launch() {}

    /**
     * Starts a program of ours as a child.
     *
     * @param main its class, which gets the number of this process as its one argument
     * @param heapMb the most memory its objects may take
     * @param options for the machine it runs on, before all others
     */
    public static Process start(Class<?> main, int heapMb, String... options) throws IOException {
        var command = new ArrayList<>(command(main, heapMb));
        command.addAll(1, List.of(options));
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder.start();
    }

    private static List<String> command(Class<?> main, int heapMb) {
        var home = Path.of(property("java.home"));
        // beneath a file there can be no folder: what wants to leave a cache behind finds no place
        var nowhere = home.resolve("lib").resolve("modules").resolve("nowhere");
        var windows = File.separatorChar == '\\';
        return List.of(
                home.resolve("bin").resolve(windows ? "java.exe" : "java").toString(),
                "-Xmx" + heapMb + "m",
                "-Xss" + Limits.STACK_KB + "k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // its last words are not an answer
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=" + nowhere.resolve("error"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + nowhere,
                "-Duser.home=" + nowhere,
                "-Dpdfbox.fontcache=" + nowhere,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classPath(),
                main.getName(),
                Long.toString(ProcessHandle.current().pid()));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    /** With absolute paths: a relative one would depend on where the program was started. */
    private static String classPath() {
        return Stream.of(property("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(part -> !UNREAD.matcher(String.valueOf(part.getFileName())).matches())
                .map(part -> part.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
