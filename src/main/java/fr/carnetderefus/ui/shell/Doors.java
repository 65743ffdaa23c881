package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.FollowUps;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.proof.Original;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FileNames;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.notice.NoteCode;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.path.LookSheet;
import fr.carnetderefus.ui.person.PersonView;
import fr.carnetderefus.ui.proof.FilingSheet;
import fr.carnetderefus.ui.refusal.RequestSheet;
import fr.carnetderefus.ui.welcome.CreateView;
import fr.carnetderefus.ui.welcome.UnlockView;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What happens when a button of one screen leads elsewhere. */
final class Doors {
    private final Shell shell;
    private final WrongTries tries = new WrongTries(System::nanoTime);
    private final KeyDoors keys;

    Doors(Shell shell) {
        this.shell = shell;
        this.keys = new KeyDoors(shell);
    }

    KeyDoors keys() {
        return keys;
    }

    Screen create() {
        return new CreateView(
                shell.texts(),
                shell.background(),
                shell.surroundings().carnetFolder(),
                new CreateView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Welcome());
                    }

                    @Override
                    public void chooseFolder(CreateView view) {
                        shell.picker()
                                .folder(
                                        shell.texts().get("create.folder"),
                                        shell.surroundings().carnetFolder())
                                .ifPresent(view::setFolder);
                    }

                    @Override
                    public void look(Path folder, CreateView view) {
                        shell.background()
                                .startAlone(
                                        progress -> {
                                            Carnets.requirePlace(folder);
                                            return folder;
                                        },
                                        fine -> {},
                                        failure -> view.noPlace(folder, words(failure)));
                    }

