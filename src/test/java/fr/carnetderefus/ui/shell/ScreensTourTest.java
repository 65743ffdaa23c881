package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.rehearsal.Who;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.KeepBackups;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyCalls.Why;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.FxThread;
import fr.carnetderefus.ui.Snapshots;
import fr.carnetderefus.ui.help.HelpView;
import fr.carnetderefus.ui.parts.Sheet;
import fr.carnetderefus.ui.rehearsal.RehearsalView;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every screen in the smallest window, in both languages, by day and by night, in large letters;
 * with nobody, one person, a family and a crowd. Each leaves a picture; no words are cut short,
 * nothing stands beside the window, and whatever takes the focus has a name.
 */
@ExtendWith(ApplicationExtension.class)
class ScreensTourTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 700;

    /** How the same screen is shown. */
    private enum Look {
        FR_LIGHT("fr", Settings.Light.LIGHT, 100),
        FR_DARK("fr", Settings.Light.DARK, 100),
        EN_LIGHT("en", Settings.Light.LIGHT, 100),
        FR_LARGE("fr", Settings.Light.LIGHT, 200),
        EN_LARGE_DARK("en", Settings.Light.DARK, 200);

        private final String language;
        private final Settings.Light light;
        private final int percent;

        Look(String language, Settings.Light light, int percent) {
            this.language = language;
            this.light = light;
            this.percent = percent;
        }

        Settings settings() {
            return Settings.DEFAULTS
                    .withLanguage(language)
                    .withLight(light)
                    .withTextPercent(percent)
                    .withReducedMotion(true);
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final Carnets carnets = Carnets.shipped(TODAY);

    @SuppressWarnings("NullAway.Init") // set by start
    private Shell shell;

    private final List<String> faults = new ArrayList<>();

    @Start
    void start(Stage stage) {
        shell = BareWindow.show(stage, carnets, folder, WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        FxThread.run(shell::close);
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void beforeACarnetIsOpen() {
        var welcome = new Place.Welcome();
        tour(
                Map.of(
                        "welcome",
                        welcome,
                        "create",
                        new Place.Create(),
                        "unlock",
                        new Place.Unlock(folder.resolve("Famille.carnet")),
                        "help",
                        new Place.Help(welcome),
                        "help-nothing",
                        new Place.Help(welcome, new HelpView.At(List.of(""), "zzzz")),
                        "about",
                        new Place.About(welcome),
                        "tour",
                        new Place.Tour(welcome),
                        "settings",
                        new Place.Settings(welcome)));
    }

    @Test
    void nobody() throws Exception {
        enter(carnets.inMemory());
        tour(
                Map.of(
                        "nobody-home",
                        new Place.Home(),
                        "nobody-proofs",
                        new Place.Proofs(),
                        "nobody-tray",
                        new Place.Tray()));
    }

    @Test
    void onePerson() throws Exception {
        enter(crowd(1));
        tour(Map.of("one-home", new Place.Home(), "one-calendar", new Place.Calendar()));
    }

    @Test
    void aFamily() throws Exception {
        var register = carnets.inMemory();
        DemoFamily.fill(register);
        enter(register);
        var proof = new FileProof(register).all().getFirst();
        var places = new LinkedHashMap<String, Place>();
        places.put("family-home", new Place.Home());
        for (var given : List.of("Karim", "Odette", "Léa", "Claire")) {
            places.put("family-person-" + given, new Place.OnePerson(id(given)));
        }
        places.put("family-add", Place.Edit.of(null));
        places.put("family-edit-represented", Place.Edit.of(id("Odette")));
        places.put("family-edit-child", Place.Edit.of(id("Léa")));
        places.put("family-notice", new Place.Notice(Set.of(id("Claire")), null));
        places.put("family-refusal-online", new Place.Refusal(CaseKey.first(id("Léa"))));
        places.put("family-refusal-choice", new Place.Refusal(CaseKey.first(id("Tom"))));
        places.put("family-refusal-phone", new Place.Refusal(CaseKey.first(id("Odette"))));
        places.put("family-troubles", new Place.Troubles(CaseKey.first(id("Léa"))));
        for (var channel : carnets.procedure().channels()) {
            var subject = new RehearsalView.Subject(carnets.procedure(), channel, Who.CHILD);
            places.put(
                    "family-rehearsal-" + channel.id(),
                    new Place.Rehearsal(subject, new Place.Home()));
        }
        places.put("family-check", new Place.Check(new Place.Home()));
        places.put("family-help", new Place.Help(new Place.Home()));
        for (var topic : List.of("first-steps", "refuse-phone", "measures", "proof", "keys")) {
            places.put(
                    "family-help-" + topic,
                    new Place.Help(new Place.Home(), HelpView.At.of(topic)));
        }
        places.put(
                "family-help-found",
                new Place.Help(new Place.Home(), new HelpView.At(List.of(""), "justificatif")));
        places.put("family-calendar", new Place.Calendar());
        places.put("family-proofs", new Place.Proofs());
        var folderOfAll = MadeFiles.folder(folder, "Léa Exemple", "Tom Exemple");
        FxThread.run(() -> shell.arrivals().take(List.of(folderOfAll), null));
        places.put("family-tray", new Place.Tray());
        places.put("family-proof", new Place.OneProof(proof.proof().id()));
        var list = Files.writeString(folder.resolve("majeurs.csv"), list());
        FxThread.run(() -> shell.lists().take(list));
        places.put("family-list", new Place.Incoming());
        tour(places);
    }

    /** Somebody new, somebody who is known otherwise, and two rows that stay out. */
    private String list() throws CarnetException {
        var odette = shell.desk().register().file(id("Odette")).person();
        return String.join(
                "\r\n",
                "Nom de naissance;Prénom;Date de naissance;Tribunal;Fin de la mesure",
                "Martin;Zoé;14/08/1955;Lyon;31/12/2027",
                String.join(
                        ";",
                        odette.names().birth(),
                        odette.names().given(),
                        odette.born().toString(),
                        "Annecy",
                        "31/12/2030"),
                "Grand;Jean;31/02/1961;Lyon;",
                "Petit;;02/02/1960;Lyon;demain");
    }

    @Test
    void backupsOfACarnetInAFile() throws Exception {
        var file = folder.resolve("Famille.carnet");
        var register = carnets.create(file, "un cheval à bascule".toCharArray());
        Crowd.fill(register, 2);
        var keep = KeepBackups.of(register, List::of, "Sauvegardes").orElseThrow();
        assertTrue(keep.make((done, of) -> true).isPresent());
        enter(register);
        tour(Map.of("file-home", new Place.Home(), "file-backups", new Place.Backups()));
    }

    @Test
    void fourHundred() throws Exception {
        enter(crowd(400));
        var files =
                shell.desk().survey().rows(Selection.TO_REFUSE).stream()
                        .map(Standing::file)
                        .toList();
        var left = Map.of(Why.OTHER_WAY, 31, Why.REFUSED, 12, Why.NO_NOTICE, 1);
        tour(
                Map.of(
                        "crowd-work",
                        new Place.Work(),
                        "crowd-round",
                        new Place.Round(CallRound.of(files), new Place.Home(), left),
                        "crowd-home",
                        new Place.Home(),
                        "crowd-calendar",
                        new Place.Calendar(),
                        "crowd-notice",
                        new Place.Notice(Set.of(), null)));
    }

    @Test
    void thoseWhoseRepresentativeChangesAreFoundInACrowd(FxRobot robot) throws Exception {
        enter(crowd(60));
        FxThread.run(() -> shell.go(new Place.Home()));
        var table = (TableView<?>) new Hand(robot, shell.scene()).waitFor("people");
        assertEquals(60, table.getItems().size());
        @SuppressWarnings("unchecked") // the box of the views
        var view = (ComboBox<Selection>) shell.scene().lookup("#view");
        FxThread.run(() -> view.setValue(Selection.MEASURE_ENDS));
        assertTrue(table.getItems().size() < 60);
        for (var row : table.getItems()) {
            assertTrue(!((Standing) row).concerns().isEmpty(), row::toString);
        }
    }

    @Test
    void lettersGrowInTheMiddleOfAFormAndEnterSavesIt(FxRobot robot) throws Exception {
        enter(carnets.inMemory());
        var hand = new Hand(robot, shell.scene());
        FxThread.run(() -> shell.go(Place.Edit.of(null)));
        hand.type("given", "Jeanne");
        FxThread.run(() -> shell.change(s -> s.withTextPercent(200)));
        hand.type("birth-name", "Durand");
        assertTrue(shell.scene().lookup(".places.at-head") != null, "a column would leave no room");
        assertEquals("Jeanne", ((TextField) hand.waitFor("given")).getText());
        hand.type("born", "28/2/1945");
        hand.press(KeyCode.ENTER);
        hand.waitFor("choose-proof");
        assertEquals(1, shell.desk().register().state().cases().size());
    }

    private Register crowd(int people) throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, people);
        return register;
    }

    private void enter(Register register) {
        FxThread.run(() -> shell.enter(register));
    }

    private PersonId id(String given) {
        return shell.desk().register().state().cases().values().stream()
                .map(c -> c.person())
                .filter(p -> p.names().given().equals(given))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void tour(Map<String, Place> places) {
        for (var look : Look.values()) {
            FxThread.run(() -> shell.change(before -> look.settings()));
            places.forEach((name, place) -> visit(look, name, place));
        }
    }

    private void visit(Look look, String name, Place place) {
        FxThread.run(() -> shell.go(place));
        var picture = "tour-" + name + "-" + look.name().toLowerCase(Locale.ROOT);
        FxThread.run(() -> {
            Snapshots.save(shell.scene(), picture);
            if (look == Look.FR_LIGHT || look == Look.FR_LARGE) {
                shell.scene().getRoot().lookupAll(".page").stream()
                        .filter(page -> page.getLayoutBounds().getHeight() > HEIGHT)
                        .forEach(page -> Snapshots.save(page, picture + "-whole"));
            }
            judge(picture, shell.scene().getRoot());
            var begins = shell.scene().getFocusOwner();
            if (begins != null && begins.getStyleClass().contains("place")) {
                faults.add(picture + ": does not begin where one goes on");
            } else if (begins != null
                    && begins.localToScene(begins.getLayoutBounds()).getMinY() > HEIGHT) {
                faults.add(picture + ": begins out of sight: " + begins.getId());
            }
        });
    }

    private void judge(String where, Node node) {
        if (!node.isVisible()) {
            return;
        }
        var box = node.localToScene(node.getLayoutBounds());
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            if (labeled.isTextTruncated()) {
                faults.add(where + ": cut short: " + labeled.getText());
            }
            if (!labeled.getText().isEmpty() && box.getMaxX() > WIDTH + 1) {
                faults.add(where + ": beside the window: " + labeled.getText());
            }
        }
        if (node instanceof Label label && leavesItsSheet(label)) {
            faults.add(where + ": over the edge of its sheet: " + label.getText());
        }
        if (node.isFocusTraversable() && !isNamed(node)) {
            faults.add(where + ": has no name: " + node);
        }
        if (node instanceof Parent parent && !(node instanceof TableView<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> judge(where, child));
        }
    }

    private static boolean leavesItsSheet(Label label) {
        var right = label.localToScene(label.getLayoutBounds()).getMaxX();
        for (Node above = label; above != null; above = above.getParent()) {
            if (above instanceof Sheet sheet) {
                var edge = sheet.localToScene(sheet.getLayoutBounds()).getMaxX();
                return right > edge - sheet.snappedRightInset() + 1;
            }
        }
        return false;
    }

    private boolean isNamed(Node node) {
        var said = node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return true;
        }
        return shell.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(l -> l instanceof Label label && node.equals(label.getLabelFor()));
    }
}
