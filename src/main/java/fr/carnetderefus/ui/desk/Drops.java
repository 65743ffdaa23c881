package fr.carnetderefus.ui.desk;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets one file be dropped on somebody. Several at once, or a folder, are not meant for one person:
 * they go on to the window, which lays them into the tray.
 */
public final class Drops {
    private Drops() {}

    /** Gives the file dropped on the node to {@code file}. */
    public static void accept(Node node, Consumer<Path> file) {
        node.setOnDragOver(drag -> over(node, drag));
        node.setOnDragExited(drag -> node.getStyleClass().remove("dropping"));
        node.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles();
            if (files.size() == 1 && files.getFirst().isFile()) {
                file.accept(files.getFirst().toPath());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    /** Gives whatever files and folders are dropped on the node, or on what lets them pass. */
    public static void acceptAll(Node node, Consumer<? super List<Path>> files) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        node.setOnDragDropped(drag -> {
            var given = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
            drag.setDropCompleted(!given.isEmpty());
            drag.consume();
            if (!given.isEmpty()) {
                files.accept(given);
            }
        });
    }

    private static void over(Node node, DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            node.getStyleClass().remove("dropping");
            node.getStyleClass().add("dropping");
        }
        drag.consume();
    }
}
