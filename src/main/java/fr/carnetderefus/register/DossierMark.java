package fr.carnetderefus.register;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on a dossier, and read again from its paper: where the carnet ended when it was
 * made, and which originals were attached to it.
 *
 * @param manifest the SHA-256 of the list of the originals
 */
public record DossierMark(EndMark end, String manifest) {
    private static final Pattern WRITTEN =
            Pattern.compile("carnet-de-refus;(\\d{1,18}):([0-9a-f]{64});([0-9a-f]{64})");

    /** As a code holds it. */
    public String written() {
        return "carnet-de-refus;" + end.written() + ";" + manifest;
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
                                requireNonNull(found.group(3))))
                : Optional.empty();
    }
}
