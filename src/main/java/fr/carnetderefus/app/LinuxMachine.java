package fr.carnetderefus.app;

import fr.carnetderefus.task.Hearing;
import fr.carnetderefus.ui.shell.Machine;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a Linux machine tells of its sleep and of its locked screen: logind on the system's bus
 * (which also lets us hold a sleep up until the keys are wiped), and, for desktops whose screen
 * saver does not tell logind, the saver itself on the session's bus. Where there is no such bus
 * nothing is told.
 *
 * @param system the address of the system's bus
 * @param session the address of the session's bus
 */
record LinuxMachine(Optional<String> system, Optional<String> session) implements Machine {
    private static final Logger LOG = Logger.getLogger("fr.carnetderefus");

    private static final String LOGIN = "org.freedesktop.login1";
    private static final String MANAGER = LOGIN + ".Manager";
    private static final String SESSION = LOGIN + ".Session";
    private static final String ROOT = "/org/freedesktop/login1";

    /** The names differ by desktop, the signal does not. */
    private static final String SAVER = "type='signal',member='ActiveChanged'";

    /** Hears on the buses that an environment names. */
    static LinuxMachine of(Map<String, String> environment) {
        var own = Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"));
        return new LinuxMachine(
                Optional.of(
                        environment.getOrDefault(
                                "DBUS_SYSTEM_BUS_ADDRESS",
                                "unix:path=/run/dbus/system_bus_socket")),
                Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                        .or(() -> own.map(folder -> "unix:path=" + folder + "/bus")));
    }

    @Override
    public void tell(Hearer hearer, String reason) {
        system.ifPresent(at -> begin(() -> new Login(Bus.at(at), hearer, reason)));
        session.ifPresent(at -> begin(() -> saver(Bus.at(at), hearer)));
    }

    private static void begin(Hearing.Opening opening) {
        Hearing.begin(
                opening,
                gone -> LOG.log(Level.INFO, "the machine tells nothing more of itself", gone));
    }

    private static Hearing.Source saver(Bus bus, Hearer hearer) throws IOException {
        bus.hear(SAVER);
        return () -> bus.next().flag() ? hearer::screenLocked : () -> {};
    }

    /** What logind tells, as far as it lets us ask. */
    private static final class Login implements Hearing.Source {
        private static final String SIGNAL = "type='signal',sender='" + LOGIN + "',";

        private final Bus bus;
        private final Hearer hearer;
        private final String reason;

        /** Our session's path; empty where we are in none, as on a machine one is far from. */
        private final Optional<String> own;

        private Optional<Bus.Held> sleepless;

        private Login(Bus bus, Hearer hearer, String reason) throws IOException {
            this.bus = bus;
            this.hearer = hearer;
            this.reason = reason;
            own = ask(() -> bus.askPath(LOGIN, ROOT, MANAGER, "GetSession", "auto"));
            if (own.isPresent()) {
                bus.hear(SIGNAL + "path='" + own.get() + "'");
            }
            bus.hear(SIGNAL + "path='" + ROOT + "',member='PrepareForSleep'");
            sleepless = hold();
        }

        private interface Asking<T> {
            T ask() throws IOException;
        }

        /** What is not granted costs us that alone. */
        private static <T> Optional<T> ask(Asking<T> asking) {
            try {
                return Optional.of(asking.ask());
            } catch (IOException e) {
                LOG.log(Level.INFO, "the machine does not answer", e);
                return Optional.empty();
            }
        }

        private Optional<Bus.Held> hold() {
            var who = "Carnet de refus";
            return ask(() ->
                    bus.askHeld(LOGIN, ROOT, MANAGER, "Inhibit", "sleep", who, reason, "delay"));
        }

        @Override
        public Runnable next() throws IOException {
            var told = bus.next();
            return switch (told.member()) {
                case "PrepareForSleep" -> {
                    if (!told.flag()) {
                        sleepless.ifPresent(Bus.Held::close); // where locking took too long
                        sleepless = hold();
                        yield () -> {};
                    }
                    var held = sleepless;
                    yield () -> hearer.sleeps(() -> held.ifPresent(Bus.Held::close));
                }
                case "Lock" -> hearer::screenLocked;
                case "PropertiesChanged" -> isLocked() ? hearer::screenLocked : () -> {};
                default -> () -> {};
            };
        }

        private boolean isLocked() {
            return own.flatMap(path -> ask(() -> bus.is(LOGIN, path, SESSION, "LockedHint")))
                    .orElse(false);
        }
    }
}
