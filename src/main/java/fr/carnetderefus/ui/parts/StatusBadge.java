package fr.carnetderefus.ui.parts;

import javafx.scene.control.Label;

/** A status as a shape and a word. */
public final class StatusBadge extends Label {
    /** The shape of {@code status} and the words for it: "Refus prouvé". */
    public StatusBadge(Status status, String words) {
        super(words, new Mark(status.style()));
        getStyleClass().addAll("status-badge", status.style());
        setMinWidth(USE_PREF_SIZE);
    }
}
