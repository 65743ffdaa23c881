package fr.carnetderefus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.ui.shell.Machine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A real bus with a made-up logind and screen saver on it. */
@EnabledOnOs(OS.LINUX)
class LinuxMachineTest {
    private static final int LONG_SECONDS = 20;
    private static final int SHORT_MILLIS = 300;

    @TempDir Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> ready = new LinkedBlockingQueue<>();
    private MadeUpBus bus;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        bus = MadeUpBus.in(folder);
    }

    @AfterEach
    void stop() {
        bus.close();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(LONG_SECONDS, TimeUnit.SECONDS), "nothing came");
    }

    private void hear(Optional<String> system, Optional<String> session) {
        new LinuxMachine(system, session)
                .tell(
                        new Machine.Hearer() {
                            @Override
                            public void screenLocked() {
                                heard.add("locked");
                            }

                            @Override
                            public void sleeps(Runnable done) {
                                heard.add("sleeps");
                                ready.add(done);
                            }
                        },
                        "verrouille d’abord");
    }

    @Test
    void theSystemTellsOfItsLockedScreenAndOfNobodyElses() throws Exception {
        hear(Optional.of(bus.address()), Optional.empty());
        assertEquals("held: Carnet de refus: verrouille d’abord", bus.says());
        bus.tell("other");
        bus.tell("unlock");
        assertNull(heard.poll(SHORT_MILLIS, TimeUnit.MILLISECONDS));
        bus.tell("lock");
        assertEquals("locked", next(heard));
    }

    @Test
    void itsSleepWaitsUntilTheKeysAreWipedAndTheNextOneToo() throws Exception {
        hear(Optional.of(bus.address()), Optional.empty());
        for (var night = 0; night < 2; night++) {
            assertEquals("held: Carnet de refus: verrouille d’abord", bus.says());
            bus.tell("sleep");
            assertEquals("sleeps", next(heard));
            assertTrue(bus.isSilent(SHORT_MILLIS), "not released yet");
            next(ready).run();
            assertEquals("released", bus.says());
            bus.tell("wake");
        }
    }

    @Test
    void whatIsNotGrantedCostsThatAlone() throws Exception {
        var folder = Files.createDirectory(this.folder.resolve("mute"));
        try (var mute = MadeUpBus.in(folder, "--mute")) {
            hear(Optional.of(mute.address()), Optional.empty());
            for (var tries = 0; heard.isEmpty() && tries < 50; tries++) {
                mute.tell("sleep"); // until it listens
                Thread.sleep(SHORT_MILLIS);
            }
            assertEquals("sleeps", next(heard));
            next(ready).run();
        }
    }

    @Test
    void aScreenSaverTellsByItself() throws Exception {
        hear(Optional.empty(), Optional.of(bus.address()));
        for (var tries = 0; heard.isEmpty() && tries < 50; tries++) {
            bus.tell("show");
            bus.tell("save"); // until it listens
            Thread.sleep(SHORT_MILLIS);
        }
        assertEquals("locked", next(heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp:host=127.0.0.1,port=1",
                "unixexec:path=/bin/true",
                "unix:path=/nowhere;tcp:host=127.0.0.1,port=1",
                "unix:path=/nowhere",
                ""
            })
    void anAddressThatLeadsElsewhereOrNowhereIsNoBus(String elsewhere) {
        assertThrows(IOException.class, () -> Bus.at(elsewhere));
    }

    @Test
    void whatTheEnvironmentNamesIsWhereItHears() {
        assertEquals(
                "LinuxMachine[system=Optional[unix:a], session=Optional[unix:b]]",
                LinuxMachine.of(
                                Map.of(
                                        "DBUS_SYSTEM_BUS_ADDRESS",
                                        "unix:a",
                                        "DBUS_SESSION_BUS_ADDRESS",
                                        "unix:b"))
                        .toString());
        assertEquals(
                "LinuxMachine[system=Optional[unix:path=/run/dbus/system_bus_socket],"
                        + " session=Optional[unix:path=/run/user/1/bus]]",
                LinuxMachine.of(Map.of("XDG_RUNTIME_DIR", "/run/user/1")).toString());
    }
}
