package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.model.procedure.Holidays;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.model.visit.Outlook;
import fr.carnetderefus.model.visit.Patience;
import fr.carnetderefus.model.visit.Tally.Counted;
import fr.carnetderefus.paper.VisitPaper;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.settings.KioskFile;
import fr.carnetderefus.settings.KioskSettings;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.LaidOut;
import fr.carnetderefus.ui.parts.Reveal;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The kiosk's inside: the start screen, one visit at a time, the end of it, and the staff's door.
 * Everything here runs on the JavaFX thread.
 */
public final class Kiosk {
    private final Carnets carnets;
    private final KioskFile file;
    private final Background background;
    private final Outside outside;
    private final List<Tongue> tongues;
    private final Frame frame = new Frame(this);
    private final Scene scene;
    private final Tallies tallies;
    private final Watch watch;
    private KioskSettings settings;
    private Guise guise = Guise.USUAL;
    private OptionalLong doorOpens = OptionalLong.empty();
    private Tongue tongue;
    private @Nullable VisitFlow visit;
    private boolean atHome;
    private boolean checking;
    private boolean working;
    private int visits;
    private Runnable eachBeat = () -> {};

    /** A kiosk that stands at its start screen, or waits for staff to choose their figures. */
    public Kiosk(
            Carnets carnets,
            KioskFile file,
            Background background,
            Outside outside,
            List<Tongue> tongues) {
        this.carnets = carnets;
        this.file = file;
        this.background = background;
        this.outside = outside;
        this.tongues = List.copyOf(tongues);
        this.settings = file.read();
        this.tallies = new Tallies(file);
        this.tongue = tongues.getFirst();
        this.scene = new Scene(frame.root());
        this.watch = new Watch(outside.nanos(), carnets.clock());
        Shut.install(scene, this::closeAsked);
        watch.install(scene, frame);
        Reveal.focusIn(scene);
        Reveal.typingIn(scene);
        guise.dress(scene);
        watchTraces();
        home();
    }

    public Scene scene() {
        return scene;
    }

    /** The screen that stands before anybody came. */
    void home() {
        tongue = offered().getFirst();
        eachBeat = () -> {};
        if (settings.pin().isEmpty()) {
            show(new StaffPages(this).choosePin(null));
        } else if (!settings.closed().isEmpty()) {
            show(new StartPages(this).closed());
        } else {
            show(new StartPages(this).start());
        }
        atHome = true;
    }

    /** Staff are in; left alone, their page closes like a visit. */
    void enterStaff() {
        watch.begin(Patience.of(settings.stillness()));
        show(new StaffPages(this).page());
    }

    /** Begins a visit in a language. */
    void begin(Tongue spoken) {
        tongue = spoken;
        var begun = new VisitFlow(this, spoken);
        visit = begun;
        visits++;
        watchTraces();
        watch.begin(Patience.of(settings.stillness()));
        begun.show();
    }

    /** To be called every second: a visit ends when nobody is there any more. */
    public void beat() {
        eachBeat.run();
        if (visit == null) {
            beatAlone();
            return;
        }
        switch (watch.look()) {
            case Patience.Moment.Going() -> frame.still(null);
            case Patience.Moment.Ending(var seconds) -> frame.ending(seconds);
            case Patience.Moment.Still(var seconds) -> frame.still(seconds);
            case Patience.Moment.Over(var _) -> end(Counted.ABANDONED);
        }
    }

    /** What somebody left open at the door, or made large, is as it was for whoever comes next. */
    private void beatAlone() {
        if (!checking && watch.isDeserted() && !(atHome && guise.equals(Guise.USUAL))) {
            guise = Guise.USUAL;
            dress();
            home();
        }
    }

    /** Somebody touched something. */
    void touch() {
        watch.touch();
    }

    /** When staff's figures are taken again, in nanoseconds; empty before anybody came. */
    OptionalLong doorOpens() {
        return doorOpens;
    }

    /** The wait goes on wherever one goes meanwhile. */
    void doorOpens(long nanos) {
        doorOpens = OptionalLong.of(nanos);
    }

    /** Asks whether the visit is over; whoever comes by must not end it with one touch. */
    void askToFinish() {
        var open = visit;
        if (open != null) {
            show(new StartPages(this).finish(open));
        }
    }

    /** The visit is over, and nothing is left of it. */
    void end(Counted how) {
        var open = visit;
        if (open == null) {
            return;
        }
        visit = null;
        var counted = open.end(how);
        frame.clear();
        LaidOut.forget();
        Clipboard.getSystemClipboard().clear();
        guise = Guise.USUAL;
        dress();
        var left = new ArrayList<String>();
        if (!open.isPristine()) {
            left.add("fields");
        }
        if (holdsSomething(Clipboard.getSystemClipboard())) {
            left.add("clipboard");
        }
        if (!tallies.add(today(), counted)) {
            left.add("counts");
        }
        checking = true;
        show(new StartPages(this).clearing());
        // behind what is still being printed or saved: a print order is a file until it is taken
        background.start(
                progress -> outside.traces().look(),
                found -> checked(left, found),
                failure -> checked(left, List.of("unforeseen")));
    }

    private void checked(List<String> left, List<String> found) {
        checking = false;
        var all =
                Stream.of(settings.closed(), left, found).flatMap(List::stream).distinct().toList();
        if (!all.equals(settings.closed())) {
            change(settings.withClosed(all));
        }
        home();
    }

