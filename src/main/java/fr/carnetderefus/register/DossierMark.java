package fr.carnetderefus.register;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on a dossier, and read again from its paper: where the carnet ended when it was
 * made, which originals were attached to it, and the carnet's own seal over both. A stranger
 * compares the first two; only the carnet can tell whether the seal is one of its own.
 *
 * @param manifest the SHA-256 of the list of the originals
 * @param seal 64 hexadecimal digits; empty where there is none: no carnet gives that out
 */
public record DossierMark(EndMark end, String manifest, String seal) {
    private static final String NAME = "carnet-de-refus";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    NAME + ";(\\d{1,18}):([0-9a-f]{64});([0-9a-f]{64})(?:;([0-9a-f]{64}))?");

    /** The mark of a dossier that a carnet gives out now. */
    public static DossierMark of(Register register, String manifest) {
        var end = register.ending();
        return new DossierMark(end, manifest, seal(register, end, manifest));
    }

    private static String seal(Register register, EndMark end, String manifest) {
        return register.journal().mark(bytes(sealed(end, manifest)));
    }

    private static String sealed(EndMark end, String manifest) {
        return NAME + ";" + end.written() + ";" + manifest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** As a code holds it. */
    public String written() {
        return sealed(end, manifest) + (seal.isEmpty() ? "" : ";" + seal);
    }

    /** Whether a carnet, or a copy of it, gave it out just so. */
    boolean isOf(Register register) {
        return seal(register, end, manifest).equals(seal);
    }

    /** The first one in a text, blanks in it aside. */
    public static Optional<DossierMark> find(String text) {
        var found = WRITTEN.matcher(text.replaceAll("\\s", ""));
        return found.find()
                ? Optional.of(
                        new DossierMark(
                                new EndMark(
                                        Long.parseLong(requireNonNull(found.group(1))),
                                        requireNonNull(found.group(2))),
                                requireNonNull(found.group(3)),
                                requireNonNullElse(found.group(4), "")))
                : Optional.empty();
    }
}
