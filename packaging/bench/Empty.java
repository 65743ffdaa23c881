import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with nothing in it: the least that JavaFX needs to start. It tells of its first frame as ui.parts.FirstFrame does. */
public class Empty extends Application {
    @Override
    public void start(Stage stage) {
        var scene = new Scene(new StackPane(), 1120, 760);
        stage.setTitle("Empty");
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    new Region().snapshot(null, null);
                    System.out.println("first-frame");
                    if ("exit".equals(System.getProperty("carnet.first-frame"))) {
                        Platform.exit();
                    }
                });
            }
        });
    }
}

/** The class path needs a first class that is no Application. */
class Start {
    public static void main(String[] args) {
        Application.launch(Empty.class, args);
    }
}
