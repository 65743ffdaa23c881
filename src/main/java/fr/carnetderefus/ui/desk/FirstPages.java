package fr.carnetderefus.ui.desk;

import javafx.scene.image.Image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * First pages of documents, small, as they were drawn since the carnet was opened: a list that one
 * comes back to needs none of them anew, and a document that is opened shows something at once.
 */
public final class FirstPages {
    /** Some screens full; each is some 50 KB. */
    private static final int KEPT = 200;

    private final Map<String, Optional<Image>> drawn =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };

    /** Whether it was drawn, or could not be. */
    public boolean isKnown(String id) {
        return drawn.containsKey(id);
    }

    /** A document's first page, where it was drawn. */
    public Optional<Image> of(String id) {
        return drawn.getOrDefault(id, Optional.empty());
    }

    /** Forgets them all: somebody whose documents are among them is to be forgotten. */
    public void forget() {
        drawn.clear();
    }

    /** Keeps it for a while; empty where it cannot be drawn. */
    public void keep(String id, Optional<Image> image) {
        drawn.put(id, image);
    }
}
