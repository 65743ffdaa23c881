package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.KeepDraft;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.settings.RecentFile;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Aids;
import fr.carnetderefus.ui.desk.Copied;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Session;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.parts.Appearance;
import fr.carnetderefus.ui.parts.HeldKeys;
import fr.carnetderefus.ui.parts.Overlay;
import fr.carnetderefus.ui.parts.Reveal;
import fr.carnetderefus.ui.parts.UndoBar;
import fr.carnetderefus.ui.refusal.CallClock;

import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The window's inside: it leads from place to place, holds the open carnet, and dresses the scene.
 * Everything here runs on the JavaFX thread.
 */
public final class Shell {
    /** The window's size as long as nobody gave it another, in pixels. */
    public static final int WIDTH = 1120;

    public static final int HEIGHT = 760;

    private Carnets carnets;
    private final Wardrobe wardrobe;
    private final Background background;
    private final Surroundings surroundings;
    private final Aids aids;
    private final CallClock call = new CallClock();
    private final PlacesFrame frame = new PlacesFrame(this);
    private final Overlay overlay = new Overlay(frame.pane(), frame.page());
    private final Scene scene;
    private final Screens screens = new Screens(this);
    private final Whereabouts whereabouts;
    private final Openings openings;
    private final Arrivals arrivals = new Arrivals(this);
    private final Asked asked = new Asked(this);
    private final Lists lists = new Lists(this);
    private final Drafts drafts = new Drafts(this);
    private final Locking locking;
    private final Unforeseen unforeseen = new Unforeseen(this);
    private final Desk.Window inWindow =
            new Desk.Window() {
                @Override
                public void changed() {
                    refresh();
                }

                @Override
                public void failed(Exception failure) {
                    fail(failure);
                }

                @Override
                public void copied(String words) {
                    aids.copied().stays(words);
                }
            };
    private @Nullable Session carnet;

    /** A window's inside; {@link #welcome} or {@link #greet} shows the first screen in it. */
    public Shell(
            Carnets carnets,
            SettingsFile settingsFile,
            Background background,
            Surroundings surroundings) {
        this.carnets = carnets;
        this.wardrobe = new Wardrobe(settingsFile);
        this.background = background;
        this.surroundings = surroundings;
        this.aids = new Aids(new Copied(), surroundings.browser(), surroundings.downloads());
        this.openings = new Openings(background, this::enter);
        this.locking = new Locking(this, surroundings.idleness(), surroundings.machine());
        // of a size, or JavaFX would lay all of it out to find one before the window has its own
        this.scene = new Scene((Parent) overlay, WIDTH, HEIGHT);
        this.whereabouts = new Whereabouts(this, frame);
        wardrobe.dress(scene);
        Appearance.onSystemChange(() -> wardrobe.dress(scene));
        HeldKeys.countOnce(scene);
        new Shortcuts(this).install(scene);
        frame.install(scene);
        Reveal.focusIn(scene);
        new Dropped(this).install(overlay);
        overlay.onOpen(drafts::opened);
        drafts.install(scene);
        locking.install(scene);
    }

    public Scene scene() {
        return scene;
    }

    Texts texts() {
        return wardrobe.texts();
    }

    public Settings settings() {
        return wardrobe.settings();
    }

    Openings openings() {
        return openings;
    }

