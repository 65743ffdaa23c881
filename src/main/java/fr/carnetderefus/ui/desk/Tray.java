package fr.carnetderefus.ui.desk;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.Piece;
import fr.carnetderefus.proof.Source;
import fr.carnetderefus.proof.match.Proposal;
import fr.carnetderefus.proof.match.Suggest;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.task.Background;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What waits to be filed. It holds where each file is and what was read in it, in memory alone; the
 * files stay where they are. Everything here runs on the JavaFX thread but the reading.
 */
public final class Tray implements AutoCloseable {
    private final Register register;
    private final Background background;
    private final Intake intake;
    private final ObservableList<TrayItem> items = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper rechecked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TrayItem> at = new ReadOnlyObjectWrapper<>();
    private final Set<Source> awaited = new HashSet<>();
    private String wanted = "";
    private final UnderWay underWay = new UnderWay();
    private Consumer<? super List<TrayItem>> arrived = fresh -> {};
    private final Set<Source> toRead = new LinkedHashSet<>();
    private final Map<String, String> comingBack = new HashMap<>();

    /** An empty tray; the reader in {@code intake} is the tray's own, and is closed with it. */
    public Tray(Register register, Background background, Intake intake) {
        this.register = register;
        this.background = background;
        this.intake = intake;
    }

    /** What waits, in the order it came; and what was filed, until it is cleared away. */
    public ObservableList<TrayItem> items() {
        return items;
    }

    /** How many files are still to be read. */
    public ReadOnlyIntegerProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** How many were given since reading last came to its end. */
    public ReadOnlyIntegerProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /**
     * All that waits, read or not, for laying it in again with {@link #resume}: which part of which
     * file, and what was put into its form.
     */
    public Map<String, String> waitingAgain() {
        var again = new HashMap<String, String>();
        toRead.forEach(file -> again.put(key(Piece.of(file)), ""));
        again.putAll(comingBack);
        for (var item : items) {
            if (item.waits()) {
                var draft = item.draft();
                // pages that were joined come back one by one, rather than the first alone
                item.piece().files().forEach(file -> again.put(key(Piece.of(file)), ""));
                again.put(key(item.piece()), draft == null ? "" : draft.text());
            }
        }
        return again;
    }

    private static String key(Piece piece) {
        return piece.part() + " " + piece.file().text();
    }

