package fr.carnetderefus.ui.desk;

import fr.carnetderefus.proof.PdfReader;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.register.SurveyDeadlines.Survey;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.DateField;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Overlay;
import fr.carnetderefus.ui.parts.ShowToggle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** What a screen works at while a carnet is open. */
public final class Desk {
    /** Something that changes the carnet. */
    @FunctionalInterface
    public interface Verb {
        void apply() throws CarnetException;
    }

    /** The same, where only the outcome shows what is to be said. */
    @FunctionalInterface
    public interface Telling {
        Told apply() throws CarnetException;
    }

    /**
     * What is said of something done.
     *
     * @param undoable whether taking it back at once loses nothing
     */
    public record Told(String words, boolean undoable) {}

    /** The window that the desk stands in; both are told on the JavaFX thread. */
    public interface Window {
        /** The carnet was changed. */
        void changed();

        /** Something was not done: the person is told. */
        void failed(Exception failure);

        /** Words were copied: they stay on the clipboard for as long as the carnet is open. */
        void copied(String words);
    }

    private final Session session;
    private final Texts texts;
    private final Background background;
    private final Overlay overlay;
    private final Window window;
    private final Changes changes;

    /**
     * A desk.
     *
     * @param session shared by all desks of one open carnet, whatever language is spoken
     */
    public Desk(
            Session session, Texts texts, Background background, Overlay overlay, Window window) {
        this.session = session;
        this.texts = texts;
        this.background = background;
        this.overlay = overlay;
        this.window = window;
        this.changes = new Changes(session, texts, background, overlay, window);
    }

    public Register register() {
        return session.register();
    }

    /** Whether the carnet is still in the window. */
    public boolean isOpen() {
        return session.isOpen();
    }

    public Texts texts() {
        return texts;
    }

    public PdfReader reader() {
        return session.reader();
    }

    /** First pages as they were drawn in this session. */
    public FirstPages firstPages() {
        return session.firstPages();
    }

    /** What waits to be filed. */
    public Tray tray() {
        return session.tray();
    }

    /** The ids of the documents in which every one of these words begins some word. */
    public Set<String> found(String words) {
        return session.finding().find(words);
    }

    /** Takes in what came to the archive or went; {@code then} runs once it can be found. */
    public void bringSearchUpToDate(Runnable then) {
        session.finding().update(() -> session.ifOpen(then));
    }

    public LocalDate today() {
        return register().today();
    }

    /** An empty field for a day, with a calendar in the language spoken. */
    public DateField dateField(String label) {
        var words =
                new DateField.Words(
                        texts.get("action.calendar"),
                        texts.get("calendar.earlier"),
                        texts.get("calendar.later"),
                        texts.get("calendar.no-such-day"),
                        texts.days()::full);
        return new DateField(label, words, texts.language().locale(), today());
    }

    /** The words of the button that shows what is masked. */
    public ShowToggle showToggle() {
        return new ShowToggle(texts.get("action.show"), texts.get("action.hide"));
    }

    /** Where everybody stands today. */
    public Survey survey() {
        return new SurveyDeadlines(register()).on(today());
    }

    /** The phrases said of persons, in the language spoken. */
    public Phrases phrases() {
        return new Phrases(texts, register().procedures());
    }

    /**
     * Changes the carnet off the thread, then says what was done and offers to undo it, where
     * something was written. A refusal is told, and {@code then} does not run. Until it is done the
     * window takes no other order, so that a button pressed twice writes once.
     */
    public void apply(Verb verb, String said, Runnable then) {
        changes.apply(
                () -> {
                    verb.apply();
                    return new Told(said, true);
                },
                then);
    }

    /** The same, with what is said known only once it is done. */
    public void apply(Telling verb, Runnable then) {
        changes.apply(verb, then);
    }

    /**
     * Makes many changes, each by itself, while the window goes on; {@code said} tells of all that
     * was done and offers to undo it as one.
     *
     * @param said what is said of so many that were done
     */
    public <T> Running applyEach(
            Collection<? extends T> all,
            Series.Each<T> each,
            Series.Watch<T> watch,
            IntFunction<String> said) {
        return changes.applyEach(all, each, watch, said);
    }

    /** Makes a change that may take long; what is said of it offers to undo it. */
    public <T> void applyLong(LongChange<T> change) {
        changes.applyLong(change);
    }

    /** Takes back what was done last in this session. */
    public void undo() {
        changes.undo();
    }

