package fr.carnetderefus.ui.proof;

import fr.carnetderefus.register.FileProof.Filed;
import fr.carnetderefus.task.Running;
import fr.carnetderefus.text.DocumentWords;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.FirstPages.Seen;
import fr.carnetderefus.ui.desk.FirstPages.Sign;
import fr.carnetderefus.ui.desk.Named;
import fr.carnetderefus.ui.parts.Icon;
import fr.carnetderefus.ui.parts.Presence;
import fr.carnetderefus.ui.parts.Status;
import fr.carnetderefus.ui.parts.StatusBadge;
import fr.carnetderefus.ui.parts.WrappingCell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One line of the archive: the first page small, whose it is, and what; and what is amiss. */
final class ProofCell extends WrappingCell<Filed> {
    private static final double WIDTH = 48;

    private final Named named;
    private final Texts texts;
    private final Thumbnails thumbnails;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final StatusBadge sign = new StatusBadge(Status.LATE, "");
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final HBox line;
    private Running drawing = () -> {};

    ProofCell(Named named, Thumbnails thumbnails) {
        this(named, thumbnails, new HBox());
    }

    private ProofCell(Named named, Thumbnails thumbnails, HBox line) {
        super(line);
        this.line = line;
        this.named = named;
        this.texts = named.texts();
        this.thumbnails = thumbnails;
        name.getStyleClass().add("strong");
        facts.getStyleClass().addAll("soft", "small");
        name.setWrapText(true);
        facts.setWrapText(true);
        picture.setFitWidth(WIDTH);
        picture.setPreserveRatio(true);
        frame.getStyleClass().add("thumbnail");
        var words = new VBox(name, facts, sign);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().setAll(frame, words);
        line.getStyleClass().add("gap-1");
        line.setAlignment(Pos.CENTER_LEFT);
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
        name.setText(named.full(filed.person()));
        facts.setText(facts(texts, filed));
        frame.getChildren().setAll(Icon.PROOF.node());
        sign(Sign.WHOLE);
        setGraphic(line);
        drawing = thumbnails.of(filed, this::show);
    }

    private void show(Seen seen) {
        seen.page()
                .ifPresent(image -> {
                    picture.setImage(image);
                    frame.getChildren().setAll(picture);
                });
        sign(seen.sign());
    }

    private void sign(Sign seen) {
        var isSound = seen == Sign.WHOLE;
        sign.setText(isSound ? "" : texts.of("proofs.sign", seen));
        Presence.set(sign, !isSound);
        var line = texts.get("tray.line", name.getText(), facts.getText());
        setAccessibleText(isSound ? line : texts.get("tray.line", line, sign.getText()));
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
