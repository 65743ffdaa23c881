package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.Looked;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.WrappingCell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One line of the tray: what it is called, and what is known of it or stands in its way. */
final class TrayCell extends WrappingCell<TrayItem> {
    private final Texts texts;
    private final Filing filing;
    private final Label name = new Label();
    private final Label line = new Label();
    private final StackPane icon = new StackPane();
    private final HBox whole;
    private Subscription watching = () -> {};
    private @Nullable TrayItem watched;
    private @Nullable Icon drawn;

    TrayCell(Desk desk) {
        this(desk, new HBox());
    }

    private TrayCell(Desk desk, HBox whole) {
        super(whole);
        this.whole = whole;
        this.texts = desk.texts();
        this.filing = new Filing(desk);
        name.getStyleClass().add("strong");
        line.getStyleClass().addAll("soft", "small");
        var words = new VBox(name, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        whole.getChildren().setAll(icon, words);
        whole.getStyleClass().add("gap-1");
        whole.setAlignment(Pos.CENTER_LEFT);
        name.setWrapText(true);
        line.setWrapText(true);
    }

    @Override
    protected void updateItem(TrayItem item, boolean empty) {
        super.updateItem(item, empty);
        var now = empty ? null : item;
        if (now != null && now.equals(watched)) {
            return; // the list tells all its cells of every file that comes
        }
        watching.unsubscribe();
        watched = now;
        if (now == null) {
            watching = () -> {};
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        watching =
                Subscription.combine(
                        now.stateProperty().subscribe(state -> show(now, state)),
                        now.draftProperty().subscribe((was, is) -> show(now, now.state())));
        setGraphic(whole);
    }

    private void show(TrayItem item, TrayItem.State state) {
        name.setText(item.piece().name());
        line.setText(words(item, state));
        var sign = icon(item, state);
        if (!sign.equals(drawn)) {
            drawn = sign;
            icon.getChildren().setAll(sign.node());
        }
        setAccessibleText(texts.get("tray.line", name.getText(), line.getText()));
    }

    private static Icon icon(TrayItem item, TrayItem.State state) {
        return switch (state) {
            case TrayItem.Ready _ when item.certain() -> Icon.CHECK;
            case TrayItem.Ready _ -> item.piece().isMessage() ? Icon.MAIL : Icon.PROOF;
            case TrayItem.Locked _ -> Icon.LOCK;
            case TrayItem.Refused _, TrayItem.Twin _ -> Icon.CLOSE;
            case TrayItem.InArchive _ -> Icon.FOLDER;
        };
    }

    private String words(TrayItem item, TrayItem.State state) {
        return switch (state) {
            case TrayItem.Ready _ when !item.waits() -> texts.get("tray.beside");
            case TrayItem.Ready ready -> ready(ready, item.draft());
            case TrayItem.Locked _ -> texts.get("tray.locked");
            case TrayItem.Refused(var why) -> refused(texts, why);
            case TrayItem.Twin(var other, _) -> texts.get("tray.twin", other);
            case TrayItem.InArchive filed -> Filing.words(texts, filed);
        };
    }

    /** What was put in by hand, else what is proposed. */
    private String ready(TrayItem.Ready ready, TrayItem.@Nullable Draft draft) {
        var parts = new ArrayList<String>();
        var same = ready.same();
        var people =
                List.copyOf(
                        draft == null
                                ? FilingForm.proposed(ready.proposal(), same, null)
                                : draft.people());
        if (ready.looked().incomplete()) {
            parts.add(texts.get("tray.incomplete"));
        }
        if (draft == null && !same.isEmpty()) {
            var there = same.stream().map(f -> f.person().id()).distinct().toList();
            parts.add(texts.get("tray.same", filing.whose(there)));
            if (people.isEmpty()) {
                return String.join(" · ", parts);
            }
        }
        parts.add(people.isEmpty() ? texts.get("tray.whose") : filing.whose(people));
        var kind = draft == null ? ready.proposal().kind() : draft.kind();
        parts.add(kind == null ? texts.get("tray.what") : texts.of("document", kind));
        parts.add(DocumentWords.pages(texts, ready.looked().pages()));
        return String.join(" · ", List.copyOf(parts));
    }

    /** Why something cannot be filed. */
    static String refused(Texts texts, Looked why) {
        return switch (why) {
            case Looked.Rejected(var reason) -> texts.of("pdf", reason);
            case Looked.BadPicture(var reason) -> texts.of("picture", reason);
            case Looked.BadMessage() -> texts.get("filing.bad-message");
            case Looked.NothingInside() -> texts.get("filing.nothing-inside");
            case Looked.Ready _, Looked.Locked _, Looked.Unreadable _ ->
                    texts.get("filing.unreadable");
        };
    }
}