    /** Takes back one step of the history, however old; {@code words} say what it was. */
    public void undo(String step, String words) {
        changes.undo(step, words);
    }

    /** Brings in again what was taken back last. */
    public void redo() {
        changes.redo();
    }

    /**
     * Forgets what was done in this session, and what was said of it: somebody was erased, and
     * their name is not to be kept in what can be taken back.
     */
    public void forgetDone() {
        session.forgetDone();
        overlay.quiet();
    }

    /**
     * Work that may fail, with a failure that is this screen's own to tell. Once begun it is done,
     * even if the carnet is left meanwhile; none begins after that.
     */
    public <T> void work(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (!session.isOpen()) {
            return; // a dialog of the system's may stand open for long
        }
        background.start(
                progress -> work.run(),
                result -> session.ifOpen(() -> done.accept(result)),
                failed);
    }

    /**
     * Work that may take long, tells how far it is, and can be given up. What is written meanwhile
     * waits for it: a carnet is read by one at a time.
     */
    public <T> Running watch(
            Background.Job<T> job,
            Background.Seen seen,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        return session.follow(over ->
                background.start(
                        job,
                        (now, of) -> session.ifOpen(() -> seen.at(now, of)),
                        then(over, done),
                        then(over, failed)));
    }

    /** What comes of work under way, told to a screen of this carnet alone. */
    private <T> Consumer<T> then(Runnable over, Consumer<? super T> news) {
        return result -> {
            over.run();
            session.ifOpen(() -> news.accept(result));
        };
    }

    /** Work that only looks, may take long, and holds up no writing; it can be given up. */
    public <T> Running look(
            Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return session.follow(over ->
                background.startAside(
                        progress -> work.run(), then(over, done), then(over, failed)));
    }

    /**
     * Ends what is being written one after another, with what is in hand, and then does it: what is
     * done at the end, such as a backup, is to hold all of it.
     */
    public void whenSettled(Runnable action) {
        session.whenSettled(action);
    }

    /**
     * Somebody waits for this from now on: the carnet does not lock for want of a touch meanwhile,
     * and a lock for another reason says that it was not finished.
     *
     * @return to be run when it is over, however it ended; more than once does no harm
     */
    public Runnable begin(Errand errand) {
        return session.begin(errand);
    }

    /** Does it when the carnet is left. */
    public void whenLeft(Runnable action) {
        session.whenOver(action);
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /** Puts words on the system's clipboard, from which they go when the carnet is closed. */
    public void copy(String words) {
        window.copied(words);
    }

    /** Something of the carnet was changed, by these means or by others. */
    public void changed() {
        changes.changed();
    }

    /** Says something that was done and leaves nothing to undo. */
    public void say(String words) {
        changes.say(words);
    }

    /** Says something that was done beside the carnet, and offers to take it back. */
    public void say(String words, Runnable takeBack) {
        session.ifOpen(() -> changes.offer(words, Icon.UNDO, "action.undo", takeBack));
    }

    /** Takes away what was said last: it is no longer so. */
    public void unsay() {
        overlay.quiet();
    }

    /**
     * Asks whether what was typed may be dropped, and does {@code leave} after a yes; in the place
     * of the same question, where it is asked twice.
     *
     * @param about whom it is about, by name; empty for nobody
     */
    public void askToDrop(String about, Runnable leave) {
        overlay.asking().filter(DropQuestion::isOne).ifPresent(DialogSheet::close);
        ask(DropQuestion.sheet(texts, about, leave));
    }

    /** Leaves a screen; what is half typed in it is asked about first. */
    public void leave(Screen screen, Runnable leave) {
        if (screen.hasUnsaved()) {
            askToDrop(screen.unsavedAbout(), leave);
        } else {
            leave.run();
        }
    }

    /** Whether a sheet waits for its answer. */
    public boolean isAsking() {
        return overlay.isAsking();
    }

    /** Lays a sheet over the screen; over no other carnet's, and over none when it is locked. */
    public void ask(DialogSheet sheet) {
        session.ifOpen(() -> overlay.show(sheet));
    }

    /**
     * Tells of a failure: what happened, what is safe, what to do. Even if the carnet was left by
     * then: something was not written.
     */
    public void tell(Exception failure) {
        window.failed(failure);
    }

    /** Tells that something was refused. */
    public void refuse(String words) {
        ask(Failure.sheet(texts, words));
    }
}