    Picker picker() {
        return new PickerWhileOpen(surroundings.picker(), () -> carnet);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Aids aids() {
        return aids;
    }

    CallClock call() {
        return call;
    }

    Background background() {
        return background;
    }

    Overlay overlay() {
        return overlay;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Lists lists() {
        return lists;
    }

    Drafts drafts() {
        return drafts;
    }

    Locking locking() {
        return locking;
    }

    Screens screens() {
        return screens;
    }

    Place place() {
        return whereabouts.place();
    }

    @Nullable Screen screen() {
        return whereabouts.screen();
    }

    /** The screen in which something may be half typed. */
    Optional<Screen> halfTyped() {
        return whereabouts.halfTyped();
    }

    boolean isOpen() {
        return carnet != null;
    }

    Optional<Register> register() {
        return Optional.ofNullable(carnet).map(Session::register);
    }

    Optional<Tray> tray() {
        return Optional.ofNullable(carnet).map(Session::tray);
    }

    /** What somebody waits for; nothing where no carnet is open. */
    List<Errand> errands() {
        return carnet == null ? List.of() : carnet.errands();
    }

    /** The rules in force; they can be read without a carnet. */
    Carnets carnets() {
        return carnets;
    }

    /** Other rules are in force for carnets opened from now on. */
    void under(Procedures rules) {
        carnets = carnets.under(rules);
    }

    /** The desk of the open carnet, in the language spoken now. */
    Desk desk() {
        var open = Objects.requireNonNull(carnet, "no carnet is open");
        return new Desk(open, texts(), background, overlay, inWindow);
    }

    /** Changes a setting: in force at once, and kept. */
    void change(UnaryOperator<Settings> change) {
        if (!isKept(change)) {
            tellNotKept();
        }
    }

    /** The same for what nobody chose: says nothing, but whether it could be kept. */
    boolean isKept(UnaryOperator<Settings> change) {
        var spoke = texts().language();
        var isKept = wardrobe.change(change);
        wardrobe.dress(scene);
        arrivals.follow();
        if (spoke != texts().language() || !whereabouts.keepsInput()) {
            whereabouts.again();
        } else {
            frame.resized(); // the window is as wide as before, but not in em
        }
        return isKept;
    }

    /** A choice could not be kept for the next start. */
    void tellNotKept() {
        say(texts().get("settings.not-kept"));
    }

    /** Says something for a while, whether a carnet is open or not. */
    void say(String words) {
        overlay.toast(new UndoBar(words, texts().get("action.dismiss")));
    }

    /** Keeps the window's size and place, without a word if it cannot. */
    public void keepWindow(Settings.Window left) {
        var _ = wardrobe.change(s -> s.withWindow(left));
    }

    /** Where the carnets opened last lie, if somebody chose to have that noted. */
    RecentFile recent() {
        return wardrobe.recent();
    }

    /** Keeps which columns a table shows. */
    void keepColumns(List<String> ids) {
        var _ = wardrobe.change(s -> s.withColumns(ids));
    }

    /** Goes to another place; the focus goes where one most likely goes on. */
    void go(Place to) {
        whereabouts.go(to);
    }

    /**
     * Goes to another place in the middle of something: what is half typed is asked about first. To
     * look something up is not to leave.
     */
    void wander(Place to) {
        if (to.isAside()) {
            go(to);
        } else {
            leaving(() -> go(to));
        }
    }

    /** Where one comes back to from a place aside. */
    Place origin() {
        return whereabouts.origin();
    }

    /**
     * Does what takes the screen away, once what is being written is written and what is half typed
     * may be dropped.
     */
    public void leaving(Runnable leave) {
        overlay.whenFree(() -> {
            if (whereabouts.hasUnsaved()) {
                desk().askToDrop(whereabouts.unsavedAbout(), leave);
            } else {
                leave.run();
            }
        });
    }

    /** Builds the screen anew where the carnet changed, unless something is half typed in it. */
    void refresh() {
        whereabouts.refresh();
    }

    /** The places around the screen say something else by now. */
    void tellPlaces() {
        frame.tell();
    }

    /** A new day begins while the window stands open: all days left are counted anew. */
    public void tick() {
        if (isOpen() && whereabouts.isOfAnotherDay()) {
            refresh();
        }
    }

    /** The first screen: carnets can be made and opened from there. */
    public void welcome() {
        go(new Place.Welcome());
    }

    /** The first screen; before it what the program is for, to whoever has not seen that yet. */
    public void greet() {
        if (settings().tourSeen()) {
            welcome();
        } else {
            go(new Place.Tour(new Place.Welcome()));
        }
    }

    /** Asks for the passphrase of a carnet given from outside, once what is open was left. */
    public void ask(Path file) {
        ask(file, () -> {});
    }

    /** The same; {@code same} runs where it is the one that is open. */
    void ask(Path file, Runnable same) {
        asked.ask(file, same);
    }

    /** The same by its name, which the system's language may not be able to write. */
    public void ask(String file) {
        try {
            ask(Path.of(file));
        } catch (InvalidPathException e) {
            say(texts().get("window.bad-name"));
        }
    }

    /** Opens the made-up family, in memory. */
    public void demo() {
        openings.start(() -> DemoFamily.in(carnets), this::fail);
    }

    /** Shows a carnet that was opened, in place of the one that was there. */
    void enter(Register register) {
        enter(new Openings.Opened(register, KeepDraft.Draft.NOTHING, false));
    }

    private void enter(Openings.Opened opened) {
        closeCarnet();
        carnet = arrivals.open(opened.register());
        screens.opened();
        locking.comeBack(opened);
        var _ = opened.register().file().map(recent()::note); // a convenience: without a word
        OldCodes.purge(desk(), settings().habits().purgeAfter());
        RulesSheet.showIfChanged(desk());
        screens.doors().keys().entrance(opened.register()).ifPresent(this::go);
    }

    /** To be called every second: a carnet that nobody sits before is locked. */
    public void beat() {
        locking.beat();
    }

    void fail(Exception failure) {
        if (Failure.isForeseen(failure)) {
            overlay.show(Failure.sheet(texts(), Failure.words(texts(), failure)));
        } else {
            unforeseen(failure);
        }
    }

    /** Something nobody foresaw, from wherever it came: a sentence, and the window goes on. */
    public void unforeseen(Throwable failure) {
        unforeseen.tell(failure);
    }

    /** Lets the carnet go and shows the first screen. */
    void leaveCarnet() {
        leaveCarnet(new Place.Welcome());
    }

    /** Lets the carnet go and shows a place that needs none. */
    void leaveCarnet(Place to) {
        closing(() -> {
            closeCarnet();
            go(to);
        });
    }

    /** Does what ends the work on the carnet, once it is backed up or not to be. */
    public void closing(Runnable end) {
        leaving(() -> {
            if (isOpen()) {
                desk().whenSettled(() -> screens.backups().before(end));
            } else {
                end.run();
            }
        });
    }

    private void closeCarnet() {
        // whoever leaves was asked whether what is half typed may be dropped
        register().ifPresent(open -> drafts.keep(open, drafts.waiting(), this::fail));
        shut(() -> {}, this::fail);
    }

    /**
     * Leaves the carnet, if one is open, and all screens; nothing of them is carried over. What is
     * still being written is written first.
     */
    void shut(Runnable closed, Consumer<? super Exception> failed) {
        var open = carnet;
        var left = whereabouts.clear();
        carnet = null;
        overlay.clear();
        frame.clear();
        screens.forget();
        drafts.forget();
        lists.forget();
        aids.copied().forget();
        call.end();
        try {
            left.forEach(Screen::leave);
        } finally {
            if (open != null) {
                openings.close(open, closed, failed); // whatever goes wrong with a screen
            }
        }
    }

    /** The window closes: what is being written is written, then everything is let go. */
    public void close() {
        openings.drop();
        closeCarnet();
        background.close();
    }
}
