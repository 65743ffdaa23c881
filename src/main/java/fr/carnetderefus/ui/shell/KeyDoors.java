package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyKeys;
import fr.carnetderefus.register.WordSheet;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.home.HomeView;
import fr.carnetderefus.ui.keys.KeysView;
import fr.carnetderefus.ui.keys.LostView;
import fr.carnetderefus.ui.keys.NameSheet;
import fr.carnetderefus.ui.keys.WhoWrites;

import javafx.scene.Node;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ties the exits of the place of keys, and of the way in with recovery words. */
final class KeyDoors {
    private final Shell shell;
    private boolean making;

    /** The mark of the nameless key whose owner does not want to be asked any more. */
    private String unasked = "";

    /** The carnet whose owner put the reminder away until it is opened again. */
    private Optional<Register> unreminded = Optional.empty();

    KeyDoors(Shell shell) {
        this.shell = shell;
    }

    /** Whether it is a new carnet that is about to be opened. */
    void making(boolean isNew) {
        making = isNew;
    }

    /** Where whoever opened that carnet is led first; empty where they go on as usual. */
    Optional<Place> entrance(Register opened) {
        var made = making;
        making = false;
        var survey = new SurveyKeys(opened);
        if (survey.openedWithWords()) {
            return Optional.of(new Place.Keys(shell.place(), KeysView.Begin.LOST));
        }
        return made && survey.kept()
                ? Optional.of(new Place.Keys(new Place.Home(), KeysView.Begin.OFFER))
                : Optional.empty();
    }

    Screen keys(Place.Keys place) {
        return new KeysView(
                shell.desk(),
                shell.background(),
                place.begin(),
                new KeysView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.before());
                    }

                    @Override
                    public void changed() {
                        shell.tellPlaces();
                    }

                    @Override
                    public void print(Sheet paper) {
                        KeyDoors.this.print(paper);
                    }

                    @Override
                    public void save(Sheet paper) {
                        KeyDoors.this.save(paper);
                    }
                });
    }

    /** Asks somebody who opened a carnet of several, and has no name in it, who they are. */
    Optional<HomeView.Aside> whoWrites() {
        return new SurveyKeys(shell.desk().register())
                .mineAmongSeveral()
                .filter(mine -> mine.label().isEmpty() && !mine.mark().equals(unasked))
                .map(mine -> new HomeView.Aside(whoWrites(mine), false));
    }

    boolean reminds() {
        return !shell.register().equals(unreminded);
    }

    void remindLater() {
        unreminded = shell.register();
    }

    private Node whoWrites(SurveyKeys.Key mine) {
        return WhoWrites.of(
                shell.texts(),
                () -> NameSheet.ask(shell.desk(), mine, () -> {}),
                () -> {
                    unasked = mine.mark();
                    Optional.ofNullable(shell.screen()).ifPresent(Screen::focusFirst);
                });
    }

    private void save(Sheet paper) {
        var desk = shell.desk();
        new Saving(shell)
                .ask(
                        desk.texts().get("keys.make.save"),
                        desk.texts().get("keys.make.file-name"),
                        () -> PaperPdf.render(paper),
                        saved -> desk.say(desk.texts().get("keys.make.saved", saved)));
    }

    private void print(Sheet paper) {
        var desk = shell.desk();
        shell.screens()
                .orders()
                .print(
                        paper,
                        new Printing.Sequel() {
                            @Override
                            public void handedOver() {
                                desk.say(desk.texts().get("papers.print.handed-over"));
                            }

                            @Override
                            public void save() {
                                KeyDoors.this.save(paper);
                            }
                        });
    }

    Screen lost(Path file) {
        return new LostView(
                shell.texts(),
                file,
                sheets(file),
                new LostView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Unlock(file));
                    }

                    @Override
                    public void open(List<WordSheet> sheets) {
                        shell.openings()
                                .start(
                                        () -> {
                                            try {
                                                return shell.carnets().openWithWords(file, sheets);
                                            } finally {
                                                sheets.forEach(WordSheet::close);
                                            }
                                        },
                                        KeyDoors.this::refused);
                    }
                });
    }

    /** What cannot be seen now is found out when the words are tried. */
    private Set<Sheets> sheets(Path file) {
        try {
            return shell.carnets().sheets(file);
        } catch (CarnetException e) {
            return EnumSet.allOf(Sheets.class);
        }
    }

    private void refused(Exception failure) {
        if (shell.screen() instanceof LostView view) {
            view.refused(Failure.words(shell.texts(), failure));
        }
    }
}
