package fr.carnetderefus.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** A mouse, or a finger, that is nowhere on the screen. */
public final class MadeMouse {
    private MadeMouse() {}

    /**
     * Something the first button does at a corner of a node.
     *
     * @param at how many pixels from the corner, each way
     * @param byFinger whether it is a finger that a touch screen tells as a mouse
     */
    public static MouseEvent event(
            EventType<MouseEvent> type, Node node, double at, boolean byFinger) {
        return event(type, node, at, byFinger, 1);
    }

    /** The same with a mouse, pressed so many times. */
    public static MouseEvent event(EventType<MouseEvent> type, Node node, double at, int clicks) {
        return event(type, node, at, false, clicks);
    }

    private static MouseEvent event(
            EventType<MouseEvent> type, Node node, double at, boolean byFinger, int clicks) {
        return new MouseEvent(
                type,
                at,
                at,
                at,
                at,
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                byFinger,
                false,
                true,
                new PickResult(node, at, at));
    }
}
