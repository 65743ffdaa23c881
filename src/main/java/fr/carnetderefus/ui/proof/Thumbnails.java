package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Pictures;

import javafx.scene.image.Image;

import java.util.function.Consumer;

/** Draws first pages, small, when a line that shows one comes into sight. */
final class Thumbnails {
    /** Twice as wide as shown, for dense screens. */
    private static final int WIDTH_PX = 96;

    private final Desk desk;

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
        if (desk.firstPages().isKnown(id)) {
            desk.firstPages().of(id).ifPresent(shown);
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
                    desk.firstPages().keep(id, image);
                    image.ifPresent(shown);
                },
                failure -> {
                    // told when it is opened
                });
    }
}
