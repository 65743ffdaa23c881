package fr.carnetderefus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.tools.ToolProvider;

/** The benchmark is compiled only when it is run (profile {@code bench}); this keeps it true. */
class BenchCompilesTest {
    @TempDir Path classes;

    @Test
    void theBenchmarkFitsTheProgram() throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var walk = Files.walk(Path.of("src/bench/java"))) {
            var sources = walk.filter(f -> f.toString().endsWith(".java")).toList();
            var task =
                    compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-Xlint:all,-classfile",
                                    "-Werror",
                                    "-cp",
                                    String.valueOf(System.getProperty("java.class.path")),
                                    "-d",
                                    classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            assertTrue(task.call(), said::toString);
        }
    }
}
