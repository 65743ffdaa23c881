package fr.carnetderefus.proof.worker;

/** Looks whether what the pages are made of can be unpacked to its end. */
final class StreamCheck {
    private StreamCheck() {}

    static boolean broken(PageWalk.Found found) {
        return found.pages().isEmpty();
    }
}
