package fr.carnetderefus.ui.proof;

/** How far the pages are turned for the view, clockwise. The document stays as it is. */
enum PageTurn {
    NONE(0),
    RIGHT(90),
    OVER(180),
    LEFT(270);

    private final double degrees;

    PageTurn(double degrees) {
        this.degrees = degrees;
    }

    /** A quarter more. */
    PageTurn next() {
        return switch (this) {
            case NONE -> RIGHT;
            case RIGHT -> OVER;
            case OVER -> LEFT;
            case LEFT -> NONE;
        };
    }

    /** What turns back. */
    PageTurn back() {
        return switch (this) {
            case NONE -> NONE;
            case RIGHT -> LEFT;
            case OVER -> OVER;
            case LEFT -> RIGHT;
        };
    }

    double degrees() {
        return degrees;
    }

    /** Whether width and height change places. */
    boolean isAcross() {
        return this == RIGHT || this == LEFT;
    }
}
