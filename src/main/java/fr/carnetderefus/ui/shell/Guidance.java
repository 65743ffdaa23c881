package fr.carnetderefus.ui.shell;

import fr.carnetderefus.exchange.CalendarFile;
import fr.carnetderefus.exchange.DueItems;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.procedure.Ask;
import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.paper.PaperPdf;
import fr.carnetderefus.paper.Papers;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.OpenCase;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.SurveyDays;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.ui.calendar.CalendarView;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.edit.PersonFormView;
import fr.carnetderefus.ui.paper.PaperView;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.path.PathView;
import fr.carnetderefus.ui.path.TroublesView;
import fr.carnetderefus.ui.person.RenewalSheet;
import fr.carnetderefus.ui.refusal.RefusalView;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;

/** The screens of the assistants, and where one goes from them. */
final class Guidance {
    private final Shell shell;
    private final Doors doors;

    /** The carnet of which something is being printed. */
    Guidance(Shell shell, Doors doors) {
        this.shell = shell;
        this.doors = doors;
    }

    /** A case where it stands today. */
    Standing standing(CaseKey key) {
        var desk = shell.desk();
        try {
            return new SurveyDeadlines(desk.register()).of(key, desk.today());
        } catch (CarnetException e) {
            throw new IllegalStateException("a screen showed a case that is not there", e);
        }
    }

    /** Whether the case is still in the carnet. */
    boolean isThere(CaseKey key) {
        return shell.desk().register().state().find(key).isPresent();
    }

    Screen refusal(CaseKey key, @Nullable Screen before) {
        var typed =
                before instanceof RefusalView view && view.isOf(key)
                        ? view.typed()
                        : RefusalView.Typed.NOTHING;
        return new RefusalView(
                shell.desk(),
                shell.aids(),
                shell.call(),
                standing(key),
                typed,
                ofRefusal(new Place.Refusal(key)));
    }

    Screen troubles(Place.Troubles place) {
        var standing = standing(place.key());
        var back = place.back();
        var words =
                back instanceof Place.Round
                        ? shell.texts().get("round.back-to-calls")
                        : shell.texts().get("refusal.back", standing.person().names().full());
        return new TroublesView(
                shell.desk(),
                standing,
                trouble -> shell.go(new Place.WayOut(place.key(), trouble.id(), back)),
                new TroublesView.Back(words, () -> shell.go(back)));
    }

    Screen wayOut(Place.WayOut place) {
        var standing = standing(place.key());
        var procedure = shell.desk().phrases().procedure(standing.file());
        return new PathView(
                shell.desk(),
                standing,
                procedure.trouble(place.trouble()).orElseThrow(),
                ofPath(place.back()));
    }

    Screen calendar() {
        return new CalendarView(
                shell.desk(),
                new CalendarView.Exits() {
                    @Override
                    public void open(Standing standing) {
                        shell.go(new Place.OneCase(standing.file().key()));
                    }

                    @Override
                    public void save(boolean named) {
                        saveCalendar(named);
                    }

                    @Override
                    public void paper(PaperKind kind) {
                        shell.go(new Place.Paper(null, kind, new Place.Calendar()));
                    }

                    @Override
                    public void home() {
                        shell.go(new Place.Home());
                    }
                });
    }

    Screen paper(Place.Paper place) {
        var desk = shell.desk();
        Sheet sheet;
        try {
            var papers = new Papers(desk.register(), desk.texts(), desk.today());
            sheet = papers.of(place.kind(), place.key());
        } catch (CarnetException e) {
            throw new IllegalStateException("a paper of a case that is not there", e);
        }
        return new PaperView(
                desk,
                sheet,
                place.kind(),
                new PaperView.Exits() {
                    @Override
                    public void back() {
                        shell.go(place.back());
                    }

                    @Override
                    public void save(Sheet read, PaperKind kind) {
                        savePaper(read, kind, place.key());
                    }

                    @Override
                    public void print(Sheet read, PaperKind kind) {
                        printPaper(read, kind, place.key());
                    }
                });
    }

    private void savePaper(Sheet sheet, PaperKind kind, @Nullable CaseKey key) {
        var desk = shell.desk();
        var texts = desk.texts();
        new Saving(shell)
                .ask(
                        texts.get("papers.save"),
                        "carnet-de-refus-" + kind.id() + ".pdf",
                        () -> PaperPdf.render(sheet),
                        saved -> made(kind, key, texts.get("papers.saved", saved)));
    }

    private void printPaper(Sheet sheet, PaperKind kind, @Nullable CaseKey key) {
        var desk = shell.desk();
        shell.screens()
                .orders()
                .print(
                        sheet,
                        new Printing.Sequel() {
                            @Override
                            public void handedOver() {
                                made(kind, key, desk.texts().get("papers.print.handed-over"));
                            }

                            @Override
                            public void save() {
                                savePaper(sheet, kind, key);
                            }
                        });
    }

    private void made(PaperKind kind, @Nullable CaseKey key, String said) {
        var isAwaited =
                kind.letter()
                        && key != null
                        && isThere(key)
                        && standing(key).status() == Status.REFUSED_UNPROVEN;
        if (key != null && isAwaited) {
            askWhetherSent(standing(key), kind, said);
        } else {
            shell.desk().say(said);
        }
    }