    private static String file(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    /** Lays in again what waited before the carnet was locked, by the files' names. */
    public void resume(Map<String, String> waited) {
        var files = new LinkedHashSet<Source>();
        waited.keySet().stream().map(Tray::file).sorted().map(Source::of).forEach(files::add);
        waited.forEach((key, draft) -> {
            if (!draft.isEmpty()) {
                comingBack.put(key, draft);
            }
        });
        begin(List.copyOf(files), null);
    }

    /** What one stands at: chosen in the list, or to be chosen there; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable TrayItem> at() {
        return at.getReadOnlyProperty();
    }

    /** Somebody chose this; null where they chose nothing. */
    public void standAt(@Nullable TrayItem item) {
        wanted = "";
        awaited.clear();
        at.set(item);
    }

    /** Whether what one stands at still needs something of them. */
    public boolean isBusy() {
        var now = at.get();
        return now != null
                && items.contains(now)
                && now.waits()
                && (now.state() instanceof TrayItem.Ready
                        || now.state() instanceof TrayItem.Locked);
    }

    /** Whether what is to be stood at is still being read. */
    public boolean awaits() {
        return reading.get() > 0 && !(wanted.isEmpty() && awaited.isEmpty());
    }

    /** A mark of what one stands at, which tells nothing of it; empty for nothing. */
    public String mark() {
        var now = at.get();
        return now == null ? wanted : mark(now);
    }

    private static String mark(TrayItem item) {
        return FileProof.sha256(key(item.piece()).getBytes(StandardCharsets.UTF_8));
    }

    /** Stands again where that mark was made, once that is read. */
    public void comeBackTo(String mark) {
        wanted = mark;
    }

    /** How many wait for a decision, or to be read first. */
    public int waiting() {
        return toRead.size() + (int) items.stream().filter(TrayItem::waits).count();
    }

    /** Hears of what was read, a file's worth at a time. */
    public void onArrival(Consumer<? super List<TrayItem>> listener) {
        arrived = listener;
    }

    /**
     * Lays files and folders into the tray, reads them, and stands at the first of them.
     *
     * @see #add(List, PersonId, Consumer)
     */
    public void addAndGo(
            List<Path> given, @Nullable PersonId hint, Consumer<? super Exception> failed) {
        add(given, hint, true, failed);
    }

    /**
     * Lays files and folders into the tray and begins to read them.
     *
     * @param hint for whom they were given, where that is known; null where it is not
     * @param failed hears of a folder that cannot be read
     */
    public void add(List<Path> given, @Nullable PersonId hint, Consumer<? super Exception> failed) {
        add(given, hint, false, failed);
    }

    private void add(
            List<Path> given,
            @Nullable PersonId hint,
            boolean goThere,
            Consumer<? super Exception> failed) {
        underWay.follow(done ->
                background.startOfMany(
                        progress -> Intake.files(given),
                        found -> {
                            done.run();
                            var files = found.stream().map(Source.OnDisk::new).toList();
                            if (goThere) {
                                goTo(files);
                            }
                            begin(files, hint);
                        },
                        failure -> {
                            done.run();
                            failed.accept(failure);
                        }));
    }

    /** Lays what was on the clipboard into the tray, and begins to read it. */
    public void add(Source.Pasted pasted) {
        goTo(List.of(pasted));
        begin(List.of(pasted), null);
    }

    /** The first of these that is there, or else that will be read, is what one stands at. */
    private void goTo(List<? extends Source> files) {
        wanted = "";
        awaited.clear();
        items.stream()
                .filter(item -> !item.isFiled() && files.contains(item.piece().file()))
                .findFirst()
                .ifPresentOrElse(at::set, () -> awaited.addAll(files));
    }

    /** This was read: whether somebody waits to stand there is seen now. */
    private void came(Source file, List<TrayItem> fresh) {
        fresh.stream()
                .filter(item -> awaited.contains(file) || mark(item).equals(wanted))
                .findFirst()
                .ifPresent(this::standAt);
    }

    private void begin(List<? extends Source> files, @Nullable PersonId hint) {
        if (reading.get() == 0) {
            asked.set(0);
        }
        var known = new HashSet<Source>();
        items.stream().filter(i -> !i.isFiled()).forEach(i -> known.add(i.piece().file()));
        for (var file : files) {
            if (known.add(file)) {
                reading.set(reading.get() + 1);
                asked.set(asked.get() + 1);
                toRead.add(file);
                read(file, hint);
            }
        }
    }

    private record Read(Piece piece, Looked looked, Optional<Proposal> proposal) {
        /** A message's head, and "please find attached". */
        private static final int FEW_WORDS = 60;

        /** Whether words that only go along with a file are more than that. */
        boolean isWorthOffering() {
            return !piece.beside()
                    || (looked instanceof Looked.Ready ready
                            && (proposal.stream().anyMatch(p -> !p.kindWords().isEmpty())
                                    || ready.text().split("\\s+", FEW_WORDS).length == FEW_WORDS));
        }
    }

    private void read(Source file, @Nullable PersonId hint) {
        underWay.follow(done ->
                background.startOfMany(
                        progress -> {
                            var all = new ArrayList<Read>();
                            for (var piece : intake.pieces(file)) {
                                all.add(look(piece, ""));
                            }
                            if (all.isEmpty()) {
                                var nothing = new Looked.NothingInside();
                                all.add(new Read(Piece.of(file), nothing, none()));
                            }
                            return all;
                        },
                        all -> {
                            done.run();
                            wasRead(file);
                            var fresh =
                                    all.stream()
                                            .filter(this::isWanted)
                                            .map(r -> item(r, hint))
                                            .toList();
                            items.addAll(fresh);
                            came(file, fresh);
                            arrived.accept(fresh);
                        },
                        failure -> {
                            done.run();
                            wasRead(file);
                            var lost = new Read(Piece.of(file), new Looked.Unreadable(), none());
                            var refused = item(lost, hint);
                            items.add(refused);
                            came(file, List.of(refused));
                        }));
    }

    private static Optional<Proposal> none() {
        return Optional.empty();
    }

    private void wasRead(Source file) {
        toRead.remove(file);
        reading.set(Math.max(0, reading.get() - 1));
    }

    private Read look(Piece piece, String password) {
        var looked = intake.look(piece, password);
        return new Read(
                piece,
                looked,
                looked instanceof Looked.Ready ready
                        ? Optional.of(Suggest.of(register, ready, piece.name(), register.today()))
                        : Optional.empty());
    }

    private boolean isWanted(Read read) {
        return read.isWorthOffering() || comingBack.containsKey(key(read.piece()));
    }

    private TrayItem item(Read read, @Nullable PersonId hint) {
        var item = new TrayItem(read.piece(), hint, state(read, null));
        var before = comingBack.remove(key(read.piece()));
        if (before != null) {
            TrayItem.Draft.read(before).ifPresent(item::keep);
        }
        return item;
    }

    private TrayItem.State state(Read read, @Nullable TrayItem itself) {
        return switch (read.looked()) {
            case Looked.Ready ready -> {
                var twin = twin(ready.sha256(), itself);
                var alone =
                        new TrayItem.Ready(
                                ready,
                                read.proposal().orElseThrow(),
                                new FileProof(register).with(ready.sha256()));
                yield twin == null ? alone : new TrayItem.Twin(twin.piece().name(), alone);
            }
            case Looked.Locked(var tried) -> new TrayItem.Locked(tried);
            case Looked.Rejected _,
                    Looked.BadPicture _,
                    Looked.BadMessage _,
                    Looked.NothingInside _,
                    Looked.Unreadable _ ->
                    new TrayItem.Refused(read.looked());
        };
    }

    /** The same bytes that wait already: one of two copies is enough. */
    private @Nullable TrayItem twin(String sha256, @Nullable TrayItem itself) {
        return items.stream()
                .filter(i ->
                        !i.equals(itself)
                                && i.state() instanceof TrayItem.Ready ready
                                && ready.looked().sha256().equals(sha256))
                .findFirst()
                .orElse(null);
    }

    /** Whether something in the tray came in a message whose own words are not in it. */
    public boolean lacksMessage(TrayItem item) {
        return item.piece().part() >= 0
                && items.stream()
                        .map(TrayItem::piece)
                        .noneMatch(p -> p.isMessage() && p.file().equals(item.piece().file()));
    }

    /**
     * Lays the words of the message in which something came behind it.
     *
     * @param added hears of them
     */
    public void addMessage(TrayItem item, Consumer<? super TrayItem> added) {
        var file = item.piece().file();
        underWay.follow(done ->
                background.startAside(
                        progress -> look(Piece.message(file), ""),
                        read -> {
                            done.run();
                            if (lacksMessage(item)) {
                                var message = item(read, item.hint());
                                items.add(items.indexOf(item) + 1, message);
                                added.accept(message);
                            }
                        },
                        failure -> done.run()));
    }

    /** Looks again at what is locked, with a password; {@code then} runs when it was tried. */
    public void unlock(TrayItem item, String password, Runnable then) {
        underWay.follow(done ->
                background.startAside(
                        progress -> look(item.piece(), password),
                        read -> {
                            done.run();
                            if (item.state() instanceof TrayItem.Locked) {
                                item.set(state(read, item));
                                then.run();
                            }
                        },
                        failure -> {
                            done.run();
                            item.set(new TrayItem.Refused(new Looked.Unreadable()));
                            then.run();
                        }));
    }

    /**
     * Makes one document of several that are pictures, in the order of the list.
     *
     * @param joined hears of the one in their place
     * @param refused hears why it cannot be done; then they stay as they are
     */
    public void join(
            List<TrayItem> pictures,
            Consumer<? super TrayItem> joined,
            Consumer<? super Looked> refused) {
        var ordered = items.stream().filter(pictures::contains).toList();
        if (ordered.isEmpty()) {
            return;
        }
        var piece = Piece.joined(ordered.stream().map(TrayItem::piece).toList());
        underWay.follow(done ->
                background.startAside(
                        progress -> look(piece, ""),
                        read -> {
                            done.run();
                            if (!(read.looked() instanceof Looked.Ready)) {
                                refused.accept(read.looked());
                            } else if (items.containsAll(ordered)) {
                                joined.accept(replace(ordered, read));
                            }
                        },
                        failure -> {
                            done.run();
                            refused.accept(new Looked.Unreadable());
                        }));
    }

    private TrayItem replace(List<TrayItem> pictures, Read joined) {
        var at = items.indexOf(pictures.getFirst());
        var hint = pictures.getFirst().hint();
        items.removeAll(pictures);
        var one = item(joined, hint);
        items.add(Math.min(at, items.size()), one);
        return one;
    }

    /** Puts back what was taken out, where it stood. */
    public void putBack(TrayItem item, int at) {
        var known = items.stream().anyMatch(i -> i.piece().equals(item.piece()));
        if (!known) {
            if (item.state() instanceof TrayItem.Ready ready) {
                var twin = twin(ready.looked().sha256(), item);
                item.set(twin == null ? ready : new TrayItem.Twin(twin.piece().name(), ready));
            }
            items.add(Math.clamp(at, 0, items.size()), item);
        }
    }

    /** Takes it out of the tray; the file stays where it is. */
    public void remove(TrayItem item) {
        items.remove(item);
        if (item.state() instanceof TrayItem.Ready gone) {
            var sha256 = gone.looked().sha256();
            for (var other : items) {
                if (other.state() instanceof TrayItem.Twin(_, var alone)
                        && alone.looked().sha256().equals(sha256)) {
                    other.set(alone);
                    return;
                }
            }
        }
    }

    /** Compares with the archive, in which something came or was taken back. */
    void recheck() {
        if (items.isEmpty()) {
            return;
        }
        var filed =
                new FileProof(register)
                        .all().stream().collect(Collectors.groupingBy(f -> f.proof().sha256()));
        for (var item : items) {
            switch (item.state()) {
                case TrayItem.InArchive there -> {
                    if (!filed.containsKey(there.before().looked().sha256())) {
                        item.takeBack(there);
                    }
                }
                case TrayItem.Ready ready -> {
                    var same = filed.getOrDefault(ready.looked().sha256(), List.of());
                    if (!same.equals(ready.same()) && (same.isEmpty() || !item.fileAgain())) {
                        item.set(ready.with(same));
                    }
                }
                default -> {
                    // nothing of it is in the archive
                }
            }
        }
        rechecked.set(rechecked.get() + 1);
    }

    /** Grows whenever what waits was compared with the archive. */
    public ReadOnlyIntegerProperty rechecked() {
        return rechecked.getReadOnlyProperty();
    }

    /** Takes out all that was filed, with what only went along with it. */
    public void clearFiled() {
        var filed = files(TrayItem::isFiled);
        items.removeIf(TrayItem::isFiled);
        filed.removeAll(files(TrayItem::waits));
        items.removeIf(item -> !item.waits() && filed.contains(item.piece().file()));
    }

    private Set<Source> files(Predicate<TrayItem> of) {
        return items.stream()
                .filter(of)
                .map(item -> item.piece().file())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Reads no more of what was given; what was read stays in the tray. */
    public void cancel() {
        underWay.cancel();
        toRead.clear();
        reading.set(0);
    }

    /** Forgets everything. */
    @Override
    public void close() {
        underWay.end();
        cancel();
        items.clear();
        standAt(null);
        comingBack.clear();
        intake.reader().close();
    }
}
