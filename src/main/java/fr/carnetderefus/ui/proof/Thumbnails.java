package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Pictures;

import javafx.scene.image.Image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** First pages, small: drawn when a line that shows one comes into sight, and kept for a while. */
final class Thumbnails {
    /** Twice as wide as shown, for dense screens. */
    private static final int WIDTH_PX = 96;

    /** Some screens full; each is some 50 KB. */
    private static final int KEPT = 200;

    private final Desk desk;
    private final Map<String, Optional<Image>> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };

    Thumbnails(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives the picture of a document, at once or later; nothing where it has none.
     *
     * @return the drawing under way, to be cancelled once it is out of sight
     */
    Running of(Filed filed, Consumer<? super Image> shown) {
        var id = filed.proof().id();
        var there = kept.get(id);
        if (there != null) {
            there.ifPresent(shown);
            return () -> {};
        }
        if (filed.proof().pages() == 0) {
            return () -> {};
        }
        return desk.look(
                () -> {
                    var bytes = new FileProof(desk.register()).original(filed.proof());
                    var pdf = new Pdf(bytes, filed.proof().what().password());
                    return desk.reader().render(pdf, 0, WIDTH_PX);
                },
                drawn -> {
                    var image = drawn.map(Pictures::of).map(Image.class::cast);
                    kept.put(id, image);
                    image.ifPresent(shown);
                },
                failure -> kept.put(id, Optional.empty())); // told when it is opened
    }
}
