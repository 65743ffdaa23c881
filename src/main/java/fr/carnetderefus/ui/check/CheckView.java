package fr.carnetderefus.ui.check;

import fr.carnetderefus.paper.NameWords;
import fr.carnetderefus.register.Damage;
import fr.carnetderefus.register.GiveBack;
import fr.carnetderefus.register.VerifyCarnet;
import fr.carnetderefus.register.VerifyCarnet.Report;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.CopyPassphraseSheet;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Errand;
import fr.carnetderefus.ui.desk.Failure;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads the whole carnet again and says what holds. */
public final class CheckView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Asks for a copy of the carnet, where its backups are. */
        void chooseCopy(Consumer<Path> chosen);

        /** So many documents were damaged when all was read. */
        void found(int hurt);

        void copyToClipboard(String text);

        /** Asks for a dossier to be compared. */
        void chooseDossier(Consumer<Path> chosen);
    }

    private final Desk desk;
    private final Texts texts;
    private final Exits exits;
    private final VBox place = new VBox();
    private final PageScroll scroll;
    private final DossierCheckSheet dossier;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label far = Labels.of("", "soft");
    private @Nullable Running running;
    private Runnable over = () -> {};
    private Button first;
    private boolean left;

    /** The screen before anything was read. */
    public CheckView(Desk desk, Exits exits) {
        this.desk = desk;
        this.texts = desk.texts();
        this.exits = exits;
        place.getStyleClass().add("gap-4");
        bar.setAccessibleText(texts.get("check.reading"));
        first = starter("check.start");
        dossier = new DossierCheckSheet(desk, exits::chooseDossier);
        var page =
                new VBox(
                        Buttons.back(texts.get("action.back"), exits::back),
                        new PageHeader(texts.get("place.check"), texts.get("check.what")),
                        place,
                        dossier);
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
        show(new Sheet(Labels.of(texts.get("check.how"), "reading"), new Actions(first)), first);
    }

    private Button starter(String key) {
        var button = Buttons.primary(Icon.CHECK, texts.get(key), this::start);
        button.setId("check-start");
        return button;
    }

    private void start() {
        if (left) {
            return; // documents came back while nobody stood here any more
        }
        var stop = Buttons.secondary(texts.get("action.cancel"), this::stop);
        stop.setId("check-stop");
        bar.setProgress(0);
        far.setText(texts.get("check.reading"));
        show(new Sheet(far, bar, new Actions(stop)), stop);
        over = desk.begin(Errand.CHECK);
        running =
                desk.watch(
                        progress ->
                                new VerifyCarnet(desk.register())
                                        .verify(
                                                null,
                                                (done, of) -> {
                                                    progress.report(done, of);
                                                    return !progress.cancelled();
                                                }),
                        this::seen,
                        report -> report.ifPresentOrElse(this::tell, this::stopped),
                        this::failed);
    }

    private void seen(long done, long of) {
        bar.setProgress(of == 0 ? 1 : (double) done / of);
        far.setText(texts.get("check.far", done, of));
    }

    private void stop() {
        giveUp();
        stopped();
    }

    private void giveUp() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        over.run();
    }

    private void stopped() {
        again(new Notice(Notice.Kind.INFO, "", texts.get("check.stopped")));
    }

    private void failed(Exception failure) {
        again(new Notice(Notice.Kind.ERROR, "", Failure.words(texts, failure)));
    }

    private void again(Notice notice) {
        over.run();
        var again = starter("check.again");
        show(new Sheet(notice, new Actions(again)), again);
    }

    private void tell(Report report) {
        running = null;
        over.run();
        exits.found((int) report.damages().stream().filter(CheckView::isOriginal).count());
        if (report.sound()) {
            well(report);
        } else {
            damaged(report);
        }
    }

    private void well(Report report) {
        var mark = report.end().written();
        var copy =
                Buttons.secondary(
                        Icon.COPY,
                        texts.get("check.mark.copy"),
                        () -> {
                            exits.copyToClipboard(mark);
                            desk.say(texts.get("check.mark.copied"));
                        });
        copy.setId("check-copy");
        var sheet =
                new Sheet(
                        new Notice(
                                Notice.Kind.INFO,
                                texts.get("check.well"),
                                texts.get("check.well.text", report.rows(), report.proofs())),
                        aside(report),
                        Labels.of(texts.get("check.mark"), "reading"),
                        Labels.of(spaced(mark), "code"),
                        new Actions(copy));
        sheet.setId("check-well");
        show(sheet, copy);
    }

    /** Why the archive counts fewer. */
    private Label aside(Report report) {
        var words = Labels.of(texts.count("check.aside", report.aside()), "reading");
        Presence.set(words, report.aside() > 0);
        return words;
    }

    /** Four signs at a time, as one writes them down; spaces are passed over when typed again. */
    private static String spaced(String mark) {
        var colon = mark.indexOf(':') + 1;
        return mark.substring(0, colon)
                + " "
                + mark.substring(colon).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private void damaged(Report report) {
        var list = new VBox();
        list.getStyleClass().add("gap-1");
        report.damages()
                .forEach(damage -> list.getChildren().add(Labels.of(words(damage), "reading")));
        var sheet =
                Sheet.titled(
                        texts.get("check.damaged"),
                        new Notice(Notice.Kind.ERROR, "", texts.get("check.safe")),
                        list);
        sheet.setId("check-damaged");
        var again = starter("check.again");
        var next = again;
        if (report.damages().stream().anyMatch(CheckView::canComeBack)) {
            next = Buttons.primary(Icon.IMPORT, texts.get("check.give-back"), this::choose);
            next.setId("check-give-back");
            again.getStyleClass().remove("primary");
            again.getStyleClass().add("secondary");
            sheet.getChildren().add(new Actions(next, again));
        } else {
            sheet.getChildren()
                    .addAll(Labels.of(texts.get("check.backup"), "reading"), new Actions(again));
        }
        show(sheet, next);
    }

    private static boolean isOriginal(Damage damage) {
        return damage.place() == Damage.Place.PROOF;
    }

    private static boolean canComeBack(Damage damage) {
        return damage.place() == Damage.Place.PROOF || damage.place() == Damage.Place.TEXT;
    }

    private String words(Damage damage) {
        var what = texts.get("check.place." + Texts.word(damage.place()), named(damage));
        return texts.get(
                "check.damage",
                what.strip(),
                texts.get("check.fault." + Texts.word(damage.fault())));
    }

    private String named(Damage damage) {
        if (damage.name().isEmpty()) {
            return damage.id();
        }
        var whose = NameWords.of(texts, damage.whose());
        return whose.isEmpty()
                ? texts.get("check.file", damage.name())
                : texts.get("check.file-of", damage.name(), whose);
    }

    private void choose() {
        exits.chooseCopy(copy ->
                CopyPassphraseSheet.ask(
                        desk,
                        String.valueOf(copy.getFileName()),
                        texts.get("check.copy.yes"),
                        words -> giveBack(copy, words)));
    }

    private void giveBack(Path copy, char[] words) {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        far.setText(texts.get("check.giving"));
        show(new Sheet(far, bar), first);
        desk.work(
                () -> {
                    try {
                        return new GiveBack(desk.register()).from(copy, words);
                    } finally {
                        Arrays.fill(words, '\0');
                    }
                },
                report -> {
                    start();
                    if (report.given().isEmpty()) {
                        desk.refuse(texts.get("check.given-nothing"));
                    } else {
                        desk.say(texts.count("check.given", report.given().size()));
                    }
                },
                failure -> {
                    desk.tell(failure);
                    start();
                });
    }

    private void show(Node what, Button next) {
        first = next;
        place.getChildren().setAll(what);
        if (scroll.getScene() != null) {
            next.requestFocus();
        }
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        first.requestFocus();
    }

    /** So that neither a result nor a reading goes when letters grow. */
    @Override
    public boolean keepsInput() {
        return true;
    }

    @Override
    public void leave() {
        left = true;
        giveUp();
        dossier.leave();
    }
}
