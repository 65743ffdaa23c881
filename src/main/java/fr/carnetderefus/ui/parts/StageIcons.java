package fr.carnetderefus.ui.parts;

import javafx.scene.image.Image;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The program's icon in all sizes, for {@code stage.getIcons().setAll(StageIcons.all())}. */
public final class StageIcons {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    private StageIcons() {}

    /** The icon, smallest first; the system takes the size it needs. */
    public static List<Image> all() {
        return IntStream.of(SIZES).mapToObj(StageIcons::icon).toList();
    }

    private static Image icon(int size) {
        var file = "icons/carnet-de-refus-" + size + ".png";
        return new Image(Objects.requireNonNull(StageIcons.class.getResourceAsStream(file), file));
    }
}
