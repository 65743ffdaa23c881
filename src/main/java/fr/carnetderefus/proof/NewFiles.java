package fr.carnetderefus.proof;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Tells what comes into a folder itself after the first look at it. A file is told once, and only
 * when it has rested: a download under way, or what a scanner still writes, is left alone.
 */
public final class NewFiles {
    /** A scanner halts between two sheets for longer than a download between two packets. */
    private static final int LONG_REST = 5;

    /** More than what tells whether the end is there: a share is not read whole to find out. */
    private static final int TAIL = 8_192;

    private record Seen(long bytes, long changed) {}

    /** How a file was at the last look, and at how many looks before it was the same. */
    private record Resting(Seen seen, int looks) {
        Resting at(Seen now) {
            return now.equals(seen) ? new Resting(seen, looks + 1) : new Resting(now, 0);
        }
    }

    private record Listed(@Nullable Object folder, Map<Path, Seen> files) {}

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Map<Path, Seen> told = new HashMap<>();
    private Map<Path, Resting> before = Map.of();
    private @Nullable Object identity;
    private boolean begun;
    private boolean wasAway;

    private NewFiles(Path folder, Predicate<Path> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** The PDFs of a folder in which lies much else, as browsers save to one. */
    public static NewFiles pdfs(Path folder) {
        return new NewFiles(folder, Intake::isCalledPdf);
    }

    /** All that can be filed, of a folder that is meant for it. */
    public static NewFiles documents(Path folder) {
        return new NewFiles(folder, Intake::isCalledDocument);
    }

    /**
     * Looks once more; the first time nothing is new.
     *
     * @return the files that have come, each for the first time
     * @throws IOException when the folder is not there or cannot be read; it may be by the next
     *     look, and what came meanwhile is new then
     */
    public synchronized List<Path> look() throws IOException {
        Listed now;
        try {
            now = list();
        } catch (IOException e) {
            wasAway = true;
            throw e;
        }
        if (!begun || isMountedOver(now)) {
            told.putAll(now.files());
        }
        begun = true;
        wasAway = false;
        identity = now.folder();
        var resting = new HashMap<Path, Resting>();
        var fresh = new ArrayList<Path>();
        for (var file : now.files().entrySet()) {
            var path = file.getKey();
            var seen = file.getValue();
            var last = before.get(path);
            var rests = last == null ? new Resting(seen, 0) : last.at(seen);
            resting.put(path, rests);
            if (seen.bytes() > 0 && !seen.equals(told.get(path)) && isWhole(path, rests.looks())) {
                told.put(path, seen);
                fresh.add(path);
            }
        }
        before = resting;
        fresh.sort(null); // as the folder shows them
        return List.copyOf(fresh);
    }

    /**
     * Whether a disk or a share came to lie over the empty folder that stands in its place: what is
     * on it did not come now. One that was seen to be away came back, with what it brings.
     */
    private boolean isMountedOver(Listed now) {
        return told.isEmpty() && !wasAway && !Objects.equals(identity, now.folder());
    }

    private static boolean isWhole(Path file, int looks) {
        if (looks == 0) {
            return false;
        }
        try (var in = Files.newByteChannel(file)) {
            return looks >= LONG_REST || (Intake.isCalledPdf(file) && hasEnd(in));
        } catch (IOException e) {
            return false; // whoever writes it lets nobody else read yet
        }
    }

    private static boolean hasEnd(SeekableByteChannel pdf) throws IOException {
        var tail = ByteBuffer.allocate((int) Math.min(TAIL, pdf.size()));
        pdf.position(pdf.size() - tail.capacity());
        while (tail.hasRemaining() && pdf.read(tail) >= 0) {
            // as much as there is
        }
        return !FirstLook.isCutShort(tail.array());
    }

    private Listed list() throws IOException {
        var itself = Files.readAttributes(folder, BasicFileAttributes.class);
        if (!itself.isDirectory()) {
            throw new NotDirectoryException("no folder"); // without its name: it may name somebody
        }
        var files = new HashMap<Path, Seen>();
        // the attributes come with the list: to ask for each anew takes long on a share
        Files.walkFileTree(
                folder,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                1,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && wanted.test(file)) {
                            files.put(
                                    file,
                                    new Seen(
                                            attributes.size(),
                                            attributes.lastModifiedTime().toMillis()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(folder)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE; // it went between two moments
                    }
                });
        return new Listed(itself.fileKey(), files);
    }
}
