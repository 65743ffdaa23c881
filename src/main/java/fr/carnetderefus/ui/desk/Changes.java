package fr.carnetderefus.ui.desk;

import fr.carnetderefus.task.Background;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk.Telling;
import fr.carnetderefus.ui.desk.Desk.Told;
import fr.carnetderefus.ui.desk.Desk.Work;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Overlay;
import fr.carnetderefus.ui.parts.UndoBar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How a carnet is changed from the window: off its thread, told of when done, and taken back. */
final class Changes {
    private final Session session;
    private final Texts texts;
    private final Background background;
    private final Overlay overlay;
    private final Desk.Window window;

    Changes(
            Session session,
            Texts texts,
            Background background,
            Overlay overlay,
            Desk.Window window) {
        this.session = session;
        this.texts = texts;
        this.background = background;
        this.overlay = overlay;
        this.window = window;
    }

    /** One change; the window takes no other order until it is done. */
    void apply(Telling verb, Runnable then) {
        change(
                () -> {
                    var told = new ArrayList<Told>();
                    var steps = session.undo().stepsOf(() -> told.add(verb.apply()));
                    return new Outcome(steps, told.getFirst());
                },
                outcome -> {
                    then.run();
                    changed();
                    var words = outcome.told().words();
                    tellOf(outcome.told().undoable() ? outcome.steps() : List.of(), words);
                });
    }

    /** Many changes, each by itself, while the window goes on. */
    <T> Running applyEach(
            Collection<? extends T> all,
            Series.Each<T> each,
            Series.Watch<T> watch,
            IntFunction<String> said) {
        var series =
                new Series<T>(
                        background,
                        session.undo(),
                        all,
                        each,
                        watch,
                        steps ->
                                session.ifOpen(() -> {
                                    changed();
                                    tellOf(steps, said.apply(steps.size()));
                                }),
                        session::isOver);
        session.began(series);
        session.whenOver(series::stop);
        return series.start();
    }

    /** A change that may take long. */
    <T> void applyLong(LongChange<T> change) {
        background.start(
                progress -> {
                    var result = new ArrayList<T>();
                    var steps =
                            session.undo()
                                    .stepsOf(() -> change.make(progress).ifPresent(result::add));
                    return new Made<>(steps, result);
                },
                (now, of) -> session.ifOpen(() -> change.seen(now, of)),
                made -> session.ifOpen(() -> tellOf(change, made)),
                failure -> session.ifOpen(() -> change.over(failure)));
    }

    private <T> void tellOf(LongChange<T> change, Made<T> made) {
        if (made.result().isEmpty()) {
            change.over(null);
            return;
        }
        var result = made.result().getFirst();
        change.done(result);
        changed();
        tellOf(made.steps(), change.said(result));
    }

    private record Made<T>(List<String> steps, List<T> result) {}

    private void tellOf(List<String> steps, String words) {
        if (steps.isEmpty()) {
            say(words);
            return;
        }
        var done = new Session.Done(steps, words);
        session.add(done);
        offer(words, Icon.UNDO, "action.undo", () -> takeBack(done));
    }

    private record Outcome(List<String> steps, Told told) {}

    void offer(String said, Icon icon, String key, Runnable action) {
        overlay.toast(new UndoBar(said, icon, texts.get(key), action, texts.get("action.dismiss")));
    }

    private <T> void change(Work<T> work, Consumer<? super T> done) {
        if (overlay.isHeld() || !session.isOpen()) {
            return;
        }
        overlay.hold();
        background.start(
                progress -> work.run(),
                result -> {
                    try {
                        session.ifOpen(() -> done.accept(result));
                    } finally {
                        overlay.release();
                    }
                },
                failure -> {
                    overlay.release();
                    window.failed(failure);
                });
    }

    /** Takes back what was done last in this session. */
    void undo() {
        session.last().ifPresentOrElse(this::takeBack, () -> say(texts.get("undo.nothing")));
    }

    /** Takes back one step of the history, however old; {@code words} say what it was. */
    void undo(String step, String words) {
        takeBack(new Session.Done(List.of(step), words));
    }

    private void takeBack(Session.Done done) {
        session.lastTakenBack(); // forgets what can no longer be brought in
        change(
                () -> {
                    session.undo().undo(done.steps());
                    return done;
                },
                back -> {
                    session.tookBack(back);
                    changed();
                    var said = texts.get("undo.done", back.words());
                    offer(said, Icon.REDO, "action.redo", this::redo);
                });
    }

    /** Brings in again what was taken back last. */
    void redo() {
        session.lastTakenBack()
                .ifPresentOrElse(this::bringIn, () -> say(texts.get("redo.nothing")));
    }

    private void bringIn(Session.Done done) {
        change(
                () -> {
                    session.undo().redo();
                    return done;
                },
                again -> {
                    session.broughtIn(again);
                    changed();
                    var said = texts.get("redo.done", again.words());
                    offer(said, Icon.UNDO, "action.undo", () -> takeBack(again));
                });
    }

    /** Something of the carnet was changed, by these means or by others. */
    void changed() {
        session.tray().recheck();
        window.changed();
    }

    /** Says something that was done and leaves nothing to undo. */
    void say(String words) {
        session.ifOpen(() -> overlay.toast(new UndoBar(words, texts.get("action.dismiss"))));
    }
}
