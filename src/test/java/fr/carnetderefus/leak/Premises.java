package fr.carnetderefus.leak;

import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All the folders a session knows of, its own and empty at first.
 *
 * @param given what the person brings along: the passphrase's file, a proof
 * @param carnets where the carnet stands
 * @param settings where the system keeps settings
 * @param work where the program is started
 */
record Premises(Path given, Path carnets, Path tmp, Path home, Path settings, Path work) {

    static Premises in(Path root) throws IOException {
        var home = root.resolve("home");
        var premises =
                new Premises(
                        root.resolve("given"),
                        root.resolve("carnets"),
                        root.resolve("tmp"),
                        home,
                        home.resolve("settings"),
                        root.resolve("work"));
        for (var folder :
                List.of(
                        premises.given,
                        premises.carnets,
                        premises.tmp,
                        premises.settings,
                        premises.work)) {
            Files.createDirectories(folder);
        }
        Files.writeString(premises.passphrase(), Markers.PASSPHRASE + "\n");
        MarkedPdf.write(premises.pdf(), Markers.PDF_TEXT);
        return premises;
    }

    Path carnet() {
        return carnets.resolve("famille.carnet");
    }

    Path passphrase() {
        return given.resolve("passphrase");
    }

    Path pdf() {
        return given.resolve("scan.pdf");
    }

    /** A program of our class path, which takes these folders for its computer. */
    ProcessBuilder java(Class<?> main, List<String> args) {
        var command = new ArrayList<String>();
        command.add(Path.of(property("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.io.tmpdir=" + tmp,
                        "-Duser.home=" + home,
                        "-cp",
                        property("java.class.path"),
                        main.getName()));
        command.addAll(args);
        var builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", tmp.toString());
        builder.environment().put("XDG_CONFIG_HOME", settings.toString());
        // whoever runs the tests has a bus, which these programs must not hear
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + home.resolve("no-bus"));
        return builder;
    }

    /** The names of the files in a folder and below it. */
    static List<String> names(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** The names of those that are no library, which the program unpacks to load it. */
    static List<String> written(Path folder) throws IOException {
        var written = new ArrayList<String>();
        for (var name : names(folder)) {
            var file = folder.resolve(name);
            // SQLite's driver marks a library of its own by an empty file beside it
            if (Files.size(file) > 0 && !isLibrary(file)) {
                written.add(name);
            }
        }
        return written;
    }

    /** Whether the file is, byte for byte, a library out of one of our jars. */
    private static boolean isLibrary(Path file) throws IOException {
        var sqlite =
                "/org/sqlite/native/%s/%s"
                        .formatted(
                                OSInfo.getNativeLibFolderPathForCurrentOS(),
                                LibraryLoaderUtil.getNativeLibName());
        var bytes = Files.readAllBytes(file);
        for (var name : List.of("/" + file.getFileName(), sqlite)) {
            try (var in = Premises.class.getResourceAsStream(name)) {
                if (in != null && Arrays.equals(in.readAllBytes(), bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every file that the program wrote, by its path; and how the files are called. */
    Map<String, byte[]> traces() throws IOException {
        var traces = new TreeMap<String, byte[]>();
        for (var folder : List.of(carnets, tmp, home, work)) {
            for (var name : written(folder)) {
                traces.put(name, Files.readAllBytes(folder.resolve(name)));
            }
            var names = String.join("\n", names(folder));
            traces.put("names in " + folder, names.getBytes(StandardCharsets.UTF_8));
        }
        return traces;
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
