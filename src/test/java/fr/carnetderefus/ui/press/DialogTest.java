package fr.carnetderefus.ui.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Whether somebody answered a dialog of the system's, or nobody. */
@ExtendWith(ApplicationExtension.class)
class DialogTest {
    @Start
    void start(Stage shown) {
        shown.show();
    }

    private static Dialog answer(FxRobot robot, BooleanSupplier dialog) {
        var answer = new AtomicReference<Dialog>();
        robot.interact(() -> answer.set(Dialog.show(dialog)));
        return answer.get();
    }

    @Test
    void yesAndNoAreAPersons(FxRobot robot) {
        assertEquals(Dialog.YES, answer(robot, () -> true));
        assertEquals(Dialog.NO, answer(robot, () -> false));
    }

    @Test
    void aDialogThatBreaksIsNobodysNo(FxRobot robot) {
        var missing = "javax/swing/plaf/synth/SynthUI";
        assertEquals(
                Dialog.BROKEN,
                answer(
                        robot,
                        () -> {
                            throw new NoClassDefFoundError(missing);
                        }));
        assertEquals(
                Dialog.BROKEN,
                answer(
                        robot,
                        () -> {
                            throw new IllegalStateException();
                        }));
    }
}
