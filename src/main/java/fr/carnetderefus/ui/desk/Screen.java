package fr.carnetderefus.ui.desk;

import fr.carnetderefus.ui.parts.Typed;

import javafx.scene.Node;

/** One screen as the shell sees it. */
public interface Screen {
    /** What stands in the window. */
    Node node();

    /** Puts the focus where one most likely goes on. */
    void focusFirst();

    /**
     * Whether things half typed stand in it, so that it must not be built anew under one's hands.
     */
    default boolean keepsInput() {
        return false;
    }

    /**
     * The carnet changed and this screen stays as it is, since it {@link #keepsInput}: what it
     * shows of the carnet is brought up to date.
     */
    default void update() {}

    /** Goes to where one searches in it; whether there is such a place. */
    default boolean find() {
        return false;
    }

    /** Whether something typed in it would be lost if another screen took its place. */
    default boolean hasUnsaved() {
        return false;
    }

    /** Whom that is about, by name; empty where there is nobody to name. */
    default String unsavedAbout() {
        return "";
    }

    /** What is half typed in it, so that it is not lost when the carnet is locked. */
    default Typed draft() {
        return hasUnsaved() ? Typed.in(node()) : Typed.NOTHING;
    }

    /** Puts back what was half typed. */
    default void resume(Typed draft) {
        draft.into(node());
    }

    /** Lets go of what it holds when another screen takes its place. */
    default void leave() {}
}
