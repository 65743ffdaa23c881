package fr.carnetderefus.ui.proof;

import fr.carnetderefus.proof.PageSize;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Pages below each other in a window that scrolls. Only those in sight and one beside them are
 * there at all; where the others would stand is reckoned.
 */
final class PageRoll extends Region {
    /** What an arrow key moves, in pixels: some three lines of print. */
    private static final double LINE = 48;

    /** What of a screen is seen again on the next. */
    private static final double OVERLAP = 0.1;

    /** Where the page one reads is looked for: a third down the window. */
    private static final double EYE = 1 / 3.0;

    private final IntFunction<PageSheet> make;
    private final Runnable moved;
    private final TreeMap<Integer, PageSheet> sheets = new TreeMap<>();
    private final Pane paper = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private List<PageSize> sizes;
    private PageLook look = PageLook.FIRST;
    private PageLayout layout;
    private double width;
    private double height;
    private double y;
    private double x = 0.5;
    private double anchor;
    private boolean placing;
    private int current;

    /**
     * @param sizes of at least one page
     * @param make makes the node of a page
     * @param moved runs when other pages may be in sight, or larger ones
     */
    PageRoll(List<PageSize> sizes, IntFunction<PageSheet> make, Runnable moved) {
        this.sizes = List.copyOf(sizes);
        this.make = make;
        this.moved = moved;
        this.layout = PageLayout.of(this.sizes, look, 600, 400);
        down.setOrientation(Orientation.VERTICAL);
        paper.setClip(clip);
        paper.setManaged(false);
        getStyleClass().add("pdf-scroll");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getChildren().addAll(paper, down, across);
        down.valueProperty()
                .subscribe(value -> {
                    if (!placing) {
                        scrollTo(value.doubleValue());
                    }
                });
        across.valueProperty()
                .subscribe(value -> {
                    if (!placing) {
                        x = value.doubleValue();
                        requestLayout();
                    }
                });
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /** Takes the sizes that the pages really have. */
    void sizes(List<PageSize> really) {
        sizes = List.copyOf(really);
        sheets.clear();
        paper.getChildren().clear();
        lay();
    }

    PageLook look() {
        return look;
    }

    /** Looks at the pages otherwise; what is in the middle of the window stays there. */
    void look(PageLook other) {
        look(other, height / 2);
    }

    private void look(PageLook other, double fixed) {
        if (!other.equals(look)) {
            look = other;
            anchor = fixed;
            lay();
        }
    }

    private void lay() {
        var spot = layout.spot(y + anchor);
        layout = PageLayout.of(sizes, look, Math.max(1, width), Math.max(1, height));
        y = layout.depth(spot) - anchor;
        anchor = 0;
        requestLayout();
    }

    int pages() {
        return sizes.size();
    }

    /** The page that is read now, from 0. */
    int current() {
        return current;
    }

    /** The nodes that are there, the page that is read now among them once laid out. */
    Collection<PageSheet> sheets() {
        return sheets.values();
    }

    boolean isInSight(PageSheet sheet) {
        return sheet.getLayoutY() < height && sheet.getLayoutY() + sheet.getHeight() > 0;
    }

    void goTo(int page) {
        var to = Math.clamp(page, 0, pages() - 1);
        scrollTo(layout.top(to) - PageLayout.GAP);
        current = to; // the last pages may be too short to come to the top
        moved.run();
    }

    /** Brings a place of a page into sight, if it is not there. */
    void goTo(int page, PageBox box) {
        var seen = box.turned(look.turn());
        var top = layout.top(page) + seen.y() * layout.height(page);
        var bottom = top + seen.height() * layout.height(page);
        if (top < y || bottom > y + height) {
            scrollTo(top - height * EYE);
        }
        var hidden = layout.width() - width;
        if (hidden > 0) {
            var left = (layout.width() - layout.width(page)) / 2 + seen.x() * layout.width(page);
            x = Math.clamp((left - width / 2) / hidden, 0, 1);
        }
        current = page;
        requestLayout();
        moved.run();
    }

    void scrollLines(int lines) {
        scrollTo(y + lines * LINE);
    }

    void scrollScreens(int screens) {
        scrollTo(y + screens * height * (1 - OVERLAP));
    }

    void scrollAcross(int lines) {
        var hidden = layout.width() - width;
        if (hidden > 0) {
            x = Math.clamp(x + lines * LINE / hidden, 0, 1);
            requestLayout();
        }
    }

    private double last() {
        return Math.max(0, layout.height() - height);
    }

    private boolean scrollTo(double to) {
        var was = y;
        y = Math.clamp(to, 0, last());
        current = y <= 0 ? 0 : y >= last() ? pages() - 1 : layout.pageAt(y + height * EYE);
        requestLayout();
        return Math.abs(y - was) > 0;
    }

    /** What does not move these pages moves what they stand in. */
    private void wheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            if (wheel.getDeltaY() != 0) {
                look(wheel.getDeltaY() > 0 ? look.larger() : look.smaller(), wheel.getY());
            }
            wheel.consume();
        } else if (wheel.getDeltaY() != 0 && scrollTo(y - wheel.getDeltaY())) {
            wheel.consume();
        } else if (wheel.getDeltaX() != 0 && layout.width() > width) {
            scrollAcross((int) -Math.signum(wheel.getDeltaX()));
            wheel.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        var in = getInsets();
        var bar = snapSizeX(down.prefWidth(-1));
        var wide = Math.max(1, getWidth() - in.getLeft() - in.getRight() - bar);
        var high = Math.max(1, getHeight() - in.getTop() - in.getBottom());
        if (layout.width() > wide && look.zoom() > 1) {
            high = Math.max(1, high - bar);
        }
        if (wide != width || high != height) {
            width = wide;
            height = high;
            var atEnd = current == pages() - 1;
            lay();
            if (!atEnd) {
                current = layout.pageAt(y + height * EYE);
            }
        }
        y = Math.clamp(y, 0, last());
        paper.resizeRelocate(in.getLeft(), in.getTop(), width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        placeBars(in.getLeft(), in.getTop(), bar);
        placeSheets();
        moved.run();
    }

    private void placeBars(double left, double top, double bar) {
        placing = true;
        down.setMax(last());
        down.setVisibleAmount(last() * height / layout.height());
        down.setUnitIncrement(LINE);
        down.setBlockIncrement(height * (1 - OVERLAP));
        down.setValue(y);
        down.setVisible(last() > 0);
        down.resizeRelocate(left + width, top, bar, height);
        across.setMax(1);
        across.setVisibleAmount(Math.min(1, width / layout.width()));
        across.setValue(x);
        across.setVisible(layout.width() > width);
        across.resizeRelocate(left, top + height, width, bar);
        placing = false;
    }

    private void placeSheets() {
        var first = Math.max(0, layout.pageAt(y) - 1);
        var end = Math.min(pages() - 1, layout.pageAt(y + height) + 1);
        sheets.headMap(first).clear();
        sheets.tailMap(end, false).clear();
        var left = -Math.max(0, layout.width() - width) * x;
        var broad = Math.max(layout.width(), width);
        for (var page = first; page <= end; page++) {
            var sheet = sheets.computeIfAbsent(page, make::apply);
            sheet.turn(look.turn());
            sheet.resizeRelocate(
                    snapPositionX(left + (broad - layout.width(page)) / 2),
                    snapPositionY(layout.top(page) - y),
                    layout.width(page),
                    layout.height(page));
        }
        if (!paper.getChildren().equals(List.copyOf(sheets.values()))) {
            paper.getChildren().setAll(sheets.values());
        }
    }
}
