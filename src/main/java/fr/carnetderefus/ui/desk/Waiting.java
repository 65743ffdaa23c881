package fr.carnetderefus.ui.desk;

import fr.carnetderefus.task.Running;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/**
 * Long work with a sheet that shows how far it is, and that can be given up. The work tells from
 * its own thread; the sheet looks some ten times a second.
 */
public final class Waiting {
    private static final Duration PACE = Duration.millis(100);

    private volatile int done;
    private volatile int all;
    private volatile boolean cancelled;

    /** How far it is, on any thread; and whether somebody still waits for it. */
    public boolean tell(int nowDone, int of) {
        done = nowDone;
        all = of;
        return !cancelled;
    }

    /** Whether nobody waits any more; on any thread. */
    public boolean cancelled() {
        return cancelled;
    }

    /**
     * Shows the sheet, and takes it away again by what is returned.
     *
     * @param words a text of the bundles that takes how much is done of how much
     */
    public Runnable show(Desk desk, String title, String words, Running running) {
        var texts = desk.texts();
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        var far = Labels.of("");
        var sheet = new DialogSheet(title, far, bar);
        var pace =
                new Timeline(
                        new KeyFrame(
                                PACE,
                                e -> {
                                    if (all > 0) {
                                        bar.setProgress((double) done / all);
                                        far.setText(texts.get(words, done, all));
                                    }
                                }));
        pace.setCycleCount(Animation.INDEFINITE);
        pace.play();
        desk.whenLeft(() -> {
            cancelled = true; // the carnet is closing: what is being made cannot be finished
            pace.stop();
        });
        Runnable close =
                () -> {
                    pace.stop();
                    sheet.close();
                };
        var stop =
                Buttons.secondary(
                        texts.get("action.cancel"),
                        () -> {
                            cancelled = true;
                            running.cancel();
                            close.run();
                        });
        stop.setId("stop-waiting");
        sheet.onEscape(stop::fire);
        desk.ask(sheet.answers(stop));
        return close;
    }
}
