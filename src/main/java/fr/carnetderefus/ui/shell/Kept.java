package fr.carnetderefus.ui.shell;

import fr.carnetderefus.text.Language;
import fr.carnetderefus.ui.desk.Screen;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/**
 * A screen that waits as it was while one looks something up.
 *
 * @param language which it speaks
 * @param focused the id of the control that had the focus
 */
record Kept(Place place, Screen screen, Language language, @Nullable String focused) {
    static Kept of(Place place, Screen screen, Language language, Scene scene) {
        var owner = scene.getFocusOwner();
        return new Kept(place, screen, language, owner == null ? null : owner.getId());
    }

    /**
     * Whether it stands there again as it was; if not it is built anew. In another language it does
     * so only for the sake of what was typed.
     */
    boolean holds(Language spoken) {
        return screen.keepsInput() && (spoken == language || screen.hasUnsaved());
    }
}
