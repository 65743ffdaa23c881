package fr.carnetderefus.ui.proof;

import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.SaidBeside;
import fr.carnetderefus.ui.parts.Theme;
import fr.carnetderefus.ui.parts.Typed;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What waits to be filed: the list, and of the one chosen what it is proposed to be, with its
 * pages. Enter accepts, Delete sets aside; the files stay where they are.
 */
public final class TrayView implements Screen {
    /** Below so many em list and form stand one above the other. */
    private static final int NARROW_EM = 40;

    /** What the list takes of a window in which every em counts. */
    private static final double LIST_SHARE = 0.36;

    /** Wider, in em, it says no more: the rest is the document's. */
    private static final int LIST_EM = 24;

    private static final int STEPS_TO_END = 3;

    /** Where one goes from here, and what is turned on. */
    public interface Exits {
        void back();

        void chooseFiles();

        void chooseFolder();

        /** Shows what was filed. */
        void open(Filed filed);
    }

    private final Desk desk;
    private final Texts texts;
    private final Tray tray;
    private final Exits exits;
    private final VBox page = new VBox();
    private final Node node = PageScroll.filled(page);
    private final PageHeader header;
    private final ListView<TrayItem> list = new ListView<>();
    private final VBox detail = new VBox();
    private final VBox body = new VBox();
    private final Label progress = Labels.of("");
    private final ProgressBar bar = new ProgressBar();
    private final VBox progressRow;
    private final Label certainCount = Labels.of("");
    private final Beside certainRow;
    private final Button clear;
    private final Button add;
    private final Button choose;
    private final ListChangeListener<TrayItem> changes = c -> arrange();
    private final ListChangeListener<TrayItem> choice = c -> chose();
    private final List<Subscription> watching = new ArrayList<>();
    private @Nullable TrayDetail shown;
    private @Nullable SplitPane split;
    private @Nullable Node nothing;
    private boolean choosing;
    private boolean arranging;
    private boolean divided;

