package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.procedure.RuleChange;
import fr.carnetderefus.register.BringRules;
import fr.carnetderefus.text.RuleWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;
import fr.carnetderefus.ui.parts.Sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;

/** What a newer procedure file says otherwise, before it is taken or left. */
public final class NewRulesView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void leave();

        void take(BringRules.Newer newer);
    }

    private final PageScroll scroll;
    private final Button back;

    /** The screen of a file that was looked at. */
    public NewRulesView(Texts texts, BringRules.Newer newer, Exits exits) {
        back = Buttons.back(texts.get("action.back"), exits::leave);
        var leave = Buttons.secondary(texts.get("rules.newer.leave"), exits::leave);
        leave.setId("leave-rules");
        var take =
                Buttons.primary(Icon.CHECK, texts.get("rules.newer.take"), () -> exits.take(newer));
        take.setId("take-rules");
        var days = texts.days();
        var page =
                new VBox(
                        back,
                        new PageHeader(
                                texts.get("rules.newer.title"), texts.of(newer.after().title())),
                        new Sheet(
                                Labels.of(
                                        texts.get(
                                                "rules.newer.days",
                                                days.day(newer.before().checked()),
                                                days.day(newer.after().checked())),
                                        "reading"),
                                Labels.of(texts.get("rules.newer.signed"), "reading")),
                        Sheet.titled(
                                texts.get("rules.newer.changes"), changes(texts, newer.changes())),
                        new Sheet(
                                Labels.of(texts.get("rules.newer.then"), "reading"),
                                new Actions(take, leave)));
        page.getStyleClass().add("page");
        scroll = new PageScroll(page);
    }

    private static Node changes(Texts texts, List<RuleChange> changes) {
        if (changes.isEmpty()) {
            return Labels.of(texts.get("rules.newer.none"), "reading");
        }
        var lines = new VBox();
        lines.getStyleClass().add("gap-1");
        for (var line : new RuleWords(texts).lines(changes)) {
            lines.getChildren().add(Labels.of(line, "reading"));
        }
        return lines;
    }

    @Override
    public Node node() {
        return scroll;
    }

    /**
     * On the way out: to take rules is a choice, not a key pressed too soon. It is the one at the
     * top, since the page would scroll to the other and not be read.
     */
    @Override
    public void focusFirst() {
        back.requestFocus();
    }
}
