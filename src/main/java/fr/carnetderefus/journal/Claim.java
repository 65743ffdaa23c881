package fr.carnetderefus.journal;

import fr.carnetderefus.journal.JournalException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The right to a carnet, held by one process: a lock on {@code <name>.lock} beside it, in which
 * stands who has it. The system lets the lock go when the process dies, however it dies.
 *
 * <p>The carnet itself cannot carry this lock: closing any descriptor of a file drops all locks
 * that the process has on it (POSIX), SQLite's among them. On the lock's own file nobody here does
 * so, but others in this process may, as a file dialog that looks into what it shows: so there is a
 * second lock where the system has one that this cannot drop.
 */
final class Claim implements AutoCloseable {
    /** Beyond the text, so that others may read it where locks bind readers too (Windows). */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int MAX_TEXT = 512;
    private static final int MAX_WAITS = 100;
    private static final int WAIT_MILLIS = 5;

    /** Carnets open in this process: the same POSIX rule forbids even to look at their locks. */
    private static final Map<Path, String> CLAIMED = new HashMap<>();

    private final Path file;
    private final Path lockFile;
    private final Channels channels;
    private boolean released;

    private Claim(Path file, Path lockFile, Channels channels) {
        this.file = file;
        this.lockFile = lockFile;
        this.channels = channels;
    }

    /**
     * @param file the real path of the carnet, which need not exist yet
     * @throws JournalException {@code IN_USE} with the holder as detail; or why no lock could be
     *     written beside the carnet
     */
    static Claim on(Path file) throws JournalException {
        synchronized (CLAIMED) {
            var holder = holderHere(file);
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

    /**
     * Says that nobody has a carnet now, without taking it or leaving a file beside it.
     *
     * @throws JournalException {@code IN_USE} with the holder as detail
     */
    static void requireNone(Path file) throws JournalException {
        synchronized (CLAIMED) {
            var holder = holderHere(file);
            if (holder != null) {
                throw inUse(holder);
            }
            var lockFile = file.resolveSibling(file.getFileName() + ".lock");
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.READ);
                    var firm = OpenFileLock.tryOn(lockFile, true);
                    var lock = channel.tryLock(LOCKED_BYTE, 1, true)) {
                if (firm == null || lock == null) {
                    throw inUse(holder(channel));
                }
            } catch (NoSuchFileException e) {
                // nobody ever had it, or all have gone
            } catch (IOException e) {
                throw Failures.reading(e, lockFile);
            }
        }
    }

    /** Whether this process has a carnet, under this name or another. */
    static boolean isHere(Path file) {
        synchronized (CLAIMED) {
            return holderHere(file) != null;
        }
    }

    /** Whoever has the same file in this process, under this name or another hard link's. */
    private static @Nullable String holderHere(Path file) {
        for (var claimed : CLAIMED.entrySet()) {
            if (isSame(claimed.getKey(), file)) {
                return claimed.getValue();
            }
        }
        return null;
    }

    /** Compared without being opened, since closing it again would drop the holder's locks. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // one of them is not there yet
            return false;
        }
    }

    private static Claim take(Path file, Path lockFile, String self) throws JournalException {
        try {
            var claim = tryToTake(file, lockFile, self);
            while (claim == null) {
                claim = tryToTake(file, lockFile, self);
            }
            return claim;
        } catch (IOException e) {
            throw Failures.writing(e, file.resolveSibling("."));
        }
    }

    /** Gives nothing when the file that was locked is no longer the one of that name. */
    private static @Nullable Claim tryToTake(Path file, Path lockFile, String self)
            throws IOException, JournalException {
        var channels = new Channels();
        var taken = false;
        try {
            var channel = openLock(channels, file, lockFile);
            if (channel == null) {
                return null;
            }
            // both before anything is written; first the one whose first call takes its time, for
            // which nobody is to wait who wants to know who has it
            if (!channels.lockFirmly(lockFile, false)
                    || channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(holder(channel));
            }
            sign(channel, self);
            share(file, lockFile);
            taken = isStillNamed(channel, lockFile, channels);
            return taken ? new Claim(file, lockFile, channels) : null;
        } finally {
            if (!taken) {
                channels.close();
            }
        }
    }

