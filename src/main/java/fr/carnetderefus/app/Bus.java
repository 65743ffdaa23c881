package fr.carnetderefus.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The bus by which the programs of one Linux machine tell each other what happens (D-Bus), as far
 * as this program listens there: through the system's own library (sd-bus of libsystemd), over a
 * socket that is a file of this machine and nothing else. For one thread at a time; it ends with
 * the program.
 */
@SuppressWarnings("restricted") // the one class that calls a library of the system
final class Bus {
    /** What was told: its name, and the yes or no that goes with it, no where there is none. */
    record Signal(String member, boolean flag) {}

    /** An address that leaves no doubt: neither over a network nor by a program to start. */
    private static final String FILE = "unix:";

    private static final String BUS = "org.freedesktop.DBus";
    private static final int CALL_FIXED = 8;
    private static final long FOR_EVER = -1;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup library;
    private final MemorySegment bus;

    private Bus(SymbolLookup library, String address) throws IOException {
        this.library = library;
        try (var arena = Arena.ofConfined()) {
            var made = arena.allocate(ADDRESS);
            check("sd_bus_new", made);
            bus = made.get(ADDRESS, 0);
            check("sd_bus_set_address", bus, arena.allocateFrom(address));
            check("sd_bus_set_bus_client", bus, 1);
            check("sd_bus_start", bus);
        }
    }

    /**
     * Goes onto the bus at an address.
     *
     * @throws IOException where the system has no such library or bus, or the address could lead
     *     off the machine
     */
    static Bus at(String address) throws IOException {
        if (Arrays.stream(address.split(";", -1)).anyMatch(one -> !one.startsWith(FILE))) {
            throw new IOException("not a bus of this machine");
        }
        try {
            return new Bus(SymbolLookup.libraryLookup("libsystemd.so.0", Arena.global()), address);
        } catch (IllegalArgumentException e) {
            throw new IOException("no sd-bus on this system", e);
        }
    }

    /** From now on hears the signals that fit a rule, in the bus' own words. */
    void hear(String rule) throws IOException {
        release(call(BUS, "/org/freedesktop/DBus", BUS, "AddMatch", rule));
    }

    /** Waits for the next signal, for as long as it takes. */
    Signal next() throws IOException {
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ADDRESS);
            while (true) {
                place.set(ADDRESS, 0, MemorySegment.NULL);
                if (check("sd_bus_process", bus, place) == 0) {
                    check("sd_bus_wait", bus, FOR_EVER);
                }
                var message = place.get(ADDRESS, 0);
                if (message.address() != 0) {
                    try {
                        return signal(message, arena);
                    } finally {
                        release(message);
                    }
                }
            }
        }
    }

    private Signal signal(MemorySegment message, Arena arena) {
        var flag = arena.allocate(JAVA_INT);
        // a signal without one has another type in front, and leaves it as it is
        var read = run("sd_bus_message_read_basic", JAVA_INT, message, (byte) 'b', flag);
        return new Signal(
                words(run("sd_bus_message_get_member", ADDRESS, message)),
                (int) read > 0 && flag.get(JAVA_INT, 0) != 0);
    }

    /** What a question is answered with, where that is a path. */
    String askPath(String to, String path, String face, String question, String... with)
            throws IOException {
        return ask('o', place -> words(place.get(ADDRESS, 0)), to, path, face, question, with);
    }

    /** Whether something is so. */
    boolean is(String to, String path, String face, String property) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(JAVA_INT);
            check(
                    "sd_bus_get_property_trivial",
                    bus,
                    arena.allocateFrom(to),
                    arena.allocateFrom(path),
                    arena.allocateFrom(face),
                    arena.allocateFrom(property),
                    MemorySegment.NULL,
                    (byte) 'b',
                    place);
            return place.get(JAVA_INT, 0) != 0;
        }
    }

    /** What is held for as long as it is not closed. */
    Held askHeld(String to, String path, String face, String question, String... with)
            throws IOException {
        // the answer's own is closed with it
        Reading<Held> own = place -> new Held(check("dup", place.get(JAVA_INT, 0)));
        return ask('h', own, to, path, face, question, with);
    }

    /** Takes out of an answer what stands at a place; the answer is gone afterwards. */
    private interface Reading<T> {
        T of(MemorySegment place) throws IOException;
    }

    private <T> T ask(
            char kind,
            Reading<T> reading,
            String to,
            String path,
            String face,
            String question,
            String... with)
            throws IOException {
        var answer = call(to, path, face, question, with);
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ADDRESS);
            check("sd_bus_message_read_basic", answer, (byte) kind, place);
            return reading.of(place);
        } finally {
            release(answer);
        }
    }

    /** An open file by which the other side sees that it is still held; may be closed anywhere. */
    final class Held implements AutoCloseable {
        private int file;

        private Held(int file) {
            this.file = file;
        }

        @Override
        public synchronized void close() {
            if (file >= 0) {
                run("close", JAVA_INT, file);
                file = -1;
            }
        }
    }

    private MemorySegment call(String to, String path, String face, String question, String... with)
            throws IOException {
        try (var arena = Arena.ofConfined()) {
            var answer = arena.allocate(ADDRESS);
            var args = new ArrayList<Object>(List.of(bus));
            for (var word : List.of(to, path, face, question)) {
                args.add(arena.allocateFrom(word));
            }
            args.addAll(List.of(MemorySegment.NULL, answer));
            args.add(arena.allocateFrom("s".repeat(with.length)));
            for (var word : with) {
                args.add(arena.allocateFrom(word));
            }
            var form =
                    FunctionDescriptor.of(
                            JAVA_INT,
                            Collections.nCopies(args.size(), ADDRESS).toArray(MemoryLayout[]::new));
            checked(
                    (int)
                            invoke(
                                    "sd_bus_call_method",
                                    form,
                                    args,
                                    Linker.Option.firstVariadicArg(CALL_FIXED)),
                    question);
            return answer.get(ADDRESS, 0);
        }
    }

    private void release(MemorySegment message) {
        run("sd_bus_message_unref", ADDRESS, message);
    }

    private static String words(Object text) {
        return ((MemorySegment) text).reinterpret(Long.MAX_VALUE).getString(0);
    }

    private int check(String function, Object... args) throws IOException {
        return checked((int) run(function, JAVA_INT, args), function);
    }

    private static int checked(int result, String function) throws IOException {
        if (result < 0) {
            throw new IOException(function + " " + result);
        }
        return result;
    }

    private Object run(String function, MemoryLayout result, Object... args) {
        var layouts = Arrays.stream(args).map(Bus::layout).toArray(MemoryLayout[]::new);
        return invoke(function, FunctionDescriptor.of(result, layouts), List.of(args));
    }

    private static MemoryLayout layout(Object arg) {
        return switch (arg) {
            case MemorySegment s -> ADDRESS;
            case Integer i -> JAVA_INT;
            case Long l -> JAVA_LONG;
            case Byte b -> JAVA_BYTE;
            default -> throw new IllegalArgumentException(arg.getClass().getName());
        };
    }

    private Object invoke(
            String function, FunctionDescriptor form, List<Object> args, Linker.Option... how) {
        try {
            var address =
                    library.find(function)
                            .or(() -> linker.defaultLookup().find(function))
                            .orElseThrow();
            return linker.downcallHandle(address, form, how).invokeWithArguments(args);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a native function throws none
        }
    }
}
