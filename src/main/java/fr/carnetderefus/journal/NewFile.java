package fr.carnetderefus.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is there whole or not at all: written as a draft in the same folder, and given its
 * name when all of it is on the disk. Whoever makes a draft removes it, whatever happens.
 */
public final class NewFile {
    private NewFile() {}

    /** Makes an empty draft that only its owner may read, under a name that nothing has. */
    public static Path draft(Path file, String ending) throws IOException {
        OldDrafts.sweep(file.resolveSibling("."));
        var draft = file.resolveSibling("." + Ids.next() + ending);
        return Files.createFile(draft, forOwnerOnly(draft, "rw-------"));
    }

    /**
     * Makes a folder and those above it where they are not there yet. Only its owner may look into
     * what is made, for a folder may have somebody's name. What is there is left as it is.
     */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, forOwnerOnly(folder, "rwx------"));
    }

    private static FileAttribute<?>[] forOwnerOnly(Path file, String rights) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Gives a draft its name, durably.
     *
     * @throws FileAlreadyExistsException when something has that name, which stays untouched
     */
    public static void settle(Path draft, Path file) throws IOException {
        sync(draft, StandardOpenOption.WRITE);
        try {
            // a rename would replace what is there, a hard link refuses to
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // FAT and many network folders know no hard links. Between this move's look and its
            // rename only another program could slip in
            Files.move(draft, file);
        }
        syncFolder(file);
    }

    /** Gives a draft its name, durably, in place of whatever has it. */
    public static void replace(Path draft, Path file) throws IOException {
        sync(draft, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(file);
    }

    private static void syncFolder(Path file) throws IOException {
        var folder = file.resolveSibling(".");
        // Windows opens no folder as a file, and writes its folders through
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    /**
     * Gives a file a second name, durably, or a copy of that name where a folder knows no second
     * names. What the file holds must not change any more.
     *
     * @throws FileAlreadyExistsException when something has that name, which stays untouched
     */
    static void keep(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
            syncFolder(second);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            var draft = draft(second, Copying.DRAFT);
            try {
                try (var out = Files.newOutputStream(draft)) {
                    Files.copy(file, out);
                }
                settle(draft, second);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** Has everything of a draft on the disk. */
    static void sync(Path draft) throws IOException {
        sync(draft, StandardOpenOption.WRITE);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
