package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.proof.Original;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.help.SettingsView;
import fr.carnetderefus.ui.home.HomeMemory;
import fr.carnetderefus.ui.home.HomeView;
import fr.carnetderefus.ui.keys.KeysView;
import fr.carnetderefus.ui.notice.NoticeFormView;
import fr.carnetderefus.ui.person.PersonView;
import fr.carnetderefus.ui.proof.ProofView;
import fr.carnetderefus.ui.proof.ProofsView;
import fr.carnetderefus.ui.welcome.WelcomeView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the screen of each place and ties its exits to the others. */
final class Screens {
    private final Shell shell;
    private final Doors doors;
    private final Guidance guidance;
    private final Backups backups;
    private final PrintOrders orders;
    private final DayWork dayWork;
    private HomeMemory atHome = HomeMemory.EMPTY;

    /** The document shown last: its SHA-256 by its id. */
    private Map<String, String> document = Map.of();

    private ProofsView.Memory inArchive = ProofsView.Memory.EMPTY;

    Screens(Shell shell) {
        this.shell = shell;
        this.doors = new Doors(shell);
        this.guidance = new Guidance(shell, doors);
        this.backups = new Backups(shell);
        this.orders = new PrintOrders(shell);
        this.dayWork = new DayWork(shell, guidance, doors);
    }

    /** The screens' own style sheet, between that of the parts and the colours. */
    static String styleSheet() {
        var sheet = Screens.class.getResource("screens.css");
        return Objects.requireNonNull(sheet, "screens.css").toExternalForm();
    }

    Doors doors() {
        return doors;
    }

    PrintOrders orders() {
        return orders;
    }

    Guidance guidance() {
        return guidance;
    }

    DayWork dayWork() {
        return dayWork;
    }

    /** A carnet was just opened. */
    void opened() {
        doors.opened();
        backups.catchUp();
    }

    Backups backups() {
        return backups;
    }

    /**
     * The screen of a place.
     *
     * @param before the screen it takes the place of, for what is to be carried over
     */
    Screen screen(Place place, @Nullable Screen before) {
        if (before instanceof HomeView left) {
            atHome = left.memory();
        }
        if (before instanceof ProofsView left) {
            inArchive = left.memory();
        }
        dayWork.leaving(before, place);
        return switch (place) {
            case Place.Welcome _ -> welcome();
            case Place.Create _ -> doors.create();
            case Place.Unlock(var file) -> doors.unlock(file);
            case Place.Home _ -> home();
            case Place.Work _ -> dayWork.work();
            case Place.Round round -> dayWork.calls(round);
            case Place.OnePerson(var id) -> person(standing(id));
            case Place.Edit edit -> doors.edit(edit);
            case Place.Notice notice -> notice(notice);
            case Place.OneCase(var key) -> person(guidance.standing(key));
            case Place.Refusal(var key) -> guidance.refusal(key, before);
            case Place.Troubles troubles -> guidance.troubles(troubles);
            case Place.WayOut wayOut -> guidance.wayOut(wayOut);
            case Place.Paper paper -> guidance.paper(paper);
            case Place.Rehearsal rehearsal -> new Rehearsals(shell).screen(rehearsal, before);
            case Place.Calendar _ -> guidance.calendar();
            case Place.Proofs _ -> new Outgoing(shell).archive(remembered(before));
            case Place.Incoming _ -> shell.lists().screen();
            case Place.Tray _ -> shell.arrivals().screen();
            case Place.OneProof proof -> proof(proof);
            case Place.Help help -> new Helping(shell).help(help);
            case Place.About about -> new Helping(shell).about(about);
            case Place.Tour tour -> new Helping(shell).tour(tour);
            case Place.NewRules(var newer, var back) -> new NewRules(shell).screen(newer, back);
            case Place.Check(var back) -> Checking.screen(shell, back);
            case Place.Backups _ -> backups.screen();
            case Place.Lost(var file) -> doors.keys().lost(file);
            case Place.Keys keys -> doors.keys().keys(keys);
            case Place.Settings(var back) -> settings(back);
        };
    }

