package fr.carnetderefus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;

/** The arrows between rooms, and the foreign words each room alone may speak. */
class RoomsTest {
    private static final String ROOT = "fr.carnetderefus.";

    /** Each room, and the other rooms its code may name. */
    private static final Map<String, Set<String>> MAY_NAME =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("text", Set.of("model")),
                    Map.entry("settings", Set.of()),
                    Map.entry("task", Set.of()),
                    Map.entry("journal", Set.of()),
                    Map.entry("register", Set.of("model", "journal")),
                    Map.entry("proof", Set.of("model", "register")),
                    Map.entry("exchange", Set.of("model", "text", "register")),
                    Map.entry("paper", Set.of("model", "text", "register", "proof")),
                    Map.entry(
                            "ui",
                            Set.of(
                                    "model",
                                    "text",
                                    "settings",
                                    "task",
                                    "register",
                                    "proof",
                                    "exchange",
                                    "paper")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "model",
                                    "text",
                                    "settings",
                                    "task",
                                    "register",
                                    "proof",
                                    "exchange",
                                    "paper")),
                    Map.entry(
                            "app",
                            Set.of(
                                    "model",
                                    "text",
                                    "settings",
                                    "task",
                                    "journal",
                                    "register",
                                    "proof",
                                    "exchange",
                                    "paper",
                                    "ui",
                                    "cli")));

    /** Each foreign vocabulary, and the only rooms that speak it. */
    private static final Map<String, Set<String>> SPOKEN_IN =
            Map.ofEntries(
                    Map.entry("javafx.scene..", Set.of("ui")),
                    Map.entry("javafx.stage..", Set.of("ui", "app")),
                    Map.entry("javafx.print..", Set.of("ui")),
                    Map.entry("org.controlsfx..", Set.of("ui")),
                    Map.entry("atlantafx..", Set.of("ui")),
                    Map.entry("org.kordamp..", Set.of("ui")),
                    Map.entry("java.sql..", Set.of("journal")),
                    Map.entry("org.sqlite..", Set.of("journal")),
                    Map.entry("javax.crypto..", Set.of("journal")),
                    Map.entry("java.security..", Set.of("journal")),
                    Map.entry("org.bouncycastle..", Set.of("journal")),
                    Map.entry("tools.jackson..", Set.of("register")),
                    Map.entry("de.focus_shift..", Set.of("register")),
                    Map.entry("com.nulabinc..", Set.of("register")),
                    Map.entry("org.apache.pdfbox..", Set.of("proof")),
                    Map.entry("javax.imageio..", Set.of("proof")),
                    Map.entry("com.drew..", Set.of("proof")),
                    Map.entry("org.apache.james.mime4j..", Set.of("proof")),
                    Map.entry("org.jsoup..", Set.of("proof")),
                    Map.entry("net.fortuna.ical4j..", Set.of("exchange")),
                    Map.entry("de.siegmar.fastcsv..", Set.of("exchange")),
                    Map.entry("org.dhatim.fastexcel..", Set.of("exchange")),
                    Map.entry("org.apache.commons.compress..", Set.of("exchange")),
                    Map.entry("com.openhtmltopdf..", Set.of("paper")),
                    Map.entry("com.google.zxing..", Set.of("paper")),
                    Map.entry("javax.print..", Set.of("paper")),
                    Map.entry("java.util.concurrent..", Set.of("task")),
                    Map.entry("java.lang.foreign..", Set.of("app", "journal")),
                    Map.entry("picocli..", Set.of("cli")));

    /** What is in {@code ui} and no screen. */
    private static final Set<String> SHARED = Set.of("shell", "parts", "desk", "press", "voice");

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.carnetderefus");

    private static String roomOf(JavaClass c) {
        var rest = c.getPackageName().substring(ROOT.length());
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static boolean isOurs(JavaClass c) {
        return c.getPackageName().startsWith(ROOT);
    }

    @Test
    void everyPackageIsAKnownRoom() {
        var seen = new TreeSet<String>();
        CLASSES.forEach(c -> seen.add(roomOf(c)));
        assertEquals(new TreeSet<>(MAY_NAME.keySet()), seen);
    }

    @Test
    void theTableHasNoCycle() {
        var left = new HashMap<>(MAY_NAME);
        while (!left.isEmpty()) {
            var free =
                    left.entrySet().stream()
                            .filter(e -> e.getValue().stream().noneMatch(left::containsKey))
                            .map(Entry::getKey)
                            .toList();
            assertFalse(free.isEmpty(), () -> "cycle among " + left.keySet());
            free.forEach(left::remove);
        }
    }

    @TestFactory
    List<DynamicTest> roomsNameOnlyWhatTheyMay() {
        return MAY_NAME.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> checkArrows(e)))
                .toList();
    }

    private static void checkArrows(Entry<String, Set<String>> room) {
        noClasses()
                .that(describe("are in " + room.getKey(), c -> roomOf(c).equals(room.getKey())))
                .should()
                .dependOnClassesThat(
                        describe(
                                "live in a room it may not name",
                                c ->
                                        isOurs(c)
                                                && !roomOf(c).equals(room.getKey())
                                                && !room.getValue().contains(roomOf(c))))
                .because("arrows run downwards only (shared design, the rooms)")
                .check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> foreignVocabulariesStayHome() {
        return SPOKEN_IN.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> checkVocabulary(e)))
                .toList();
    }

    private static void checkVocabulary(Entry<String, Set<String>> word) {
        noClasses()
                .that(
                        describe(
                                "are outside " + word.getValue(),
                                c -> !word.getValue().contains(roomOf(c))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(word.getKey())
                .because("an import shows the room one stands in")
                .check(CLASSES);
    }

    /** Screens never name each other; only the shell names screens. */
    @Test
    void onlyTheShellNamesScreens() {
        noClasses()
                .that(describe("are in a screen", c -> !screenOf(c).isEmpty()))
                .should()
                .dependOnClassesThat(describe("are the shell", c -> uiPart(c).equals("shell")))
                .allowEmptyShould(true)
                .check(CLASSES);
        for (var screen :
                CLASSES.stream()
                        .map(RoomsTest::screenOf)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList()) {
            noClasses()
                    .that(describe("are in " + screen, c -> screenOf(c).equals(screen)))
                    .should()
                    .dependOnClassesThat(
                            describe(
                                    "are another screen",
                                    c -> !screenOf(c).isEmpty() && !screenOf(c).equals(screen)))
                    .check(CLASSES);
        }
    }

    /**
     * A library of the system is called from one class of a room: the bus of the machine, and the
     * lock that Java has no word for (decision 0083).
     */
    @Test
    void theSystemsOwnLibrariesAreCalledFromOneClassOfARoom() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "app.Bus")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "journal.OpenFileLock")
                .and(
                        describe(
                                "are not within them",
                                c ->
                                        !c.getName().startsWith(ROOT + "app.Bus$")
                                                && !c.getName()
                                                        .startsWith(
                                                                ROOT + "journal.OpenFileLock$")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.foreign..")
                .because("what is called there is beyond what the compiler can check")
                .check(CLASSES);
    }

    /** A rehearsal could not write into a carnet if it wanted to. */
    @Test
    void theRehearsalKnowsNoCarnet() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "ui.rehearsal..", ROOT + "model.rehearsal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "register..", ROOT + "proof..", ROOT + "paper..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Desk")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Session")
                .check(CLASSES);
    }

    private static String uiPart(JavaClass c) {
        var prefix = ROOT + "ui.";
        if (!c.getPackageName().startsWith(prefix)) {
            return "";
        }
        return c.getPackageName().substring(prefix.length()).split("\\.", 2)[0];
    }

    private static String screenOf(JavaClass c) {
        var part = uiPart(c);
        return SHARED.contains(part) ? "" : part;
    }
}
