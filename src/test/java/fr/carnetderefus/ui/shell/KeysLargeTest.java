package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.ui.keys.KeysView;

import org.junit.jupiter.api.Test;

/** Passphrases and recovery sheets in large letters, in the smallest window, by night. */
class KeysLargeTest extends OpenWindow {
    @Override
    Settings settings() {
        return super.settings().withTextPercent(200).withLight(Settings.Light.DARK);
    }

    @Test
    void everythingCanBeReached() throws Exception {
        familyOnDisk();
        go(new Place.Keys(new Place.Home(), KeysView.Begin.GATE));
        hand.type("keys-passphrase", PASSPHRASE);
        hand.click("keys-enter");
        hand.waitFor("key-add");
        hand.picture("keys-20-large-overview");
        hand.click("make-one");
        hand.click("sheet-copy");
        hand.picture("keys-21-large-words");
        hand.click("sheet-next");
        hand.waitFor("back-3");
        assertTrue(hand.waitFor("sheet-keep").isFocusTraversable());
    }
}
