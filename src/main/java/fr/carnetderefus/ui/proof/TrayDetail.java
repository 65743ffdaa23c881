package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.Intake;
import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Theme;

import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The one chosen in the tray: what it is proposed to be, the buttons, and its pages. */
final class TrayDetail extends VBox {
    /** From so many em on a page can be read beside the form. */
    private static final int WIDE_EM = 42;

    private final Desk desk;
    private final Texts texts;
    private final TrayItem item;
    private final Runnable decided;
    private final Runnable aside;
    private final Consumer<TrayItem> chosen;
    private final Consumer<? super Filed> open;
    private final VBox content = new VBox();
    private final PageScroll scroll = new PageScroll(content);
    private final StackPane answers = new StackPane();

    /** The pages, where there is room beside the form. */
    private final StackPane beside = new StackPane();

    /** The pages in place of the form, where there is no room for both and one looks at them. */
    private final StackPane over = new StackPane();

    private final Button see;
    private final Subscription following;
    private @Nullable FilingForm form;
    private @Nullable PageView pages;
    private boolean looking;

    /**
     * @param decided runs once it is filed
     * @param aside takes it out of the tray
     * @param chosen shows another
     * @param open shows it in the archive, once it is filed
     */
    TrayDetail(
            Desk desk,
            TrayItem item,
            Runnable decided,
            Runnable aside,
            Consumer<TrayItem> chosen,
            Consumer<? super Filed> open) {
        this.desk = desk;
        this.texts = desk.texts();
        this.item = item;
        this.decided = decided;
        this.aside = aside;
        this.chosen = chosen;
        this.open = open;
        see = Buttons.quiet(Icon.SHOW, texts.get("tray.see-page"), this::turnOver);
        see.setId("see-page");
        Presence.set(see, false);
        Presence.set(over, false);
        VBox.setVgrow(over, Priority.ALWAYS);
        content.getStyleClass().addAll("gap-2", "tray-form");
        content.setMaxWidth(Double.MAX_VALUE);
        scroll.getStyleClass().add("tray-asked");
        beside.getStyleClass().add("tray-pages");
        Presence.set(beside, false);
        HBox.setHgrow(beside, Priority.ALWAYS);
        // the answers come after what is asked, and before the pages' own buttons
        var asked = new VBox(scroll, over, answers);
        asked.getStyleClass().add("gap-1");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(asked, Priority.ALWAYS);
        var sides = new HBox(asked, beside);
        sides.getStyleClass().add("gap-2");
        VBox.setVgrow(sides, Priority.ALWAYS);
        getChildren().add(sides);
        widthProperty().subscribe((was, is) -> Platform.runLater(this::place));
        fill();
        following =
                item.stateProperty()
                        .subscribe((was, is) -> {
                            keep();
                            fill();
                        });
    }

    private void fill() {
        form = null;
        pages = null;
        looking = false;
        Presence.set(beside, false);
        beside.getChildren().clear();
        over.getChildren().clear();
        place();
        content.getChildren().clear();
        answers.getChildren().clear();
        switch (item.state()) {
            case TrayItem.Ready ready -> ready(ready);
            case TrayItem.Locked(var tried) -> locked(tried);
            case TrayItem.Refused(var why) ->
                    told(new Notice(Notice.Kind.ERROR, "", TrayCell.refused(texts, why)));
            case TrayItem.Twin(var other, _) ->
                    told(new Notice(Notice.Kind.INFO, "", texts.get("tray.twin-text", other)));
            case TrayItem.InArchive filed -> filed(filed);
        }
    }

    private void filed(TrayItem.InArchive filed) {
        content.getChildren()
                .setAll(
                        Labels.of(item.piece().name(), "strong"),
                        Labels.of(Filing.words(texts, filed), "reading"));
        new FileProof(desk.register())
                .with(filed.before().looked().sha256()).stream()
                        .findFirst()
                        .ifPresent(there -> {
                            var button =
                                    Buttons.secondary(
                                            Icon.PROOF,
                                            texts.get("tray.open"),
                                            () -> open.accept(there));
                            button.setId("open-filed");
                            answers.getChildren().setAll(new Actions(button));
                        });
    }

    private void told(Node words) {
        content.getChildren().setAll(Labels.of(item.piece().name(), "strong"), words);
        answers.getChildren().setAll(new Actions(asideButton(texts.get("tray.take-out"))));
    }

    private Button asideButton(String words) {
        var button = Buttons.quiet(Icon.CLOSE, words, aside);
        button.setId("set-aside");
        return button;
    }

    private void locked(boolean tried) {
        var open =
                Buttons.primary(
                        Icon.UNLOCK, texts.get("filing.password-open"), () -> unlock(tried));
        open.setId("unlock-document");
        content.getChildren()
                .setAll(
                        Labels.of(item.piece().name(), "strong"),
                        new Notice(Notice.Kind.INFO, "", texts.get("pdf.locked")));
        answers.getChildren().setAll(new Actions(open, asideButton(texts.get("tray.aside"))));
    }

