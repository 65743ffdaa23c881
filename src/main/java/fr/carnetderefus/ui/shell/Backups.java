package fr.carnetderefus.ui.shell;

import fr.carnetderefus.register.BackUp;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Drives;
import fr.carnetderefus.register.KeepBackups;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.VerifyCarnet;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.backup.BackupLine;
import fr.carnetderefus.ui.backup.BackupsView;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Waiting;
import fr.carnetderefus.ui.home.HomeModel;
import fr.carnetderefus.ui.home.HomeView;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Notice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps the open carnet backed up: by hand, and whenever it is closed after a change. */
final class Backups {
    private final Shell shell;
    private final Copies copies;
    private @Nullable Register of;
    private @Nullable KeepBackups keep;

    Backups(Shell shell) {
        this.shell = shell;
        this.copies = new Copies(shell);
    }

    /** How the open carnet is kept; nothing for one in memory. */
    private @Nullable KeepBackups keep() {
        if (!shell.isOpen()) {
            return null;
        }
        var register = shell.desk().register();
        if (!register.equals(of)) {
            of = register;
            keep = begin(register);
        }
        return keep;
    }

    /** The carnet is left or locked: nothing of it may be held any longer. */
    void forget() {
        of = null;
        keep = null;
    }

    private @Nullable KeepBackups begin(Register register) {
        try {
            return KeepBackups.of(register, Drives.ofSystem(), folderName(register)).orElse(null);
        } catch (CarnetException e) {
            shell.desk().tell(e);
            return null;
        }
    }

    /** The folder is not begun anew where somebody speaks another language today. */
    private String folderName(Register register) {
        var name = "backup.folder-name";
        var wanted = shell.texts().get(name);
        return Stream.concat(
                        Stream.of(wanted),
                        Stream.of(Language.values()).map(l -> Texts.in(l).get(name)))
                .filter(n ->
                        register.file()
                                .map(file -> Files.isDirectory(file.resolveSibling(n)))
                                .orElse(false))
                .findFirst()
                .orElse(wanted);
    }

    /** What the home sheet says of it. */
    Optional<HomeView.Aside> line() {
        // many people need the room, and the places say how old it is
        var many = shell.desk().register().state().people().size() > HomeModel.MOST_SHEETS;
        return Optional.ofNullable(keep())
                .filter(keeping -> keeping.age().isWorrying() || !many)
                .map(keeping ->
                        new HomeView.Aside(
                                BackupLine.of(
                                        shell.texts(),
                                        keeping.age(),
                                        keeping.folderName(),
                                        () -> shell.go(new Place.Backups())),
                                keeping.age().isWorrying()));
    }

    /** How old the last one is, for wherever one is; empty where there is none. */
    String age() {
        var keeping = keep();
        return keeping == null ? "" : BackupLine.age(shell.texts(), keeping.age());
    }

    /** Where the backups are, which takes a look at the sticks; in memory there are none. */
    void whenFolderIsKnown(Consumer<Path> known) {
        var keeping = keep();
        var desk = shell.desk();
        if (keeping == null) {
            known.accept(shell.surroundings().carnetFolder());
        } else {
            desk.look(() -> keeping.where().folder(), known, desk::tell);
        }
    }

    /** All was read again: so many documents are damaged. */
    void noteHurt(int hurt) {
        var keeping = keep();
        if (keeping != null && keeping.age().hurt() != hurt) {
            var desk = shell.desk();
            desk.work(
                    () -> {
                        keeping.noteHurt(hurt);
                        return true;
                    },
                    done -> shell.tellPlaces(),
                    desk::tell);
        }
    }

    Screen screen() {
        return new BackupsView(
                shell.desk(),
                keep(),
                new BackupsView.Exits() {
                    @Override
                    public void backUp() {
                        Backups.this.backUp();
                    }

                    @Override
                    public Optional<Path> chooseFolder(Path now) {
                        return shell.picker().folder(shell.texts().get("backup.choose"), now);
                    }

                    @Override
                    public Optional<Path> chooseCarnet(String title) {
                        return shell.picker().carnet(title);
                    }

                    @Override
                    public void look(Path backup) {
                        Optional.ofNullable(keep())
                                .ifPresent(now -> copies.look(now.carnet(), backup));
                    }

                    @Override
                    public void merge(Path copy) {
                        copies.merge(copy);
                    }

                    @Override
                    public void check() {
                        Backups.this.check();
                    }

                    @Override
                    public void changed() {
                        shell.go(new Place.Backups());
                    }
                });
    }

