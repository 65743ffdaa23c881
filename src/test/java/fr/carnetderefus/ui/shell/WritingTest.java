package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.ui.home.HomeView;
import fr.carnetderefus.ui.welcome.WelcomeView;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/** What happens between an order and its being carried out. */
class WritingTest extends OpenWindow {

    @Test
    void saveTwiceWritesOnce() throws Exception {
        empty();
        fillForm("Jeanne", "28/2/1945");
        background.waitForCall();
        hand.click("save");
        hand.click("save");
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.CONTROL, KeyCode.S);
        var before = written();
        act(background::all);
        hand.waitFor("choose-proof");
        assertEquals(1, people());
        assertEquals(before + 1, written());
        assertFalse(shell.overlay().isHeld());
    }

    private int written() {
        return shell.desk().register().state().entries().size();
    }

    @Test
    void aRefusedOrderLeavesTheWindowFree() throws Exception {
        family();
        act(() ->
                shell.desk()
                        .apply(
                                () -> {
                                    throw new IllegalStateException();
                                },
                                "",
                                () -> {}));
        assertFalse(shell.overlay().isHeld());
        hand.clickWords("J’ai compris");
        hand.click("record-notice");
        hand.waitFor("save-notice");
    }

    @Test
    void leavingWaitsForWhatIsBeingWritten() throws Exception {
        var register = empty();
        fillForm("Jeanne", "28/2/1945");
        background.waitForCall();
        hand.click("save");
        act(shell::leaveCarnet);
        assertTrue(shell.isOpen(), "it is still being written");
        act(background::all);
        assertEquals(1, register.state().cases().size());
        assertFalse(shell.isOpen());
        assertInstanceOf(WelcomeView.class, shell.screen());
        assertThrows(IllegalStateException.class, () -> Crowd.fill(register, 1));
    }

    @Test
    void aCarnetIsClosedBehindTheLastJobThatNeedsIt() throws Exception {
        var register = family();
        background.waitForCall();
        var told = new StringBuilder();
        act(() ->
                shell.desk()
                        .work(
                                () -> {
                                    Crowd.fill(register, 5);
                                    return true;
                                },
                                done -> told.append("done"),
                                failure -> told.append(failure)));
        act(shell::leaveCarnet);
        act(background::all);
        assertEquals(10, register.state().cases().size());
        assertEquals("", told.toString(), "nobody is there to hear of it");
        assertThrows(IllegalStateException.class, () -> Crowd.fill(register, 1));
    }

    @Test
    void theNextCarnetTakesTheFirstOnesPlace() throws Exception {
        var first = family();
        empty();
        assertInstanceOf(HomeView.class, shell.screen());
        assertThrows(IllegalStateException.class, () -> Crowd.fill(first, 1));
    }

    @Test
    void whoeverWentElsewhereIsNotPulledIntoALateCarnet() {
        background.waitForCall();
        act(shell::demo);
        go(new Place.Create());
        act(background::all);
        assertFalse(shell.isOpen());
        assertNull(shell.scene().lookup("#search"));
        hand.waitFor("create-carnet");
    }
}