    private void unlock(boolean tried) {
        PasswordSheet.ask(
                desk,
                item.piece().name(),
                tried,
                typed ->
                        desk.tray()
                                .unlock(
                                        item,
                                        typed,
                                        () -> {
                                            if (item.state() instanceof TrayItem.Locked) {
                                                unlock(true);
                                            } else {
                                                focusForm();
                                            }
                                        }));
    }

    private void focusForm() {
        var asked = form;
        if (asked != null) {
            asked.focusFirst();
        }
    }

    private void ready(TrayItem.Ready ready) {
        var name = item.piece().name();
        var asked =
                new FilingForm(
                        desk, FilingForm.About.waiting(name, ready), item.draft(), item.hint());
        form = asked;
        var file = Buttons.primary(Icon.CHECK, texts.get("filing.yes"), this::accept);
        file.setId("file-document");
        answers.getChildren().setAll(new Actions(file, asideButton(texts.get("tray.aside")), see));
        content.getChildren().setAll(asked);
        if (!item.piece().via().isEmpty()) {
            var key = item.piece().isMessage() ? "tray.message" : "tray.via";
            content.getChildren()
                    .add(Labels.of(texts.get(key, item.piece().via()), "soft", "reading"));
        }
        if (desk.tray().lacksMessage(item)) {
            var words = Buttons.quiet(Icon.MAIL, texts.get("tray.add-message"), this::addMessage);
            words.setId("add-message");
            content.getChildren().add(words);
        }
        if (ready.looked().hasPreview()) {
            preview(ready.looked());
        }
    }

    private void addMessage() {
        desk.tray().addMessage(item, chosen);
    }

    private void preview(Looked.Ready looked) {
        desk.look(
                () -> new Intake(desk.reader()).bytes(item.piece()),
                bytes -> {
                    if (item.state() instanceof TrayItem.Ready) {
                        var pdf = new Pdf(bytes, looked.password());
                        pages = new PageView(desk, pdf, looked.pages());
                        place();
                    }
                },
                failure ->
                        content.getChildren()
                                .add(Labels.of(texts.get("filing.unreadable"), "reading")));
    }

    /**
     * The pages stand beside what is asked of them where both have room; else below, or in its
     * place while one looks at them.
     */
    private void place() {
        var view = pages;
        var wide = getWidth() >= WIDE_EM * Theme.em(this);
        var instead = view != null && looking && !wide;
        if (view != null) {
            var to = wide ? beside : instead ? over : content;
            for (var pane : List.of(content, beside, over)) {
                if (!pane.equals(to)) {
                    pane.getChildren().remove(view);
                }
            }
            if (!to.getChildren().contains(view)) {
                to.getChildren().add(view);
            }
        }
        Presence.set(beside, view != null && wide);
        Presence.set(over, instead);
        Presence.set(scroll, !instead);
        Presence.set(see, view != null && !wide);
        see.setText(texts.get(instead ? "tray.see-form" : "tray.see-page"));
    }

    /** From the form to the pages, and back. */
    private void turnOver() {
        looking = !looking;
        place();
    }

    /** Goes to what has to be said before it can be filed, if anything. */
    void focusMissing() {
        var asked = form;
        if (asked != null) {
            applyCss(); // what scrolls has nothing in it before
            asked.focusMissing();
        }
    }

    /** Files it as the form says, or shows in place what is missing. */
    void accept() {
        if (item.state() instanceof TrayItem.Locked(var tried)) {
            unlock(tried);
        }
        var asked = form;
        if (asked == null || !(item.state() instanceof TrayItem.Ready ready)) {
            return;
        }
        looking = false; // what is missing is said in the form
        place();
        asked.answer(choice -> file(ready.looked(), choice));
    }

    private void file(Looked.Ready looked, FilingForm.Choice choice) {
        var filing = new Filing(desk);
        desk.apply(
                () -> filing.file(item.piece(), looked, choice),
                filing.said(choice),
                () -> {
                    filing.done(item, choice);
                    decided.run();
                });
    }

    TrayItem item() {
        return item;
    }

    /** Whether Enter there files it: nothing is asked after it. */
    boolean filesOnEnter(EventTarget at) {
        var asked = form;
        return asked != null && asked.isLast(at);
    }

    /** Goes to the search in its pages. */
    boolean find() {
        var view = pages;
        if (view != null) {
            view.focusSearch();
        }
        return view != null;
    }

    /** Something else is chosen: what was put into the form is kept. */
    void leave() {
        keep();
        following.unsubscribe();
    }

    /** Keeps what was put into the form, for when one comes back. */
    void keep() {
        var asked = form;
        if (asked != null && asked.isTouched() && !item.isFiled()) {
            item.keep(asked.draft());
        }
    }
}
