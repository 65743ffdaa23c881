package fr.carnetderefus.ui.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.ui.FxThread;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.Optional;

/** What stands on a page while it is painted, and afterwards. */
@ExtendWith(ApplicationExtension.class)
class PageSheetTest {
    private static @Nullable Image image(PageSheet sheet) {
        for (var node : sheet.getChildrenUnmodifiable()) {
            if (node instanceof ImageView view) {
                return view.getImage();
            }
        }
        throw new AssertionError("no picture at all");
    }

    private static boolean saysThatItCannotBeHad(PageSheet sheet) {
        return sheet.getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof Label && node.isVisible());
    }

    @Test
    void aSmallPictureStandsThereUntilThePageIsPainted() {
        FxThread.run(() -> {
            var sheet = new PageSheet(0, "Pas d’aperçu");
            var small = new WritableImage(3, 4);
            sheet.draft(small);
            assertSame(small, image(sheet));
            assertTrue(sheet.isToPaint(60), "it is no painting");
            sheet.show(60, Optional.of(new PageImage(60, 80, new int[60 * 80])));
            var painted = image(sheet);
            assertEquals(60, painted == null ? 0 : painted.getWidth());
            assertFalse(saysThatItCannotBeHad(sheet));
        });
    }

    @Test
    void aPageThatCannotBeHadIsNotGuessedAt() {
        FxThread.run(() -> {
            var sheet = new PageSheet(0, "Pas d’aperçu");
            sheet.draft(new WritableImage(3, 4));
            sheet.show(60, Optional.empty());
            assertNull(image(sheet));
            assertTrue(saysThatItCannotBeHad(sheet));
        });
    }
}
