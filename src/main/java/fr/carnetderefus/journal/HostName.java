package fr.carnetderefus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** This computer's name, without asking the network, which may take seconds to say no. */
public final class HostName {
    private HostName() {}

    /** The name that the system gives it; {@code ?} where it has none. */
    public static String get() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(HostName::fromFile);
    }

    private static String fromFile() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "?";
        }
    }
}
