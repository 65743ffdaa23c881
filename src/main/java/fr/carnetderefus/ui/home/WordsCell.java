package fr.carnetderefus.ui.home;

import fr.carnetderefus.model.refusal.Standing;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A column's words about a person. */
final class WordsCell extends TableCell<Standing, Standing> {
    private final PeopleColumn what;
    private final HomeModel model;

    /** In one line, cut off where the column ends. */
    WordsCell(PeopleColumn what, HomeModel model) {
        this.what = what;
        this.model = model;
    }

    /** Read to their end, in as many lines as they need. */
    static WordsCell inLines(PeopleColumn what, HomeModel model) {
        var cell = new WordsCell(what, model);
        cell.setGraphic(cell.wrapped());
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY); // its text stays, to be read aloud
        return cell;
    }

    /** A row asks how high a cell is without saying how wide: these words know it themselves. */
    private Region wrapped() {
        var words = new Text();
        words.textProperty().bind(textProperty());
        words.fontProperty().bind(fontProperty());
        words.fillProperty().bind(textFillProperty());
        words.wrappingWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                                widthProperty(),
                                insetsProperty()));
        var lines = new VBox(words);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass()
                .add("in-lines"); // of a cell's own padding JavaFX takes the lower twice
        return lines;
    }

    @Override
    protected void updateItem(Standing standing, boolean empty) {
        super.updateItem(standing, empty);
        setText(empty ? "" : what.words(standing, model));
    }
}
