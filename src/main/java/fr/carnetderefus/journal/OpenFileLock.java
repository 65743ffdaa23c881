package fr.carnetderefus.journal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A lock that belongs to one opening of a file and not to the process (an open file description
 * lock of Linux and macOS): it holds, whatever else in this process opens that file and closes it.
 * Java has none, so the system's own library is called. Where there is no such lock none is held,
 * and nobody is told: what Java has is taken as well (decision 0083).
 */
@SuppressWarnings("restricted") // the one class of this room that calls a library of the system
final class OpenFileLock implements AutoCloseable {
    /** Not the byte that Java locks: the two locks of one process would bar each other there. */
    private static final long LOCKED_BYTE = (1L << 40) + 1;

    private static final int READ_ONLY = 0;
    private static final int READ_AND_WRITE = 2;
    private static final int INTERRUPTED = 4;
    private static final int DENIED = 13;
    private static final int NO_FILE = -1;

    /** Room for {@code struct flock} on either system. */
    private static final int FORM_BYTES = 32;

    private static final Optional<Calls> CALLS = calls();

    private int file;

    private OpenFileLock(int file) {
        this.file = file;
    }

    /**
     * Tries to lock a file that is there.
     *
     * @param shared for one who only looks whether somebody has it for themselves
     * @return null while another opening of the file has it, of this process or another
     */
    static @Nullable OpenFileLock tryOn(Path path, boolean shared) {
        if (CALLS.isEmpty()) {
            return new OpenFileLock(NO_FILE);
        }
        var calls = CALLS.get();
        var file = calls.open(path, shared ? READ_ONLY : READ_AND_WRITE);
        if (file < 0) {
            return new OpenFileLock(NO_FILE);
        }
        return switch (calls.lock(file, shared)) {
            case TAKEN -> {
                calls.close(file);
                yield null;
            }
            case CANNOT -> {
                calls.close(file);
                yield new OpenFileLock(NO_FILE);
            }
            case LOCKED -> new OpenFileLock(file);
        };
    }

    /**
     * Whether anything is held: not where the system, or the place of the file, has no such lock.
     */
    boolean holds() {
        return file >= 0;
    }

    /** Lets it go; may be done twice. */
    @Override
    public synchronized void close() {
        if (file >= 0) {
            var open = file;
            file = NO_FILE;
            CALLS.ifPresent(calls -> calls.close(open));
        }
    }

    private static Optional<Calls> calls() {
        // where this was not allowed at the start, a call would print a warning
        if (!OpenFileLock.class.getModule().isNativeAccessEnabled()) {
            return Optional.empty();
        }
        try {
            return Numbers.ours().map(Calls::of);
        } catch (RuntimeException e) {
            return Optional.empty(); // no such linker or function here
        }
    }

    /**
     * What one system calls things in its {@code fcntl.h}.
     *
     * @param lock the command {@code F_OFD_SETLK}
     * @param closedInChildren the flag {@code O_CLOEXEC}: a child would hold the lock otherwise
     * @param shared the kind {@code F_RDLCK}
     * @param exclusive the kind {@code F_WRLCK}
     * @param again the error {@code EAGAIN}
     * @param startAt where {@code l_start} is in {@code struct flock}; {@code l_len} follows
     * @param kindAt where {@code l_type} is
     */
    private record Numbers(
            int lock,
            int closedInChildren,
            short shared,
            short exclusive,
            int again,
            int startAt,
            int kindAt) {
        private static final Numbers LINUX =
                new Numbers(37, 0x80000, (short) 0, (short) 1, 11, 8, 0);
        private static final Numbers MAC =
                new Numbers(90, 0x1000000, (short) 1, (short) 3, 35, 0, 20);

        static Optional<Numbers> ours() {
            var system = String.valueOf(System.getProperty("os.name")).toLowerCase(Locale.ROOT);
            if (ADDRESS.byteSize() != Long.BYTES) {
                return Optional.empty(); // other sizes, other places
            }
            if (system.contains("linux")) {
                return Optional.of(LINUX);
            }
            return system.contains("mac") ? Optional.of(MAC) : Optional.empty();
        }
    }

    /** How a trial went. */
    private enum Trial {
        LOCKED,
        TAKEN,
        CANNOT
    }

    /** The functions of the system. */
    private record Calls(
            Numbers numbers, MethodHandle open, MethodHandle fcntl, MethodHandle close) {
        private static final StructLayout STATE = Linker.Option.captureStateLayout();

        static Calls of(Numbers numbers) {
            // both take more where more is told to them, which some processors pass in another way
            var more = Linker.Option.firstVariadicArg(2);
            return new Calls(
                    numbers,
                    call("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), more),
                    call(
                            "fcntl",
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS),
                            more,
                            Linker.Option.captureCallState("errno")),
                    call("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT)));
        }

        private static MethodHandle call(
                String name, FunctionDescriptor form, Linker.Option... how) {
            var linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), form, how);
        }

        int open(Path path, int how) {
            try (var arena = Arena.ofConfined()) {
                var name = arena.allocateFrom(JAVA_BYTE, name(path));
                return (int) open.invokeExact(name, how | numbers.closedInChildren);
            } catch (Throwable e) {
                throw unheard(e);
            }
        }

        Trial lock(int file, boolean shared) {
            try (var arena = Arena.ofConfined()) {
                var state = arena.allocate(STATE);
                var form = form(arena, shared);
                while ((int) fcntl.invokeExact(state, file, numbers.lock, form) < 0) {
                    var error = state.get(JAVA_INT, 0);
                    if (error != INTERRUPTED) {
                        return error == numbers.again || error == DENIED
                                ? Trial.TAKEN
                                : Trial.CANNOT;
                    }
                }
                return Trial.LOCKED;
            } catch (Throwable e) {
                throw unheard(e);
            }
        }

        private MemorySegment form(Arena arena, boolean shared) {
            var form = arena.allocate(FORM_BYTES, JAVA_LONG.byteAlignment());
            form.set(JAVA_SHORT, numbers.kindAt, shared ? numbers.shared : numbers.exclusive);
            form.set(JAVA_LONG, numbers.startAt, LOCKED_BYTE);
            form.set(JAVA_LONG, numbers.startAt + Long.BYTES, 1);
            return form;
        }

        void close(int file) {
            try {
                var _ = (int) close.invokeExact(file);
            } catch (Throwable e) {
                throw unheard(e);
            }
        }

        private static RuntimeException unheard(Throwable e) {
            return switch (e) {
                case RuntimeException r -> r;
                case Error r -> throw r;
                default -> new IllegalStateException(e); // a function of the system throws none
            };
        }

        /** The name in the system's own bytes, which its text need not give again. */
        private static byte[] name(Path path) {
            var written = String.valueOf(path.toUri().getRawPath());
            var name = new ByteArrayOutputStream();
            for (var i = 0; i < written.length(); i++) {
                if (written.charAt(i) == '%') {
                    name.write(Integer.parseInt(written, i + 1, i + 3, 16));
                    i += 2;
                } else {
                    name.write(written.charAt(i));
                }
            }
            name.write(0);
            return name.toByteArray();
        }
    }
}
