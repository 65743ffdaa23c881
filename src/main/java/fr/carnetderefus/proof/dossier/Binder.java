package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.FirstLook;
import fr.carnetderefus.proof.dossier.Copied.UnwritableException;
import fr.carnetderefus.proof.dossier.Outline.Mark;
import fr.carnetderefus.proof.dossier.Piece.NotShown;
import fr.carnetderefus.proof.dossier.Supply.Ready;
import fr.carnetderefus.proof.dossier.copyist.Fixed;
import fr.carnetderefus.proof.dossier.copyist.Order;
import fr.carnetderefus.proof.dossier.copyist.Pdf;
import fr.carnetderefus.proof.dossier.copyist.Wire;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.WholeSeal;

import org.jspecify.annotations.Nullable;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds a dossier. Documents are read one after another by a child that may die of one: that
 * document is then tried once more without the page that was deadly, and told in words in the end.
 */
public final class Binder implements AutoCloseable {
    /** So many deadly pages of one document are left out; with more it is not worth the time. */
    private static final int MOST_DEADLY = 2;

    private final Objects file;
    private final Watched watched;
    private final EarlyCopyist early;
    private final Tree tree = new Tree();
    private final Attachments attachments;
    private final Cover cover;
    private @Nullable CopyistChild child;
    private int next = Fixed.FREE;

    private Binder(FileChannel draft, Cover cover, EarlyCopyist early, Watched watched)
            throws IOException {
        this.file = new Objects(draft);
        this.cover = cover;
        this.early = early;
        this.watched = watched;
        this.attachments = new Attachments(file, cover.made());
    }

    /**
     * Writes a dossier.
     *
     * @param draft an empty file, open for reading and writing
     * @param early a copyist that was begun before, to be used first
     * @return what became of each document, in their order
     * @throws CarnetException when a document's original cannot be had as it was filed
     * @throws InterruptedException when nobody waits any more
     * @throws IOException when it cannot be written
     * @throws java.io.UncheckedIOException when no child can be started: the program's fault
     */
    public static List<Outcome> bind(
            FileChannel draft, Cover cover, List<Piece> pieces, EarlyCopyist early, Watched watched)
            throws IOException, CarnetException, InterruptedException {
        try (var binder = new Binder(draft, cover, early, watched);
                var supply = Supply.of(pieces)) {
            return binder.bind(pieces, supply);
        } catch (UnwritableException e) {
            throw e.why();
        }
    }

    private List<Outcome> bind(List<Piece> pieces, Supply supply)
            throws IOException, CarnetException, InterruptedException, UnwritableException {
        house();
        var marks = new ArrayList<Mark>();
        var outcomes = new ArrayList<Outcome>();
        Mark group = null;
        var ready = supply.next();
        send(ready);
        for (var i = 0; i < pieces.size(); i++) {
            watched.done(i, pieces.size());
            var piece = ready.piece();
            var sent = ready;
            var copied = shown(sent);
            tree.label("/S/D/St 1/P" + Pdf.text(piece.label()));
            copied.addTo(tree);
            next = copied.next() + Attachments.NUMBERS;
            if (i < pieces.size() - 1) {
                ready = supply.next();
                send(ready); // what is written here goes along with its copying
            }
            attach(sent, copied.next());
            var page = copied.pages().getFirst();
            if (group == null || !group.title().equals(piece.group())) {
                group = Mark.of(piece.group(), page);
                marks.add(group);
            }
            group.below().add(Mark.of(piece.title(), page));
            outcomes.add(copied.outcome(piece.attached()));
        }
        marks.addAll(0, front());
        finish(marks);
        watched.done(pieces.size(), pieces.size());
        return outcomes;
    }

    private CopyistChild child() throws InterruptedException {
        if (watched.cancelled()) {
            throw new InterruptedException("nobody waits for it");
        }
        var now = child;
        if (now == null) {
            var begun = early.take().orElseGet(() -> CopyistChild.begin(CopyistChild.HEAP_MB));
            now = CopyistChild.listening(begun, watched);
            child = now;
        }
        return now;
    }

    /** What is of our own making cannot fail but by our own fault. */
    private void house() throws IOException, InterruptedException, UnwritableException {
        var worker = child();
        var copied = new Copied();
        try {
            worker.out().writeByte(Wire.HOUSE);
            worker.out().writeInt(next);
            worker.out().flush();
            copied.receive(worker, file);
            worker.allow(CopyistChild.REST);
        } catch (IOException e) {
            worker.checkWanted();
            throw new IllegalStateException("the child fails on our own letters", e);
        }
        next = copied.next();
    }

    private List<Mark> front() throws IOException, InterruptedException {
        var pages = cover.front().pages();
        var marks = pages.marks(next);
        next = pages.write(file, next, tree);
        return marks;
    }

    private void attach(Ready ready, int number) throws IOException {
        attachments.add(
                number,
                ready.piece().attached(),
                ready.piece().title(),
                "application/pdf",
                "Source",
                ready.packed(),
                ready.original().length);
    }

    /** What is in the way of that is met again when the answer is waited for. */
    private void send(Ready ready) throws InterruptedException {
        try {
            send(order(ready, List.of()));
        } catch (IOException e) {
            child().checkWanted();
        }
    }

