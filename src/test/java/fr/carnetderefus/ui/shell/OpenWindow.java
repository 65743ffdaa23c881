package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.LightCarnet;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SignedRules;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.settings.SettingsFile;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.OnCall;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A window in French, in which tests open carnets in memory. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenWindow {
    static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    final OnCall background = new OnCall();
    final GivenFiles files = new GivenFiles();
    final ToldPress press = new ToldPress();

    /** What the two clocks that tell of idleness show. */
    final MovedClocks clocks = new MovedClocks();

    final ToldMachine machine = new ToldMachine();
    final Idleness idleness = new Idleness(clocks::wall, clocks::nanos);

    /** The addresses that were shown in the browser. */
    final List<String> opened = new ArrayList<>();

    final Carnets carnets = Carnets.shipped(TODAY);

    @SuppressWarnings("NullAway.Init") // set by start
    Shell shell;

    @SuppressWarnings("NullAway.Init") // set by start
    Hand hand;

    @SuppressWarnings("NullAway.Init") // set by start
    private FxRobot robot;

    Settings settings() {
        return Settings.DEFAULTS.withLanguage("fr").withReducedMotion(true);
    }

    /** The folder that browsers save to. */
    Path downloads() {
        try {
            return Files.createDirectories(folder.resolve("Téléchargements"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open(FxRobot hands) throws Exception {
        robot = hands;
        FxToolkit.setupStage(this::start);
    }

    private void start(Stage stage) {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(settings());
        shell =
                new Shell(
                        carnets,
                        file,
                        background,
                        new Surroundings(
                                files,
                                press,
                                opened::add,
                                folder,
                                Optional.of(downloads()),
                                idleness,
                                machine,
                                SignedRules.in(folder.resolve("rules"))));
        shell.welcome();
        stage.setScene(shell.scene());
        stage.setWidth(1024);
        stage.setHeight(700);
        stage.show();
        hand = new Hand(robot, shell.scene());
    }

    @AfterEach
    void close() {
        FxThread.run(shell::close);
    }

    /** Does it on the JavaFX thread and waits until all that follows is done. */
    void act(Runnable action) {
        FxThread.run(action);
    }

    void settle() {
        FxThread.settle();
    }

    Register family() throws Exception {
        var register = carnets.inMemory();
        DemoFamily.fill(register);
        act(() -> shell.enter(register));
        return register;
    }

    Register empty() throws Exception {
        var register = carnets.inMemory();
        act(() -> shell.enter(register));
        return register;
    }

    static final String PASSPHRASE = "un cheval à bascule rouge";

    /** A carnet as it was once made for all tests: to make one takes a second. */
    private static final AtomicReference<byte @Nullable []> MADE = new AtomicReference<>();

    /** The made-up family in a file, opened as anybody opens one. */
    Path familyOnDisk() throws Exception {
        var file = folder.resolve("famille.carnet").toAbsolutePath();
        var made = MADE.get();
        if (made != null) {
            Files.write(file, made);
        } else {
            LightCarnet.create(carnets, file, PASSPHRASE.toCharArray());
            try (var register = carnets.open(file, PASSPHRASE.toCharArray())) {
                DemoFamily.fill(register);
            }
            MADE.set(Files.readAllBytes(file));
        }
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        return file.toRealPath();
    }

    /** Types the passphrase on the unlock screen that stands there. */
    void unlock(String passphrase) {
        hand.type("passphrase", passphrase);
        hand.click("unlock");
    }

    /** Types a new adult into the form. */
    void fillForm(String given, String born) {
        go(Place.Edit.of(null));
        hand.segment("kind", "Adulte");
        hand.type("given", given);
        hand.type("birth-name", "Durand");
        hand.type("born", born);
    }

    void add(String given, String born) {
        fillForm(given, born);
        hand.click("save");
        hand.waitFor("choose-proof");
    }

    void go(Place place) {
        act(() -> shell.go(place));
    }

    PersonId id(String given) {
        return person(given).id();
    }

    Person person(String given) {
        return shell.desk().register().state().cases().values().stream()
                .map(c -> c.person())
                .filter(p -> p.names().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    int people() {
        return shell.desk().register().state().cases().size();
    }

    String typed(String id) {
        return ((TextInputControl) hand.waitFor(id)).getText();
    }

    Node focused() {
        return Objects.requireNonNull(shell.scene().getFocusOwner());
    }

    /** The pixels of the screen that are out of sight above. */
    double scrolled() {
        var pane = (ScrollPane) Objects.requireNonNull(shell.screen()).node();
        return pane.getVvalue()
                * (pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight());
    }
}
