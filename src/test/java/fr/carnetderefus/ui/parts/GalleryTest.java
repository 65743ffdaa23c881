package fr.carnetderefus.ui.parts;

import fr.carnetderefus.ui.Snapshots;

import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every part by day and by night, small and large, as pictures in {@code target/screenshots}. */
@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private static final int WIDTH = 960;

    @ParameterizedTest
    @CsvSource({"false,100", "true,100", "false,200", "true,200", "false,300"})
    void looks(boolean dark, int percent) throws Exception {
        var look = (dark ? "dark" : "light") + "-" + percent;
        var appearance = new Appearance(dark, percent, true);
        FxToolkit.registerPrimaryStage();
        for (var page : GalleryPages.all().entrySet()) {
            var name = "parts-" + page.getKey() + "-" + look;
            FxToolkit.setupFixture(() -> take(page.getValue().get(), appearance, name));
        }
    }

    private static void take(Region root, Appearance appearance, String name) {
        var measuring = new Scene(root, WIDTH, 900);
        Theme.apply(measuring, appearance);
        root.applyCss();
        root.layout();
        var height = Math.ceil(root.prefHeight(WIDTH));
        measuring.setRoot(new Region());
        var scene = new Scene(root, WIDTH, height);
        Theme.apply(scene, appearance);
        Snapshots.save(scene, name);
    }
}
