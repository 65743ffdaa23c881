package fr.carnetderefus.ui.help;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Presence;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Which folder is looked at besides the downloads, if any: a scanner's, mostly. */
final class WatchedFolder extends VBox {
    private final Subscription away;

    WatchedFolder(
            Texts texts, String folder, ObservableValue<Boolean> isAway, SettingsView.Exits exits) {
        getStyleClass().add("field");
        setId("watched-folder");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("settings.folder"));
        var none = folder.isEmpty();
        var choose =
                Buttons.secondary(
                        Icon.FOLDER,
                        texts.get(none ? "settings.folder-choose" : "settings.folder-change"),
                        exits::chooseFolder);
        choose.setId("choose-folder");
        var doors = new Actions(choose);
        if (none) {
            doors.setId("after-forget-folder"); // where the focus goes on
        } else {
            var forget =
                    Buttons.quiet(
                            texts.get("settings.folder-forget"),
                            () -> exits.change(s -> s.withHabits(s.habits().watching(""))));
            forget.setId("forget-folder");
            doors.getChildren().add(forget);
        }
        var missing = Notice.line(Notice.Kind.SOON, texts.get("settings.folder-away"));
        missing.setId("folder-away");
        var which = Labels.of(none ? texts.get("settings.folder-none") : folder, "reading");
        which.setId("folder-looked-at");
        away =
                isAway.subscribe(now -> {
                    Presence.set(missing, now);
                    var said = now ? texts.get("settings.folder-away") : "";
                    choose.setAccessibleHelp((which.getText() + " " + said).strip());
                });
        var body = new VBox(which, missing, doors);
        body.getStyleClass().add("gap-1");
        getChildren()
                .addAll(
                        Labels.of(texts.get("settings.folder"), "field-label"),
                        body,
                        Labels.of(texts.get("settings.folder-hint"), "field-hint"));
    }

    /** Hears no more. */
    void leave() {
        away.unsubscribe();
    }
}
