package fr.carnetderefus.ui.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fields as one uses them: typed into, with a robot. */
@ExtendWith(ApplicationExtension.class)
class FieldsTest {
    private static final ShowToggle TOGGLE = new ShowToggle("Afficher", "Masquer");

    private final LocalDate today = LocalDate.of(2026, 7, 20);

    @SuppressWarnings("NullAway.Init") // set by start
    private NirField nir;

    @SuppressWarnings("NullAway.Init") // set by start
    private PassphraseField pass;

    @SuppressWarnings("NullAway.Init") // set by start
    private DateField date;

    @SuppressWarnings("NullAway.Init") // set by start
    private SegmentField<String> segments;

    @Start
    void start(Stage stage) {
        nir = new NirField("Numéro de sécurité sociale");
        pass = new PassphraseField("Phrase secrète", TOGGLE);
        date =
                new DateField(
                        "Date",
                        new DateField.Words(
                                "Calendrier",
                                "Mois précédent",
                                "Mois suivant",
                                "Ce jour n’existe pas.",
                                d -> "jour " + d.getDayOfMonth()),
                        Locale.FRANCE,
                        today);
        segments = new SegmentField<>("Carte", List.of("a", "b"), s -> s);
        var scene = new Scene(new VBox(nir, pass, date, segments), 600, 500);
        Theme.apply(scene, new Appearance(false, 100, true));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void figuresAreGroupedWhileTyping(FxRobot robot) {
        robot.interact(nir::focus);
        robot.write("185057800608436");
        assertEquals("1 85 05 78 006 084 36", input(nir).getText());
        assertEquals("185057800608436", nir.value());
        assertEquals(21, input(nir).getCaretPosition());
    }

    @Test
    void theCaretStaysWhereOneTypes(FxRobot robot) {
        robot.interact(() -> nir.setValue("15057800608436"));
        robot.interact(() -> {
            nir.focus();
            input(nir).positionCaret(1);
        });
        robot.write("8");
        assertEquals("1 85 05 78 006 084 36", input(nir).getText());
        assertEquals(3, input(nir).getCaretPosition());
    }

    @Test
    void backspaceOverAGapTakesTheFigureBefore(FxRobot robot) {
        robot.interact(() -> nir.setValue("1850"));
        robot.interact(() -> {
            nir.focus();
            input(nir).positionCaret(5);
        });
        robot.type(KeyCode.BACK_SPACE);
        assertEquals("1 80", input(nir).getText());
    }

    @Test
    void tooManyFiguresStayInSight(FxRobot robot) {
        robot.interact(() -> nir.setValue("2A5057800608436999"));
        assertEquals("2A5057800608436999", nir.value());
    }

    @Test
    void aPassphraseIsBulletsUntilShown(FxRobot robot) {
        robot.interact(pass::focus);
        robot.write("cheval");
        assertEquals("••••••", input(pass).getText());
        robot.type(KeyCode.LEFT).type(KeyCode.BACK_SPACE);
        assertArrayEquals("chevl".toCharArray(), pass.value());
        robot.clickOn("Afficher");
        assertEquals("chevl", input(pass).getText());
        assertEquals("•••••", pass.control().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        robot.clickOn("Masquer");
        assertEquals("•••••", input(pass).getText());
        robot.interact(pass::wipe);
        assertNull(pass.value());
    }

    @Test
    void aPastedLineEndIsNoPartOfAPassphrase(FxRobot robot) {
        robot.interact(pass::focus);
        robot.write("un ");
        paste(robot, "cheval\t à\r\nbascule\n");
        robot.write(".");
        assertArrayEquals("un cheval àbascule.".toCharArray(), pass.value());
        assertEquals("•".repeat(19), input(pass).getText());
        robot.clickOn("Afficher");
        robot.interact(pass::wipe);
        paste(robot, "bascule\n");
        assertEquals("bascule", input(pass).getText());
        assertArrayEquals("bascule".toCharArray(), pass.value());
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            input(pass).paste();
        });
    }

    @Test
    void undoDoesNotBringBulletsBack(FxRobot robot) {
        robot.interact(pass::focus);
        robot.write("ab");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals("••", input(pass).getText());
        assertArrayEquals("ab".toCharArray(), pass.value());
    }

    @Test
    void anUnreadableDateStaysAsTyped(FxRobot robot) {
        robot.interact(date::focus);
        robot.write("31/02/2026");
        robot.interact(() -> date.error("Cette date ne se lit pas."));
        robot.type(KeyCode.TAB);
        assertEquals("31/02/2026", input(date).getText());
        assertNull(date.value());
        assertTrue(date.isWrong());
        assertEquals("Ce jour n’existe pas.", date.control().getAccessibleHelp());
        robot.interact(date::clearMessage);
        assertFalse(date.isWrong());
    }

    @Test
    void aDateIsPickedFromTheCalendar(FxRobot robot) {
        robot.clickOn("Calendrier");
        assertEquals(2, Window.getWindows().size());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        assertEquals(today.plusDays(1), date.value());
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void arrowsMoveTheChoice(FxRobot robot) {
        robot.clickOn("a").type(KeyCode.RIGHT);
        assertEquals("b", segments.value());
        robot.clickOn("b");
        assertEquals("b", segments.value());
    }

    private static TextField input(Field<?> field) {
        return (TextField) field.control();
    }
}
