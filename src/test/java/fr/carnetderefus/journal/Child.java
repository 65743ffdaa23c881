package fr.carnetderefus.journal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of ours, with this test's class path. */
public final class Child {
    /**
     * Root is not bound by the mode of its files unless it gives this power away; they stay its
     * own, so that it still finds the class path.
     */
    private static final List<String> BOUND_BY_MODES =
            List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--");

    private static final String READS_ALL = "+dac_read_search";

    private static final String MOUNT = "mount -t tmpfs -o size=1m none \"$0\" && exec \"$@\"";

    private Child() {}

    /**
     * Starts a program, whose errors go where ours go.
     *
     * @param scratch where SQLite's driver unpacks its library: who is killed cannot tidy up
     */
    public static Process start(Path scratch, Class<?> program, String... args) throws IOException {
        return start(List.of(), scratch, program, args);
    }

    /**
     * Starts a program as another account of this computer, which has a number and no name, and may
     * read whatever there is: our classes may lie where nobody else looks. Skips the test where
     * only an administrator may do so.
     */
    static Process startAs(int account, Path scratch, Class<?> program, String... args)
            throws IOException, InterruptedException {
        var number = Integer.toString(account);
        var as = new ArrayList<>(List.of("setpriv", "--reuid", number, "--regid", number));
        as.addAll(List.of("--clear-groups", "--inh-caps", READS_ALL, "--ambient-caps", READS_ALL));
        as.add("--");
        var trial = new ArrayList<>(as);
        trial.add("true");
        assumeTrue(works(trial), "no other account can be had here");
        return start(as, scratch, program, args);
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // this system has no such program
        }
    }

    /** Starts a program in so much memory, in MB. */
    static Process start(Path scratch, int heap, Class<?> program, String... args)
            throws IOException {
        return start(List.of(), scratch, heap, program, args);
    }

    /** Starts a program that may not write where modes forbid it, whoever we are. */
    static Process startBoundByModes(Path scratch, Class<?> program, String... args)
            throws IOException {
        var root = Files.isWritable(Path.of("/")) || "root".equals(System.getProperty("user.name"));
        return start(root ? BOUND_BY_MODES : List.of(), scratch, program, args);
    }

    /**
     * Starts a program for which {@code folder} is an empty disk of one megabyte, gone with it.
     * Skips the test where the system lets only its administrator do so.
     */
    static Process startOnSmallDisk(Path scratch, Path folder, Class<?> program, String... args)
            throws IOException, InterruptedException {
        var disk = List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT);
        var before = new ArrayList<>(disk);
        before.add(folder.toString());
        var trial = new ArrayList<>(before);
        trial.add("true");
        assumeTrue(new ProcessBuilder(trial).start().waitFor() == 0, "no disk can be made here");
        return start(before, scratch, program, args);
    }

    private static Process start(
            List<String> before, Path scratch, Class<?> program, String... args)
            throws IOException {
        return start(before, scratch, 96, program, args);
    }

    private static Process start(
            List<String> before, Path scratch, int heap, Class<?> program, String... args)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + heap + "m",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + scratch,
                        "-cp",
                        property("java.class.path"),
                        program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
