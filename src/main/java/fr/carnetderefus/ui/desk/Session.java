package fr.carnetderefus.ui.desk;

import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.task.Running;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One carnet in this window, from its opening to its closing, with what was done in it meanwhile.
 * Everything here runs on the JavaFX thread.
 */
public final class Session {
    private final Register register;
    private final UndoStep undo;
    private final List<Done> done = new ArrayList<>();
    private final Deque<Done> takenBack = new ArrayDeque<>();
    private final PdfReader reader;
    private final Tray tray;
    private final Finding finding;
    private final FirstPages firstPages = new FirstPages();
    private final UnderWay underWay = new UnderWay();
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private final List<Errand> errands = new ArrayList<>();
    private final Set<Series<?>> series = new LinkedHashSet<>();
    private Runnable onceSettled = () -> {};
    private boolean open = true;

    /**
     * Something that was done.
     *
     * @param steps what it wrote
     * @param words what was said of it
     */
    record Done(List<String> steps, String words) {}

    /**
     * A carnet that was just opened, the tray beside it, and the full text of its archive.
     *
     * @param reader this carnet's own, for the pages one looks at; its child ends with the session
     */
    public Session(Register register, PdfReader reader, Tray tray, Finding finding) {
        this.register = register;
        this.reader = reader;
        this.tray = tray;
        this.finding = finding;
        this.undo = UndoStep.fromNow(register);
    }

    public Register register() {
        return register;
    }

    PdfReader reader() {
        return reader;
    }

    public Tray tray() {
        return tray;
    }

    Finding finding() {
        return finding;
    }

    FirstPages firstPages() {
        return firstPages;
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

    /** Names nothing of what was done so far any more; the history still can take it back. */
    void forgetDone() {
        done.clear();
        takenBack.clear();
    }

    /** Starts work that is given up when the carnet is left; none once it was. */
    Running follow(UnderWay.Start start) {
        return underWay.follow(start);
    }

    /**
     * Somebody waits for this from now on.
     *
     * @return to be run when it is over, however it ended; more than once does no harm
     */
    Runnable begin(Errand errand) {
        errands.add(errand);
        var over = new boolean[1];
        return () -> {
            if (!over[0]) {
                over[0] = true;
                errands.remove(errand);
            }
        };
    }

    /** What somebody waits for. */
    public List<Errand> errands() {
        return List.copyOf(errands);
    }

    /** What comes of a carnet that was left meanwhile concerns no screen that stands there now. */
    void ifOpen(Runnable news) {
        if (open) {
            news.run();
        }
    }

    /** Does it when the carnet is left. */
    void whenOver(Runnable action) {
        atTheEnd.add(action);
    }

    /** A series of changes begins. */
    void began(Series<?> newly) {
        series.add(newly);
    }

    /** It is over. */
    void isOver(Series<?> done) {
        series.remove(done);
        if (series.isEmpty()) {
            var then = onceSettled;
            onceSettled = () -> {};
            then.run();
        }
    }

    /**
     * Ends what is being written one after another, with what is in hand, and then does it; a
     * second order takes the place of the first.
     */
    void whenSettled(Runnable action) {
        if (series.isEmpty()) {
            action.run();
        } else {
            onceSettled = action;
            series.forEach(Series::stop);
        }
    }

    /** Whether this is still the carnet in the window. */
    public boolean isOpen() {
        return open;
    }

    /** Another carnet, or none, is in the window: what is still under way here tells no screen. */
    public void end() {
        open = false;
        underWay.end();
        atTheEnd.forEach(Runnable::run);
        atTheEnd.clear();
        forgetDone();
        tray.close();
        finding.close();
        reader.close();
    }
}