    /** A letter made is not a letter sent: only what was sent counts as asked for. */
    private void askWhetherSent(Standing standing, PaperKind letter, String said) {
        var desk = shell.desk();
        var texts = desk.texts();
        var key = standing.file().key();
        // the usual one needs no word: it asks for what the entry says was asked for
        var which = letter == PaperKind.REQUEST_PROOF ? "" : texts.get("papers." + letter.id());
        var sheet =
                new DialogSheet(
                        texts.get("papers.sent-question"),
                        Labels.of(said, "reading"),
                        Labels.of(texts.get("papers.sent-text"), "reading"));
        var sent =
                Buttons.primary(
                        texts.get("papers.sent"),
                        () -> {
                            sheet.close();
                            desk.apply(
                                    () ->
                                            new RecordRefusal(desk.register())
                                                    .requestProof(
                                                            key,
                                                            Entry.ProofRequested.BY_LETTER,
                                                            which),
                                    texts.get("request.said"),
                                    () -> shell.go(new Place.OneCase(key)));
                        });
        sent.setId("letter-sent");
        var later = Buttons.secondary(texts.get("guide.later"), sheet::close);
        later.setId("letter-later");
        desk.ask(sheet.answers(sent, later));
    }

    private void saveCalendar(boolean named) {
        var desk = shell.desk();
        var texts = desk.texts();
        new Saving(shell)
                .ask(
                        texts.get("calendar-view.save"),
                        texts.get("calendar-view.file"),
                        () -> calendarFile(desk, named),
                        saved -> desk.say(texts.get("calendar-view.saved", saved)));
    }

    private static byte[] calendarFile(Desk desk, boolean named) {
        var register = desk.register();
        var words = new CaseWords(desk.texts(), register.procedures());
        var days = new SurveyDays(register).on(desk.today());
        return new CalendarFile(
                        desk.texts(),
                        Math.toIntExact(register.ending().count()),
                        register.moment(),
                        ZoneId.systemDefault())
                .of(new DueItems(words, desk.today()).of(days), named);
    }

    /** Begins a procedure in a case's place, and shows it. */
    void begin(CaseKey after, String procedure) {
        var verb = new OpenCase(shell.desk().register());
        begin(after.person(), procedure, () -> verb.follow(after, procedure));
    }

    /** Begins a procedure that stands by itself, and shows it. */
    void begin(PersonId id, String procedure) {
        var verb = new OpenCase(shell.desk().register());
        begin(id, procedure, () -> verb.open(id, procedure));
    }

    private void begin(PersonId id, String procedure, Desk.Verb open) {
        var desk = shell.desk();
        desk.apply(
                open,
                desk.texts().get("guide.begun", desk.phrases().procedureTitle(procedure)),
                () -> shell.go(new Place.OneCase(latest(id))));
    }

    private CaseKey latest(PersonId id) {
        var person = shell.desk().register().state().people().get(id);
        return Objects.requireNonNull(person, "somebody who is there").cases().getLast().key();
    }

    /** The proof can be had now: asks for it before the site's page is left. */
    void askForProof(Standing standing) {
        var desk = shell.desk();
        var texts = desk.texts();
        var sheet =
                new DialogSheet(
                        texts.get("guide.proof-question"),
                        Labels.of(texts.get("guide.proof-question-text"), "reading"));
        var file =
                Buttons.primary(
                        Icon.IMPORT,
                        texts.get("person.choose-proof"),
                        () -> {
                            sheet.close();
                            doors.chooseProof(standing);
                        });
        file.setId("proof-now");
        var later = Buttons.secondary(texts.get("guide.later"), sheet::close);
        later.setId("proof-later");
        desk.ask(sheet.answers(file, later));
    }

    /** Where one goes from a case; what is filled in meanwhile leads back. */
    RefusalView.Exits ofRefusal(Place back) {
        return new RefusalView.Exits() {
            @Override
            public void back(Standing standing) {
                shell.wander(new Place.OneCase(standing.file().key()));
            }

            @Override
            public void noteCode(Standing standing) {
                doors.noteCode(standing);
            }

            @Override
            public void complete(Standing standing, PersonId whose, Ask.Datum what) {
                var at =
                        switch (what) {
                            case CODE, BIRTH_DATE -> PersonFormView.At.START;
                            case NIR -> PersonFormView.At.NIR;
                            case CARD_TYPE, CARD_SERIAL -> PersonFormView.At.CARD;
                        };
                shell.wander(new Place.Edit(whose, at, back));
            }

            @Override
            public void renewMeasure(Standing standing) {
                RenewalSheet.ask(shell.desk(), standing.person().id());
            }

            @Override
            public void correctMeasure(Standing standing) {
                var id = standing.person().id();
                shell.wander(new Place.Edit(id, PersonFormView.At.START, back));
            }

            @Override
            public void rehearse(Standing standing, Channel channel) {
                new Rehearsals(shell).begin(standing, channel);
            }

            @Override
            public void another(Standing other) {
                doors.callFor(other);
            }

            @Override
            public void stuck(Standing standing) {
                shell.wander(new Place.Troubles(standing.file().key()));
            }

            @Override
            public void proofNow(Standing standing) {
                shell.go(new Place.OneCase(standing.file().key()));
                askForProof(standing(standing.file().key()));
            }

            @Override
            public void fileProof(Standing standing, Path pdf) {
                doors.fileProof(standing, pdf);
            }
        };
    }

    private PathView.Exits ofPath(Place back) {
        return new PathView.Exits() {
            @Override
            public void back(Standing standing) {
                shell.wander(new Place.Troubles(standing.file().key(), back));
            }

            @Override
            public void over(Standing standing) {
                shell.go(back);
            }

            @Override
            public void begin(Standing standing, String procedure) {
                Guidance.this.begin(standing.file().key(), procedure);
            }

            @Override
            public void paper(Standing standing, PaperKind kind) {
                var key = standing.file().key();
                shell.wander(new Place.Paper(key, kind, new Place.Troubles(key, back)));
            }
        };
    }
}
