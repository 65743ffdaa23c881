package fr.carnetderefus.ui.desk;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Lets a file be dropped on a node; several at once are refused with a sentence for now. */
public final class Drops {
    private Drops() {}

    /** Gives the file dropped on the node to {@code file}, or says why not. */
    public static void accept(Node node, Desk desk, Consumer<Path> file) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                node.getStyleClass().remove("dropping");
                node.getStyleClass().add("dropping");
            }
            drag.consume();
        });
        node.setOnDragExited(drag -> node.getStyleClass().remove("dropping"));
        node.setOnDragDropped(drag -> drop(drag, desk, file));
    }

    private static void drop(DragEvent drag, Desk desk, Consumer<Path> file) {
        var files = drag.getDragboard().getFiles();
        if (files.size() == 1) {
            file.accept(files.getFirst().toPath());
        } else if (!files.isEmpty()) {
            desk.refuse(desk.texts().get("person.drop-one"));
        }
        drag.setDropCompleted(files.size() == 1);
        drag.consume();
    }
}
