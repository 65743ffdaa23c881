package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.visit.Patience;

import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Tells how long a visit lasts and since when nobody touched anything. It goes by two clocks and
 * takes the one that went further: a machine that slept has not kept a visit for the next one.
 */
final class Watch {
    private final LongSupplier nanos;
    private final Clock wall;
    private Patience patience = Patience.of(Patience.USUAL_MINUTES);
    private Moment begun;
    private Moment touched;

    private record Moment(long nanos, Instant wall) {
        Duration since(Moment before) {
            var counted = Duration.ofNanos(nanos - before.nanos);
            var onWall = Duration.between(before.wall, wall);
            return counted.compareTo(onWall) > 0 ? counted : onWall;
        }
    }

    Watch(LongSupplier nanos, Clock wall) {
        this.nanos = nanos;
        this.wall = wall;
        this.begun = now();
        this.touched = begun;
    }

    private Moment now() {
        return new Moment(nanos.getAsLong(), wall.instant());
    }

    /** A visit begins. */
    void begin(Patience with) {
        patience = with;
        begun = now();
        touched = begun;
    }

    /** Somebody is there. */
    void touch() {
        touched = now();
    }

    /** What the clocks come to. */
    Patience.Moment look() {
        var now = now();
        return patience.at(now.since(begun), now.since(touched));
    }

    /** Whether nobody touched anything for as long as a visit is kept. */
    boolean isDeserted() {
        var still = patience.stillness().plus(patience.warning());
        return now().since(touched).compareTo(still) >= 0;
    }

    /**
     * Hears each touch and each key, also those that are kept out. A mouse that only moves was
     * perhaps pushed with the table. The touch that answers the question whether anybody is there
     * does nothing else.
     */
    void install(Scene scene, Frame frame) {
        scene.addEventFilter(
                InputEvent.ANY,
                event -> {
                    var type = event.getEventType();
                    var touches =
                            type == MouseEvent.MOUSE_PRESSED
                                    || type == KeyEvent.KEY_PRESSED
                                    || type == TouchEvent.TOUCH_PRESSED
                                    || type == ScrollEvent.SCROLL;
                    if (touches) {
                        touch();
                    }
                    if (frame.isAsking() && frame.isForSomeoneElse(event)) {
                        return; // whoever comes next wipes what stands below, unseen
                    }
                    if (frame.isAsking()) {
                        event.consume();
                        if (touches) {
                            frame.still(null);
                            frame.swallow();
                        }
                    } else if (frame.swallows(event)) {
                        event.consume();
                    }
                });
    }
}