    /**
     * Gives nothing where another account of this computer left a lock file behind that it alone
     * may write: it is gone then, and one of our own may be made.
     */
    private static @Nullable FileChannel openLock(Channels channels, Path file, Path lockFile)
            throws IOException, JournalException {
        try {
            // some systems let nobody "create" over another account's file in a folder for all
            return channels.open(lockFile, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return channels.open(
                    lockFile,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            removeAbandoned(file, lockFile, e);
            return null;
        }
    }

    /**
     * Removes a lock file that we may read and not write, once nobody holds it. Whoever does so has
     * the carnet's own file locked meanwhile: of two who both see that nobody holds it, the second
     * would else remove what the first has just made and taken. Closing the carnet's file drops no
     * lock of SQLite's, since nobody has it open in this process.
     *
     * @throws JournalException {@code IN_USE} with the holder as detail, where it may be read
     */
    private static void removeAbandoned(Path file, Path lockFile, AccessDeniedException denied)
            throws IOException, JournalException {
        if (Files.notExists(file)) {
            throw denied; // a carnet yet to be made: it may as well have another name
        }
        try (var carnet =
                        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var _ = carnet.lock(LOCKED_BYTE, 1, false);
                var channels = new Channels()) {
            var channel = openToRead(channels, lockFile);
            if (!channels.lockFirmly(lockFile, true)
                    || channel.tryLock(LOCKED_BYTE, 1, true) == null) {
                throw inUse(holder(channel));
            }
            if (isStillNamed(channel, lockFile, channels)) {
                Files.delete(lockFile);
            }
        } catch (NoSuchFileException e) {
            // its holder has removed it, or another who found it abandoned
        }
    }

    private static FileChannel openToRead(Channels channels, Path lockFile)
            throws IOException, JournalException {
        try {
            return channels.open(lockFile, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            throw inUse(""); // not even its holder's name is for us
        }
    }

    /**
     * Lets those who may write the carnet write its lock too, whatever the usual mode of a new file
     * is: an account that shares the carnet could else not take it after us, should we be killed.
     */
    private static void share(Path file, Path lockFile) {
        try {
            var carnet = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            var lock = Files.getFileAttributeView(lockFile, PosixFileAttributeView.class);
            if (carnet == null || lock == null) {
                return; // a folder there hands its own rights on
            }
            var model = carnet.readAttributes();
            var own = lock.readAttributes();
            if (!own.group().equals(model.group())) {
                lock.setGroup(model.group());
            }
            var rights = EnumSet.copyOf(own.permissions());
            rights.addAll(model.permissions());
            if (!rights.equals(own.permissions())) {
                lock.setPermissions(rights);
            }
        } catch (IOException e) {
            // not there yet, or another account's: then its own program has done so
        }
    }

    /**
     * The last holder may have removed the file between our opening and our locking it, and another
     * may have made a new one: ours is the one in which stands what we wrote. Then it was the one
     * of that name for the firm lock too, for a name that is gone never comes back to its file. The
     * second channel stays open, since closing it would drop the lock.
     */
    private static boolean isStillNamed(FileChannel channel, Path lockFile, Channels channels)
            throws IOException {
        try {
            var named = channels.open(lockFile, StandardOpenOption.READ);
            return text(named).equals(text(channel));
        } catch (NoSuchFileException e) {
            return false;
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

    /** Who took it a moment ago may not have signed yet, and on a full disk never will. */
    private static String holder(FileChannel channel) throws IOException {
        var text = text(channel);
        for (var waits = 0; !text.endsWith("\n") && waits < MAX_WAITS; waits++) {
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return text;
            }
            text = text(channel);
        }
        return text;
    }

    private static String text(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(MAX_TEXT);
        channel.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString();
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
            try (channels) {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // a lock file left behind holds nobody up: it is the lock that counts
            } finally {
                CLAIMED.remove(file);
            }
        }
    }

    /** What is open of one lock's file; all is closed at once, since closing any ends the lock. */
    private static final class Channels implements AutoCloseable {
        private final List<FileChannel> open = new ArrayList<>();
        private @Nullable OpenFileLock firm;

        FileChannel open(Path file, StandardOpenOption... how) throws IOException {
            var channel = FileChannel.open(file, how);
            open.add(channel);
            return channel;
        }

        /** False while somebody else has it. */
        boolean lockFirmly(Path file, boolean shared) {
            firm = OpenFileLock.tryOn(file, shared);
            return firm != null;
        }

        @Override
        public void close() throws IOException {
            try (var _ = firm) {
                for (var channel : open) {
                    channel.close();
                }
            }
        }
    }
}
