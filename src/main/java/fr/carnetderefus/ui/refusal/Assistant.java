package fr.carnetderefus.ui.refusal;

import javafx.scene.Node;

import java.util.List;

/** A hand through one way, as sheets from top to bottom. */
sealed interface Assistant permits OnlineAssistant, PhoneAssistant, LetterAssistant {
    List<Node> sheets();

    /** What is half typed. */
    RefusalView.Typed typed();

    /** What was half typed is taken down by now. */
    void takenDown();

    /** Lets go of what it holds. */
    default void leave() {}
}
