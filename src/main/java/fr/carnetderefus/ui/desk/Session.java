package fr.carnetderefus.ui.desk;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.UndoStep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One carnet in this window, from its opening to its closing, with what was done in it meanwhile.
 * Everything here runs on the JavaFX thread.
 */
public final class Session {
    private final Register register;
    private final UndoStep undo;
    private final List<Done> done = new ArrayList<>();
    private final Deque<Done> takenBack = new ArrayDeque<>();
    private final Tray tray;
    private final Finding finding;
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private boolean open = true;

    /**
     * Something that was done.
     *
     * @param steps what it wrote
     * @param words what was said of it
     */
    record Done(List<String> steps, String words) {}

    /** A carnet that was just opened, the tray beside it, and the full text of its archive. */
    public Session(Register register, Tray tray, Finding finding) {
        this.register = register;
        this.tray = tray;
        this.finding = finding;
        this.undo = UndoStep.fromNow(register);
    }

    public Register register() {
        return register;
    }

    Tray tray() {
        return tray;
    }

    Finding finding() {
        return finding;
    }

    UndoStep undo() {
        return undo;
    }

    /** Notes what was done, so that it can be named when it is taken back. */
    void add(Done newly) {
        done.add(newly);
    }

    /** What Ctrl+Z takes back: the last that was done in this session and stands. */
    Optional<Done> last() {
        return undo.last()
                .flatMap(last ->
                        done.reversed().stream()
                                .filter(d -> d.steps().contains(last.step()))
                                .findFirst());
    }

    /** What Ctrl+Y brings in again. */
    Optional<Done> lastTakenBack() {
        if (!undo.canRedo()) {
            takenBack.clear();
        }
        return Optional.ofNullable(takenBack.peek());
    }

    void tookBack(Done back) {
        takenBack.push(back);
    }

    void broughtIn(Done again) {
        takenBack.remove(again);
    }

    /** Does it when the carnet is left. */
    void whenOver(Runnable action) {
        atTheEnd.add(action);
    }

    /** Whether this is still the carnet in the window. */
    public boolean isOpen() {
        return open;
    }

    /** Another carnet, or none, is in the window: what is still under way here tells no screen. */
    public void end() {
        open = false;
        atTheEnd.forEach(Runnable::run);
        tray.close();
        finding.close();
    }
}
