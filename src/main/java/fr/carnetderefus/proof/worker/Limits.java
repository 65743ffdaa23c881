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

    /** A page's letters: no page one can read has as many, and each one is held while sorting. */
    public static final int MAX_GLYPHS = 200_000;

    /** A page of a newspaper has some 5,000. */
    public static final int MAX_WORDS = 20_000;

    /** No word is as long; a line drawn with underscores may be. */
    public static final int MAX_WORD_CHARS = 500;

    /** Pictures, and pages of them, in one PDF: a thick letter photographed page by page. */
    public static final int MAX_PICTURES = 100;

    /** Twice this, as what is seen and as the file it came from, still is a file to be filed. */
    public static final int MAX_PICTURE_BYTES = 30 << 20;

    /** What a telephone's largest setting gives; beyond, a JPEG is taken apart and made smaller. */
    public static final int MAX_JPEG_PIXELS = 50_000_000;

    /** A poster at 600 dpi; what claims more was made to take up time. */
    public static final int MAX_SOURCE_PIXELS = 300_000_000;

    /** A picture unpacked: A4 in colour at 400 dpi, or A2 in black and white at 1,200 dpi. */
    public static final int MAX_IMAGE_BYTES = 48 << 20;

    /** A picture unpacked only to see whether it is whole. */
    public static final int CHECKED_IMAGE_BYTES = 8 << 20;

    /** A drawing, a screen or a letter packed without loss; what is larger is a photograph. */
    public static final int MAX_LOSSLESS_BYTES = 4 << 20;

    /** A file's name, in UTF-16 units: no system allows a longer one. */
    public static final int MAX_NAME = 255;

    /** To make one PDF of pictures; a photograph takes a third of a second. */
    public static final Duration BIND = Duration.ofSeconds(40);

    /** A subject or a sender, in UTF-16 units; what is longer is no subject. */
    public static final int MAX_HEADER = 1_000;

    /** Headers of one part: a message through ten filters has some 150. */
    public static final int MAX_HEADERS = 2_000;

    /** Messages in messages and parts in parts: forwarded ten times, with room to spare. */
    public static final int MAX_MAIL_DEPTH = 40;

    /** Parts in all; a message with a hundred pictures has a few hundred. */
    public static final int MAX_MAIL_PARTS = 1_000;

    /** Files taken out of one message; nobody attaches as many proofs. */
    public static final int MAX_ATTACHED = 200;

    /** To take a message apart; its bytes are bounded, and nothing in it is packed. */
    public static final Duration MAIL = Duration.ofSeconds(15);

    /**
     * The words of one message in bytes, markup and all: the longest newsletter has 500 kB, and
     * what is beyond is in the message itself, which goes along.
     */
    public static final int MAX_MAIL_WORDS = 2 << 20;

    /** Pages set of one message: years of letters quoted back again and again. */
    public static final int MAX_LETTER_PAGES = 300;

    /** No post takes files of more than 25 MB, which are 34 MB in a message's letters. */
    public static final int MAX_LETTER_BYTES = 40 << 20;

    /** Files given back out of one PDF that was made of them. */
    public static final int MAX_ORIGINAL_BYTES = Math.max(MAX_PICTURE_BYTES, MAX_LETTER_BYTES);

    /** Elements within elements: tables in tables of ten programs' forwarding end far below. */
    public static final int MAX_MARKUP_DEPTH = 500;

    /** To set a message on pages; three hundred take three seconds. */
    public static final Duration LETTER = Duration.ofSeconds(20);

    /** To read the text; a fault of it costs nothing but the search. */
    public static final Duration TEXT = Duration.ofSeconds(10);

    /** Here the child stops by itself and hands over what it has. */
    public static final Duration TEXT_PAUSE = Duration.ofSeconds(8);

    private Limits() {}
}