    /** The copy of what was sent; where it was deadly it is sent again. */
    private Copied shown(Ready ready)
            throws IOException, InterruptedException, UnwritableException {
        var piece = ready.piece();
        var skipped = new ArrayList<Integer>();
        while (true) {
            var start = file.position();
            var copied = new Copied();
            try {
                if (!skipped.isEmpty()) {
                    send(order(ready, skipped));
                }
                receive(copied);
                var failure = copied.failure();
                if (failure == null) {
                    return copied;
                }
                return told(
                        piece,
                        failure == Wire.Failure.PASSWORD ? NotShown.PASSWORD : NotShown.BROKEN);
            } catch (IOException e) {
                bury();
                cutBack(start);
                var deadly = copied.pages().size();
                if (skipped.contains(deadly) || skipped.size() == MOST_DEADLY) {
                    return told(piece, NotShown.TOO_HEAVY);
                }
                skipped.add(deadly);
            }
        }
    }

    private void cutBack(long start) throws UnwritableException {
        try {
            file.cutBack(start, next);
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }

    /** The child has ended, or was ended; whoever cancelled did not mean the document. */
    private void bury() throws InterruptedException {
        var dead = child;
        child = null;
        if (dead != null) {
            dead.close();
            dead.checkWanted();
        }
    }

    private Copied told(Piece piece, NotShown why)
            throws IOException, InterruptedException, UnwritableException {
        var copied = new Copied();
        var sentences = piece.words().instead().apply(why);
        send(order(piece, sentences, List.of(), List.of(), new byte[0]));
        receive(copied);
        return copied;
    }

    private void send(Order order) throws IOException, InterruptedException {
        var worker = child();
        worker.allow(CopyistChild.PAGE);
        worker.out().writeByte(Wire.ITEM);
        order.write(worker.out());
        worker.out().flush();
        worker.allow(CopyistChild.REST);
    }

    /** What was asked for; its time begins when it is waited for. */
    private void receive(Copied copied)
            throws IOException, InterruptedException, UnwritableException {
        var worker = child();
        worker.allow(CopyistChild.PAGE);
        copied.receive(worker, file);
        worker.allow(CopyistChild.REST);
    }

    private Order order(Ready ready, List<Integer> skipped) {
        return order(ready.piece(), List.of(), skipped, ready.texts(), ready.original());
    }

    private Order order(
            Piece piece,
            List<String> instead,
            List<Integer> skipped,
            List<String> texts,
            byte[] original) {
        var words = piece.words();
        // said where one reads it: a paper without its end proves nothing
        var before =
                original.length > 0 && FirstLook.isCutShort(original)
                        ? words.cutShort() + " · "
                        : "";
        return new Order(
                next,
                tree.nextKey(),
                before + words.heading(),
                before + words.running(),
                words.alt(),
                words.pageInstead(),
                instead,
                skipped,
                texts,
                piece.password(),
                original);
    }

    private void finish(List<Mark> marks) throws IOException {
        var manifest = cover.manifest();
        var content = manifest.content().getBytes(StandardCharsets.UTF_8);
        next =
                attachments.add(
                        next,
                        manifest.name(),
                        manifest.words(),
                        "text/plain",
                        "Data",
                        packed(content),
                        content.length);
        next = tree.write(file, next);
        var outline = new Outline(file, next);
        var bookmarks = outline.write(marks);
        next = outline.next();
        var metadata = next++;
        file.stream(
                metadata,
                "/Type/Metadata/Subtype/XML",
                Xmp.packet(cover.title(), cover.language(), cover.made()));
        var profile = next++;
        var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        file.stream(profile, "/N 3/Filter/FlateDecode", packed(colours));
        file.put(
                Fixed.CATALOG,
                "<</Type/Catalog/Version/1.7/Pages "
                        + Pdf.ref(Fixed.PAGES)
                        + "/Lang"
                        + Pdf.text(cover.language())
                        + "/MarkInfo<</Marked true>>/StructTreeRoot "
                        + Pdf.ref(Fixed.TAGS)
                        + "/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines"
                        + "/Outlines "
                        + Pdf.ref(bookmarks)
                        + tree.labels()
                        + attachments.written()
                        + "/Metadata "
                        + Pdf.ref(metadata)
                        + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                        + "/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
                        + "/DestOutputProfile "
                        + Pdf.ref(profile)
                        + ">>]>>");
        var info = next++;
        var date = "(" + Xmp.pdfDate(cover.made()) + ")";
        file.put(
                info,
                "<</Title"
                        + Pdf.text(cover.title())
                        + "/Producer"
                        + Pdf.text(Xmp.PRODUCER)
                        + "/CreationDate"
                        + date
                        + "/ModDate"
                        + date
                        + ">>");
        var id = "<" + cover.id() + ">";
        file.finish(
                "/Root "
                        + Pdf.ref(Fixed.CATALOG)
                        + "/Info "
                        + Pdf.ref(info)
                        + "/ID["
                        + id
                        + id
                        + "]",
                WholeSeal.ROOM);
    }

    private static byte[] packed(byte[] bytes) {
        try (var packer = Attachments.packer()) {
            return packer.packed(bytes);
        }
    }

    @Override
    public void close() {
        var now = child;
        if (now != null) {
            now.close();
        }
    }
}