    private void backUp() {
        var keeping = keep();
        if (keeping == null) {
            return;
        }
        var desk = shell.desk();
        make(
                desk,
                keeping::make,
                desk.texts().get("action.cancel"),
                new Waiting.Ends<>() {
                    @Override
                    public void done(Optional<BackUp.Done> made) {
                        made.ifPresent(done -> tell(desk, done));
                        shell.go(new Place.Backups());
                    }

                    @Override
                    public void failed(Exception failure) {
                        shell.go(new Place.Backups());
                        desk.tell(failure);
                    }
                });
    }

    private void check() {
        shell.go(new Place.Check(new Place.Backups()));
    }

    private void tell(Desk desk, BackUp.Done done) {
        var texts = desk.texts();
        if (done.hurt() > 0) {
            var sheet =
                    new DialogSheet(
                            texts.get("backup.made-hurt"),
                            new Notice(
                                    Notice.Kind.LATE, "", texts.count("backup.hurt", done.hurt())));
            var check =
                    Buttons.primary(
                            Icon.CHECK,
                            texts.get("place.check"),
                            () -> {
                                sheet.close();
                                check();
                            });
            check.setId("backup-check");
            desk.ask(
                    sheet.answers(check, Buttons.quiet(texts.get("action.dismiss"), sheet::close)));
        } else {
            desk.say(texts.get("backup.made", texts.days().moment(done.at())));
        }
    }

    /** Makes a backup, or finds that none is due. */
    @FunctionalInterface
    private interface Making {
        Optional<BackUp.Done> make(VerifyCarnet.Pace pace) throws CarnetException;
    }

    private static void make(
            Desk desk, Making making, String stop, Waiting.Ends<Optional<BackUp.Done>> ends) {
        var waiting = new Waiting();
        waiting.during(
                desk,
                new Waiting.Words(
                        Errand.BACKUP, desk.texts().get("backup.making"), "backup.progress", stop),
                () -> making.make((done, of) -> waiting.tell((int) done, (int) of)),
                ends);
    }

    /** Backs the carnet up where something was written since the last one, and then goes on. */
    void before(Runnable end) {
        var keeping = keep();
        if (keeping == null || !keeping.age().mayBeDue()) {
            end.run();
            return;
        }
        var desk = shell.desk();
        make(
                desk,
                keeping::makeIfDue,
                desk.texts().get("backup.close-without"),
                new Waiting.Ends<>() {
                    @Override
                    public void done(Optional<BackUp.Done> made) {
                        end.run();
                    }

                    @Override
                    public void failed(Exception failure) {
                        ask(desk, failure, end);
                    }

                    @Override
                    public void stopped() {
                        end.run();
                    }
                });
    }

    /**
     * A carnet was opened: where the last work on it ended without a backup, by a lock or a power
     * cut, one is made beside all else. What goes wrong is noted, and the home sheet says it.
     */
    void catchUp() {
        var keeping = keep();
        if (keeping == null
                || !keeping.age().mayBeDue()
                || shell.desk().register().state().people().isEmpty()) {
            return;
        }
        var desk = shell.desk();
        desk.look(
                () -> keeping.makeIfDue((done, of) -> true),
                made -> {
                    // nobody asked for it, so nobody is told; but that it holds damage is seen
                    if (made.filter(done -> done.hurt() > 0).isPresent()) {
                        shell.refresh();
                        shell.tellPlaces();
                    }
                },
                failure -> desk.say(desk.texts().get("backup.failed")));
    }

    /** Closing must not be held up for good by a stick, and must not go on as if all were well. */
    private void ask(Desk desk, Exception failure, Runnable end) {
        var texts = desk.texts();
        var sheet =
                new DialogSheet(
                        texts.get("backup.failed"),
                        new Notice(Notice.Kind.ERROR, "", Failure.words(texts, failure)));
        var again =
                Buttons.primary(
                        texts.get("backup.again"),
                        () -> {
                            sheet.close();
                            before(end);
                        });
        again.setId("backup-again");
        var close =
                Buttons.secondary(
                        texts.get("backup.close-without"),
                        () -> {
                            sheet.close();
                            end.run();
                        });
        close.setId("close-without");
        var stay = Buttons.quiet(texts.get("backup.stay"), sheet::close);
        stay.setId("backup-stay");
        desk.ask(sheet.answers(again, close, stay));
    }
}
