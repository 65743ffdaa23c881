package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.settings.Settings;
import fr.carnetderefus.text.Build;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.help.AboutView;
import fr.carnetderefus.ui.help.HelpView;
import fr.carnetderefus.ui.help.TopicSheet;
import fr.carnetderefus.ui.keys.KeysView;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.welcome.TourView;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The help, the page about the program and the tour: the ways into them, and out again. */
record Helping(Shell shell) {
    /** Of the window's height, so much is for a topic that lies over a question. */
    private static final double OVER = 0.55;

    /** The topic that fits the screen that stands there; in the help itself, the list of all. */
    void here() {
        var place = shell.place();
        shell.wander(new Place.Help(before(), HelpView.At.of(topic(place))));
    }

    /** The same over a question that waits for its answer, and stays as it is. */
    void over() {
        var topic = topic(shell.place());
        var overlay = shell.overlay();
        if (topic.isEmpty()
                || overlay.isHeld()
                || overlay.asking().filter(TopicSheet::isOne).isPresent()) {
            return;
        }
        var most = shell.scene().getHeight() * OVER;
        overlay.show(TopicSheet.of(shell.texts(), shell.carnets().procedure(), topic, most));
    }

    /** The list of all topics. */
    void all() {
        shell.wander(new Place.Help(before()));
    }

    /** Where one comes back to: whoever asks for help in the help does not come back to it. */
    private Place before() {
        return shell.place() instanceof Place.Help(var before, _) ? before : shell.place();
    }

    /** The id of the topic about a place; empty where only the list of all fits. */
    private String topic(Place place) {
        return switch (place) {
            case Place.Welcome _, Place.Home _, Place.Tour _ -> "first-steps";
            case Place.Create _, Place.Unlock _, Place.Lost _, Place.Keys _ -> "passphrase";
            case Place.Work _ -> "work";
            case Place.Round _ -> "calls";
            case Place.OnePerson _, Place.OneCase _ -> "deadline";
            case Place.Edit(_, var at, _) ->
                    at == PersonFormView.At.START ? "add-people" : "measures";
            case Place.Notice _ -> "note-notice";
            case Place.Refusal(var key) -> refusal(key);
            case Place.Troubles _, Place.WayOut _ -> "stuck";
            case Place.Paper _ -> "proof";
            case Place.Rehearsal _ -> "rehearsal";
            case Place.Calendar _ -> "calendar";
            case Place.Proofs _, Place.OneProof _ -> "archive";
            case Place.Incoming _ -> "many-people";
            case Place.Tray _ -> "filing";
            case Place.Check _ -> "check";
            case Place.Backups _ -> "backups";
            case Place.About _, Place.NewRules _ -> "sources";
            case Place.Settings _ -> "settings";
            case Place.Help _ -> "";
        };
    }

    private String refusal(CaseKey key) {
        var standing = shell.screens().guidance().standing(key);
        var procedure = shell.desk().phrases().procedure(standing.file());
        return procedure.isByPhone(standing.file().method()) ? "refuse-phone" : "refuse-online";
    }

    Screen help(Place.Help place) {
        return new HelpView(
                shell.texts(),
                shell.carnets().procedure(),
                shell.isOpen(),
                place.at(),
                new HelpView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.before());
                    }

                    @Override
                    public void rehearse(Channel channel, HelpView.At at) {
                        new Rehearsals(shell).fromHelp(channel, read(at));
                    }

                    @Override
                    public void check(HelpView.At at) {
                        shell.wander(new Place.Check(read(at)));
                    }

                    @Override
                    public void keys(HelpView.At at) {
                        shell.go(new Place.Keys(read(at), KeysView.Begin.GATE));
                    }

                    @Override
                    public void about(HelpView.At at) {
                        shell.go(new Place.About(read(at)));
                    }

                    @Override
                    public void tour(HelpView.At at) {
                        shell.go(new Place.Tour(read(at)));
                    }

                    private Place.Help read(HelpView.At at) {
                        return new Place.Help(place.before(), at);
                    }
                });
    }

    Screen about(Place.About place) {
        var clock = shell.carnets().clock();
        return new AboutView(
                shell.texts(),
                Build.now(),
                shell.carnets().procedures(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                rulesWays(place),
                new AboutView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.before());
                    }

                    @Override
                    public void copy(String lines) {
                        // nothing of the carnet: it may stay there for as long as one likes
                        var content = new ClipboardContent();
                        content.putString(lines);
                        Clipboard.getSystemClipboard().setContent(content);
                        shell.say(shell.texts().get("about.copied"));
                    }
                });
    }

    /** To newer rules, and back to the program's own where others were brought. */
    private List<Button> rulesWays(Place place) {
        var texts = shell.texts();
        var newRules = new NewRules(shell);
        var ways = new ArrayList<Button>();
        var bring =
                Buttons.secondary(
                        Icon.IMPORT, texts.get("rules.bring"), () -> newRules.bring(place));
        bring.setId("bring-rules");
        ways.add(bring);
        var brought = newRules.brought();
        if (!brought.isEmpty()) {
            var drop =
                    Buttons.secondary(
                            Icon.UNDO,
                            texts.get("rules.drop"),
                            () -> newRules.drop(brought, place));
            drop.setId("drop-rules");
            ways.add(drop);
        }
        return ways;
    }

    Screen tour(Place.Tour place) {
        return new TourView(
                shell.texts(),
                () -> {
                    // that it was seen is no choice of theirs: it comes again, at worst
                    var _ = shell.isKept(Settings::withTourSeen);
                    shell.go(place.before());
                });
    }
}
