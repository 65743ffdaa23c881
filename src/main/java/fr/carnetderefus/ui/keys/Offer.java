package fr.carnetderefus.ui.keys;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.List;

/** Offers a recovery sheet for a carnet that was just made; it may be passed over. */
final class Offer implements KeysView.Step {
    private final Button make;
    private final Sheet sheet;

    Offer(KeysView view) {
        var texts = view.texts();
        make =
                Buttons.primary(
                        Icon.PRINT, texts.get("keys.sheet.make"), () -> view.make(Sheets.ONE));
        make.setId("offer-make");
        var split =
                Buttons.secondary(
                        texts.get("keys.split.make"), () -> view.make(Sheets.TWO_OF_THREE));
        split.setId("offer-split");
        var later = Buttons.quiet(texts.get("keys.offer.later"), view.exits()::back);
        later.setId("offer-later");
        sheet =
                Sheet.titled(
                        texts.get("keys.offer.title"),
                        Labels.of(texts.get("keys.offer.text"), "reading"),
                        Labels.of(texts.get("keys.all-lost"), "reading"),
                        new Actions(make, split, later));
    }

    @Override
    public List<Node> nodes() {
        return List.of(sheet);
    }

    @Override
    public Node first() {
        return make;
    }

    @Override
    public void leave() {}
}
