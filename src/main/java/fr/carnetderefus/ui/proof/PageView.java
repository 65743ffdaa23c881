package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.Pdf;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Desk;
import fr.carnetderefus.ui.desk.Pictures;
import fr.carnetderefus.ui.parts.Buttons;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Labels;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** The pages of a PDF, one at a time: turned, and made larger or smaller. */
final class PageView extends VBox {
    private static final int BASE_WIDTH = 640;
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 4;

    private final Desk desk;
    private final Texts texts;
    private final Pdf pdf;
    private final int pages;
    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane();
    private final Label where = Labels.of("");
    private final Button previous;
    private final Button next;
    private int page;
    private double zoom = 1;
    private int wanted;

    PageView(Desk desk, Pdf pdf, int pages) {
        this.desk = desk;
        this.texts = desk.texts();
        this.pdf = pdf;
        this.pages = Math.max(1, pages);
        this.previous =
                Buttons.secondary(Icon.BACK, texts.get("proof.previous"), () -> turn(page - 1));
        this.next = Buttons.secondary(Icon.NEXT, texts.get("proof.next"), () -> turn(page + 1));
        previous.setId("page-previous");
        next.setId("page-next");
        var smaller = Buttons.secondary(texts.get("proof.smaller"), () -> scale(1 / STEP));
        var larger = Buttons.secondary(texts.get("proof.larger"), () -> scale(STEP));
        larger.setId("zoom-in");
        var tools = new FlowPane(previous, next, where, smaller, larger);
        tools.getStyleClass().add("actions");
        tools.setAlignment(Pos.CENTER_LEFT);
        paper.getStyleClass().add("paper-page");
        paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setPreserveRatio(true);
        var scroll = new ScrollPane(paper);
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("pdf-scroll");
        scroll.setMinHeight(240);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("gap-2", "page-view");
        getChildren().addAll(tools, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        turn(0);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> turn(page + 1);
            case PAGE_UP -> turn(page - 1);
            case PLUS, ADD, EQUALS -> scale(STEP);
            case MINUS, SUBTRACT -> scale(1 / STEP);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void turn(int to) {
        if (to < 0 || to >= pages) {
            return;
        }
        page = to;
        where.setText(texts.get("proof.page", page + 1, pages));
        previous.setDisable(page == 0);
        next.setDisable(page == pages - 1);
        draw();
    }

    private void scale(double factor) {
        zoom = Math.clamp(zoom * factor, SMALLEST, LARGEST);
        draw();
    }

    /**
     * Asks for the page at the resolution of the screen; an answer to an older question is dropped.
     */
    private void draw() {
        var question = ++wanted;
        var scene = getScene();
        var dense = scene == null ? 1 : scene.getWindow().getOutputScaleX();
        var width = (int) Math.round(BASE_WIDTH * zoom * dense);
        var index = page;
        desk.look(
                () -> desk.reader().render(pdf, index, width),
                drawn -> {
                    if (question == wanted) {
                        show(drawn);
                    }
                },
                desk::tell);
    }

    private void show(Optional<PageImage> drawn) {
        paper.getChildren().setAll(drawn.map(this::picture).orElseGet(this::unavailable));
        paper.setAccessibleText(where.getText());
    }

    private Node picture(PageImage page) {
        image.setImage(Pictures.of(page));
        image.setFitWidth(BASE_WIDTH * zoom);
        return image;
    }

    private Node unavailable() {
        return Labels.of(texts.get("pdf.notice.no-preview"), "soft", "reading");
    }
}
