package fr.carnetderefus.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

import java.util.Objects;

/**
 * A small picture of one of the program's own screens with a made-up family in it. The tests make
 * these pictures of the real screens ({@code ScreenPicturesTest}), so that they never show what is
 * no longer so. It takes the width it has room for and grows with the letters.
 */
public final class ScreenPicture extends Placed {
    private static final String FOLDER = "pictures/";
    private static final double PX_AN_EM = 16;

    private final ImageView view;
    private final Image image;

    /**
     * A picture.
     *
     * @param language the two letters of the language that the screen spoke
     * @param name as the topics of the help name it
     * @param said what it shows, for whoever does not see it
     */
    public ScreenPicture(String language, String name, String said) {
        var file = FOLDER + name + "-" + language + ".png";
        var url = Objects.requireNonNull(ScreenPicture.class.getResource(file), file);
        image = new Image(url.toExternalForm());
        view = new ImageView(image);
        view.setSmooth(true);
        getStyleClass().add("screen-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said);
        getChildren().add(view);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + PX_AN_EM + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + whole() + snappedRightInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    private double whole() {
        return image.getWidth() / PX_AN_EM * Theme.em(this);
    }

    @Override
    protected double place(double width, boolean now) {
        var wide = Math.min(width - snappedLeftInset() - snappedRightInset(), whole());
        var high = Math.ceil(wide * image.getHeight() / image.getWidth());
        if (now) {
            view.setFitWidth(wide);
            view.setFitHeight(high);
            view.relocate(snappedLeftInset(), snappedTopInset());
        }
        return snappedTopInset() + high + snappedBottomInset();
    }
}
