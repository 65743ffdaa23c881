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
        return new MouseEvent(
                type,
                at,
                at,
                at,
                at,
                MouseButton.PRIMARY,
                1,
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
