package fr.carnetderefus.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.StaffPin;
import fr.carnetderefus.settings.KioskFile;
import fr.carnetderefus.settings.KioskSettings;
import fr.carnetderefus.task.AtOnce;
import fr.carnetderefus.task.Background;
import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.voice.Voice;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A kiosk in a window, and whoever stands before it. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenKiosk {
    static final String PIN = "739518";
    private static final String SEALED = StaffPin.seal(PIN.toCharArray());
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    /** What was said aloud, and in which language. */
    final List<String> said = new ArrayList<>();

    final Voice voice =
            new Voice() {
                @Override
                public boolean isThere() {
                    return hasVoice;
                }

                @Override
                public void say(String language, String words) {
                    said.add(language + ": " + words);
                }

                @Override
                public void hush() {
                    // each page hushes what the one before said
                }
            };

    boolean hasVoice;

    /** What was printed. */
    final List<byte[]> printed = new ArrayList<>();

    Outside.SheetPrinter.Outcome printing = Outside.SheetPrinter.Outcome.PRINTED;
    final List<Path> sticks = new ArrayList<>();
    Duration passed = Duration.ZERO;
    boolean left;

    @SuppressWarnings("NullAway.Init") // set before each test
    Kiosk kiosk;

    @SuppressWarnings("NullAway.Init") // set before each test
    Stage stage;

    final Clock clock =
            ((InstantSource) () -> MORNING.plus(passed)).withZone(ZoneId.of("Europe/Paris"));

    Background background() {
        return new AtOnce();
    }

    List<Tongue> tongues() {
        return Tongue.shipped();
    }

    KioskSettings settings() {
        return KioskSettings.FIRST.withPin(SEALED);
    }

    KioskFile file() {
        return new KioskFile(folder.resolve("settings"));
    }

    Path temp() {
        return folder.resolve("temp");
    }

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(temp());
        FxToolkit.registerPrimaryStage();
        // a stage of its own: TestFX keeps every event of the one it is told of
        FxThread.run(() -> {
            file().write(settings());
            start(new Stage());
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.hide());
    }

    private void start(Stage shown) {
        stage = shown;
        kiosk =
                new Kiosk(
                        Carnets.shipped(clock),
                        file(),
                        background(),
                        new Outside(
                                pdf -> {
                                    printed.add(pdf);
                                    return printing;
                                },
                                () -> List.copyOf(sticks),
                                new FolderTraces(Map.of("temp", temp()), Set.of()),
                                voice,
                                () -> passed.toNanos(),
                                () -> left = true),
                        tongues());
        shown.setScene(kiosk.scene());
        shown.setWidth(1024);
        shown.setHeight(700);
        shown.show();
    }

    /** The same kiosk, started anew. */
    void restart() {
        FxThread.run(() -> start(stage));
    }

    Node find(String id) {
        var node = kiosk.scene().lookup("#" + id);
        assertNotNull(node, () -> id + " in: " + words());
        return Objects.requireNonNull(node);
    }

    boolean has(String id) {
        return kiosk.scene().lookup("#" + id) != null;
    }

    /** Presses buttons one after another, if each can be pressed. */
    void press(String... ids) {
        for (var id : ids) {
            FxThread.run(() -> {
                var button = (ButtonBase) find(id);
                assertFalse(button.isDisabled(), id);
                button.fire();
            });
        }
    }

    void tick(String id) {
        FxThread.run(() -> ((CheckBox) find(id)).setSelected(true));
    }

    void type(String text) {
        FxThread.run(() -> ((TextInputControl) find("entry")).setText(text));
    }

    /** Some time goes by, second after second. */
    void wait(Duration time) {
        FxThread.run(() -> {
            for (var i = 0; i < time.toSeconds(); i++) {
                passed = passed.plusSeconds(1);
                kiosk.beat();
            }
        });
    }

    /** All that is written on the screen. */
    String words() {
        return kiosk.scene().getRoot().lookupAll("*").stream()
                .filter(n -> n instanceof Labeled && isSeen(n))
                .map(n -> Objects.requireNonNullElse(((Labeled) n).getText(), ""))
                .collect(Collectors.joining("\n"));
    }

    static boolean isSeen(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Staff come in. */
    void enterStaff() {
        press("staff");
        FxThread.run(() -> ((TextInputControl) find("pin")).setText(PIN));
        press("pin-go");
    }

    void picture(String name) {
        FxThread.run(() -> Snapshots.save(kiosk.scene(), "kiosk-" + name));
    }
}
