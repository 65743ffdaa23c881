package fr.carnetderefus.ui.proof;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.TrayItem;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.ChoiceField;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/** Of several that are chosen in the tray, what may be done with all of them. */
final class TraySeveral extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final List<TrayItem> several;

    /**
     * @param aside takes them out of the tray
     * @param joined hears which one those pictures have become
     */
    TraySeveral(Desk desk, List<TrayItem> several, Runnable aside, Consumer<TrayItem> joined) {
        this.desk = desk;
        this.texts = desk.texts();
        this.several = several;
        getStyleClass().add("gap-2");
        getChildren().add(Labels.of(texts.count("tray.chosen", several.size()), "strong"));
        if (several.stream().anyMatch(TraySeveral::waits)) {
            getChildren().add(kind());
        }
        var out = Buttons.quiet(Icon.CLOSE, texts.get("tray.aside"), aside);
        out.setId("set-aside-many");
        var actions = new Actions(out);
        if (several.stream().allMatch(i -> i.piece().isOfPictures() && waits(i))) {
            actions.getChildren().addFirst(join(joined));
            getChildren().add(Labels.of(texts.get("tray.join-text"), "reading"));
        }
        getChildren().add(actions);
    }

    private static boolean waits(TrayItem item) {
        return item.state() instanceof TrayItem.Ready;
    }

    private Node join(Consumer<TrayItem> joined) {
        var join =
                Buttons.primary(
                        Icon.ADD,
                        texts.get("tray.join"),
                        () ->
                                desk.tray()
                                        .join(
                                                several,
                                                joined,
                                                why -> desk.refuse(TrayCell.refused(texts, why))));
        join.setId("join-pictures");
        return join;
    }

    /** Forty photos of the same kind of paper are told so once. */
    private Node kind() {
        var kind =
                new ChoiceField<>(
                        texts.get("tray.kind-many"),
                        texts.get("filing.kind-prompt"),
                        List.of(DocumentKind.values()),
                        k -> texts.of("document", k));
        kind.control().setId("kind-many");
        kind.hint(texts.get("tray.kind-many-hint"));
        kind.onChange(() -> {
            var chosen = kind.value();
            if (chosen != null) {
                var count = several.stream().filter(item -> note(item, chosen)).count();
                kind.hint(texts.count("tray.kind-said", count));
            }
        });
        return kind;
    }

    /** Notes the kind in the form of one that waits. */
    private boolean note(TrayItem item, DocumentKind kind) {
        if (!(item.state() instanceof TrayItem.Ready ready)) {
            return false;
        }
        var draft = item.draft();
        item.keep(
                draft == null
                        ? FilingForm.untouched(texts, ready, item.hint(), kind)
                        : draft.as(kind));
        return true;
    }
}
