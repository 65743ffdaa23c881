package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.SmallPicture;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The pictures of the help are pictures of the real screens, with the made-up family: {@code
 * -Dpictures=write} writes them anew. Without it, each must be there and have the proportions that
 * the screen has by now.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Path FOLDER =
            Path.of("src/main/resources/fr/carnetderefus/ui/parts/pictures");
    private static final int WIDTH = 930;

    /** What the places at the left take. */
    private static final double COLUMN = 202;

    /** How wide a picture is: as wide as a column of text to read. */
    private static final double PAGE = 576;

    private static final double MARGIN = 16;

    /** What is higher may be cut through. */
    private static final double LARGE = 300;

    private static final Color PAPER = Color.web("#FBF8F1");
    private static final int HEIGHT = 700;
    private static final double SCALE = 0.8;
    private static final double LIKE = 0.04;
    private static final long MOST_BYTES = 600_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final Carnets carnets = Carnets.shipped(TODAY);

    @SuppressWarnings("NullAway.Init") // set by start
    private Shell shell;

    @SuppressWarnings("NullAway.Init") // set by start
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        shell = BareWindow.show(stage, carnets, folder, WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        FxThread.run(shell::close);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void picturesAreOfTheScreensAsTheyAre(Language language) throws Exception {
        FxThread.run(() ->
                shell.change(s ->
                        Settings.DEFAULTS
                                .withLanguage(language.code())
                                .withLight(Settings.Light.LIGHT)
                                .withReducedMotion(true)));
        var register = carnets.inMemory();
        DemoFamily.fill(register);
        FxThread.run(() -> shell.enter(register));
        var documents = MadeFiles.folder(folder.resolve("documents"), "Léa Exemple", "Tom Exemple");
        FxThread.run(() -> shell.arrivals().take(List.of(documents), null));
        var faults = new ArrayList<String>();
        for (var screen : screens().entrySet()) {
            var file = FOLDER.resolve(screen.getKey() + "-" + language.code() + ".png");
            var taken = taken(screen.getValue());
            if ("write".equals(System.getProperty("pictures"))) {
                Files.createDirectories(FOLDER);
                Files.write(file, SmallPicture.png(taken));
            }
            judge(file, taken).ifPresent(faults::add);
        }
        assertEquals(
                List.of(), faults, "run: ./mvnw test -Dtest=ScreenPicturesTest -Dpictures=write");
        assertTrue(bytes() <= MOST_BYTES, () -> "the pictures are large: " + bytes());
    }

    /**
     * Which part of a screen is shown.
     *
     * @param scale of the letters
     * @param skip how many things at the head of the page are left out
     * @param tallest so much of the page at most, in its own pixels
     */
    private record Shot(Place place, double scale, int skip, double tallest) {
        static Shot of(Place place, int skip, double tallest) {
            return new Shot(place, SCALE, skip, tallest);
        }

        /** So that all pictures have one width. */
        double window() {
            return COLUMN + PAGE / scale;
        }
    }

    private Map<String, Shot> screens() {
        var lea = CaseKey.first(id("Léa"));
        var odette = CaseKey.first(id("Odette"));
        var screens = new LinkedHashMap<String, Shot>();
        screens.put("home", new Shot(new Place.Home(), 0.7, 0, 960));
        screens.put("cards", new Shot(new Place.Home(), 0.7, 5, 437));
        screens.put("notice", Shot.of(new Place.Notice(Set.of(id("Claire")), null), 0, 900));
        screens.put("dates", Shot.of(new Place.OnePerson(id("Léa")), 5, 420));
        screens.put("online", Shot.of(new Place.Refusal(lea), 2, 700));
        screens.put("call", Shot.of(new Place.Refusal(odette), 5, 700));
        screens.put("proven", Shot.of(new Place.OnePerson(id("Karim")), 1, 600));
        screens.put("tray", Shot.of(new Place.Tray(), 0, 620));
        screens.put("proofs", Shot.of(new Place.Proofs(), 0, 620));
        screens.put("work", Shot.of(new Place.Work(), 1, 640));
        screens.put("calendar", Shot.of(new Place.Calendar(), 0, 720));
        return screens;
    }

    private PersonId id(String given) {
        return shell.desk().register().state().cases().values().stream()
                .map(c -> c.person())
                .filter(p -> p.names().given().equals(given))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private WritableImage taken(Shot shot) {
        FxThread.run(() -> stage.setWidth(shot.window()));
        FxThread.run(() -> shell.go(shot.place()));
        var taken = new AtomicReference<WritableImage>();
        FxThread.run(() -> {
            var page = (Pane) shell.scene().getRoot().lookup(".page");
            page.requestFocus(); // no ring around what happens to have the focus
            page.applyCss();
            var from = from(page, shot.skip());
            var high = to(page, from + shot.tallest()) - from;
            var how = new SnapshotParameters();
            how.setTransform(Transform.scale(shot.scale(), shot.scale()));
            how.setFill(PAPER);
            how.setViewport(
                    new Rectangle2D(0, from * shot.scale(), PAGE, Math.floor(high * shot.scale())));
            taken.set(page.snapshot(how, null));
        });
        return taken.get();
    }

    /** A little above the first thing that is shown. */
    private static double from(Pane page, int skip) {
        var first = page.getChildren().stream().filter(Node::isManaged).toList().get(skip);
        return skip == 0 ? 0 : first.getBoundsInParent().getMinY() - MARGIN;
    }

    /** Below the last thing that is not too much; in the middle of one only if it is large. */
    private static double to(Pane page, double most) {
        var end =
                page.getChildren().stream()
                        .filter(Node::isManaged)
                        .mapToDouble(n -> n.getBoundsInParent().getMaxY() + MARGIN)
                        .filter(y -> y <= most && y >= most - LARGE)
                        .max();
        return Math.min(page.getHeight(), end.orElse(most));
    }

    private static Optional<String> judge(Path file, Image now) {
        if (!Files.exists(file)) {
            return Optional.of(file + " is missing");
        }
        var kept = new Image(file.toUri().toString());
        var was = kept.getHeight() / kept.getWidth();
        var is = now.getHeight() / now.getWidth();
        return Math.abs(was / is - 1) <= LIKE
                ? Optional.empty()
                : Optional.of("%s is %.2f high for its width, not %.2f".formatted(file, was, is));
    }

    private static long bytes() {
        try (var files = Files.list(FOLDER)) {
            var sum = 0L;
            for (var file : files.toList()) {
                sum += Files.size(file);
            }
            return sum;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
