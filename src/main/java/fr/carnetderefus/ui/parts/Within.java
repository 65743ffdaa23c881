package fr.carnetderefus.ui.parts;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** What stands in what. */
public final class Within {
    private Within() {}

    /** Whether a node, or an event's target, stands in another node or is it. */
    public static boolean holds(@Nullable Node outer, @Nullable Object inner) {
        for (var node = inner instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