    /**
     * The tray as it is, and as it fills.
     *
     * @param trouble what is to be said of folders that are to be looked at and cannot be; empty
     *     where there is nothing
     */
    public TrayView(Desk desk, ObservableValue<String> trouble, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.tray = desk.tray();
        this.exits = exits;
        add = Buttons.secondary(Icon.ADD, texts.get("tray.add"), exits::chooseFiles);
        add.setId("add-documents");
        var folder =
                Buttons.secondary(Icon.FOLDER, texts.get("tray.add-folder"), exits::chooseFolder);
        folder.setId("add-folder");
        choose = Buttons.primary(texts.get("tray.add"), exits::chooseFiles);
        choose.setId("choose-documents");
        clear = Buttons.quiet(Icon.CHECK, texts.get("tray.clear"), tray::clearFiled);
        clear.setId("clear-filed");
        header = new PageHeader(texts.get("tray.title"), "", add, folder);
        var stop = Buttons.secondary(texts.get("tray.stop"), tray::cancel);
        stop.setId("stop-reading");
        var all = Buttons.primary(Icon.CHECK, texts.get("tray.file-certain"), this::fileCertain);
        all.setId("file-certain");
        certainRow = new Beside(certainCount, all);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("tray.title"));
        progressRow = new VBox(new Beside(progress, stop), bar);
        progressRow.getStyleClass().add("gap-1");
        progressRow.setId("reading-progress");
        list();
        page.getStyleClass().addAll("page", "wide-page");
        body.getStyleClass().add("gap-2");
        VBox.setVgrow(body, Priority.ALWAYS);
        detail.getStyleClass().addAll("gap-2", "tray-detail");
        var back = Buttons.back(texts.get("tray.back"), exits::back);
        back.setId("back-to-proofs");
        page.getChildren()
                .addAll(
                        new SaidBeside(back),
                        header,
                        trouble(trouble),
                        progressRow,
                        certainRow,
                        body);
        tray.items().addListener(changes);
        watching.add(
                tray.reading()
                        .subscribe(left -> {
                            progress();
                            arrange();
                        }));
        watching.add(tray.rechecked().subscribe((was, is) -> arrange()));
        list.getSelectionModel().getSelectedItems().addListener(choice);
        arranged();
        watching.add(tray.at().subscribe(this::stand));
    }

    /** What was given just now, or what one was at before a lock, is chosen once it is there. */
    private void stand(@Nullable TrayItem item) {
        if (item != null
                && tray.items().contains(item)
                && !item.equals(list.getSelectionModel().getSelectedItem())) {
            choose(item);
        }
    }

    private Node trouble(ObservableValue<String> words) {
        var place = new VBox();
        place.setId("watch-trouble");
        watching.add(
                words.subscribe(said -> {
                    place.getChildren().clear();
                    if (!said.isEmpty()) {
                        place.getChildren().add(Notice.line(Notice.Kind.INFO, said));
                    }
                    Presence.set(place, !said.isEmpty());
                }));
        return place;
    }

    private void list() {
        list.setId("tray");
        list.setItems(tray.items());
        list.setAccessibleText(texts.get("tray.title"));
        list.setCellFactory(v -> new TrayCell(desk));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toTheEnds);
        detail.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (meansAll(key)) {
                        key(key);
                    }
                });
    }

    /**
     * Whether a key in the form means the document: where people are ticked Enter and Delete do as
     * in the list, Delete in a line in which there is nothing to delete, and Enter in what is asked
     * last.
     */
    private boolean meansAll(KeyEvent key) {
        var now = shown;
        if (now != null && key.getCode() == KeyCode.ENTER && now.filesOnEnter(key.getTarget())) {
            return true;
        }
        return switch (key.getTarget()) {
            case CheckBox box -> !WhoseBox.isOffered(box);
            case TextInputControl line ->
                    key.getCode() == KeyCode.DELETE && line.getText().isEmpty();
            default -> false;
        };
    }

    /** JavaFX chooses the last line and, the lines being of unequal height, stays short of it. */
    private void toTheEnds(KeyEvent key) {
        switch (key.getCode()) {
            case END -> Platform.runLater(() -> bring(1));
            case HOME -> Platform.runLater(() -> bring(0));
            default -> {
                // it goes by single lines, or by pages
            }
        }
    }

    /** How high the lines there are is known only once they are laid out: each step shows more. */
    private void bring(int end) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            for (var step = 0; step < STEPS_TO_END; step++) {
                flow.scrollTo(end * (list.getItems().size() - 1));
                list.layout();
                flow.setPosition(end);
                list.layout();
            }
        }
    }

    private void key(KeyEvent key) {
        var now = shown;
        if (now == null) {
            return;
        }
        var several = chosen().size() > 1;
        if (key.getCode() == KeyCode.ENTER && !several) {
            now.accept();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            if (several) {
                setAside(chosen());
            } else {
                setAside(List.of(now.item()));
            }
            key.consume();
        }
    }

    /** Five hundred files come one after another: one look at them all between two pictures. */
    private void arrange() {
        if (!arranging) {
            arranging = true;
            Platform.runLater(() -> {
                arranging = false;
                arranged();
            });
        }
    }

    /** The list is another: empty, filled, or something of it was filed. */
    private void arranged() {
        var empty = tray.items().isEmpty();
        var isIdle = empty && tray.reading().get() == 0;
        var doors = add.getParent();
        if (doors != null) {
            Presence.set(doors, !isIdle); // the same doors stand where the list would
        }
        var wanted = isIdle ? nothing() : sides();
        if (!body.getChildren().equals(List.of(wanted))) {
            var goesOn = body.isFocusWithin();
            body.getChildren().setAll(wanted);
            if (goesOn) {
                body.applyCss(); // before it has a skin nothing in it takes the focus
                focusFirst();
            }
        }
        Presence.set(clear, tray.items().stream().anyMatch(TrayItem::isFiled));
        var certain = (int) tray.items().stream().filter(TrayItem::certain).count();
        Presence.set(certainRow, certain > 1);
        certainCount.setText(texts.count("tray.certain", certain));
        if (!empty && list.getSelectionModel().getSelectedItem() == null && !tray.awaits()) {
            var at = tray.items().indexOf(tray.at().get());
            list.getSelectionModel().clearAndSelect(Math.max(0, at));
            list.scrollTo(Math.max(0, at));
        }
    }

    private Node nothing() {
        var there = nothing;
        if (there != null) {
            return there;
        }
        var folder =
                Buttons.secondary(Icon.FOLDER, texts.get("tray.add-folder"), exits::chooseFolder);
        folder.setId("choose-folder-of-documents");
        var made =
                new EmptyState(
                        Icon.IMPORT,
                        texts.get("tray.empty.title"),
                        texts.get("tray.empty.text"),
                        choose,
                        folder);
        nothing = made;
        return made;
    }

    private Node sides() {
        var there = split;
        if (there != null) {
            return there;
        }
        var left = new VBox(list, clear, Labels.of(texts.get("tray.text"), "soft", "small"));
        left.getStyleClass().addAll("gap-1", "tray-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        var made = new SplitPane(left, detail);
        made.getStyleClass().add("tray-sides");
        SplitPane.setResizableWithParent(left, false);
        made.widthProperty().subscribe(width -> divide(made, width.doubleValue()));
        VBox.setVgrow(made, Priority.ALWAYS);
        split = made;
        return made;
    }

    private void divide(SplitPane sides, double width) {
        var em = Theme.em(sides);
        var narrow = width < NARROW_EM * em;
        sides.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        if (width > 0 && !divided) {
            divided = true; // from then on as one drags it
            sides.setDividerPositions(Math.min(LIST_SHARE, LIST_EM * em / width));
        }
    }

    private List<TrayItem> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void setAside(List<TrayItem> several) {
        var words =
                several.size() == 1
                        ? texts.get("tray.set-aside", several.getFirst().piece().name())
                        : texts.count("tray.set-aside-many", several.size());
        var before = List.copyOf(tray.items());
        several.forEach(tray::remove);
        desk.say(words, () -> putBack(before, several));
        decided();
    }

    private void putBack(List<TrayItem> before, List<TrayItem> several) {
        before.stream()
                .filter(several::contains)
                .forEach(item -> tray.putBack(item, before.indexOf(item)));
        if (node.getScene() != null) {
            choose(several.getFirst());
        }
    }

    private void progress() {
        var left = tray.reading().get();
        var all = tray.asked().get();
        Presence.set(progressRow, left > 0);
        progress.setText(texts.get("tray.reading", all - left, all));
        bar.setProgress(all == 0 ? 0 : (double) (all - left) / all);
    }

    /** The list tells of one change several times over; once all are told, one is shown. */
    private void chose() {
        if (!choosing) {
            choosing = true;
            Platform.runLater(() -> {
                choosing = false;
                show(list.getSelectionModel().getSelectedItem());
            });
        }
    }

    private void show(@Nullable TrayItem item) {
        if (item != null) {
            tray.standAt(item);
        }
        var before = shown;
        if (before != null) {
            before.leave();
        }
        shown = null;
        detail.getChildren().clear();
        if (chosen().size() > 1) {
            var several = chosen();
            detail.getChildren()
                    .setAll(new TraySeveral(desk, several, () -> setAside(several), this::choose));
        } else if (item != null) {
            var made =
                    new TrayDetail(
                            desk,
                            item,
                            this::decided,
                            () -> setAside(List.of(item)),
                            this::choose,
                            exits::open);
            shown = made;
            VBox.setVgrow(made, Priority.ALWAYS);
            detail.getChildren().setAll(made);
        }
    }

    /** What it needs before it can be filed is asked for at once. */
    private void focusMissing() {
        var now = shown;
        if (now != null) {
            now.focusMissing();
        }
    }

    /** Goes on to the next that waits, in the list, where one key more accepts it. */
    private void decided() {
        var at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var inTurn = new ArrayList<>(tray.items());
        Collections.rotate(inTurn, -Math.min(at, inTurn.size()));
        var next =
                inTurn.stream()
                        .filter(i -> i.waits() && i.state() instanceof TrayItem.Ready)
                        .findFirst()
                        .or(() -> inTurn.stream().filter(TrayItem::waits).findFirst());
        arranged();
        next.ifPresentOrElse(
                item -> {
                    choose(item);
                    Platform.runLater(this::focusMissing); // once it is shown
                },
                () -> {
                    list.getSelectionModel().clearSelection();
                    focusFirst();
                });
    }

    private void choose(TrayItem item) {
        list.getSelectionModel().clearAndSelect(list.getItems().indexOf(item));
        list.scrollTo(item);
        list.requestFocus();
    }

    private void fileCertain() {
        Presence.set(certainRow, false);
        var now = shown;
        if (now != null) {
            now.keep(); // what was put right by hand is filed by hand
        }
        new CertainFiling(desk).file(tray.items(), this::decided);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean find() {
        var now = shown;
        return now != null && now.find();
    }

    @Override
    public void focusFirst() {
        (body.getChildren().contains(nothing) ? choose : list).requestFocus();
    }

    /** The tray lives on; the screen must not be built anew under a form half filled in. */
    @Override
    public boolean keepsInput() {
        return !tray.items().isEmpty() || tray.reading().get() > 0;
    }

    /** What stands in a form of the tray is kept with what waits there, not as this screen's. */
    @Override
    public Typed draft() {
        var now = shown;
        if (now != null) {
            now.keep();
        }
        return Typed.NOTHING;
    }

    @Override
    public void leave() {
        tray.items().removeListener(changes);
        watching.forEach(Subscription::unsubscribe);
        var now = shown;
        if (now != null) {
            now.leave();
        }
        shown = null;
        list.getSelectionModel().getSelectedItems().removeListener(choice);
        list.setItems(FXCollections.observableArrayList());
    }
}