    /** The same place, or home where the person it showed is no longer in the carnet. */
    Place stillThere(Place place) {
        return switch (place) {
            case Place.OnePerson(var id) -> isThere(id) ? place : new Place.Home();
            case Place.OneCase(var key) -> caseOrPerson(place, key);
            case Place.Refusal(var key) -> caseOrPerson(place, key);
            case Place.Troubles(var key, _) -> caseOrPerson(place, key);
            case Place.WayOut(var key, _, _) -> caseOrPerson(place, key);
            case Place.Paper(var key, _, _) -> key == null ? place : caseOrPerson(place, key);
            case Place.Edit(var id, _, _) -> id == null || isThere(id) ? place : new Place.Home();
            case Place.Notice(var people, var procedure) ->
                    new Place.Notice(
                            people.stream().filter(this::isThere).collect(Collectors.toSet()),
                            procedure);
            case Place.OneProof proof -> refiled(proof);
            default -> place;
        };
    }

    /**
     * The same document where it is filed now: for another person it has another id, and what is
     * taken back has the first one again.
     */
    private Place refiled(Place.OneProof place) {
        var all = new FileProof(shell.desk().register()).all();
        if (all.stream().anyMatch(f -> f.proof().id().equals(place.id()))) {
            return place;
        }
        return all.stream()
                .filter(f -> f.proof().sha256().equals(document.get(place.id())))
                .findFirst()
                .<Place>map(f -> new Place.OneProof(f.proof().id(), place.words(), place.back()))
                .orElse(new Place.Proofs());
    }

    /** Another carnet: nothing of the one before is remembered. */
    void forget() {
        atHome = HomeMemory.EMPTY;
        inArchive = ProofsView.Memory.EMPTY;
        document = Map.of();
        dayWork.forget();
        backups.forget();
    }

    private boolean isThere(PersonId id) {
        return shell.desk().register().state().cases().containsKey(id);
    }

    private Screen welcome() {
        return new WelcomeView(
                shell.texts(),
                FoundCarnets.of(shell.recent().read(), shell.surroundings().carnetFolder()),
                new WelcomeView.Exits() {
                    @Override
                    public void create() {
                        shell.go(new Place.Create());
                    }

                    @Override
                    public void choose() {
                        shell.picker()
                                .carnet(shell.texts().get("welcome.open"))
                                .ifPresent(shell::ask);
                    }

                    @Override
                    public void open(java.nio.file.Path carnet) {
                        shell.ask(carnet);
                    }

                    @Override
                    public void demo() {
                        shell.demo();
                    }

                    @Override
                    public void help() {
                        shell.go(new Place.Help(new Place.Welcome()));
                    }

                    @Override
                    public void settings() {
                        shell.go(new Place.Settings(new Place.Welcome()));
                    }
                });
    }

    private Screen home() {
        return new HomeView(
                shell.desk(),
                atHome,
                Stream.of(doors.keys().whoWrites(), backups.line())
                        .flatMap(Optional::stream)
                        .toList(),
                new HomeView.Exits() {
                    @Override
                    public void open(PersonId id) {
                        shell.go(new Place.OnePerson(id));
                    }

                    @Override
                    public void act(PersonId id, NextAction action) {
                        doors.act(standing(id), action);
                    }

                    @Override
                    public void act(Standing standing) {
                        doors.act(standing, standing.next());
                    }

                    @Override
                    public void work() {
                        shell.go(new Place.Work());
                    }

                    @Override
                    public void call(List<Standing> people) {
                        dayWork.call(people);
                    }

                    @Override
                    public void addPerson() {
                        shell.go(Place.Edit.of(null));
                    }

                    @Override
                    public void bringList() {
                        shell.lists().begin();
                    }

                    @Override
                    public void recordNotice() {
                        shell.go(new Place.Notice(Set.of(), null));
                    }

                    @Override
                    public void recordNotice(Set<PersonId> people) {
                        shell.go(new Place.Notice(people, null));
                    }

                    @Override
                    public void dossier(List<PersonId> people) {
                        new Outgoing(shell).dossier(people);
                    }

                    @Override
                    public void export(List<Standing> people) {
                        new Outgoing(shell).export(people);
                    }

                    @Override
                    public List<String> columns() {
                        return shell.settings().columns();
                    }

                    @Override
                    public void columns(List<String> ids) {
                        shell.keepColumns(ids);
                    }

                    @Override
                    public void fileProof(PersonId id, java.nio.file.Path pdf) {
                        doors.fileProof(standing(id), pdf);
                    }

                    @Override
                    public void explainOrder() {
                        doors.explainOrder();
                    }

                    @Override
                    public void keys() {
                        Screens.this.keys(new Place.Home());
                    }

                    @Override
                    public boolean reminds() {
                        return doors.keys().reminds();
                    }

                    @Override
                    public void remindLater() {
                        doors.keys().remindLater();
                    }
                });
    }

