package fr.carnetderefus.ui.desk;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets one file be dropped on somebody. Several at once, a folder or a carnet are not meant for one
 * person: they go on to the window.
 */
public final class Drops {
    private static final String CARNET = ".carnet";

    private Drops() {}

    /** Whether a file is a carnet by its name: what it is, whoever opens it finds out. */
    public static boolean isCarnet(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(CARNET);
    }

    /** Gives the file dropped on the node to {@code file}. */
    public static void accept(Node node, Consumer<Path> file) {
        node.setOnDragOver(drag -> over(node, drag));
        node.setOnDragExited(drag -> node.getStyleClass().remove("dropping"));
        node.setOnDragDropped(drag -> {
            var files = drag.getDragboard().getFiles();
            if (files.size() == 1
                    && files.getFirst().isFile()
                    && !isCarnet(files.getFirst().toPath())) {
                drag.setDropCompleted(true);
                drag.consume();
                come(node);
                file.accept(files.getFirst().toPath());
            }
        });
    }

    /**
     * Gives whatever files and folders are dropped on the node, or on what lets them pass.
     *
     * @param welcome whether anything is taken just now; if not, the pointer says so
     */
    public static void acceptAll(
            Node node, BooleanSupplier welcome, Consumer<? super List<Path>> files) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles() && welcome.getAsBoolean()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        node.setOnDragDropped(drag -> {
            var given = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
            drag.setDropCompleted(!given.isEmpty());
            drag.consume();
            if (!given.isEmpty()) {
                come(node);
                files.accept(given);
            }
        });
    }

    /** The keys still go to the window that the files came from: Escape would answer nothing. */
    private static void come(Node node) {
        node.getScene().getWindow().requestFocus();
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
