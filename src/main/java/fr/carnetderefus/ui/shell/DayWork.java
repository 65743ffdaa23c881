package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CallRound;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.SurveyCalls;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.refusal.LeftOut;
import fr.carnetderefus.ui.refusal.RefusalView;
import fr.carnetderefus.ui.refusal.RoundView;
import fr.carnetderefus.ui.refusal.TurnNotes;
import fr.carnetderefus.ui.work.WorkView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The list of work, and the calls one makes from it or for several chosen at home. */
final class DayWork {
    private final Shell shell;
    private final Guidance guidance;
    private final Doors doors;
    private final TurnNotes notes = new TurnNotes();
    private WorkView.Memory memory = WorkView.Memory.EMPTY;
    private Place base = new Place.Home();

    DayWork(Shell shell, Guidance guidance, Doors doors) {
        this.shell = shell;
        this.guidance = guidance;
        this.doors = doors;
    }

    /** Another carnet: nothing of the one before is carried over. */
    void forget() {
        memory = WorkView.Memory.EMPTY;
        base = new Place.Home();
        notes.forget();
    }

    /** From where one came to a person, and where one goes back to: home, the work, the calls. */
    Place base() {
        return base;
    }

    /** The key of the words that say where a place is that one goes back to. */
    static String backWords(Place base) {
        return switch (base) {
            case Place.Work _ -> "round.back";
            case Place.Round _ -> "round.back-to-calls";
            default -> "action.back-home";
        };
    }

    /** A screen is left for another: what is to be found again there. */
    void leaving(@Nullable Screen before, Place to) {
        if (before instanceof WorkView left) {
            memory = left.memory();
        }
        if (!(to instanceof Place.Round) && !to.isAside()) {
            notes.forget(); // one was asked
        }
        if (to instanceof Place.Home || to instanceof Place.Work || to instanceof Place.Round) {
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
                        begin(standings, new Place.Work(), Map.of());
                    }
                });
    }

    /** Calls for those of several chosen at home for whom there is a call to make. */
    void call(List<Standing> chosen) {
        var desk = shell.desk();
        var calls = new SurveyCalls(desk.register()).of(desk.survey(), chosen);
        if (calls.cases().isEmpty()) {
            desk.say(new LeftOut(desk.texts(), calls.left()).all());
        } else {
            begin(calls.cases(), new Place.Home(), calls.left());
        }
    }

    private void begin(
            List<Standing> standings, Place from, Map<SurveyCalls.Why, Integer> leftOut) {
        var round = CallRound.of(standings.stream().map(Standing::file).toList());
        shell.go(new Place.Round(round, from, leftOut));
    }

    Screen calls(Place.Round place) {
        var desk = shell.desk();
        return new RoundView(
                desk,
                shell.aids(),
                shell.call(),
                place.round(),
                new RoundView.Around(
                        shell.texts().get(backWords(place.from())),
                        new LeftOut(desk.texts(), place.left()).some(),
                        notes),
                place.round()
                        .now(desk.register().state()::find)
                        .map(turn -> guidance.standing(turn.key())),
                new RoundView.Exits() {
                    @Override
                    public void back() {
                        shell.wander(place.from());
                    }

                    @Override
                    public void goOn(CallRound next) {
                        shell.go(place.with(next));
                    }

                    @Override
                    public void wayOut(CaseKey key) {
                        shell.wander(new Place.Troubles(key, place));
                    }

                    @Override
                    public RefusalView.Exits ofCase() {
                        return guidance.ofRefusal(place);
                    }
                });
    }
}
