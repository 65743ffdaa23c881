package fr.carnetderefus.ui.shell;

import fr.carnetderefus.exchange.PeopleList;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.paper.Dossier;
import fr.carnetderefus.proof.Sources;
import fr.carnetderefus.proof.dossier.EarlyCopyist;
import fr.carnetderefus.proof.dossier.Outcome;
import fr.carnetderefus.proof.dossier.Watched;
import fr.carnetderefus.register.ExportOriginals;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Waiting;
import fr.carnetderefus.ui.proof.DossierSheet;
import fr.carnetderefus.ui.proof.ProofsView;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The archive, and what goes out of it: a dossier, or all originals. */
final class Outgoing {
    private final Shell shell;

    Outgoing(Shell shell) {
        this.shell = shell;
    }

    /** The archive, with what was looked for in it before. */
    Screen archive(ProofsView.Memory before) {
        return new ProofsView(
                shell.desk(),
                before,
                new ProofsView.Exits() {
                    @Override
                    public void open(Filed filed, String words) {
                        var from = new Place.Proofs();
                        shell.go(new Place.OneProof(filed.proof().id(), words, from));
                    }

                    @Override
                    public void person(PersonId id) {
                        shell.go(new Place.OnePerson(id));
                    }

                    @Override
                    public void addDocuments() {
                        shell.arrivals().chooseFiles();
                    }

                    @Override
                    public void tray() {
                        shell.go(new Place.Tray());
                    }

                    @Override
                    public void dossier(List<PersonId> shown) {
                        askForWhom(shown);
                    }

                    @Override
                    public void exportAll() {
                        Outgoing.this.exportAll();
                    }
                });
    }

    /** Asks where to, and writes these people as a list: a workbook, or by its name a CSV file. */
    void export(List<Standing> people) {
        var desk = shell.desk();
        var texts = desk.texts();
        var words = new CaseWords(texts, desk.register().procedures());
        var list = new PeopleList(words, desk.register().state(), false);
        new Saving(shell)
                .ask(
                        texts.get("home.export"),
                        texts.get("home.export.name"),
                        name ->
                                name.toLowerCase(Locale.ROOT).endsWith(".csv")
                                        ? list.csv(people)
                                        : list.xlsx(people),
                        saved -> desk.say(texts.count("home.export.said", people.size(), saved)));
    }

    private void askForWhom(List<PersonId> shown) {
        begin(
                List.of(),
                early ->
                        DossierSheet.ask(
                                shell.desk(),
                                shown,
                                people -> askWhere(people, early),
                                early::close));
    }

    /** Asks where to, and makes a dossier there; nobody named means everybody. */
    void dossier(List<PersonId> people) {
        begin(people, early -> askWhere(people, early));
    }

    /** The copyist gets used to its work while somebody answers what has to be asked. */
    private void begin(List<PersonId> people, Consumer<EarlyCopyist> asking) {
        if (isFiled(people)) {
            asking.accept(EarlyCopyist.begin());
        } else {
            shell.desk().refuse(shell.texts().get("error.nothing-filed"));
        }
    }

    private void askWhere(List<PersonId> people, EarlyCopyist early) {
        var texts = shell.texts();
        shell.picker()
                .save(texts.get("dossier.title"), texts.get("dossier.file-name"))
                .ifPresentOrElse(out -> make(people, out, early), early::close);
    }

    /** Whether there is a document about one of them; nobody named means everybody. */
    private boolean isFiled(List<PersonId> people) {
        var named = Set.copyOf(people);
        return new FileProof(shell.desk().register())
                .all().stream().anyMatch(f -> named.isEmpty() || named.contains(f.person().id()));
    }

    private void make(List<PersonId> people, Path out, EarlyCopyist early) {
        var desk = shell.desk();
        var texts = desk.texts();
        var waiting = new Waiting();
        var watched =
                new Watched() {
                    @Override
                    public void done(int documents, int of) {
                        waiting.tell(documents, of);
                    }

                    @Override
                    public boolean cancelled() {
                        return waiting.cancelled();
                    }
                };
        // the system's dialog has asked about replacing
        waitFor(
                desk,
                waiting,
                words(desk, Errand.DOSSIER, "dossier.making"),
                () -> {
                    try (early) {
                        return new Dossier(desk.register(), texts)
                                .make(people, out, true, early, watched);
                    }
                },
                outcomes -> desk.say(said(out, outcomes)),
                early::close);
    }

    private static Waiting.Words words(Desk desk, Errand errand, String title) {
        var texts = desk.texts();
        return new Waiting.Words(
                errand, texts.get(title), "dossier.progress", texts.get("action.cancel"));
    }

    private <T> void waitFor(
            Desk desk,
            Waiting waiting,
            Waiting.Words words,
            Desk.Work<T> work,
            Consumer<? super T> then,
            Runnable stopped) {
        waiting.during(
                desk,
                words,
                work,
                new Waiting.Ends<T>() {
                    @Override
                    public void done(T result) {
                        then.accept(result);
                    }

                    @Override
                    public void failed(Exception failure) {
                        desk.tell(failure);
                    }

                    @Override
                    public void stopped() {
                        stopped.run();
                    }
                });
    }

    private String said(Path out, List<Outcome> outcomes) {
        var texts = shell.texts();
        var said = texts.count("dossier.made", outcomes.size(), String.valueOf(out.getFileName()));
        var hidden = outcomes.stream().filter(o -> o.notShown() > 0).count();
        return hidden == 0
                ? said
                : texts.get("sentences", said, texts.count("dossier.not-shown", hidden));
    }

    private void exportAll() {
        var desk = shell.desk();
        var texts = desk.texts();
        shell.picker()
                .folder(texts.get("proofs.export-all"), shell.surroundings().carnetFolder())
                .ifPresent(folder -> {
                    var into = folder.resolve(texts.get("dossier.folder-name"));
                    var waiting = new Waiting();
                    waitFor(
                            desk,
                            waiting,
                            words(desk, Errand.EXPORT, "dossier.exporting"),
                            () ->
                                    new ExportOriginals(desk.register(), new Sources(desk.reader()))
                                            .export(into, waiting::tell),
                            done -> {
                                var said =
                                        texts.count(
                                                "dossier.exported",
                                                done.files(),
                                                String.valueOf(into.getFileName()));
                                desk.say(
                                        done.damaged().isEmpty()
                                                ? said
                                                : texts.get(
                                                        "sentences",
                                                        said,
                                                        texts.get(
                                                                "dossier.left-out",
                                                                texts.list(done.damaged()))));
                            },
                            () -> {});
                });
    }
}
