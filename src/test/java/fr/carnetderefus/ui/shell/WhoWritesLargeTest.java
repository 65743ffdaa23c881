package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.AddPassphrase;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.keys.KeysView;

import javafx.scene.control.TitledPane;

import org.junit.jupiter.api.Test;

/** Who writes, in English, in large letters, by night. */
class WhoWritesLargeTest extends OpenWindow {
    private static final String HERS = "sept tortues bleues du jardin";

    @Override
    Settings settings() {
        return super.settings()
                .withLanguage("en")
                .withTextPercent(200)
                .withLight(Settings.Light.DARK);
    }

    @Test
    void everythingCanBeReached() throws Exception {
        var file = familyOnDisk();
        new AddPassphrase(shell.desk().register()).add("Nadia", HERS.toCharArray());
        act(() -> shell.leaveCarnet());
        act(() -> shell.ask(file));
        unlock(PASSPHRASE);
        hand.waitFor("search");
        var give = hand.waitFor("who-name");
        act(give::requestFocus);
        hand.picture("who-20-large-asked");
        hand.click("who-name");
        hand.type("key-name", "Marie-Hélène Benali-Delacroix");
        hand.picture("who-21-large-sheet");
        hand.click("save-key-name");
        hand.sees("The name is noted");
        hand.sees("Opened by Marie-Hélène");
        hand.picture("who-22-large-named");
        go(new Place.OnePerson(id("Tom")));
        act(() -> ((TitledPane) shell.scene().lookup("#history")).setExpanded(true));
        hand.sees("by Marie-Hélène");
        act(() -> shell.scene().lookup(".history-undo").requestFocus());
        hand.picture("who-23-large-history");
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.waitFor("key-name-2");
        hand.picture("who-24-large-keys");
    }
}
