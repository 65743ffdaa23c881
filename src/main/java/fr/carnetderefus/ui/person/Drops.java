package fr.carnetderefus.ui.person;

import fr.carnetderefus.text.Texts;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Lets a file be dropped on a node; several at once are refused with a sentence for now. */
final class Drops {
    private Drops() {}

    static void accept(Node node, Texts texts, Consumer<Path> file, Consumer<String> refuse) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                node.getStyleClass().remove("dropping");
                node.getStyleClass().add("dropping");
            }
            drag.consume();
        });
        node.setOnDragExited(drag -> node.getStyleClass().remove("dropping"));
        node.setOnDragDropped(drag -> drop(drag, texts, file, refuse));
    }

    private static void drop(
            DragEvent drag, Texts texts, Consumer<Path> file, Consumer<String> refuse) {
        var files = drag.getDragboard().getFiles();
        if (files.size() == 1) {
            file.accept(files.getFirst().toPath());
        } else if (!files.isEmpty()) {
            refuse.accept(texts.get("person.drop-one"));
        }
        drag.setDropCompleted(files.size() == 1);
        drag.consume();
    }
}
