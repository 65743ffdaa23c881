package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The man pages tell what the program's own help tells. {@code -Dman=write} writes them anew. */
class ManPageTest {
    private static final Path FOLDER = Path.of("packaging/linux");

    private static Path file(Language language) {
        return FOLDER.resolve(language == Language.FRENCH ? "carnet.fr.1" : "carnet.1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void commandsAndOptionsAreThoseOfTheProgram(Language language) throws Exception {
        var file = file(language);
        var page = Files.readString(file);
        var now = new ManPage(Texts.in(language)).renew(page);
        if ("write".equals(System.getProperty("man"))) {
            Files.writeString(file, now);
        }
        assertEquals(now, Files.readString(file), "./mvnw test -Dtest=ManPageTest -Dman=write");
        for (var command : Commands.ALL) {
            assertTrue(now.contains("\n\\fB\\%" + command.name().replace("-", "\\-") + "\\fR"));
        }
    }

    /** What stands around them says the same in both languages: the same headings and examples. */
    @Test
    void bothPagesHaveTheSameParts() throws Exception {
        var french = Files.readAllLines(file(Language.FRENCH));
        var english = Files.readAllLines(file(Language.ENGLISH));
        assertEquals(count(english, ".SH"), count(french, ".SH"));
        assertEquals(count(english, ".TP"), count(french, ".TP"));
        assertEquals(examples(english), examples(french));
    }

    private static long count(List<String> lines, String macro) {
        return lines.stream().filter(line -> line.startsWith(macro)).count();
    }

    private static List<String> examples(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(".B carnet ")).toList();
    }
}
