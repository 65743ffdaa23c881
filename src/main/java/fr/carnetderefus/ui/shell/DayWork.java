package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.refusal.RefusalView;
import fr.carnetderefus.ui.refusal.RoundView;
import fr.carnetderefus.ui.work.WorkView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The list of work and the calls one makes from it. */
final class DayWork {
    private final Shell shell;
    private final Guidance guidance;
    private final Doors doors;
    private WorkView.Memory memory = WorkView.Memory.EMPTY;
    private CallRound round = CallRound.of(List.of());
    private Place base = new Place.Home();

    DayWork(Shell shell, Guidance guidance, Doors doors) {
        this.shell = shell;
        this.guidance = guidance;
        this.doors = doors;
    }

    /** Another carnet: nothing of the one before is carried over. */
    void forget() {
        memory = WorkView.Memory.EMPTY;
        round = CallRound.of(List.of());
        base = new Place.Home();
    }

    /** From where one came to a person, and where one goes back to: home, or the list of work. */
    Place base() {
        return base;
    }

    /** The key of the words that say where {@link #base} is. */
    String backWords() {
        return base instanceof Place.Work ? "round.back" : "action.back-home";
    }

    /** A screen is left for another: what is to be found again there. */
    void leaving(@Nullable Screen before, Place to) {
        if (before instanceof WorkView left) {
            memory = left.memory();
        }
        if (to instanceof Place.Home || to instanceof Place.Work) {
            base = to;
        }
    }

    Screen work() {
        return new WorkView(
                shell.desk(),
                memory,
                new WorkView.Exits() {
                    @Override
                    public void home() {
                        shell.go(new Place.Home());
                    }

                    @Override
                    public void act(Standing standing) {
                        doors.act(standing, standing.next());
                    }

                    @Override
                    public void open(PersonId id) {
                        shell.go(new Place.OnePerson(id));
                    }

                    @Override
                    public void call(List<Standing> standings) {
                        begin(standings);
                    }
                });
    }

    /** Calls for these, one after another. */
    void begin(List<Standing> standings) {
        goOn(CallRound.of(standings.stream().map(Standing::file).toList()));
    }

    private void goOn(CallRound now) {
        round = now;
        shell.go(new Place.Round());
    }

    /** Whether there is a round to go on with. */
    boolean hasRound() {
        return !round.turns().isEmpty();
    }

    Screen calls(@Nullable Screen before) {
        var now = round.now(shell.desk().register().state()::find).map(CallRound.Turn::key);
        var note =
                now.map(key -> before instanceof RoundView view ? view.note(key) : "").orElse("");
        return new RoundView(
                shell.desk(),
                shell.aids(),
                shell.call(),
                round,
                now.map(guidance::standing),
                note,
                new RoundView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Work());
                    }

                    @Override
                    public void goOn(CallRound next) {
                        DayWork.this.goOn(next);
                    }

                    @Override
                    public RefusalView.Exits ofCase() {
                        return guidance.ofRefusal(new Place.Round());
                    }
                });
    }
}
