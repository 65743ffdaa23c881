package fr.carnetderefus.ui.keys;

import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Notice;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;

import java.util.List;

/** A carnet in memory alone has no keys. */
final class NothingKept implements KeysView.Step {
    private final Notice notice;
    private final Button back;

    NothingKept(KeysView view) {
        back = Buttons.primary(view.texts().get("action.back"), view.exits()::back);
        back.setId("keys-back");
        notice = new Notice(Notice.Kind.INFO, "", view.texts().get("error.not-kept"), back);
    }

    @Override
    public List<Node> nodes() {
        return List.of(new Sheet(notice));
    }

    @Override
    public Node first() {
        return back;
    }

    @Override
    public void leave() {}
}
