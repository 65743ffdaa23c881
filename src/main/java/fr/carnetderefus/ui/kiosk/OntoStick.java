package fr.carnetderefus.ui.kiosk;

import fr.carnetderefus.text.Tongue;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves onto a stick. It shows sticks, and nothing else of the machine. */
final class OntoStick {
    private final Kiosk kiosk;
    private final Tongue tongue;
    private final String title;
    private final String why;
    private final Exits exits;
    private final Said said = new Said();
    private final VBox sticks = new VBox();
    private List<Path> seen = List.of();
    private boolean looking;

    /**
     * Where it leads.
     *
     * @param back the page one came from
     * @param saved hears that something was saved
     */
    record Exits(Runnable back, Runnable saved) {}

    /** A file to save. */
    @FunctionalInterface
    interface Piece {
        /** Saves it, aside; its name, or nothing where there was nothing to save. */
        String save(SaveOnStick onto) throws Exception;
    }

    OntoStick(Kiosk kiosk, String title, String why, Exits exits) {
        this.kiosk = kiosk;
        this.tongue = kiosk.tongue();
        this.title = title;
        this.why = why;
        this.exits = exits;
        sticks.getStyleClass().add("gap-2");
    }

    /** Waits for a stick, as long as it stands there. */
    void show(List<Piece> pieces) {
        var back = Buttons.secondary(Icon.BACK, tongue.get("visit.back"), exits.back());
        back.setId("back");
        kiosk.show(new Page("", title, Labels.of(why, "reading"), said, sticks).ways(back));
        look(pieces);
        kiosk.eachBeat(() -> look(pieces));
    }

    /** Looks aside: a stick that answers slowly must not hold up the screen. */
    private void look(List<Piece> pieces) {
        if (!looking) {
            looking = true;
            kiosk.glance(
                    () -> kiosk.outside().sticks().roots(),
                    now -> offer(now, pieces),
                    () -> looking = false);
        }
    }

    private void offer(List<Path> now, List<Piece> pieces) {
        if (now.equals(seen) && !sticks.getChildren().isEmpty()) {
            return;
        }
        seen = now;
        if (now.isEmpty()) {
            sticks.getChildren().setAll(Labels.of(tongue.get("stick.none"), "lead"));
            return;
        }
        var answers = new Answers();
        for (var i = 0; i < now.size(); i++) {
            var stick = now.get(i);
            var name = stick.getFileName();
            answers.add(
                    "stick-" + i,
                    Icon.BACKUP,
                    tongue.get("stick.onto", String.valueOf(name == null ? stick : name)),
                    () -> save(stick, pieces));
        }
        sticks.getChildren().setAll(answers);
        answers.getChildren().getFirst().requestFocus();
    }

    private void save(Path stick, List<Piece> pieces) {
        said.tell(Notice.Kind.INFO, tongue.get("stick.saving"));
        var saving = new SaveOnStick(stick, kiosk.today());
        kiosk.work(
                () -> {
                    var names = new ArrayList<String>();
                    for (var piece : pieces) {
                        var name = piece.save(saving);
                        if (!name.isEmpty()) {
                            names.add(name);
                        }
                    }
                    return names;
                },
                names -> {
                    exits.saved().run();
                    var words = tongue.get("stick.saved", String.join(", ", names));
                    if (kiosk.isVisited()) {
                        var finish = finish();
                        said.tell(Notice.Kind.INFO, words, finish);
                        finish.requestFocus();
                    } else {
                        said.tell(Notice.Kind.INFO, words);
                    }
                },
                failure ->
                        said.tell(
                                Notice.Kind.ERROR, tongue.get("stick." + SaveOnStick.why(stick))));
    }

    /** What most do once they have what they came for. */
    private Button finish() {
        var finish = Buttons.primary(Icon.CHECK, tongue.get("take.finish"), kiosk::askToFinish);
        finish.setId("finish");
        return finish;
    }
}
