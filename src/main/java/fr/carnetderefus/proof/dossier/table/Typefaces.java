package fr.carnetderefus.proof.dossier.table;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The house's letters: how wide a text is in them, and where a line of it ends. */
public final class Typefaces implements AutoCloseable {
    /** Stands where no face has the sign; a question mark could be taken for the text's own. */
    public static final char NO_SIGN = '\u25A1';

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");

    private final Map<Face, Program> programs = new EnumMap<>(Face.class);

    private Typefaces() {}

    private record Program(TrueTypeFont font, CmapLookup glyphs, double unit) {
        boolean has(int sign) {
            return glyphs.getGlyphId(sign) > 0;
        }

        double width(int sign) throws IOException {
            return font.getAdvanceWidth(glyphs.getGlyphId(sign)) * unit;
        }
    }

    /** A part of a line that is in one face. */
    record Run(Face face, String text) {}

    /** Reads them. */
    public static Typefaces load() throws IOException {
        var faces = new Typefaces();
        for (var face : Face.values()) {
            try (var in =
                    Objects.requireNonNull(
                            PDDocument.class.getResourceAsStream(face.resource()),
                            face.resource())) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                faces.programs.put(
                        face,
                        new Program(font, font.getUnicodeCmapLookup(), 1.0 / font.getUnitsPerEm()));
            }
        }
        return faces;
    }

    TrueTypeFont font(Face face) {
        return program(face).font();
    }

    private Program program(Face face) {
        return Objects.requireNonNull(programs.get(face));
    }

    /**
     * How far down from the top of a line its letters stand, so that what they reach above and
     * below is in the middle of it.
     *
     * @param leading from line to line
     */
    public double baseline(Face face, double size, double leading) throws IOException {
        var program = program(face);
        var metrics = program.font().getHorizontalHeader();
        var above = metrics.getAscender() * program.unit() * size;
        var below = -metrics.getDescender() * program.unit() * size;
        return (leading - above - below) / 2 + above;
    }

    /** Whether there is a face that has a sign. */
    public boolean has(int sign) {
        return program(Face.TEXT).has(sign) || program(Face.MORE).has(sign);
    }

    /** How wide a sign is, at a size of one; in the face that has it. */
    public double width(int sign, Face face) throws IOException {
        var wanted = program(face);
        return wanted.has(sign) ? wanted.width(sign) : program(Face.MORE).width(sign);
    }

    /** How long a text is. */
    public double width(String text, Face face, double size) throws IOException {
        var width = 0.0;
        for (var run : runs(text, face)) {
            var program = program(run.face());
            for (var sign : run.text().codePoints().toArray()) {
                width += program.width(sign);
            }
        }
        return width * size;
    }

    /**
     * The lines of a text. One ends after a plain space, so that no date, no number and no
     * reference is cut; what is too long for a line by itself is cut anywhere.
     */
    public List<String> lines(String text, Face face, double size, double room) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        var space = width(" ", face, size);
        for (var word : clean(text).strip().split(" +", -1)) {
            var left = word;
            var width = width(left, face, size);
            if (!line.isEmpty() && used + space + width > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width > room) {
                var fits = fitting(left, face, size, room);
                lines.add(left.substring(0, fits));
                left = left.substring(fits);
                width = width(left, face, size);
            }
            used = line.isEmpty() ? width : used + space + width;
            line.append(line.isEmpty() ? "" : " ").append(left);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many of its signs fit, one at the least. */
    private int fitting(String word, Face face, double size, double room) throws IOException {
        var used = 0.0;
        var at = 0;
        while (at < word.length()) {
            var next = word.offsetByCodePoints(at, 1);
            used += width(word.substring(at, next), face, size);
            if (used > room && at > 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** A text in the faces that have its signs. */
    List<Run> runs(String text, Face wanted) {
        var runs = new ArrayList<Run>();
        var run = new StringBuilder();
        var face = wanted;
        for (var said : clean(text).codePoints().toArray()) {
            var sign = program(wanted).has(said) || program(Face.MORE).has(said) ? said : NO_SIGN;
            var has = program(wanted).has(sign) ? wanted : Face.MORE;
            if (has != face && !run.isEmpty()) {
                runs.add(new Run(face, run.toString()));
                run.setLength(0);
            }
            face = has;
            run.appendCodePoint(sign);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(face, run.toString()));
        }
        return runs;
    }

    private static String clean(String text) {
        return CONTROLS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }

    @Override
    public void close() throws IOException {
        for (var program : programs.values()) {
            program.font().close();
        }
    }
}
