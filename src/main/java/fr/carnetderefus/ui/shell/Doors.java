package fr.carnetderefus.ui.shell;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.CaseFile.FiledProof;
import fr.carnetderefus.model.refusal.NextAction;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.SaveFile;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.notice.NoteCode;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.person.PersonView;
import fr.carnetderefus.ui.proof.FilingSheet;
import fr.carnetderefus.ui.refusal.RequestSheet;
import fr.carnetderefus.ui.welcome.CreateView;
import fr.carnetderefus.ui.welcome.UnlockView;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;

/** What happens when a button of one screen leads elsewhere. */
final class Doors {
    private final Shell shell;

    Doors(Shell shell) {
        this.shell = shell;
    }

    Screen create() {
        return new CreateView(
                shell.texts(),
                shell.carnetFolder(),
                new CreateView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Welcome());
                    }

                    @Override
                    public void chooseFolder(CreateView view) {
                        shell.picker()
                                .folder(shell.texts().get("create.folder"), shell.carnetFolder())
                                .ifPresent(view::setFolder);
                    }

                    @Override
                    public void create(Path file, char[] passphrase) {
                        shell.create(file, passphrase, Doors.this::refuseCreate);
                    }
                });
    }

    private void refuseCreate(String words) {
        if (shell.screen() instanceof CreateView view) {
            view.refused(words);
        }
    }

    Screen unlock(Path file) {
        return new UnlockView(
                shell.texts(),
                file,
                new UnlockView.Exits() {
                    @Override
                    public void back() {
                        shell.go(new Place.Welcome());
                    }

                    @Override
                    public void unlock(char[] passphrase) {
                        shell.open(file, passphrase, Doors.this::refuseUnlock);
                    }
                });
    }

    private void refuseUnlock(String words) {
        if (shell.screen() instanceof UnlockView view) {
            view.refused(words);
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

    /** Does, or leads to, the one thing to do next. */
    void act(Standing standing, NextAction action) {
        var id = standing.person().id();
        switch (action) {
            case RECORD_NOTICE -> shell.go(new Place.Notice(Set.of(id)));
            case NOTE_CODE -> noteCode(standing);
            case CHOOSE_METHOD, REFUSE_ONLINE, REFUSE_BY_PHONE, REFUSE_BY_LETTER, TRY_ANYWAY ->
                    shell.go(new Place.Refusal(id));
            case REQUEST_PROOF, ASK_AGAIN -> RequestSheet.ask(shell.desk(), standing);
            case FILE_PROOF -> chooseProof(standing.person());
            case NONE, WRITE_LETTER, FOLLOW_PATH, LOOK_AGAIN -> shell.go(new Place.OnePerson(id));
        }
    }

    void noteCode(Standing standing) {
        NoteCode.ask(shell.desk(), standing.person(), () -> {});
    }

    private void chooseProof(Person person) {
        shell.picker()
                .pdf(shell.texts().get("person.choose-proof"))
                .ifPresent(pdf -> fileProof(person, pdf));
    }

    /** Files a proof after a yes; then the stamp lands on the person's sheet. */
    void fileProof(Person person, Path pdf) {
        FilingSheet.start(
                shell.desk(),
                person,
                pdf,
                () -> {
                    shell.go(new Place.OnePerson(person.id()));
                    shell.landStamp();
                });
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
        var desk = shell.desk();
        shell.picker()
                .save(desk.texts().get("proof.export"), filed.proof().name())
                .ifPresent(target ->
                        desk.work(
                                () -> {
                                    // the system's dialog has asked about replacing
                                    new SaveFile(desk.register()).save(target, original, true);
                                    return target;
                                },
                                saved ->
                                        desk.say(
                                                desk.texts()
                                                        .get(
                                                                "proof.exported",
                                                                String.valueOf(
                                                                        saved.getFileName()))),
                                desk::tell));
    }

    PersonView.Exits ofPerson(Function<PersonId, Standing> standing) {
        return new PersonView.Exits() {
            @Override
            public void back() {
                shell.go(new Place.Home());
            }

            @Override
            public void edit(PersonId id) {
                shell.go(Place.Edit.of(id));
            }

            @Override
            public void act(PersonId id, NextAction action) {
                Doors.this.act(standing.apply(id), action);
            }

            @Override
            public void noteCode(PersonId id) {
                Doors.this.noteCode(standing.apply(id));
            }

            @Override
            public void recordNotice(PersonId id) {
                shell.go(new Place.Notice(Set.of(id)));
            }

            @Override
            public void chooseProof(PersonId id) {
                Doors.this.chooseProof(standing.apply(id).person());
            }

            @Override
            public void fileProof(PersonId id, Path pdf) {
                Doors.this.fileProof(standing.apply(id).person(), pdf);
            }

            @Override
            public void openProof(FiledProof proof) {
                shell.go(new Place.OneProof(proof.id()));
            }

            @Override
            public void removed() {
                shell.go(new Place.Home());
            }
        };
    }
}
