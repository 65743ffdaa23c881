package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Leftover;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.SheetName;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a file a person chose or dropped: looks at it, shows it, and files it after a yes. */
public final class FilingSheet {
    /** Most files are read before anybody wonders; a sheet that flashes by would only startle. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Path source;
    private final Origin origin;
    private final Exits exits;
    private final CheckBox clear;

    /** Where the file comes from. */
    public enum Origin {
        /** From a place of the person's own: it is theirs to keep there. */
        CHOSEN,
        /** From the downloads: a copy in the clear that may go once the proof is filed. */
        DOWNLOADED
    }

    /** Where one goes from here. */
    public interface Exits {
        /** It is in the archive. */
        void filed();

        /** There is more than one thing in it: each has to be looked at. */
        void several();
    }

    private FilingSheet(Desk desk, Standing standing, Path source, Origin origin, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.source = source;
        this.origin = origin;
        this.exits = exits;
        this.clear = new CheckBox(texts.get("filing.clear"));
        clear.setId("clear-download");
        clear.setMnemonicParsing(false);
        clear.setWrapText(true);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    private record Read(Piece piece, Looked looked, byte[] bytes) {}

    /** Looks at the file off the thread, then asks. */
    public static void start(Desk desk, Standing standing, Path file, Origin origin, Exits exits) {
        new FilingSheet(desk, standing, file, origin, exits).start();
    }

    private void start() {
        read(
                () -> new Intake(desk.reader()).pieces(source),
                pieces -> {
                    if (pieces.size() == 1) {
                        look(pieces.getFirst(), "");
                    } else if (pieces.isEmpty()) {
                        desk.refuse(texts.get("filing.nothing-inside"));
                    } else {
                        exits.several();
                    }
                });
    }

    private void look(Piece piece, String password) {
        read(
                () -> {
                    var intake = new Intake(desk.reader());
                    var looked = intake.look(piece, password);
                    var bytes = looked instanceof Looked.Ready ? intake.bytes(piece) : new byte[0];
                    return new Read(piece, looked, bytes);
                },
                this::judge);
    }

    /** Reads with a sheet that says so, and that can be given up, where it takes its time. */
    private <T> void read(Desk.Work<T> work, java.util.function.Consumer<? super T> then) {
        var patience = new PauseTransition(PATIENCE);
        var sheet = new DialogSheet(texts.get("filing.reading"), new ProgressBar());
        Runnable lookedAt =
                () -> {
                    patience.stop();
                    sheet.close();
                };
        patience.setOnFinished(e -> desk.ask(sheet));
        patience.play(); // before the work, which may be done as soon as it is begun
        var running =
                desk.look(
                        work,
                        read -> {
                            lookedAt.run();
                            then.accept(read);
                        },
                        failure -> {
                            lookedAt.run();
                            unreadable(failure);
                        });
        sheet.answers(
                Buttons.secondary(
                        texts.get("action.cancel"),
                        () -> {
                            running.cancel();
                            sheet.close();
                        }));
    }

    private void unreadable(Exception e) {
        desk.refuse(
                e instanceof IOException
                        ? texts.get("filing.unreadable")
                        : texts.get("error.unexpected"));
    }

    private void judge(Read read) {
        if (desk.isAsking()) {
            return; // pressed twice: the first reading stands there already
        }
        switch (read.looked()) {
            case Looked.Ready ready -> ask(read, ready);
            case Looked.Locked(var tried) ->
                    PasswordSheet.ask(
                            desk, read.piece().name(), tried, typed -> look(read.piece(), typed));
            case Looked.Rejected _,
                    Looked.BadPicture _,
                    Looked.BadMessage _,
                    Looked.NothingInside _,
                    Looked.Unreadable _ ->
                    desk.refuse(TrayCell.refused(texts, read.looked()));
        }
    }

    private void ask(Read read, Looked.Ready looked) {
        var person = standing.person();
        var archive = new FileProof(desk.register());
        try {
            archive.checkNew(person.id(), read.bytes());
        } catch (CarnetException e) {
            desk.tell(e);
            return;
        }
        var name = read.piece().name();
        var proposal = Suggest.of(desk.register(), looked, name, desk.today());
        var ready = new TrayItem.Ready(looked, proposal, archive.with(looked.sha256()));
        var form = new FilingForm(desk, FilingForm.About.waiting(name, ready), null, person.id());
        var body = new ArrayList<Node>(List.of(form));
        if (looked.hasPreview()) {
            body.add(new PageView(desk, new Pdf(read.bytes(), looked.password()), looked.pages()));
        }
        if (origin == Origin.DOWNLOADED) {
            body.add(clear);
        }
        var sheet = new DialogSheet(texts.get("filing.title"), body.toArray(Node[]::new));
        sheet.getStyleClass().add("wide");
        var file =
                Buttons.primary(
                        texts.get("filing.yes"),
                        () ->
                                form.answer(choice -> {
                                    sheet.close();
                                    file(read.piece(), looked, choice);
                                }));
        file.setId("file-proof");
        form.onEnter(file::fire);
        sheet.keptAs(
                new SheetName(SheetName.What.FILING, standing.file().key(), source.toString())
                        .text());
        // it begins at its head, where one sees whose it is to be; Enter files from there, too
        desk.ask(sheet.answers(file, Buttons.quiet(texts.get("filing.no"), sheet::close)));
    }

    private void file(Piece piece, Looked.Ready looked, FilingForm.Choice choice) {
        var clearing = clear.isSelected();
        var filing = new Filing(desk);
        desk.apply(
                () -> {
                    var key = standing.file().key();
                    var id = filing.file(piece, looked, choice, key).getFirst();
                    var said = filing.said(choice);
                    if (!clearing) {
                        return new Desk.Told(said, true);
                    }
                    // with its copy gone, taking the proof back would leave nobody with it
                    var cleared = clear(id);
                    var more = texts.get(cleared ? "filing.cleared" : "filing.left");
                    return new Desk.Told(texts.get("sentences", said, more), !cleared);
                },
                exits::filed);
    }

    /**
     * Deletes the copy in the downloads, once the archive gives the same bytes back. What fails
     * here leaves the copy where it is, and the proof is filed all the same: that is what is said.
     */
    private boolean clear(String id) {
        try {
            var archive = new FileProof(desk.register());
            var kept = archive.original(archive.find(id).proof());
            return new Leftover(source).deleteIfSame(kept);
        } catch (IOException | CarnetException e) {
            return false;
        }
    }
}
