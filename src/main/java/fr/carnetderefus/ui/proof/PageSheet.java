package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageImage;
import fr.carnetderefus.proof.PageText;
import fr.carnetderefus.ui.desk.Pictures;
import fr.carnetderefus.ui.parts.Labels;
import fr.carnetderefus.ui.parts.Presence;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** One page in sight: its picture, and over it what is marked. */
final class PageSheet extends Region {
    private final int page;
    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private final Label notice;
    private PageTurn turn = PageTurn.NONE;
    private List<PageMark> marked = List.of();
    private int painted;
    private boolean isDraft;
    private @Nullable PageText text;
    private boolean read;

    /**
     * @param page from 0
     * @param notice what is said in place of a picture that cannot be had
     */
    PageSheet(int page, String notice) {
        this.page = page;
        this.notice = Labels.of(notice, "page-notice");
        image.setSmooth(true);
        marks.setMouseTransparent(true);
        Presence.set(this.notice, false);
        getStyleClass().add("page-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setManaged(false);
        getChildren().addAll(image, marks, this.notice);
    }

    int page() {
        return page;
    }

    /** Whether the picture that is there, if any, was made for another width. */
    boolean isToPaint(int width) {
        return painted != width;
    }

    boolean isPainted() {
        return image.getImage() != null;
    }

    boolean isToRead() {
        return !read;
    }

    /** How wide its picture has to be, turned as it is, in pixels of the window. */
    double unturnedWidth() {
        return turn.isAcross() ? getHeight() : getWidth();
    }

    /** Shows a small picture of it until there is a better one. */
    void draft(Image small) {
        isDraft = true;
        image.setImage(small);
    }

    /** Shows what came of a painting so wide. */
    void show(int width, Optional<PageImage> picture) {
        painted = width;
        if (isDraft) {
            isDraft = false;
            image.setImage(null); // where the page cannot be had, that is said and not guessed at
        }
        picture.ifPresent(p -> image.setImage(Pictures.of(p)));
        Presence.set(notice, !isPainted());
        requestLayout();
    }

    void read(Optional<PageText> words) {
        read = true;
        text = words.orElse(null);
        setCursor(words().isPresent() ? Cursor.TEXT : Cursor.DEFAULT);
    }

    /** Its words; empty where there are none, or they are not known yet. */
    Optional<PageText> words() {
        return Optional.ofNullable(text).filter(t -> !t.words().isEmpty());
    }

    void turn(PageTurn to) {
        if (turn != to) {
            turn = to;
            requestLayout();
        }
    }

    void mark(List<PageMark> what) {
        if (!what.equals(marked)) {
            marked = List.copyOf(what);
            marks.getChildren()
                    .setAll(
                            marked.stream()
                                    .flatMap(m -> m.boxes().stream().map(b -> drawn(m.style())))
                                    .toList());
            requestLayout();
        }
    }

    /** A point of this node in fractions of the page as it is painted, unturned. */
    Point2D onPage(double x, double y) {
        var at = new PageBox(x / getWidth(), y / getHeight(), 0, 0).turned(turn.back());
        return new Point2D(at.x(), at.y());
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        var wide = turn.isAcross() ? height : width;
        var high = turn.isAcross() ? width : height;
        image.setFitWidth(wide);
        image.setFitHeight(high);
        image.setRotate(turn.degrees()); // round its middle
        image.relocate((width - wide) / 2, (height - high) / 2);
        marks.resize(width, height);
        var boxes = marked.stream().flatMap(m -> m.boxes().stream()).toList();
        for (var i = 0; i < boxes.size(); i++) {
            place((Rectangle) marks.getChildren().get(i), boxes.get(i).turned(turn));
        }
        notice.setMaxWidth(width);
        notice.resizeRelocate(0, 0, width, Math.min(height, notice.prefHeight(width)));
    }

    private static Rectangle drawn(String style) {
        var drawn = new Rectangle();
        drawn.getStyleClass().add(style);
        return drawn;
    }

    private void place(Rectangle drawn, PageBox box) {
        drawn.setX(box.x() * getWidth() - 1);
        drawn.setY(box.y() * getHeight() - 1);
        drawn.setWidth(box.width() * getWidth() + 2);
        drawn.setHeight(box.height() * getHeight() + 2);
    }
}
