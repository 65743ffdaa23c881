package fr.carnetderefus.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * The places one may go to: a column at the left of the window, or rows at its head where letters
 * are so large that a column would leave no room, or a menu there. Arrow keys lead from one to the
 * next. Only {@link #mark} moves the mark: whoever is asked whether to leave, and stays, is still
 * where they were.
 */
public final class Places extends StackPane {
    /** Marks what holds the column, at the left of the window and as high as that. */
    public static final String AT_LEFT = "places-scroll";

    private final ToggleGroup group = new ToggleGroup();
    private final Pane box;
    private @Nullable MenuButton menu;
    private @Nullable Toggle here;
    private boolean ended;

    private Places(Pane box, String name) {
        super(box);
        this.box = box;
        getStyleClass().add("places");
        setAccessibleText(name);
        group.selectedToggleProperty().subscribe(chosen -> stay());
    }

    private void stay() {
        if (here != null) {
            here.setSelected(true);
        }
    }

    /** An empty column; {@code name} is what screen readers call it. */
    public static Places column(String name) {
        var box = new VBox();
        box.getStyleClass().add("places-column");
        var places = new Places(box, name);
        places.setMinWidth(Region.USE_PREF_SIZE);
        return places;
    }

    /** The same as rows that go on below where there is no room. */
    public static Places rows(String name) {
        var box = new FlowPane();
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("places-rows");
        var places = new Places(box, name);
        places.getStyleClass().add("at-head");
        return places;
    }

    /** The same behind one button, where even the rows would leave a page no room. */
    public static Places folded(String name, String button) {
        var places = rows(name);
        var menu = new MenuButton(button, Icon.MENU.node());
        menu.setId("places-menu");
        menu.setMnemonicParsing(false);
        menu.setAccessibleText(name);
        places.box.getChildren().add(menu);
        places.menu = menu;
        return places;
    }

    /** Adds a place; the action runs when the user goes there, not for {@link #mark}. */
    public void add(Icon icon, String name, Runnable action) {
        if (menu != null) {
            var place = new RadioMenuItem(name, icon.node());
            place.setMnemonicParsing(false);
            place.setToggleGroup(group);
            place.setOnAction(e -> action.run());
            menu.getItems().add(place);
            return;
        }
        // not a radio button, which does nothing where it is chosen already: one wants to go back
        // from a person's sheet to the place it belongs to
        var place = new ToggleButton(name);
        place.setMnemonicParsing(false);
        place.setGraphic(icon.node());
        place.getStyleClass().setAll("toggle-button", "place");
        place.setMaxWidth(Double.MAX_VALUE);
        place.setToggleGroup(group);
        place.setOnAction(e -> action.run());
        box.getChildren().add(place);
    }

    /** Adds what stands last: at a column's foot, below what was added so before. */
    public void end(Node last) {
        if (box instanceof VBox && !ended) {
            var gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            box.getChildren().add(gap);
        }
        ended = true;
        box.getChildren().add(last);
    }

    /** Shows that one stands at the place with this number, counted from 0. */
    public void mark(int place) {
        here = group.getToggles().get(place);
        stay();
    }
}
