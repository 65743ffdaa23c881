package fr.carnetderefus.register;

import static java.util.Objects.requireNonNull;

import fr.carnetderefus.journal.Digests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files and their SHA-256, as {@code sha256sum -c} reads them. */
public record Manifest(List<Line> lines) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** One file. */
    public record Line(String sha256, String name) {}

    public Manifest {
        lines = List.copyOf(lines);
    }

    /** What is written into the file. */
    public String text() {
        var text = new StringBuilder();
        lines.forEach(l -> text.append(l.sha256()).append("  ").append(l.name()).append('\n'));
        return text.toString();
    }

    /** The SHA-256 of what is written into the file. */
    public String sha256() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of some bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return Digests.sha256Hex(bytes);
    }

    /** Reads one; empty where anything in it is not a line of one. */
    public static Optional<Manifest> read(String text) {
        var lines = new ArrayList<Line>();
        for (var written : text.lines().toList()) {
            var line = LINE.matcher(written);
            if (!line.matches()) {
                return Optional.empty();
            }
            lines.add(new Line(requireNonNull(line.group(1)), requireNonNull(line.group(2))));
        }
        return Optional.of(new Manifest(lines));
    }
}
