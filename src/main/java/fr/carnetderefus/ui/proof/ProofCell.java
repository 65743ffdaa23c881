package fr.carnetderefus.ui.proof;

import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.Icon;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One line of the archive: the first page small, whose it is, and what. */
final class ProofCell extends ListCell<Filed> {
    private static final double WIDTH = 48;

    /** The list's border and scroll bar, in pixels. */
    private static final double SCROLL_BAR = 14;

    private final Texts texts;
    private final Thumbnails thumbnails;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final HBox line;
    private Running drawing = () -> {};

    ProofCell(Texts texts, Thumbnails thumbnails) {
        this.texts = texts;
        this.thumbnails = thumbnails;
        name.getStyleClass().add("strong");
        facts.getStyleClass().addAll("soft", "small");
        name.setWrapText(true);
        facts.setWrapText(true);
        picture.setFitWidth(WIDTH);
        picture.setPreserveRatio(true);
        frame.getStyleClass().add("thumbnail");
        var words = new VBox(name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(frame, words);
        line.getStyleClass().add("gap-1");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // long names go on below; the list does not scroll sideways
    }

    @Override
    protected void updateItem(Filed filed, boolean empty) {
        super.updateItem(filed, empty);
        drawing.cancel();
        drawing = () -> {};
        if (empty || filed == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        name.setText(filed.person().names().full());
        facts.setText(facts(texts, filed));
        setAccessibleText(texts.get("tray.line", name.getText(), facts.getText()));
        frame.getChildren().setAll(Icon.PROOF.node());
        setGraphic(line);
        drawing = thumbnails.of(filed, this::show);
    }

    private void show(Image image) {
        picture.setImage(image);
        frame.getChildren().setAll(picture);
    }

    /** As high as the words are in the width of the list, which a cell would not ask about. */
    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        if (isEmpty() || list == null) {
            return super.computePrefHeight(width);
        }
        var inside = list.getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        var high = line.prefHeight(Math.max(1, inside));
        return Math.max(minHeight(-1), snappedTopInset() + high + snappedBottomInset());
    }

    private static String facts(Texts texts, Filed filed) {
        var proof = filed.proof();
        return texts.get(
                "proofs.line",
                DocumentWords.kind(texts, proof.what()),
                proof.name(),
                DocumentWords.pages(texts, proof.pages()),
                texts.days().day(proof.filedAt()));
    }
}
