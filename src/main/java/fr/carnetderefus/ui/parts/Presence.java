package fr.carnetderefus.ui.parts;

import javafx.scene.Node;

/** What stands on a screen or takes no room there. */
public final class Presence {
    private Presence() {}

    /** Shows the node, or lets the others close up over its place. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
