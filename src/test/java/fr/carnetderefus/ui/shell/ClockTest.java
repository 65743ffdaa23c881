package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Marie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A clock set wrong is said where the days are counted. */
class ClockTest extends OpenWindow {
    @Test
    void aNoteFromAfterTodayIsToldAtHome(@TempDir Path other) throws Exception {
        var file = other.resolve("famille.carnet");
        var passphrase = "un cheval à bascule".toCharArray();
        var later = Clock.offset(TODAY, Duration.ofDays(30));
        try (var register = Carnets.shipped(later).create(file, passphrase.clone())) {
            Marie.in(register);
        }
        var register = carnets.open(file, passphrase.clone());
        act(() -> shell.enter(register));
        hand.sees("une note de ce carnet est du 23 décembre 2026");
        hand.picture("clock-behind");
    }
}