    /** What is there from now on, before the visitor does anything, is not of the visit. */
    private void watchTraces() {
        background.start(
                progress -> {
                    outside.traces().begin();
                    return true;
                },
                watching -> {},
                failure -> unforeseen());
    }

    /** By what can be pasted: an emptied clipboard still names types on some systems. */
    private static boolean holdsSomething(Clipboard clipboard) {
        return clipboard.hasString()
                || clipboard.hasHtml()
                || clipboard.hasRtf()
                || clipboard.hasUrl()
                || clipboard.hasImage()
                || clipboard.hasFiles();
    }

    /** Shows a page in place of the one that stands there. */
    void show(Page page) {
        atHome = false;
        eachBeat = () -> {};
        outside.voice().hush();
        frame.root()
                .setNodeOrientation(
                        tongue.rightToLeft()
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT);
        frame.show(page);
    }

    /** Side by side; one below the other where text is so large that a drawing must shrink. */
    Pane beside(Node... nodes) {
        Pane row = guise.isRoomy() ? new FlowPane(nodes) : new VBox(nodes);
        row.getStyleClass().addAll("beside", "gap-1");
        return row;
    }

    /** Reads the page aloud. */
    void readAloud() {
        say(frame.words());
    }

    /** Says something aloud, where there is a voice. */
    void say(String words) {
        outside.voice().say(tongue.language(), words);
    }

    /** Does something every second as long as the page that is shown now stands. */
    void eachBeat(Runnable action) {
        eachBeat = action;
    }

    /** Work that may fail. */
    interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Work aside for the visit that is open; what comes of it later concerns nobody. None begins
     * while another is under way: what is pressed twice is meant once.
     */
    <T> void work(Work<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (working) {
            return;
        }
        working = true;
        var ofVisit = visits;
        var wasOpen = visit != null;
        background.start(
                progress -> job.run(),
                result -> ifStill(ofVisit, wasOpen, () -> done.accept(result)),
                failure -> ifStill(ofVisit, wasOpen, () -> failed.accept(failure)));
    }

    private void ifStill(int ofVisit, boolean wasOpen, Runnable news) {
        working = false;
        if (ofVisit == visits && wasOpen == (visit != null)) {
            news.run();
        }
    }

    /** Whether work is under way. */
    boolean isWorking() {
        return working;
    }

    /** Looks for something beside all other work; nothing is told where that fails. */
    <T> void glance(Work<T> job, Consumer<? super T> seen, Runnable over) {
        background.startAside(
                progress -> job.run(),
                found -> {
                    over.run();
                    seen.accept(found);
                },
                failure -> over.run());
    }

    /** Changes what staff decided; whether it could be kept. */
    boolean change(KioskSettings to) {
        settings = to;
        return file.write(to);
    }

    /** Changes how it looks, until the visit is over. */
    void look(UnaryOperator<Guise> change) {
        guise = change.apply(guise);
        dress();
    }

    private void dress() {
        guise.dress(scene);
        frame.looks();
    }

    /** Whether somebody's visit is under way. */
    boolean isVisited() {
        return visit != null;
    }

    Guise guise() {
        return guise;
    }

    Tongue tongue() {
        return tongue;
    }

    /** The languages that are offered here, the usual one first. */
    List<Tongue> offered() {
        var chosen = tongues.stream().filter(t -> settings.tongues().contains(t.code())).toList();
        return chosen.isEmpty() ? tongues : chosen;
    }

    /** All languages there are. */
    List<Tongue> tongues() {
        return tongues;
    }

    KioskSettings settings() {
        return settings;
    }

    Outside outside() {
        return outside;
    }

    Tallies tallies() {
        return tallies;
    }

    Carnets carnets() {
        return carnets;
    }

    Procedure procedure() {
        return carnets.procedure();
    }

    Holidays holidays() {
        return carnets.holidays();
    }

    Clock clock() {
        return carnets.clock();
    }

    LocalDate today() {
        return LocalDate.now(carnets.clock());
    }

    /** Until when one may refuse. */
    Outlook outlook(Matter matter) {
        return Outlook.of(matter, procedure(), holidays(), today());
    }

    /** The sheets of this kiosk. */
    VisitPaper paper(Tongue spoken) {
        return new VisitPaper(spoken, carnets.procedures(), holidays(), today(), settings.host());
    }

    /** Something nobody foresaw: the visit ends, and staff are told. */
    public void unforeseen() {
        if (visit != null) {
            end(Counted.ABANDONED);
        }
        change(settings.withClosed(List.of("unforeseen")));
        home();
    }

    /** Whether no staff code was chosen yet: there is nobody whom a shut kiosk would protect. */
    boolean isUnclaimed() {
        return settings.pin().isEmpty();
    }

    /**
     * Somebody wants the window closed as one closes windows. A kiosk with a staff code stays; one
     * that nobody has taken yet was perhaps opened by mistake.
     */
    public void closeAsked() {
        if (isUnclaimed()) {
            leave();
        }
    }

    /** Ends the kiosk. */
    void leave() {
        outside.leave().run();
    }

    /** The window closes for good: whoever was there is forgotten. */
    public void close() {
        if (visit != null) {
            end(Counted.ABANDONED);
        }
        background.close();
    }
}
