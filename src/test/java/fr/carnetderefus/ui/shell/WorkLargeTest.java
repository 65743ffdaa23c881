package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.settings.Settings;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;

/** Calls for several chosen in the table, in English, in large letters, by night. */
class WorkLargeTest extends OpenWindow {
    @Override
    Settings settings() {
        return super.settings()
                .withLanguage("en")
                .withTextPercent(200)
                .withLight(Settings.Light.DARK);
    }

    @Test
    void everythingCanBeReached() throws Exception {
        var register = carnets.inMemory();
        Crowd.fill(register, 20);
        act(() -> shell.enter(register));
        var table = (TableView<?>) hand.waitFor("people");
        act(() -> table.getSelectionModel().selectAll());
        hand.sees("20 people chosen");
        act(() -> hand.waitFor("call-for-several").requestFocus());
        hand.picture("work-large-chosen");
        hand.click("call-for-several");
        hand.sees("of those chosen are not in these calls:");
        var round = (Place.Round) shell.place();
        var first = round.round().turns().getFirst().key();
        var verb = new RecordRefusal(register);
        verb.attempt(
                first,
                new AttemptMade("phone", verb.now(), Outcome.REJECTED, "Ms Roux", "no code"));
        act(shell::refresh);
        var people = (ListView<?>) hand.waitFor("round-people");
        act(() -> {
            people.scrollTo(0);
            people.requestFocus();
        });
        hand.picture("work-large-turned-down");
        hand.click("way-out-" + first.person());
        hand.sees("Back to the calls");
        hand.picture("work-large-way-out");
        hand.click("troubles-back");
        hand.waitFor("round-people");
        assertEquals(round, shell.place());
    }
}
