package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The right to a carnet, held by one process: a lock on {@code <name>.lock} beside it, in which
 * stands who has it. The system lets the lock go when the process dies, however it dies.
 *
 * <p>The carnet itself cannot carry this lock: closing any descriptor of a file drops all locks
 * that the process has on it (POSIX), SQLite's among them.
 */
final class Claim implements AutoCloseable {
    /** Beyond the text, so that others may read it where locks bind readers too (Windows). */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int MAX_TEXT = 512;

    /** Carnets open in this process: the same POSIX rule forbids even to look at their locks. */
    private static final Map<Path, String> CLAIMED = new HashMap<>();

    private final Path file;
    private final Path lockFile;
    private final FileChannel channel;
    private boolean released;

    private Claim(Path file, Path lockFile, FileChannel channel) {
        this.file = file;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * @param file the real path of the carnet, which need not exist yet
     * @throws JournalException {@code IN_USE} with the holder as detail; or why no lock could be
     *     written beside the carnet
     */
    static Claim on(Path file) throws JournalException {
        synchronized (CLAIMED) {
            var holder = CLAIMED.get(file);
            if (holder != null) {
                throw inUse(holder);
            }
            var self = describeSelf();
            CLAIMED.put(file, self);
            var taken = false;
            try {
                var claim = take(file, file.resolveSibling(file.getFileName() + ".lock"), self);
                taken = true;
                return claim;
            } finally {
                if (!taken) {
                    CLAIMED.remove(file);
                }
            }
        }
    }

    private static Claim take(Path file, Path lockFile, String self) throws JournalException {
        try {
            while (true) {
                var channel =
                        FileChannel.open(
                                lockFile,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                var lock = lock(channel);
                if (lock == null) {
                    try (channel) {
                        throw inUse(holder(channel));
                    }
                }
                // its last holder may have removed the file between our opening and our locking it;
                // should another have made a new one by now, SQLite's own lock still keeps us apart
                if (Files.exists(lockFile)) {
                    sign(channel, self);
                    return new Claim(file, lockFile, channel);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw Failures.writing(e, file.resolveSibling("."));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void sign(FileChannel channel, String self) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            // on a full disk the carnet can still be read; only the name of its holder is missing
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(MAX_TEXT);
        channel.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
    }

    private static String describeSelf() {
        return "pid "
                + ProcessHandle.current().pid()
                + ", "
                + HostName.get()
                + ", "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS)
                + "\n";
    }

    private static JournalException inUse(String holder) {
        return new JournalException(Reason.IN_USE, holder.strip(), null);
    }

    /** Removes the lock's file while the lock still holds, then lets it go. */
    @Override
    public void close() {
        synchronized (CLAIMED) {
            if (released) {
                return;
            }
            released = true;
            try (channel) {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // a lock file left behind holds nobody up: it is the lock that counts
            } finally {
                CLAIMED.remove(file);
            }
        }
    }
}
