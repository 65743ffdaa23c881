package fr.carnetderefus.ui.proof;

import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.desk.Tray;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Theme;

import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What waits to be filed: the list, and of the one chosen what it is proposed to be, with its
 * pages. Enter accepts, Delete sets aside; the files stay where they are.
 */
public final class TrayView implements Screen {
    /** Below so many em list and form stand one above the other. */
    private static final int NARROW_EM = 52;

    private static final double LIST_SHARE = 0.36;

    /** Where one goes from here, and what is turned on. */
    public interface Exits {
        void back();

        void chooseFiles();

        void chooseFolder();

        /** Whether the downloads can be watched here at all. */
        boolean canWatch();

        boolean watches();

        void watch(boolean on);

        boolean filesCertain();

        void fileCertain(boolean on);
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
    private final VBox certainRow = new VBox();
    private final Button clear;
    private final Button add;
    private final ListChangeListener<TrayItem> changes = c -> arranged();
    private final List<Subscription> watching = new ArrayList<>();
    private @Nullable TrayDetail shown;

    /** The tray as it is, and as it fills. */
    public TrayView(Desk desk, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.tray = desk.tray();
        this.exits = exits;
        add = Buttons.secondary(Icon.ADD, texts.get("tray.add"), exits::chooseFiles);
        add.setId("add-documents");
        var folder =
                Buttons.secondary(Icon.FOLDER, texts.get("tray.add-folder"), exits::chooseFolder);
        folder.setId("add-folder");
        clear = Buttons.quiet(Icon.CHECK, texts.get("tray.clear"), tray::clearFiled);
        clear.setId("clear-filed");
        header =
                new PageHeader(
                        texts.get("tray.title"), texts.get("tray.text"), new Actions(add, folder));
        var stop = Buttons.secondary(texts.get("tray.stop"), tray::cancel);
        stop.setId("stop-reading");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("tray.title"));
        progressRow = new VBox(new Beside(progress, stop), bar);
        progressRow.getStyleClass().add("gap-1");
        progressRow.setId("reading-progress");
        list();
        page.getStyleClass().add("page");
        body.getStyleClass().add("gap-2");
        VBox.setVgrow(body, Priority.ALWAYS);
        detail.getStyleClass().addAll("gap-2", "tray-detail");
        var back = Buttons.quiet(Icon.BACK, texts.get("tray.back"), exits::back);
        back.setId("back-to-proofs");
        page.getChildren().addAll(back, header, progressRow, certainRow, body);
        tray.items().addListener(changes);
        watching.add(tray.reading().subscribe(left -> progress()));
        watching.add(list.getSelectionModel().selectedItemProperty().subscribe(this::show));
        arranged();
        if (!tray.items().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void list() {
        list.setId("tray");
        list.setItems(tray.items());
        list.setAccessibleText(texts.get("tray.title"));
        list.setCellFactory(v -> new TrayCell(desk));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        var now = shown;
        if (now == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            now.accept();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            now.setAside();
            key.consume();
        }
    }

    /** The list is another: empty, filled, or something of it was filed. */
    private void arranged() {
        var empty = tray.items().isEmpty();
        body.getChildren().setAll(empty ? nothing() : sides());
        Presence.set(clear, tray.items().stream().anyMatch(TrayItem::isFiled));
        var certain = tray.items().stream().filter(TrayItem::certain).toList();
        certainRow.getChildren().clear();
        Presence.set(certainRow, certain.size() > 1);
        if (certain.size() > 1) {
            var all =
                    Buttons.primary(
                            Icon.CHECK, texts.get("tray.file-certain"), () -> fileAll(certain));
            all.setId("file-certain");
            certainRow
                    .getChildren()
                    .add(new Beside(Labels.of(texts.count("tray.certain", certain.size())), all));
        }
        if (!empty && list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Node nothing() {
        var choose = Buttons.primary(texts.get("tray.add"), exits::chooseFiles);
        choose.setId("choose-documents");
        var empty =
                new VBox(
                        new EmptyState(
                                Icon.IMPORT,
                                texts.get("tray.empty.title"),
                                texts.get("tray.empty.text"),
                                choose),
                        habits());
        empty.getStyleClass().add("gap-2");
        return empty;
    }

    private Node habits() {
        var habits = new VBox();
        habits.getStyleClass().add("gap-1");
        if (exits.canWatch()) {
            var watch = box("tray.watch", "watch-downloads", exits.watches());
            watch.selectedProperty().subscribe((was, is) -> exits.watch(is));
            habits.getChildren().add(watch);
        }
        var certain = box("tray.certain-by-itself", "certain-by-itself", exits.filesCertain());
        certain.selectedProperty().subscribe((was, is) -> exits.fileCertain(is));
        habits.getChildren().add(certain);
        return habits;
    }

    private CheckBox box(String key, String id, boolean on) {
        var box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setSelected(on);
        return box;
    }

    private @Nullable SplitPane split;

    private Node sides() {
        var there = split;
        if (there != null) {
            return there;
        }
        var left = new VBox(list, clear, habits());
        left.getStyleClass().addAll("gap-1", "tray-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new PageScroll(detail);
        var made = new SplitPane(left, right);
        made.getStyleClass().add("tray-sides");
        made.setDividerPositions(LIST_SHARE);
        made.widthProperty()
                .subscribe(width ->
                        made.setOrientation(
                                width.doubleValue() < NARROW_EM * Theme.em(made)
                                        ? Orientation.VERTICAL
                                        : Orientation.HORIZONTAL));
        VBox.setVgrow(made, Priority.ALWAYS);
        split = made;
        return made;
    }

    private void progress() {
        var left = tray.reading().get();
        var all = tray.asked().get();
        Presence.set(progressRow, left > 0);
        progress.setText(texts.get("tray.reading", all - left, all));
        bar.setProgress(all == 0 ? 0 : (double) (all - left) / all);
    }

    private void show(@Nullable TrayItem item) {
        var before = shown;
        if (before != null) {
            before.keep();
        }
        shown = null;
        detail.getChildren().clear();
        if (item != null) {
            var made = new TrayDetail(desk, item, this::decided);
            shown = made;
            detail.getChildren().setAll(made);
        }
    }

    /** Goes on to the next that waits, in the list, where one key more accepts it. */
    private void decided() {
        var next =
                tray.items().stream()
                        .filter(i -> !i.isFiled() && i.state() instanceof TrayItem.Ready)
                        .findFirst()
                        .or(() -> tray.items().stream().filter(i -> !i.isFiled()).findFirst());
        arranged();
        next.ifPresentOrElse(
                item -> {
                    list.getSelectionModel().select(item);
                    list.scrollTo(item);
                    list.requestFocus();
                },
                () -> {
                    list.getSelectionModel().clearSelection();
                    focusFirst();
                });
    }

    private void fileAll(List<TrayItem> items) {
        new CertainFiling(desk).file(items, this::decided);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        (tray.items().isEmpty() ? add : list).requestFocus();
    }

    /** The tray lives on; the screen must not be built anew under a form half filled in. */
    @Override
    public boolean keepsInput() {
        return !tray.items().isEmpty() || tray.reading().get() > 0;
    }

    @Override
    public void leave() {
        tray.items().removeListener(changes);
        watching.forEach(Subscription::unsubscribe);
        var now = shown;
        if (now != null) {
            now.keep();
        }
    }
}
