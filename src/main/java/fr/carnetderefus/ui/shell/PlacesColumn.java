package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Places;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import java.util.Optional;

/** The places of an open carnet, with the way out of it last. */
final class PlacesColumn {
    private PlacesColumn() {}

    static Node column(Shell shell, Place now, String age) {
        var places = fill(Places.column(shell.texts().get("place.all")), shell, now);
        opener(shell).ifPresent(places::end);
        end(places, shell, age);
        // at 300 % on a small screen the column is higher than the window
        var scroll = new ScrollPane(places);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", Places.AT_LEFT);
        return scroll;
    }

    static Node rows(Shell shell, Place now, String age) {
        return atHead(Places.rows(shell.texts().get("place.all")), shell, now, age);
    }

    static Node folded(Shell shell, Place now, String age) {
        var texts = shell.texts();
        var places = Places.folded(texts.get("place.all"), texts.get("place.menu"));
        return atHead(places, shell, now, age);
    }

    private static Node atHead(Places empty, Shell shell, Place now, String age) {
        var places = fill(empty, shell, now);
        end(places, shell, age);
        opener(shell).ifPresent(places::end);
        return places;
    }

    private static Places fill(Places places, Shell shell, Place now) {
        var texts = shell.texts();
        places.add(Icon.TODAY, texts.get("place.today"), () -> shell.wander(new Place.Home()));
        places.add(Icon.PROOF, texts.get("place.proofs"), () -> shell.wander(new Place.Proofs()));
        places.add(
                Icon.CALENDAR,
                texts.get("place.calendar"),
                () -> shell.wander(new Place.Calendar()));
        places.add(
                Icon.BACKUP, texts.get("place.backups"), () -> shell.wander(new Place.Backups()));
        places.add(Icon.HELP, texts.get("place.help"), () -> new Helping(shell).all());
        places.add(
                Icon.SETTINGS,
                texts.get("place.settings"),
                () -> shell.wander(new Place.Settings(shell.origin())));
        places.mark(marked(now));
        return places;
    }

    /** Who opened the carnet, where others can. */
    private static Optional<Node> opener(Shell shell) {
        return shell.register()
                .flatMap(register -> new SurveyKeys(register).mineAmongSeveral())
                .map(SurveyKeys.Key::label)
                .filter(label -> !label.isEmpty())
                .map(label -> shell.texts().get("place.opened-by", label))
                .map(words -> Labels.of(words, "soft", "opened-by"));
    }

    private static void end(Places places, Shell shell, String age) {
        var texts = shell.texts();
        if (shell.register().flatMap(Register::file).isPresent()) {
            var lock = Buttons.quiet(Icon.LOCK, texts.get("place.lock"), shell.locking()::lock);
            lock.setId("lock");
            places.end(lock);
        }
        if (!age.isEmpty()) {
            places.end(Labels.of(age, "soft", "saved-age"));
        }
        var close = Buttons.quiet(Icon.CLOSE, texts.get("place.close"), shell::leaveCarnet);
        close.setId("close-carnet");
        places.end(close);
    }

    private static int marked(Place now) {
        return switch (now) {
            case Place.Proofs _, Place.OneProof _, Place.Tray _ -> 1;
            case Place.Calendar _ -> 2;
            case Place.Backups _ -> 3;
            case Place.Help _, Place.Tour _ -> 4;
            case Place.Settings _ -> 5;
            case Place.About(var back) -> back instanceof Place.Help ? 4 : marked(back);
            case Place.Paper(_, _, var back) -> marked(back);
            case Place.Check(var back) -> marked(back);
            case Place.Keys(var back, _) -> marked(back);
            default -> 0;
        };
    }
}
