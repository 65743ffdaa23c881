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

    /** What one glance at an original tells, apart from what is on its page. */
    public enum Sign {
        WHOLE,
        /** Its end is missing, as it was when it was filed. */
        CUT_SHORT,
        /** It is no longer as it was filed. */
        DAMAGED
    }

    /**
     * What was seen of a document.
     *
     * @param page its first page; empty where it cannot be drawn
     */
    public record Seen(Optional<Image> page, Sign sign) {}

    private final Map<String, Seen> drawn =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                    return size() > KEPT;
                }
            };

    /** What was seen of it, once it was looked at. */
    public Optional<Seen> seen(String id) {
        return Optional.ofNullable(drawn.get(id));
    }

    /** A document's first page, where it was drawn. */
    public Optional<Image> of(String id) {
        return seen(id).flatMap(Seen::page);
    }

    /** Forgets them all: somebody whose documents are among them is to be forgotten. */
    public void forget() {
        drawn.clear();
    }

    /** Keeps it for a while. */
    public void keep(String id, Seen seen) {
        drawn.put(id, seen);
    }
}
