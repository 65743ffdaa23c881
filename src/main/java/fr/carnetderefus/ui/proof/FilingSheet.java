package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.refusal.Standing;
import fr.carnetderefus.proof.Inspection;
import fr.carnetderefus.proof.Leftover;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Takes a file a person chose or dropped: looks at it, shows it, and files it after a yes. */
public final class FilingSheet {
    /** No proof comes near it; a film or a disk image chosen by mistake does. */
    private static final long MOST_BYTES = 100L * 1024 * 1024;

    /** Most files are read before anybody wonders; a sheet that flashes by would only startle. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Desk desk;
    private final Texts texts;
    private final Standing standing;
    private final Person person;
    private final Path source;
    private final Origin origin;
    private final Runnable filed;
    private final CheckBox clear;

    /** Where the file comes from. */
    public enum Origin {
        /** From a place of the person's own: it is theirs to keep there. */
        CHOSEN,
        /** From the downloads: a copy in the clear that may go once the proof is filed. */
        DOWNLOADED
    }

    private FilingSheet(Desk desk, Standing standing, Path source, Origin origin, Runnable filed) {
        this.desk = desk;
        this.texts = desk.texts();
        this.standing = standing;
        this.person = standing.person();
        this.source = source;
        this.origin = origin;
        this.filed = filed;
        this.clear = new CheckBox(texts.get("filing.clear"));
        clear.setId("clear-download");
        clear.setMnemonicParsing(false);
        clear.setWrapText(true);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    private record Read(String name, byte[] bytes, Inspection inspection) {}

    /**
     * Looks at the file off the thread, then asks; {@code filed} runs once it is in the archive.
     */
    public static void start(
            Desk desk, Standing standing, Path file, Origin origin, Runnable filed) {
        new FilingSheet(desk, standing, file, origin, filed).start();
    }

    private void start() {
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
                        this::read,
                        read -> {
                            lookedAt.run();
                            judge(read);
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

    private Read read() throws IOException {
        var name = String.valueOf(source.getFileName());
        if (Files.size(source) > MOST_BYTES) {
            return new Read(
                    name, new byte[0], new Inspection.Rejected(Inspection.Reason.TOO_LARGE));
        }
        var bytes = Files.readAllBytes(source);
        return new Read(name, bytes, desk.reader().inspect(bytes));
    }

    private void unreadable(Exception e) {
        desk.refuse(
                e instanceof IOException
                        ? texts.get("filing.unreadable")
                        : texts.get("error.unexpected"));
    }

    private void judge(Read read) {
        switch (read.inspection()) {
            case Inspection.Rejected(var reason) -> desk.refuse(texts.of("pdf", reason));
            case Inspection.Locked(var tried) ->
                    desk.refuse(texts.get(tried ? "pdf.locked-wrong" : "pdf.locked"));
            case Inspection.Readable readable -> ask(read, readable);
        }
    }

    private void ask(Read read, Inspection.Readable readable) {
        try {
            new FileProof(desk.register()).checkNew(person.id(), read.bytes());
        } catch (CarnetException e) {
            desk.tell(e);
            return;
        }
        var body = new ArrayList<Node>();
        body.add(
                Labels.of(
                        texts.get(
                                "filing.file",
                                read.name(),
                                DocumentWords.pages(texts, readable.pages())),
                        "strong"));
        for (var notice : readable.notices()) {
            var grave =
                    notice == Inspection.Notice.CUT_SHORT || notice == Inspection.Notice.DAMAGED;
            body.add(
                    new Notice(
                            grave ? Notice.Kind.LATE : Notice.Kind.INFO,
                            "",
                            texts.of("pdf.notice", notice)));
        }
        new FileProof(desk.register())
                .same(read.bytes())
                .ifPresent(same ->
                        body.add(
                                new Notice(
                                        Notice.Kind.SOON,
                                        "",
                                        texts.get("filing.same", same.person().names().full()))));
        if (!readable.notices().contains(Inspection.Notice.NO_PREVIEW)) {
            body.add(new PageView(desk, read.bytes(), readable.pages()));
        }
        if (origin == Origin.DOWNLOADED) {
            body.add(clear);
        }
        var sheet =
                new DialogSheet(
                        texts.get("filing.title", person.names().full()),
                        body.toArray(Node[]::new));
        sheet.getStyleClass().add("wide");
        var file =
                Buttons.primary(
                        texts.get("filing.yes"),
                        () -> {
                            sheet.close();
                            file(read, readable.pages());
                        });
        file.setId("file-proof");
        desk.ask(
                sheet.answers(file, Buttons.quiet(texts.get("filing.no"), sheet::close))
                        .startAt(file));
    }

    private void file(Read read, int pages) {
        var clearing = clear.isSelected();
        desk.apply(
                () -> {
                    var archive = new FileProof(desk.register());
                    var key = standing.file().key();
                    var id = archive.file(key, read.bytes(), pages, read.name());
                    var said = clearing ? clear(archive, id) : "";
                    // with its copy gone, taking the proof back would leave nobody with it
                    return new Desk.Told(
                            texts.get("filing.said" + said, person.names().full()),
                            !said.equals("-cleared"));
                },
                filed);
    }

    /**
     * Deletes the copy in the downloads, once the archive gives the same bytes back. What fails
     * here leaves the copy where it is, and the proof is filed all the same: that is what is said.
     */
    private String clear(FileProof archive, String id) {
        try {
            var kept = archive.original(archive.find(id).proof());
            return new Leftover(source).deleteIfSame(kept) ? "-cleared" : "-left";
        } catch (IOException | CarnetException e) {
            return "-left";
        }
    }
}
