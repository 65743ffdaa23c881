package fr.carnetderefus.ui.refusal;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The call under way: when it began, and with whom. It goes on from one person's sheet to the next,
 * since one call may serve several.
 */
public final class CallClock {
    private @Nullable LocalDateTime began;
    private String adviser = "";

    /** A call begins. */
    void begin(LocalDateTime now) {
        began = now;
    }

    /** The call is over; nothing of it is kept. */
    public void end() {
        began = null;
        adviser = "";
    }

    public boolean isUnderWay() {
        return began != null;
    }

    /** When the call under way began. */
    Optional<LocalDateTime> began() {
        return Optional.ofNullable(began);
    }

    /** How long it has lasted. */
    Duration lasted(LocalDateTime now) {
        return began == null ? Duration.ZERO : Duration.between(began, now);
    }

    /** The adviser's name or reference as typed last; empty where none was. */
    String adviser() {
        return adviser;
    }

    void adviser(String name) {
        adviser = name;
    }
}
