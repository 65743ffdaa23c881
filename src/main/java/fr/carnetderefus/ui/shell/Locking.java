package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.KeepDraft.Draft;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.LaidOut;
import fr.carnetderefus.ui.parts.UndoBar;
import fr.carnetderefus.ui.shell.Locked.Progress;
import fr.carnetderefus.ui.shell.Locked.Why;
import fr.carnetderefus.ui.welcome.UnlockView;

import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Locks the open carnet: what is half typed goes inside the seal, everything else of it leaves the
 * window, the work under way is given up, and the file is closed, which wipes the keys. What cannot
 * be done at once is said in the window until it is done.
 */
final class Locking {
    /** What a person asked for is carried out by then; what hangs longer is not waited for. */
    private static final Duration PATIENCE = Duration.seconds(1);

    /** Whoever is on the telephone with the file open listens, and touches nothing. */
    private static final int MINUTES_OF_A_CALL = 30;

    private final Shell shell;
    private final Idleness idleness;
    private final Machine machine;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable Locked locked;
    private @Nullable Why wanted;
    private boolean hearing;

    /** What waits until the keys are wiped. */
    private final List<Runnable> waiting = new ArrayList<>();

    Locking(Shell shell, Idleness idleness, Machine machine) {
        this.shell = shell;
        this.idleness = idleness;
        this.machine = machine;
    }

