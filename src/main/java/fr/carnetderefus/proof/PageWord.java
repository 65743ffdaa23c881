package fr.carnetderefus.proof;

/**
 * A word where it stands on its page. The box is in fractions of the page as it is painted, from
 * the top left: 0 to 1 across its width, and down its height.
 *
 * @param endsLine whether the next word, if any, begins another line
 */
public record PageWord(
        String text, double x, double y, double width, double height, boolean endsLine) {}
