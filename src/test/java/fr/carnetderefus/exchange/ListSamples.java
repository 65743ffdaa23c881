package fr.carnetderefus.exchange;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sample lists and what their manifest expects of them. */
final class ListSamples {
    private static final String FOLDER = "/samples/lists/";

    /** One line of the manifest; {@code json} is empty where no records are given. */
    record Sample(String file, String json, String expected) {
        byte[] bytes() {
            return read("files/" + file);
        }

        /** The records, all rows in it as wide as the first. */
        List<?> records() throws IOException {
            return JSON.std.listFrom(read(json));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private ListSamples() {}

    static List<Sample> all() {
        return new String(read("manifest.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Sample(c[0], c[9], c[10]))
                .toList();
    }

    static byte[] bytes(String file) {
        return read("files/" + file);
    }

    private static byte[] read(String name) {
        try (InputStream in = ListSamples.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
