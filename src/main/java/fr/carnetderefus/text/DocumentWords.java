package fr.carnetderefus.text;

import fr.carnetderefus.model.refusal.Archived;

/** What is said of a document in the archive. */
public final class DocumentWords {
    private DocumentWords() {}

    /** How many pages it has, or that nobody could count them. */
    public static String pages(Texts texts, int pages) {
        return pages == 0
                ? texts.get("document.pages-unknown")
                : texts.count("document.pages", pages);
    }

    /** What it is: "Preuve de refus". */
    public static String kind(Texts texts, Archived what) {
        return texts.of("document", what.kind());
    }

    /** How big it is, in the unit people read. */
    public static String size(Texts texts, long bytes) {
        var kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1000
                ? texts.get("document.kilobytes", kilobytes)
                : texts.get("document.megabytes", bytes / (1024.0 * 1024.0));
    }
}
