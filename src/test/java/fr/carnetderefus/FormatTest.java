package fr.carnetderefus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every source file is as google-java-format would write it. {@code ./mvnw test -Dtest=FormatTest
 * -Dformat=apply} rewrites what is not.
 */
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws Exception {
        var apply = "apply".equals(System.getProperty("format"));
        var wrong = new ArrayList<Path>();
        for (var file : sources()) {
            var source = Files.readString(file);
            var formatted = format(source);
            if (formatted.equals(source)) {
                continue;
            }
            if (apply) {
                Files.writeString(file, formatted);
            } else {
                wrong.add(file);
            }
        }
        assertEquals(List.of(), wrong, "run: ./mvnw test -Dtest=FormatTest -Dformat=apply");
    }

    private static String format(String source) throws Exception {
        var imports =
                RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(source, Style.AOSP));
        return FORMATTER.formatSource(imports);
    }

    private static List<Path> sources() throws Exception {
        try (var walk = Files.walk(Path.of("src"))) {
            return walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