    /** From now on watches whether somebody is there. */
    void install(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, e -> idleness.touch());
        scene.windowProperty()
                .flatMap(w ->
                        w instanceof Stage stage
                                ? stage.iconifiedProperty()
                                : new SimpleBooleanProperty())
                .subscribe(small -> {
                    if (Boolean.TRUE.equals(small) && shell.settings().lock().minimized()) {
                        lock(Why.MINIMIZED);
                    }
                });
    }

    /** A second has passed. */
    void beat() {
        idleness.working(!shell.errands().isEmpty());
        switch (idleness.look(java.time.Duration.ofMinutes(minutes()))) {
            case THERE -> {
                // and stays open
            }
            case AWAY -> lock(Why.AWAY);
            case SLEPT -> lock(Why.SLEPT);
        }
    }

    /** There is something to lock from now on: what the machine tells of itself is heard. */
    private void hear() {
        if (hearing) {
            return;
        }
        hearing = true;
        machine.tell(
                new Machine.Hearer() {
                    @Override
                    public void screenLocked() {
                        lock(Why.SCREEN);
                    }

                    @Override
                    public void sleeps(Runnable ready) {
                        waiting.add(ready);
                        lock(Why.SLEPT);
                        letGo();
                    }
                },
                shell.texts().get("lock.before-sleep"));
    }

    /** Nobody waits for us any more, unless the keys are still there. */
    private void letGo() {
        var closing = locked != null && locked.isClosing();
        if (wanted == null && !closing) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }

    private int minutes() {
        var chosen = shell.settings().lock().minutes();
        return chosen > 0 && shell.call().isUnderWay()
                ? Math.max(chosen, MINUTES_OF_A_CALL)
                : chosen;
    }

    /** Locks the carnet that is open, as somebody asked. */
    void lock() {
        lock(Why.ASKED);
    }

    /**
     * Locks the carnet that is open. One in memory alone could not be opened again: it stays, and
     * whoever asked is told why.
     */
    void lock(Why why) {
        var open = shell.register();
        if (open.isEmpty() || wanted != null) {
            return;
        }
        if (open.get().file().isEmpty()) {
            if (why == Why.ASKED) {
                tellNoLock();
            }
        } else if (shell.overlay().isHeld()) {
            // what is being written comes first: it would come back as half typed otherwise
            wanted = why;
            shell.overlay().whenFree(this::lockWanted);
            patience.setOnFinished(e -> lockWanted());
            patience.playFromStart();
        } else {
            lockNow(open.get(), why);
        }
    }

    private void tellNoLock() {
        var texts = shell.texts();
        shell.overlay()
                .toast(
                        new UndoBar(
                                texts.get("lock.made-up"),
                                Icon.BOOK,
                                texts.get("place.close"),
                                shell::leaveCarnet,
                                texts.get("action.dismiss")));
    }

    private void lockWanted() {
        var why = wanted;
        wanted = null;
        if (why != null) {
            shell.register().ifPresent(open -> lockNow(open, why));
        }
        letGo(); // where it was left meanwhile
    }

    private void lockNow(Register open, Why why) {
        var file = open.file().orElseThrow();
        var lost = false;
        Draft draft;
        try {
            draft = shell.drafts().now();
        } catch (RuntimeException e) {
            draft = Draft.NOTHING; // a form that cannot be read must not keep the carnet open
            lost = true;
        }
        var owner = shell.scene().getFocusOwner();
        var now =
                new Locked(
                        file,
                        bare(draft.typed().isEmpty() ? shell.place() : shell.origin()),
                        owner == null ? null : owner.getId(),
                        why,
                        shell.settings().lock().minutes(),
                        !draft.typed().isEmpty(),
                        shell.errands(),
                        shell.tray().map(Tray::mark).orElse(""));
        locked = now;
        if (lost) {
            now.draftLost();
        }
        shell.drafts()
                .keep(
                        open,
                        draft,
                        failure -> {
                            now.draftLost();
                            tell(now, now.progress());
                        });
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        try {
            shell.shut(() -> tell(now, Progress.CLOSED), failure -> tell(now, Progress.FAILED));
        } finally {
            showLocked(now);
        }
    }

    private void showLocked(Locked now) {
        shell.go(new Place.Unlock(now.file()));
        LaidOut.forget();
        patience.setOnFinished(e -> {
            if (now.progress() == Progress.CLOSING) {
                tell(now, Progress.SLOW);
            }
        });
        patience.playFromStart();
    }

    /** A place without what somebody searched for. */
    private static Place bare(Place place) {
        return switch (place) {
            case Place.OneProof(var id, _, var back) -> new Place.OneProof(id, "", bare(back));
            case Place.Help(var before, var at) -> new Place.Help(bare(before), at.bare());
            case Place.About(var before) -> new Place.About(bare(before));
            case Place.Tour(var before) -> new Place.Tour(bare(before));
            case Place.Settings(var before) -> new Place.Settings(bare(before));
            default -> place;
        };
    }

    private void tell(Locked now, Progress progress) {
        now.progress(progress);
        if (now.equals(locked) && shell.screen() instanceof UnlockView view) {
            tellIn(view);
        }
        letGo();
    }

    /** Whether the screen that stands there asks for a carnet that was locked. */
    boolean isLocked() {
        return locked != null
                && shell.screen() instanceof UnlockView view
                && view.isFor(locked.file());
    }

    /** Says on the unlock screen what there is to say of the lock. */
    void tellIn(UnlockView view) {
        if (locked != null && view.isFor(locked.file())) {
            locked.notice(shell.texts()).ifPresent(view::tell);
        }
    }

    /** A carnet was opened: leads to where one was, if it was this one that was locked. */
    void comeBack(Openings.Opened opened) {
        var file = opened.register().file();
        if (file.isPresent()) {
            hear();
        }
        var before =
                Optional.ofNullable(locked).filter(l -> file.filter(l.file()::equals).isPresent());
        locked = null;
        shell.tray().ifPresent(tray -> before.map(Locked::inTray).ifPresent(tray::comeBackTo));
        if (!shell.drafts().comeBack(opened, before.isEmpty())) {
            shell.go(before.map(Locked::place).orElse(new Place.Home()));
        }
        var there = shell.screen();
        if (there != null) {
            before.map(Locked::focused).ifPresent(id -> Focus.restore(shell.scene(), there, id));
        }
    }
}
