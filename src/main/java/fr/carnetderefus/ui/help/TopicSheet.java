package fr.carnetderefus.ui.help;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.DialogSheet;
import fr.carnetderefus.ui.parts.PageScroll;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** A topic of the help laid over a question, which waits below as it is: nothing leads away. */
public final class TopicSheet {
    private static final String ID = "help-sheet";

    private TopicSheet() {}

    /** Whether a sheet is one of these. */
    public static boolean isOne(DialogSheet sheet) {
        return ID.equals(sheet.getId());
    }

    /**
     * The sheet of a topic.
     *
     * @param most how high its text may stand, in pixels; the rest is scrolled to
     * @throws IllegalArgumentException when there is no topic of that id
     */
    public static DialogSheet of(Texts texts, Procedure procedure, String id, double most) {
        var topic =
                TopicFile.in(texts)
                        .find(id)
                        .orElseThrow(() -> new IllegalArgumentException("no topic " + id));
        var facts = new HelpFacts(texts, procedure);
        var page = new TopicPage(texts, facts, way -> Optional.empty());
        var text = new VBox(page.body(topic).toArray(Node[]::new));
        text.getStyleClass().add("help-topic");
        var scroll = new PageScroll(text);
        scroll.setId("help-text");
        scroll.setAccessibleText(topic.title());
        scroll.setMaxHeight(most);
        var sheet = new DialogSheet(topic.title(), scroll);
        sheet.setId(ID);
        var close = Buttons.primary(texts.get("help.close"), sheet::close);
        close.setId("help-close");
        return sheet.answers(close).startAt(scroll);
    }
}