                    @Override
                    public void create(Path file, char[] passphrase) {
                        keys.making(true);
                        shell.openings()
                                .start(
                                        () -> {
                                            Carnets.requirePlace(
                                                    Objects.requireNonNull(file.getParent()));
                                            return shell.carnets().create(file, passphrase);
                                        },
                                        passphrase,
                                        Doors.this::refuseCreate);
                    }
                });
    }

    private String words(Exception failure) {
        return Failure.words(shell.texts(), failure);
    }

    private void refuseCreate(Exception failure) {
        keys.making(false);
        if (shell.screen() instanceof CreateView view) {
            view.refused(words(failure));
        }
    }

    Screen unlock(Path file) {
        var view = unlockView(file);
        view.rest(tries.left());
        shell.locking().tellIn(view);
        return view;
    }

    private UnlockView unlockView(Path file) {
        return new UnlockView(
                shell.texts(),
                file,
                new UnlockView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Welcome());
                    }

                    @Override
                    public void lost() {
                        shell.go(new Place.Lost(file));
                    }

                    @Override
                    public void unlock(char[] passphrase) {
                        keys.making(false);
                        shell.openings()
                                .start(
                                        () -> shell.carnets().open(file, passphrase),
                                        passphrase,
                                        Doors.this::refuseUnlock);
                    }
                });
    }

    private void refuseUnlock(Exception failure) {
        if (failure instanceof CarnetException refusal
                && refusal.reason() == CarnetException.Reason.WRONG_PASSPHRASE) {
            tries.wrong();
        }
        if (shell.screen() instanceof UnlockView view) {
            view.refused(words(failure));
            view.rest(tries.left());
        }
    }

    Screen edit(Place.Edit place) {
        var id = place.id();
        var file = id == null ? null : shell.desk().register().state().cases().get(id);
        return new PersonFormView(
                shell.desk(),
                file == null ? null : file.person(),
                place.at(),
                new PersonFormView.Exits() {
                    @Override
                    public void saved(PersonId saved) {
                        shell.go(id == null ? new Place.OnePerson(saved) : place.back());
                    }

                    @Override
                    public void another() {
                        shell.go(Place.Edit.of(null));
                    }

                    @Override
                    public void cancelled() {
                        shell.go(place.back());
                    }
                });
    }

    /** A carnet was opened: whoever did has the passphrase. */
    void opened() {
        tries.right();
    }

    /** Does, or leads to, the one thing to do next. */
    void act(Standing standing, NextAction action) {
        var key = standing.file().key();
        switch (action) {
            case RECORD_NOTICE -> recordNotice(standing);
            case NOTE_CODE -> noteCode(standing);
            case CHOOSE_METHOD, REFUSE_ONLINE, REFUSE_BY_PHONE, REFUSE_BY_LETTER, TRY_ANYWAY ->
                    shell.go(new Place.Refusal(key));
            case REQUEST_PROOF, ASK_AGAIN -> RequestSheet.ask(shell.desk(), standing);
            case FILE_PROOF -> chooseProof(standing);
            case FOLLOW_PATH -> shell.go(new Place.Troubles(key));
            case LOOK_AGAIN -> LookSheet.ask(shell.desk(), standing, () -> stuck(standing));
            case WRITE_LETTER -> writeLetter(standing);
            case NONE -> shell.go(new Place.OneCase(key));
        }
    }

    private void recordNotice(Standing standing) {
        var file = standing.file();
        shell.go(new Place.Notice(Set.of(file.key().person()), file.procedure()));
    }

    /** The letter that the procedure advises by now. */
    private void writeLetter(Standing standing) {
        var desk = shell.desk();
        var key = standing.file().key();
        FollowUps.due(standing.file(), desk.phrases().procedure(standing.file()), desk.today())
                .flatMap(due -> PaperKind.of(due.rule().paper()))
                .ifPresentOrElse(
                        kind -> shell.go(new Place.Paper(key, kind, new Place.OneCase(key))),
                        () -> shell.go(new Place.OneCase(key)));
    }

    private void stuck(Standing standing) {
        shell.go(new Place.Troubles(standing.file().key()));
    }

    void noteCode(Standing standing) {
        NoteCode.ask(shell.desk(), standing, () -> {});
    }

    void chooseProof(Standing standing) {
        shell.picker()
                .pdf(shell.texts().get("person.choose-proof"))
                .ifPresent(pdf -> fileProof(standing, pdf));
    }

    /** Files a proof after a yes; then the stamp lands on the person's sheet. */
    void fileProof(Standing standing, Path pdf) {
        FilingSheet.start(
                shell.desk(),
                standing,
                pdf,
                origin(pdf),
                new FilingSheet.Exits() {
                    @Override
                    public void filed() {
                        shell.go(new Place.OneCase(standing.file().key()));
                        landStamp();
                    }

                    @Override
                    public void several() {
                        shell.arrivals().take(List.of(pdf), standing.person().id());
                    }
                });
    }

    /** Lets the stamp come down on the person whose sheet stands there. */
    private void landStamp() {
        if (shell.screen() instanceof PersonView person) {
            AfterLayout.run(shell.scene(), person::landStamp);
        }
    }

    private FilingSheet.Origin origin(Path pdf) {
        return shell.aids()
                .downloads()
                .filter(folder -> folder.equals(pdf.getParent()))
                .map(_ -> FilingSheet.Origin.DOWNLOADED)
                .orElse(FilingSheet.Origin.CHOSEN);
    }

    /** Goes on, in the same call, to somebody else: by telephone, whatever was meant before. */
    void callFor(Standing other) {
        var key = other.file().key();
        shell.desk()
                .phrases()
                .procedure(other.file())
                .line()
                .filter(line -> !line.id().equals(other.file().method()))
                .filter(line -> other.file().refusal().isEmpty())
                .ifPresentOrElse(
                        line ->
                                shell.desk()
                                        .apply(
                                                () ->
                                                        new RecordRefusal(shell.desk().register())
                                                                .choose(key, line.id()),
                                                shell.texts()
                                                        .get(
                                                                "refusal.said-way",
                                                                shell.texts().of(line.name())),
                                                () -> shell.go(new Place.Refusal(key))),
                        () -> shell.go(new Place.Refusal(key)));
    }

    void explainOrder() {
        var desk = shell.desk();
        var texts = desk.texts();
        var sheet =
                new DialogSheet(
                        texts.get("home.order"),
                        Labels.of(texts.of(desk.register().procedure().orderWhy()), "reading"));
        desk.ask(sheet.answers(Buttons.primary(texts.get("action.understood"), sheet::close)));
    }

    void export(FileProof.Filed filed, byte[] original) {
        saveCopy(filed.proof().name(), original);
    }

    void exportSources(List<Original> sources) {
        if (sources.size() == 1) {
            saveCopy(sources.getFirst().name(), sources.getFirst().bytes());
            return;
        }
        var desk = shell.desk();
        shell.picker()
                .folder(
                        desk.texts().get("proof.sources", sources.size()),
                        shell.surroundings().carnetFolder())
                .ifPresent(folder ->
                        desk.work(
                                () -> saveInto(folder, sources),
                                saved -> desk.say(desk.texts().get("proof.exported", saved)),
                                desk::tell));
    }

    /** Saves each by its name, or by one like it where that is taken. Says the names. */
    private String saveInto(Path folder, List<Original> sources) throws CarnetException {
        var names = new FileNames();
        var saved = new ArrayList<String>();
        for (var source : sources) {
            var name = names.unique(source.name());
            while (Files.exists(folder.resolve(name))) {
                name = names.unique(source.name());
            }
            new SaveFile(shell.desk().register()).save(folder.resolve(name), source.bytes(), false);
            saved.add(name);
        }
        return shell.texts().list(saved);
    }

    private void saveCopy(String name, byte[] bytes) {
        var desk = shell.desk();
        var texts = desk.texts();
        new Saving(shell)
                .ask(
                        texts.get("proof.export"),
                        name,
                        () -> bytes,
                        saved -> desk.say(texts.get("proof.exported", saved)));
    }

    /** Prints a document. */
    void print(FileProof.Filed filed, byte[] original) {
        var desk = shell.desk();
        shell.screens()
                .orders()
                .print(
                        new Pdf(original, filed.proof().what().password()),
                        new Printing.Sequel() {
                            @Override
                            public void handedOver() {
                                desk.say(desk.texts().get("papers.print.handed-over"));
                            }

                            @Override
                            public void save() {
                                export(filed, original);
                            }
                        });
    }

    PersonView.Exits ofPerson() {
        return new PersonView.Exits() {
            @Override
            public void back() {
                shell.go(shell.screens().dayWork().base());
            }

            @Override
            public String backWords() {
                return shell.texts().get(DayWork.backWords(shell.screens().dayWork().base()));
            }

            @Override
            public void edit(PersonId id) {
                shell.go(Place.Edit.of(id));
            }

            @Override
            public void act(Standing standing, NextAction action) {
                Doors.this.act(standing, action);
            }

            @Override
            public void noteCode(Standing standing) {
                Doors.this.noteCode(standing);
            }

            @Override
            public void recordNotice(Standing standing) {
                Doors.this.recordNotice(standing);
            }

            @Override
            public void chooseProof(Standing standing) {
                Doors.this.chooseProof(standing);
            }

            @Override
            public void fileProof(Standing standing, Path pdf) {
                Doors.this.fileProof(standing, pdf);
            }

            @Override
            public void openProof(FiledProof proof) {
                shell.go(new Place.OneProof(proof.id(), "", shell.place()));
            }

            @Override
            public void stuck(Standing standing) {
                Doors.this.stuck(standing);
            }

            @Override
            public void paper(Standing standing, PaperKind kind) {
                var key = standing.file().key();
                shell.go(new Place.Paper(key, kind, new Place.OneCase(key)));
            }

            @Override
            public void open(CaseKey key) {
                shell.go(new Place.OneCase(key));
            }

            @Override
            public void begin(PersonId id, String procedure) {
                shell.screens().guidance().begin(id, procedure);
            }

            @Override
            public void removed() {
                shell.go(new Place.Home());
            }
        };
    }
}
