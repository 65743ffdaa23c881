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
     * What the sheet says.
     *
     * @param errand what is waited for
     * @param words a key of the bundles that takes how much is done of how much
     * @param stop what the button says that gives the work up
     */
    public record Words(Errand errand, String title, String words, String stop) {}

    /** How long work ends: one of the three, once. */
    public interface Ends<T> {
        void done(T result);

        void failed(Exception failure);

        /** It was given up. */
        default void stopped() {}
    }

    /**
     * Does work aside that holds up no writing, with the sheet over the screen as long as it lasts.
     */
    public <T> void during(Desk desk, Words words, Desk.Work<T> work, Ends<T> ends) {
        Runnable[] close = {() -> {}};
        boolean[] over = {false};
        var done = desk.begin(words.errand());
        Running running =
                desk.look(
                        work,
                        result -> {
                            over[0] = true;
                            done.run();
                            close[0].run();
                            ends.done(result);
                        },
                        failure -> {
                            over[0] = true;
                            done.run();
                            close[0].run();
                            ends.failed(failure);
                        });
        if (!over[0]) {
            close[0] =
                    show(
                            desk,
                            words,
                            running,
                            () -> {
                                done.run();
                                ends.stopped();
                            });
        }
    }

    private Runnable show(Desk desk, Words said, Running running, Runnable stopped) {
        var texts = desk.texts();
        var title = said.title();
        var words = said.words();
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
                        said.stop(),
                        () -> {
                            cancelled = true;
                            running.cancel();
                            close.run();
                            stopped.run();
                        });
        stop.setId("stop-waiting");
        sheet.onEscape(stop::fire);
        desk.ask(sheet.answers(stop));
        return close;
    }
}
