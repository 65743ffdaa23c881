package fr.carnetderefus.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample PDFs and what their manifest expects of them. */
public final class Samples {
    private static final String FOLDER = "/samples/pdf/";

    /** One line of the manifest; {@code pages} is poppler's count, or -1; {@code clean} qpdf's. */
    public record Sample(String file, String category, String expected, int pages, boolean clean) {
        public byte[] bytes() {
            return read("files/" + file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private Samples() {}

    public static List<Sample> all() {
        return new String(read("manifest.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c ->
                        new Sample(
                                c[0], c[7], c[8], Integer.parseInt(c[13]), c[14].equals("clean")))
                .toList();
    }

    public static byte[] bytes(String file) {
        return read("files/" + file);
    }

    private static byte[] read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
