package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries that the program says are inside it are those on the class path, in their versions.
 * What tests alone need is named here: a jar that is neither there nor here fails, so that somebody
 * decides which it is.
 */
class LibrariesTest {
    /** The groups, or single artifacts, of what only tests need. */
    private static final List<String> TESTS =
            List.of(
                    "org.junit",
                    "org.apiguardian",
                    "org.opentest4j",
                    "com.tngtech.archunit",
                    "com.google.googlejavaformat",
                    "com.google.guava",
                    "com.google.errorprone",
                    "com.google.j2objc",
                    "net.sf.biweekly",
                    "com.github.mangstadt",
                    "org.verapdf",
                    "org.testfx",
                    "org.hamcrest",
                    "org.assertj",
                    "com.fasterxml.jackson",
                    "net.sf.saxon",
                    "org.xmlresolver",
                    "org.mozilla",
                    "org.osgi",
                    "net.java.dev.stax-utils",
                    "org.commonmark",
                    "org.apache.httpcomponents");

    /** The jars of the class path, as paths that begin with a slash and have no other sort. */
    private static List<String> jars() {
        var path =
                Objects.requireNonNullElse(
                        System.getProperty("surefire.test.class.path"),
                        Objects.requireNonNull(System.getProperty("java.class.path")));
        return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> "/" + entry.replace(File.separatorChar, '/'))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("/surefire"))
                .toList();
    }

    private static String folder(String group) {
        return "/" + group.replace('.', '/') + "/";
    }

    private static boolean is(String jar, Library library) {
        var id = library.id().split(":", -1);
        return jar.contains(folder(id[0]) + id[1] + "/" + library.version() + "/");
    }

    @Test
    void whatTheProgramSaysIsInsideIsInside() {
        for (var library : Library.all()) {
            assertTrue(jars().stream().anyMatch(jar -> is(jar, library)), library.toString());
        }
    }

    @Test
    void whatIsInsideIsSaid() {
        assertFalse(jars().isEmpty(), "no class path");
        assertEquals(
                List.of(),
                jars().stream()
                        .filter(jar -> Library.all().stream().noneMatch(l -> is(jar, l)))
                        .filter(jar -> TESTS.stream().noneMatch(t -> jar.contains(folder(t))))
                        .toList());
    }

    /** Nothing that the program itself asks for is taken for a thing of the tests. */
    @Test
    void everyDependencyThatIsNotForTestsIsNamed() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.lastIndexOf("<dependencies>", pom.indexOf("<build>")));
        var asked = new TreeSet<String>();
        Pattern.compile(
                        "<artifactId>([^<]+)</artifactId><version>[^<]+</version>(</dep|<scope>runtime)")
                .matcher(dependencies.substring(0, dependencies.indexOf("<build>")))
                .results()
                .forEach(found -> asked.add(Objects.requireNonNull(found.group(1))));
        assertTrue(asked.size() > 20, asked::toString);
        Library.all().forEach(library -> asked.remove(library.id().split(":", -1)[1]));
        assertEquals(new TreeSet<>(), asked);
    }

    @Test
    void everyLibraryHasANameAndALicence() {
        for (var library : Library.all()) {
            assertFalse(library.name().isBlank() || library.licence().isBlank(), library.id());
        }
    }
}
