package fr.carnetderefus.proof.dossier;

import fr.carnetderefus.proof.dossier.copyist.Packer;
import fr.carnetderefus.proof.dossier.copyist.Pdf;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

/** The files in a dossier: what they are called, and which of its objects they are. */
final class Attachments {
    /** Each takes so many objects. */
    static final int NUMBERS = 2;

    private final Objects file;
    private final String made;
    private final Map<String, Integer> specs = new TreeMap<>();

    Attachments(Objects file, OffsetDateTime made) {
        this.file = file;
        this.made = Xmp.pdfDate(made);
    }

    /**
     * Originals are packed with this, although most are so already: a reader that mends a damaged
     * file looks for objects everywhere in it, and must not find those of an original.
     */
    static Packer packer() {
        return new Packer(Deflater.BEST_SPEED);
    }

    /**
     * Attaches a file.
     *
     * @param next the first number that is free
     * @param kind its media type
     * @param relation what it is to the pages, as PDF/A-3 calls it
     * @param size of the file, packed as it is here
     * @return the first number that is free then
     */
    int add(
            int next,
            String name,
            String words,
            String kind,
            String relation,
            byte[] packed,
            int size)
            throws IOException {
        file.stream(
                next,
                "/Type/EmbeddedFile/Subtype"
                        + Pdf.name(kind)
                        + "/Params<</Size "
                        + size
                        + "/ModDate("
                        + made
                        + ")>>/Filter/FlateDecode",
                packed);
        file.put(
                next + 1,
                "<</Type/Filespec/F"
                        + Pdf.text(name)
                        + "/UF"
                        + Pdf.text(name)
                        + "/Desc"
                        + Pdf.text(words)
                        + "/AFRelationship/"
                        + relation
                        + "/EF<</F "
                        + Pdf.ref(next)
                        + "/UF "
                        + Pdf.ref(next)
                        + ">>>>");
        specs.put(name, next + 1);
        return next + NUMBERS;
    }

    /** What the catalog says of them. */
    String written() {
        var names =
                specs.entrySet().stream()
                        .map(e -> "(" + e.getKey() + ")" + Pdf.ref(e.getValue()))
                        .collect(Collectors.joining(" "));
        var all = Pdf.refs(specs.values());
        return "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + all + "]";
    }
}
