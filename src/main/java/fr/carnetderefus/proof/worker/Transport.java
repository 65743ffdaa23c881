package fr.carnetderefus.proof.worker;

/**
 * Signs, in the bytes alone, that a file was treated as text on its way: line ends "corrected" or
 * letters replaced. What is lost so cannot be got back, and a reader may show a page all the same.
 */
final class Transport {
    /**
     * With this many bytes above 127 and this many control characters a file is not mere text, and
     * compressed data holds some twenty lone line feeds and as many lone carriage returns; that it
     * holds none of one of them happens once in a hundred million files.
     */
    private static final int ENOUGH_HIGH = 2048;

    private static final int ENOUGH_CONTROL = 512;

    /** The mark for a letter that could not be read (U+FFFD in UTF-8), this often, is no chance. */
    private static final int REPLACED = 16;

    private Transport() {}

    static boolean changed(byte[] bytes) {
        var high = 0;
        var control = 0;
        var lone = 0;
        var returns = 0;
        var replaced = 0;
        var before = 0;
        var beforeThat = 0;
        for (var b : bytes) {
            var at = b & 0xFF;
            high += at >>> 7;
            if (isControl(at)) {
                control++;
            }
            if (at == '\n' && before != '\r') {
                lone++;
            }
            if (at == '\r') {
                returns++;
            }
            if (at == 0xBD && before == 0xBF && beforeThat == 0xEF) {
                replaced++;
            }
            beforeThat = before;
            before = at;
        }
        var binary = high >= ENOUGH_HIGH && control >= ENOUGH_CONTROL;
        return replaced >= REPLACED || (binary && (lone == 0 || returns == 0));
    }

    /** What no text holds: neither NUL nor a blank of any kind. */
    private static boolean isControl(int at) {
        return (at > 0 && at < '\t') || (at > '\r' && at < ' ');
    }
}
