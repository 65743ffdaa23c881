package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.FirstLook;
import fr.carnetderefus.proof.Original;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.Sources;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** One proof of the archive: its pages, where it comes from, and a copy of it. */
public final class ProofView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Reads the whole carnet again, to see what else is damaged, and takes it back. */
        void check();

        /** Asks where to, and saves the original there. */
        void export(Filed filed, byte[] original);

        /** Asks where to, and saves what its pages were made of. */
        void exportSources(List<Original> sources);

        /** Prints it through the system's dialog. */
        void print(Filed filed, byte[] original);
    }

    private final VBox page = new VBox();
    private final Node node = PageScroll.filled(page);
    private final Button back;
    private Runnable printing = () -> {};

    /**
     * @param words what was looked for, to be marked on its pages; blank where nothing was
     * @param backWords where the way back leads
     */
    public ProofView(Desk desk, Filed filed, String words, String backWords, Exits exits) {
        var texts = desk.texts();
        var proof = filed.proof();
        back = Buttons.back(backWords, exits::back);
        page.getStyleClass().addAll("page", "document");
        var facts = Labels.of(facts(desk, filed), "soft", "small");
        page.getChildren().setAll(back, Labels.of(texts.get("proof.opening"), "soft"));
        desk.work(
                () -> new FileProof(desk.register()).original(proof),
                original -> {
                    var export =
                            Buttons.secondary(
                                    Icon.EXPORT,
                                    texts.get("proof.export"),
                                    () -> exits.export(filed, original));
                    export.setId("export");
                    var print =
                            Buttons.secondary(
                                    Icon.PRINT,
                                    texts.get("proof.print"),
                                    () -> exits.print(filed, original));
                    print.setId("print-proof");
                    Presence.set(print, proof.pages() > 0);
                    if (proof.pages() > 0) {
                        printing = print::fire;
                    }
                    var refile =
                            Buttons.quiet(
                                    Icon.EDIT,
                                    texts.get("refile.open"),
                                    () -> RefileSheet.ask(desk, filed, original));
                    refile.setId("refile");
                    var view = pages(desk, filed, original, words);
                    VBox.setVgrow(view, Priority.ALWAYS);
                    page.getStyleClass().add("crowded");
                    page.getChildren()
                            .setAll(
                                    new Beside(new HBox(back), export, print, refile),
                                    new PageHeader(title(desk, filed), proof.name()),
                                    view,
                                    facts);
                    offerSources(desk, filed, original, exits);
                    if (FirstLook.isCutShort(original)) {
                        var cut = texts.get("pdf.notice.cut-short");
                        page.getChildren().add(2, new Notice(Notice.Kind.LATE, "", cut));
                    }
                },
                failure -> damaged(desk, filed, failure, exits));
    }

    /** The e-mail or the photos of which its pages were made can be had back as well. */
    private void offerSources(Desk desk, Filed filed, byte[] original, Exits exits) {
        var proof = filed.proof();
        if (proof.what().via().isEmpty()) {
            return; // it is the file itself: nobody need look into it
        }
        var texts = desk.texts();
        desk.look(
                () -> new Sources(desk.reader()).in(proof.what(), original),
                sources -> {
                    if (!sources.isEmpty()) {
                        var words =
                                sources.size() == 1
                                        ? texts.get("proof.source", sources.getFirst().name())
                                        : texts.get("proof.sources", sources.size());
                        var save =
                                Buttons.quiet(
                                        Icon.EXPORT, words, () -> exits.exportSources(sources));
                        save.setId("export-source");
                        page.getChildren().add(new Actions(save));
                    }
                },
                failure -> {
                    // its pages are there all the same
                });
    }

    /** It is not as it was filed: what to do about it stands where its pages would. */
    private void damaged(Desk desk, Filed filed, Exception failure, Exits exits) {
        if (!Failure.isForeseen(failure)) {
            desk.tell(failure);
            return;
        }
        var texts = desk.texts();
        var check = Buttons.primary(Icon.CHECK, texts.get("place.check"), exits::check);
        check.setId("check-carnet");
        page.getChildren()
                .setAll(
                        back,
                        new PageHeader(title(desk, filed), filed.proof().name()),
                        new Notice(Notice.Kind.ERROR, "", Failure.words(texts, failure)),
                        new Actions(check));
        check.requestFocus();
    }

    /** A letter or a judgment is no proof, and is not called one. */
    private static String title(Desk desk, Filed filed) {
        var kind = DocumentWords.kind(desk.texts(), filed.proof().what());
        return desk.texts().get("proof.title", kind, Named.in(desk).full(filed.person()));
    }

    private static Node pages(Desk desk, Filed filed, byte[] original, String words) {
        var proof = filed.proof();
        if (proof.pages() == 0) {
            return Labels.of(desk.texts().get("pdf.notice.not-opened"), "reading");
        }
        var pdf = new Pdf(original, proof.what().password());
        var view = new PageView(desk, pdf, proof.pages());
        desk.firstPages().of(proof.id()).ifPresent(view::draft);
        if (!words.isBlank()) {
            view.search(words);
        }
        return view;
    }

    /** Where it comes from, and where in the journal it stands. */
    private static String facts(Desk desk, Filed filed) {
        var texts = desk.texts();
        var proof = filed.proof();
        var parts = new ArrayList<String>();
        parts.add(DocumentWords.kind(texts, proof.what()));
        var dated = proof.what().dated();
        if (dated != null) {
            parts.add(texts.get("proof.dated", texts.days().day(dated)));
        }
        if (!proof.what().via().isEmpty()) {
            parts.add(texts.get("tray.via", proof.what().via()));
        }
        parts.add(
                texts.get(
                        "proof.facts",
                        texts.days().day(proof.filedAt()),
                        number(desk, proof.entry()),
                        DocumentWords.size(texts, proof.bytes()),
                        proof.sha256()));
        return String.join(" · ", parts);
    }

    private static int number(Desk desk, String entry) {
        var entries = desk.register().state().entries();
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(entry)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Prints it, once it is open and where its pages are known. */
    public void print() {
        printing.run();
    }

    @Override
    public boolean find() {
        if (page.lookup(".page-view") instanceof PageView view) {
            view.focusSearch();
            return true;
        }
        return false;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        back.requestFocus();
    }
}
