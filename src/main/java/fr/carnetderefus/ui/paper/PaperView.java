package fr.carnetderefus.ui.paper;

import fr.carnetderefus.paper.PaperKind;
import fr.carnetderefus.paper.Sheet;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Screen;
import fr.carnetderefus.ui.parts.Actions;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.PageHeader;
import fr.carnetderefus.ui.parts.PageScroll;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A paper, read through before it is saved or printed. */
public final class PaperView implements Screen {
    /** Where one goes from here. */
    public interface Exits {
        void back();

        /** Makes the PDF and saves it where the person says. */
        void save(Sheet sheet, PaperKind kind);

        /** Prints it where the person says. */
        void print(Sheet sheet, PaperKind kind);
    }

    private final VBox page = new VBox();
    private final PageScroll scroll = new PageScroll(page);
    private final Button save;
    private final Sheet sheet;
    private final PaperKind kind;
    private final Exits exits;

    public PaperView(Desk desk, Sheet sheet, PaperKind kind, Exits exits) {
        this.sheet = sheet;
        this.kind = kind;
        this.exits = exits;
        Texts texts = desk.texts();
        var back = Buttons.back(texts.get("action.back"), exits::back);
        save =
                Buttons.primary(
                        Icon.EXPORT, texts.get("papers.save"), () -> exits.save(sheet, kind));
        save.setId("save-paper");
        var print = Buttons.secondary(Icon.PRINT, texts.get("papers.print"), this::print);
        print.setId("print-paper");
        page.getStyleClass().add("page");
        page.getChildren()
                .addAll(
                        back,
                        new PageHeader(
                                texts.get("papers." + kind.id()),
                                texts.get(kind.letter() ? "papers.read-letter" : "papers.read")),
                        new Actions(save, print),
                        new BlockNodes(texts).sheet(sheet));
        if (!sheet.footer().isEmpty()) {
            page.getChildren().add(Labels.of(sheet.footer(), "soft", "small", "reading"));
        }
    }

    /** Asks for a printer and prints. */
    public void print() {
        exits.print(sheet, kind);
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void focusFirst() {
        save.requestFocus();
    }
}
