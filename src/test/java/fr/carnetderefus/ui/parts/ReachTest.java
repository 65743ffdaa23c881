package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;

/** What one can reach by keyboard has a name, and what one can hit is 40 px high. */
@ExtendWith(ApplicationExtension.class)
class ReachTest {
    private static final double TARGET = 40;

    @Test
    void everythingReachableHasANameAndRoom() throws Exception {
        FxToolkit.registerPrimaryStage();
        var faults = new ArrayList<String>();
        for (var page : GalleryPages.all().values()) {
            FxToolkit.setupFixture(() -> {
                var root = page.get();
                var scene = new Scene(root, 960, 1600);
                Theme.apply(scene, new Appearance(false, 100, true));
                root.applyCss();
                root.layout();
                walk(root, faults);
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aStampDoesNotMoveWhereNothingMay() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var stamp = new Stamp("REFUS PROUVÉ", "14 juil. 2026", "Refus prouvé");
            Theme.apply(new Scene(stamp), new Appearance(false, 100, true));
            stamp.land();
            assertEquals(1, stamp.getOpacity());
            Theme.apply(stamp.getScene(), new Appearance(false, 100, false));
            stamp.land();
            assertTrue(stamp.getOpacity() < 1);
        });
    }

    @Test
    void passingTheStylesAgainChangesNoSize() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var button = Buttons.primary(Icon.PRINT, "Imprimer", () -> {});
            var scene = new Scene(new StackPane(button), 400, 400);
            var appearance = new Appearance(false, 100, true);
            Theme.apply(scene, appearance);
            button.applyCss();
            var width = button.prefWidth(-1);
            for (var pass = 0; pass < 3; pass++) {
                Theme.apply(scene, appearance);
                button.applyCss();
            }
            assertEquals(width, button.prefWidth(-1));
        });
    }

    private static void walk(Node node, List<String> faults) {
        var reachable = node.isFocusTraversable() && !(node instanceof ScrollPane);
        if (reachable && name(node).isEmpty()) {
            faults.add("no name: " + node);
        }
        var target =
                node instanceof ButtonBase
                        || node instanceof TextField
                        || node instanceof ComboBoxBase<?>;
        if (reachable && target && node.getLayoutBounds().getHeight() < TARGET) {
            faults.add("only " + node.getLayoutBounds().getHeight() + " px high: " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
        }
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        if (said != null) {
            return said;
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
