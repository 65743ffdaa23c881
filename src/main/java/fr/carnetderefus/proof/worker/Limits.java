package fr.carnetderefus.proof.worker;

import java.time.Duration;

/** How much one file may cost. Beyond any of these the file is too heavy, not the program. */
public final class Limits {
    /** A letter scanned in colour at 600 dpi opens and shows; bombs of 1 GB still die quickly. */
    public static final int HEAP_MB = 384;

    /** Deep enough for the oddest honest files, and a nesting bomb ends at once. */
    public static final int STACK_KB = 2048;

    /** Scans of whole dossiers stay far below; the child holds the file whole, in its heap. */
    public static final int MAX_FILE_BYTES = 64 << 20;

    /** In UTF-16 units; PDF itself looks at the first 127 bytes of a password. */
    public static final int MAX_PASSWORD = 1_000;

    /** A page of A4 at 280 dpi: more than any screen shows, 32 MB in flight. */
    public static final int MAX_PIXELS = 8_000_000;

    /** No side longer than what Java 2D paints safely, even when the page is a thin strip. */
    public static final int MAX_SIDE_PX = 16_000;

    /** Counting stops here: no proof has as many pages, and each one walked stays in memory. */
    public static final int MAX_PAGES = 50_000;

    /** A page tree has fewer branches than pages; what has more was built to waste time. */
    public static final int MAX_NODES = 100_000;

    /** Bytes unpacked while looking for damage: enough for any letter, half a second at worst. */
    public static final int MAX_CHECKED_BYTES = 64 << 20;

    /** A slow disk and a virus scanner may take their time to let the child start. */
    public static final Duration START = Duration.ofSeconds(20);

    /** With {@link #TRIAL}, below the 20 seconds after which one gives up on a window. */
    public static final Duration OPEN = Duration.ofSeconds(10);

    /** To paint the first page once, small, while the file is looked at. */
    public static final Duration TRIAL = Duration.ofSeconds(8);

    /** To paint a page for the screen. */
    public static final Duration PAINT = Duration.ofSeconds(10);

    /**
     * The thickest file of a person scanned in one go; what comes after is still kept and shown.
     */
    public static final int MAX_TEXT_PAGES = 2_000;

    /** Some eight hundred full pages of letters; 4 MB to hold and to send. */
    public static final int MAX_TEXT_CHARS = 2_000_000;

    /** To read the text; a fault of it costs nothing but the search. */
    public static final Duration TEXT = Duration.ofSeconds(10);

    /** Here the child stops by itself and hands over what it has. */
    public static final Duration TEXT_PAUSE = Duration.ofSeconds(8);

    private Limits() {}
}
