package fr.carnetderefus.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Files dragged from another program and let go over a node; on the JavaFX thread. */
public final class MadeDrop {
    private final List<File> files;

    private MadeDrop(List<File> files) {
        this.files = files;
    }

    /**
     * Drags them over the node, and lets them go there where they are welcome.
     *
     * @return whether they were
     */
    public static boolean on(Node node, Path... files) {
        var drop = new MadeDrop(List.of(files).stream().map(Path::toFile).toList());
        var over = drop.fire(DragEvent.DRAG_OVER, node);
        var welcome = over.getAcceptedTransferMode() != null;
        if (welcome) {
            drop.fire(DragEvent.DRAG_DROPPED, node);
        }
        drop.fire(DragEvent.DRAG_EXITED, node);
        return welcome;
    }

    private DragEvent fire(EventType<DragEvent> type, Node node) {
        var at = node.localToScene(node.getLayoutBounds());
        var middle = new Point2D(at.getCenterX(), at.getCenterY());
        var event =
                new DragEvent(
                        type,
                        board(),
                        middle.getX(),
                        middle.getY(),
                        middle.getX(),
                        middle.getY(),
                        TransferMode.COPY,
                        null,
                        null,
                        new PickResult(node, middle.getX(), middle.getY()));
        var fired = event.copyFor(node, node); // or it would be copied on the way, and not ours
        Event.fireEvent(node, fired);
        return fired;
    }

    private Dragboard board() {
        var peer =
                (TKClipboard)
                        Proxy.newProxyInstance(
                                MadeDrop.class.getClassLoader(),
                                new Class<?>[] {TKClipboard.class},
                                (proxy, method, args) -> answer(method.getName(), args));
        return DragboardHelper.createDragboard(peer);
    }

    private Object answer(String method, Object @Nullable [] args) {
        var isFiles = args != null && DataFormat.FILES.equals(args[0]);
        return switch (method) {
            case "hasContent" -> isFiles;
            case "getContent" -> isFiles ? files : "";
            case "getContentTypes" -> Set.of(DataFormat.FILES);
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            default -> throw new IllegalStateException(method);
        };
    }
}