    private void keys(Place back) {
        shell.go(new Place.Keys(back, KeysView.Begin.GATE));
    }

    private Standing standing(PersonId id) {
        var desk = shell.desk();
        try {
            return new SurveyDeadlines(desk.register()).of(id, desk.today());
        } catch (CarnetException e) {
            throw new IllegalStateException("a screen showed somebody who is not there", e);
        }
    }

    private Screen person(Standing standing) {
        var all = all(standing.person().id());
        return new PersonView(shell.desk(), all, standing, doors.ofPerson());
    }

    private Place caseOrPerson(Place place, CaseKey key) {
        if (guidance.isThere(key)) {
            return place;
        }
        return isThere(key.person()) ? new Place.OnePerson(key.person()) : new Place.Home();
    }

    private PersonFile all(PersonId id) {
        try {
            return shell.desk().register().person(id);
        } catch (CarnetException e) {
            throw new IllegalStateException("a screen showed somebody who is not there", e);
        }
    }

    private Screen notice(Place.Notice place) {
        var people = place.people();
        var procedure = place.procedure();
        return new NoticeFormView(
                shell.desk(),
                people,
                procedure == null ? shell.desk().register().procedure().id() : procedure,
                new NoticeFormView.Exits() {
                    @Override
                    public void saved() {
                        leave();
                    }

                    @Override
                    public void cancelled() {
                        leave();
                    }

                    private void leave() {
                        shell.go(
                                people.size() == 1
                                        ? new Place.OnePerson(people.iterator().next())
                                        : new Place.Home());
                    }
                });
    }

    /** Whoever comes back from a document goes on looking; by the column one begins anew. */
    private ProofsView.Memory remembered(@Nullable Screen before) {
        return before instanceof ProofView || before instanceof ProofsView
                ? inArchive
                : ProofsView.Memory.EMPTY;
    }

    private Screen proof(Place.OneProof place) {
        FileProof.Filed filed;
        try {
            filed = new FileProof(shell.desk().register()).find(place.id());
        } catch (CarnetException e) {
            throw new IllegalStateException("a screen showed a proof that is not there", e);
        }
        document = Map.of(place.id(), filed.proof().sha256());
        return new ProofView(
                shell.desk(),
                filed,
                place.words(),
                switch (place.back()) {
                    case Place.Proofs _ -> shell.texts().get("proof.back");
                    case Place.Tray _ -> shell.texts().get("tray.title");
                    default ->
                            shell.texts()
                                    .get(
                                            "refusal.back",
                                            Named.in(shell.desk()).full(filed.person()));
                },
                new ProofView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.back());
                    }

                    @Override
                    public void check() {
                        shell.go(new Place.Check(place.back()));
                    }

                    @Override
                    public void export(FileProof.Filed shown, byte[] original) {
                        doors.export(shown, original);
                    }

                    @Override
                    public void exportSources(List<Original> sources) {
                        doors.exportSources(sources);
                    }

                    @Override
                    public void print(FileProof.Filed shown, byte[] original) {
                        doors.print(shown, original);
                    }
                });
    }

    private Screen settings(Place before) {
        shell.arrivals().watches().glance();
        return new SettingsView(
                shell.texts(),
                shell.settings(),
                shell.recent().isChosen(),
                shell.arrivals().watches().chosenAway(),
                shell.isOpen() ? () -> keys(before) : null,
                new SettingsView.Exits() {
                    @Override
                    public void back() {
                        shell.go(before);
                    }

                    @Override
                    public void about() {
                        shell.go(new Place.About(new Place.Settings(before)));
                    }

                    @Override
                    public void chooseFolder() {
                        shell.arrivals().chooseFolder();
                    }

                    @Override
                    public void noteRecent(boolean noted) {
                        if (!shell.recent().choose(noted)) {
                            shell.tellNotKept();
                        } else if (noted) {
                            var _ =
                                    shell.register()
                                            .flatMap(Register::file)
                                            .map(shell.recent()::note);
                        }
                    }

                    @Override
                    public void change(
                            java.util.function.UnaryOperator<fr.carnetderefus.settings.Settings>
                                    change) {
                        shell.change(change);
                    }
                });
    }
}
