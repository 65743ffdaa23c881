package fr.carnetderefus.proof.worker;

/** A word and its box, in fractions of the page as painted, from the top left. */
record Word(String text, float left, float top, float width, float height, boolean endsLine) {
    Word endingLine() {
        return new Word(text, left, top, width, height, true);
    }
}
