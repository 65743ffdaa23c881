package fr.carnetderefus.ui.list;

import fr.carnetderefus.exchange.JudgeList;
import fr.carnetderefus.exchange.ListException;
import fr.carnetderefus.exchange.ListTable;
import fr.carnetderefus.exchange.Preview;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.KeepHeadings;
import fr.carnetderefus.task.Progress;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.LongChange;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Beside;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.EmptyState;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of people on its way in: choose it, look at what becomes of each row, bring it in. What
 * was chosen of it is the model's, so that the screen can be built anew at any moment.
 */
public final class ImportView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Asks for a file. */
        void choose();

        /** Asks where to save the rows that stay out. */
        void saveRefused(Preview preview);
    }

    private final Desk desk;
    private final Texts texts;
    private final ImportModel model;
    private final Exits exits;
    private final VBox page = new VBox();
    private final VBox head = new VBox();
    private final VBox body = new VBox();
    private final ProgressBar bar = new ProgressBar();
    private final VBox progress;
    private final PageScroll node = PageScroll.filled(page);
    private @Nullable Running judging;
    private boolean looking;
    private @Nullable Node first;
    private volatile boolean stopped;

    /** A list as far as it has come. */
    public ImportView(Desk desk, ImportModel model, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.exits = exits;
        page.getStyleClass().addAll("page", "wide-page");
        body.getStyleClass().add("gap-2");
        VBox.setVgrow(body, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("incoming.looking"));
        var stop = Buttons.secondary(texts.get("incoming.stop"), this::stop);
        stop.setId("stop-list");
        progress = new VBox(new Beside(Labels.of(texts.get("incoming.looking")), stop), bar);
        progress.getStyleClass().add("gap-1");
        Presence.set(progress, false);
        var back = Buttons.back(texts.get("incoming.back"), exits::back);
        back.setId("back-home");
        page.getChildren().addAll(back, head, progress, body);
        arrange();
        judge();
    }

    /** Compares the rows with the carnet, where one of the two is another than before. */
    private void judge() {
        if (!model.isToJudge(desk.register().state())) {
            return;
        }
        var table = model.table().orElseThrow();
        var mapping = model.mapping();
        var judge = new JudgeList(desk.register(), model.usual());
        stopJudging();
        Presence.set(progress, true);
        looking = true;
        judging =
                desk.watch(
                        work ->
                                judge.judge(
                                        table,
                                        mapping,
                                        (now, of) -> {
                                            work.report(now, of);
                                            return !work.cancelled();
                                        }),
                        this::tell,
                        found -> {
                            looking = false;
                            found.ifPresent(model::judged);
                            arrange();
                            focusFirst();
                        },
                        failure -> {
                            looking = false;
                            if (failure instanceof ListException why) {
                                model.refuse(why);
                            } else {
                                desk.tell(failure);
                            }
                            arrange();
                        });
    }

    private void tell(long now, long of) {
        bar.setProgress(of == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now / of);
    }

    private void stopJudging() {
        if (judging != null) {
            judging.cancel();
            judging = null;
        }
        looking = false;
    }

    /** Lets go of a list that is looked at; of one that is being written, as long as it can be. */
    private void stop() {
        stopped = true;
        if (looking) {
            stopJudging();
            model.forget();
            arrange();
            focusFirst();
        }
    }

    private void arrange() {
        Presence.set(progress, false);
        first = null;
        body.getChildren().clear();
        model.refusal()
                .ifPresent(why ->
                        body.getChildren().add(new Notice(Notice.Kind.ERROR, "", texts.get(why))));
        var done = model.done();
        var preview = model.preview();
        if (done.isPresent()) {
            head(texts.get("incoming.lead"), List.of());
            result(done.get(), preview.orElseThrow());
        } else if (preview.isPresent()) {
            looked(preview.get());
        } else if (model.hasList()) {
            head(RowWords.found(texts, model), List.of(columnsButton(), another()));
            headings();
        } else {
            head(texts.get("incoming.lead"), List.of());
            body.getChildren().add(nothing());
        }
    }

    private void looked(Preview preview) {
        head(RowWords.found(texts, model), buttons(preview));
        for (var doubt : model.doubts()) {
            var words = texts.of("list.doubt", doubt);
            body.getChildren().add(new Notice(Notice.Kind.SOON, "", words));
        }
        var hidden = model.hidden();
        if (hidden > 0) {
            var words = texts.count("list.hidden", hidden);
            body.getChildren().add(new Notice(Notice.Kind.INFO, "", words));
        }
        headings();
        var rows =
                new PreviewPane(
                        texts,
                        model,
                        preview,
                        () -> head(RowWords.found(texts, model), buttons(preview)),
                        this::again);
        VBox.setVgrow(rows, Priority.ALWAYS);
        body.getChildren().add(rows);
    }

    private void result(ImportPeople.Done done, Preview preview) {
        var see = Buttons.primary(Icon.PEOPLE, texts.get("incoming.done.see"), exits::back);
        see.setId("see-people");
        first = see;
        var actions = new Actions(see);
        if (preview.counts().refused() > 0) {
            actions.getChildren().add(saveRefused(preview));
        }
        actions.getChildren().add(another());
        body.getChildren().add(DoneSheet.of(texts, done, preview.counts(), actions));
    }

    private void head(String sentence, List<? extends Node> actions) {
        head.getChildren()
                .setAll(
                        new PageHeader(
                                texts.get("incoming.title"),
                                sentence,
                                actions.toArray(Node[]::new)));
    }

    private Node nothing() {
        var choose = Buttons.primary(Icon.FOLDER, texts.get("incoming.choose"), exits::choose);
        choose.setId("choose-list");
        first = choose;
        return new EmptyState(
                Icon.IMPORT,
                texts.get("incoming.empty.title"),
                texts.get("incoming.empty.text"),
                choose);
    }

    /** Where nothing was taken for headings, the first row may hold some that are not known. */
    private void headings() {
        if (model.mayTakeFirstRow()) {
            var headed =
                    Buttons.secondary(
                            texts.get("incoming.first-row"),
                            () -> {
                                model.takeFirstRow();
                                again();
                            });
            headed.setId("first-row");
            body.getChildren().add(headed);
        }
    }

    private Button columnsButton() {
        var set =
                Buttons.quiet(
                        texts.get("incoming.columns.set"),
                        () ->
                                ColumnsSheet.ask(
                                        desk,
                                        model.table().orElseThrow(),
                                        model.mapping(),
                                        mapping -> {
                                            model.map(mapping);
                                            remember(model.table().orElseThrow());
                                            again();
                                        }));
        set.setId("set-columns");
        return set;
    }

    /** The next list of that kind is understood at once. */
    private void remember(ListTable table) {
        var headings = RowWords.headings(model.mapping(), table);
        desk.work(
                () -> {
                    new KeepHeadings(desk.register()).add(headings);
                    return headings;
                },
                kept -> {},
                desk::tell);
    }

    private void again() {
        arrange();
        judge();
    }

    private List<Node> buttons(Preview preview) {
        var arrivals = model.arrivals();
        var buttons = new ArrayList<Node>();
        if (arrivals.isEmpty()) {
            buttons.add(Labels.of(texts.get("incoming.nothing"), "strong"));
        } else {
            var added = (int) arrivals.stream().filter(a -> a.before() == null).count();
            var changed = arrivals.size() - added;
            var bring =
                    Buttons.primary(
                            Icon.IMPORT,
                            RowWords.toBring(texts, added, changed),
                            () -> bring(preview));
            bring.setId("bring-list");
            buttons.add(bring);
        }
        if (preview.counts().refused() > 0) {
            buttons.add(saveRefused(preview));
        }
        buttons.add(columnsButton());
        buttons.add(another());
        return buttons;
    }

    private Button saveRefused(Preview preview) {
        var save =
                Buttons.secondary(
                        Icon.EXPORT,
                        texts.count("incoming.save-refused", preview.counts().refused()),
                        () -> exits.saveRefused(preview));
        save.setId("save-refused");
        return save;
    }

    private Button another() {
        var another = Buttons.quiet(Icon.FOLDER, texts.get("incoming.another"), exits::choose);
        another.setId("another-list");
        return another;
    }

    private void bring(Preview preview) {
        var arrivals = model.arrivals();
        stopped = false;
        writes(true);
        desk.applyLong(
                new LongChange<ImportPeople.Done>() {
                    @Override
                    public Optional<ImportPeople.Done> make(Progress work) throws CarnetException {
                        return new ImportPeople(desk.register())
                                .write(
                                        preview.seen(),
                                        arrivals,
                                        (now, of) -> {
                                            work.report(now, of);
                                            return !stopped;
                                        });
                    }

                    @Override
                    public void seen(long now, long of) {
                        tell(now, of);
                    }

                    @Override
                    public String said(ImportPeople.Done done) {
                        return RowWords.said(texts, done);
                    }

                    @Override
                    public void done(ImportPeople.Done done) {
                        model.done(done, desk.register().state());
                        writes(false);
                        arrange();
                        focusFirst(); // or it would go to what undoes all of it
                    }

                    @Override
                    public void over(@Nullable Exception failure) {
                        writes(false);
                        arrange();
                        refused(failure);
                    }
                });
    }

    /** While it writes one may stop it, and order nothing else. */
    private void writes(boolean now) {
        head.setDisable(now);
        body.setDisable(now);
        Presence.set(progress, now);
    }

    private void refused(@Nullable Exception failure) {
        if (failure instanceof CarnetException why
                && why.reason() == CarnetException.Reason.LIST_OUTDATED) {
            judge(); // what was found is shown anew before anything is written
        } else if (failure != null) {
            desk.tell(failure);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focusFirst() {
        var there = first;
        var wanted = there == null ? head.lookup("#bring-list") : there;
        var otherwise = wanted == null ? body.lookup("#preview") : wanted;
        if (otherwise != null) {
            otherwise.requestFocus();
        }
    }

    @Override
    public void leave() {
        stopJudging();
    }
}
