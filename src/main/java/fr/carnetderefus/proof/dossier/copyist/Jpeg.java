package fr.carnetderefus.proof.dossier.copyist;

/** What of a JPEG can be told without showing it. */
final class Jpeg {
    private Jpeg() {}

    /** How many parts its colours have: 1, 3, or 0 where it is none that is shown alike by all. */
    static int parts(byte[] jpeg) {
        var at = 2;
        if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
            return 0;
        }
        while (at + 9 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            var marker = jpeg[at + 1] & 0xFF;
            var length = (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF);
            // frames: baseline, extended and progressive; the others are met nowhere
            if (marker >= 0xC0 && marker <= 0xC2) {
                var parts = jpeg[at + 9] & 0xFF;
                var eight = jpeg[at + 4] == 8;
                return eight && (parts == 1 || parts == 3) ? parts : 0;
            }
            at += 2 + length;
        }
        return 0;
    }
}
