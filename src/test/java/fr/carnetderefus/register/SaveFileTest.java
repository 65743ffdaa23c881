package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.NewFile;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written beside the carnet never harms it. */
class SaveFileTest {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final byte[] BYTES = "%PDF-1.4 a proof".getBytes(StandardCharsets.US_ASCII);

    @TempDir Path folder;
    private Path carnet;
    private Register register;
    private SaveFile verb;

    @BeforeEach
    void open() throws Exception {
        carnet = folder.resolve("famille.carnet");
        register = Carnets.shipped(Clock.systemUTC()).create(carnet, "phrase".toCharArray());
        verb = new SaveFile(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static void refused(Reason reason, Executable doing) {
        assertEquals(reason, assertThrows(CarnetException.class, doing).reason());
    }

    @Test
    void theOpenCarnetAndWhatBelongsToItIsNeverReplaced() throws Exception {
        var before = Files.readAllBytes(carnet);
        for (var side : List.of("", "-wal", "-shm", "-journal", ".lock", "-WAL")) {
            var own = folder.resolve("famille.carnet" + side);
            refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(own, BYTES, true));
            refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(own, BYTES, false));
        }
        var roundabout = Files.createDirectory(folder.resolve("sub")).resolve("../famille.carnet");
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(roundabout, BYTES, true));
        var hard = Files.createLink(folder.resolve("copie.pdf"), carnet);
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(hard, BYTES, true));
        var soft = Files.createSymbolicLink(folder.resolve("lien.pdf"), carnet);
        refused(Reason.OUTPUT_IS_CARNET, () -> verb.save(soft, BYTES, true));
        assertArrayEquals(before, Files.readAllBytes(carnet));
        assertTrue(new VerifyCarnet(register).verify().sound());
    }

    @Test
    void aFailureLeavesTheFolderAsItWas() throws Exception {
        var target = Files.writeString(folder.resolve("preuve.pdf"), "other");
        var before = names();
        var drafts = new ArrayList<Path>();
        var broken =
                new SaveFile(
                        register,
                        (draft, file, replace) -> {
                            assertArrayEquals(BYTES, Files.readAllBytes(draft), "not written yet");
                            assertEquals(folder, draft.getParent());
                            assertEquals(OWNER_ONLY, Files.getPosixFilePermissions(draft));
                            drafts.add(draft);
                            throw new IOException("broken");
                        });
        refused(Reason.NOT_WRITABLE, () -> broken.save(target, BYTES, true));
        refused(Reason.NOT_WRITABLE, () -> broken.save(folder.resolve("new.pdf"), BYTES, false));
        assertEquals(2, Set.copyOf(drafts).size(), "each has a name of its own");
        assertEquals("other", Files.readString(target));
        assertEquals(before, names());
        refused(Reason.NOT_WRITABLE, () -> verb.save(folder.resolve("no/new.pdf"), BYTES, false));
        var inTheWay = Files.createDirectory(folder.resolve("preuve"));
        refused(Reason.NOT_WRITABLE, () -> verb.save(inTheWay, BYTES, true));
        assertEquals(before.size() + 1, names().size());
    }

    @Test
    void whatComesInBetweenIsNotReplaced() throws Exception {
        var target = folder.resolve("preuve.pdf");
        var late =
                new SaveFile(
                        register,
                        (draft, file, replace) -> {
                            Files.writeString(file, "other");
                            NewFile.settle(draft, file);
                        });
        refused(Reason.OUTPUT_EXISTS, () -> late.save(target, BYTES, false));
        assertEquals("other", Files.readString(target));
        assertEquals(Set.of(), parts());
    }

    @Test
    void aFileOfTheDraftsFormerNameIsNoMatter() throws Exception {
        Files.writeString(folder.resolve("preuve.pdf.part"), "somebody’s");
        verb.save(folder.resolve("preuve.pdf"), BYTES, false);
        assertArrayEquals(BYTES, Files.readAllBytes(folder.resolve("preuve.pdf")));
        assertEquals("somebody’s", Files.readString(folder.resolve("preuve.pdf.part")));
        assertEquals(Set.of("preuve.pdf.part"), parts());
    }

    private Set<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).collect(Collectors.toSet());
        }
    }

    private Set<String> parts() throws IOException {
        return names().stream().filter(n -> n.endsWith(".part")).collect(Collectors.toSet());
    }

    @Test
    void anotherFileIsReplacedOnlyOnTheWordOfThePerson() throws Exception {
        var target = Files.writeString(folder.resolve("preuve.pdf"), "other");
        refused(Reason.OUTPUT_EXISTS, () -> verb.save(target, BYTES, false));
        assertEquals("other", Files.readString(target));
        verb.save(target, BYTES, true);
        assertArrayEquals(BYTES, Files.readAllBytes(target));
    }
}
