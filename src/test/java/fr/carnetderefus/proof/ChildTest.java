package fr.carnetderefus.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.carnetderefus.proof.Inspection.Readable;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The child comes, goes, may be killed, and leaves nothing behind. */
class ChildTest {
    private static final Readable FINE = new Readable(1, Set.of());
    private static final byte[] LETTER = Samples.bytes("ok_lookalike_text.pdf");

    @Test
    void oneChildServesManyFiles() {
        try (var reader = new PdfReader()) {
            assertEquals(FINE, reader.inspect(LETTER));
            var pid = reader.childPid().orElseThrow();
            assertEquals(FINE, reader.inspect(Samples.bytes("ok_scan_1bit.pdf")));
            assertEquals(pid, reader.childPid().orElseThrow());
        }
    }

    @Test
    void killedBetweenCallsIsNotNoticed() {
        try (var reader = new PdfReader()) {
            assertEquals(FINE, reader.inspect(LETTER));
            kill(reader);
            assertEquals(FINE, reader.inspect(LETTER));
            kill(reader);
            assertTrue(reader.render(LETTER, 0, 100).isPresent());
        }
    }

    private static void kill(PdfReader reader) {
        var child = ProcessHandle.of(reader.childPid().orElseThrow()).orElseThrow();
        child.destroyForcibly();
        child.onExit().join();
    }

    @Test
    void killedAtWorkCostsOnlyThatAnswer() throws InterruptedException {
        try (var reader = new PdfReader()) {
            assertEquals(FINE, reader.inspect(LETTER));
            var child = ProcessHandle.of(reader.childPid().orElseThrow()).orElseThrow();
            var killer = Thread.ofPlatform().start(() -> killSoon(child));
            var start = System.nanoTime();
            assertInstanceOf(
                    Readable.class, reader.inspect(Samples.bytes("bomb_form_laughs_2x20.pdf")));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(6).toNanos());
            killer.join();
            assertEquals(FINE, reader.inspect(LETTER));
        }
    }

    private static void killSoon(ProcessHandle child) {
        try {
            Thread.sleep(Duration.ofMillis(800));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.destroyForcibly();
    }

    @Test
    void closeLeavesNoChild() {
        var reader = new PdfReader();
        assertEquals(FINE, reader.inspect(LETTER));
        var pid = reader.childPid().orElseThrow();
        reader.close();
        assertFalse(isRunning(pid));
        assertThrows(IllegalStateException.class, () -> reader.inspect(LETTER));
        reader.close();
    }

    @Test
    void childEndsWithItsParent() throws Exception {
        var parent = orphan();
        var said = new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEnds(Long.parseLong(said.strip()));
    }

    @Test
    void childAtWorkEndsWithItsParent() throws Exception {
        var parent = orphan("busy");
        try (var said = parent.inputReader(StandardCharsets.UTF_8)) {
            var pid = Long.parseLong(Objects.requireNonNull(said.readLine()));
            Thread.sleep(Duration.ofMillis(1500)); // by then it is deep in the file
            assertTrue(parent.isAlive() && isRunning(pid), "nothing to do, nothing to notice");
            parent.destroyForcibly().waitFor();
            assertEnds(pid);
        }
    }

    private static Process orphan(String... args) throws IOException {
        var java = Path.of(property("java.home"), "bin", "java").toString();
        var command = new ArrayList<String>();
        command.addAll(List.of(java, "-cp", property("java.class.path"), Orphan.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void assertEnds(long pid) throws InterruptedException {
        for (var i = 0; i < 50 && isRunning(pid); i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertFalse(isRunning(pid));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    @Test
    void nothingIsWrittenAnywhere() throws IOException {
        var before = leftovers();
        try (var reader = new PdfReader()) {
            for (var file :
                    List.of(
                            "pikepdf__tests_resources_pike-jp2.pdf",
                            "pikepdf__tests_resources_jbig2.pdf",
                            "ok_scan_a4_300dpi_jpeg.pdf",
                            "ok_objstm_qpdf.pdf",
                            "pypdf__resources_encryption_r6-user-password.pdf")) {
                assertEquals(FINE, reader.inspect(Samples.bytes(file)));
                assertTrue(reader.childPid().isPresent());
                assertEquals(Set.of(), openForWriting(reader.childPid().orElseThrow()));
            }
        }
        assertEquals(before, leftovers());
    }

    /** What PDFBox, ImageIO and the JVM would leave in the usual places. */
    private static Set<String> leftovers() throws IOException {
        var names = new TreeSet<String>();
        for (var property : List.of("java.io.tmpdir", "user.home", "user.dir")) {
            var folder = Path.of(property(property));
            try (var files = Files.list(folder)) {
                files.map(f -> folder.relativize(f).toString())
                        .filter(n -> n.matches("(?i).*pdfbox.*|imageio.*|hs_err.*|[.]java|core.*"))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Files on disk a process holds open otherwise than to read; known on Linux only. */
    private static Set<String> openForWriting(long pid) throws IOException {
        var folder = Path.of("/proc", Long.toString(pid), "fd");
        assumeTrue(Files.isDirectory(folder));
        var found = new TreeSet<String>();
        try (var fds = Files.list(folder)) {
            for (var fd : fds.toList()) {
                var target = Files.readSymbolicLink(fd).toString();
                var writable =
                        Files.getPosixFilePermissions(fd, LinkOption.NOFOLLOW_LINKS)
                                .contains(PosixFilePermission.OWNER_WRITE);
                if (writable && target.startsWith("/") && !target.startsWith("/dev/")) {
                    found.add(target);
                }
            }
        }
        return found;
    }
}
