package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.proof.FirstLook;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.FirstPages.Seen;
import fr.carnetderefus.ui.desk.FirstPages.Sign;
import fr.carnetderefus.ui.desk.Pictures;

import javafx.scene.image.Image;

import java.util.Optional;
import java.util.function.Consumer;

/** Draws first pages, small, and sees whether all is there, when a line comes into sight. */
final class Thumbnails {
    /** Twice as wide as shown, for dense screens. */
    private static final int WIDTH_PX = 96;

    private final Desk desk;

    Thumbnails(Desk desk) {
        this.desk = desk;
    }

    /**
     * Tells what is seen of a document, at once or later.
     *
     * @return the looking under way, to be cancelled once it is out of sight
     */
    Running of(Filed filed, Consumer<? super Seen> shown) {
        var proof = filed.proof();
        var known = desk.firstPages().seen(proof.id());
        if (known.isPresent()) {
            shown.accept(known.get());
            return () -> {};
        }
        return desk.look(
                () -> look(proof),
                seen -> {
                    if (seen.sign() != Sign.DAMAGED) {
                        desk.firstPages().keep(proof.id(), seen); // a copy may give it back
                    }
                    shown.accept(seen);
                },
                failure -> {
                    // told when it is opened
                });
    }

    private Seen look(FiledProof proof) throws CarnetException {
        byte[] bytes;
        try {
            bytes = new FileProof(desk.register()).original(proof);
        } catch (CarnetException e) {
            if (e.reason() == CarnetException.Reason.PROOF_ALTERED) {
                return new Seen(Optional.empty(), Sign.DAMAGED);
            }
            throw e;
        }
        var sign = FirstLook.isCutShort(bytes) ? Sign.CUT_SHORT : Sign.WHOLE;
        if (proof.pages() == 0) {
            return new Seen(Optional.empty(), sign);
        }
        var drawn = desk.reader().render(new Pdf(bytes, proof.what().password()), 0, WIDTH_PX);
        return new Seen(drawn.map(Pictures::of).map(Image.class::cast), sign);
    }
}
