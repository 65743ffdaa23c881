package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.rehearsal.Who;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.rehearsal.RehearsalView;

import org.jspecify.annotations.Nullable;

import java.util.Random;

/** The rehearsal: the doors into it, and the way back. */
final class Rehearsals {
    private final Shell shell;

    Rehearsals(Shell shell) {
        this.shell = shell;
    }

    /** Rehearses what somebody is about to do. */
    void begin(Standing standing, Channel channel) {
        var procedure = shell.desk().phrases().procedure(standing.file());
        var who =
                switch (standing.person().kind()) {
                    case ADULT -> Who.SELF;
                    case CHILD -> Who.CHILD;
                    case REPRESENTED -> Who.REPRESENTED;
                };
        var subject = new RehearsalView.Subject(procedure, channel, who);
        var back = new Place.Refusal(standing.file().key());
        shell.wander(new Place.Rehearsal(subject, back));
    }

    /** Rehearses a channel of the main procedure, looked up in the help. */
    void fromHelp(Channel channel, Place.Help back) {
        var subject = new RehearsalView.Subject(shell.carnets().procedure(), channel, Who.SELF);
        shell.wander(new Place.Rehearsal(subject, back));
    }

    Screen screen(Place.Rehearsal place, @Nullable Screen before) {
        var kept = before instanceof RehearsalView view ? view.memory() : null;
        return new RehearsalView(
                shell.texts(),
                kept != null && kept.isOf(place.subject())
                        ? kept
                        : RehearsalView.Memory.fresh(place.subject()),
                new Random(),
                new RehearsalView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.back());
                    }

                    @Override
                    public String realWords() {
                        var fromHelp = place.back().isAside();
                        return shell.texts()
                                .get(
                                        fromHelp
                                                ? "rehearsal.summary.help"
                                                : "rehearsal.summary.real");
                    }

                    @Override
                    public void real() {
                        shell.go(place.back());
                    }
                });
    }
}
