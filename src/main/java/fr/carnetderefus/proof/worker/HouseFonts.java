package fr.carnetderefus.proof.worker;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Stands in for fonts a file names and does not hold. Ordinary text gets the one font PDFBox
 * brings, without PDFBox's search through every font of the computer: that takes a second here, a
 * minute on a slow disk, and anew in each child, as it may keep no list on disk. Signs and
 * ideograms are still searched for, since that font has none: a tick in a form is worth the wait.
 */
public final class HouseFonts implements FontMapper {
    private static final String RESOURCE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final List<String> SIGNS =
            List.of("Symbol", "Dingbats", "Wingdings", "Webdings", "Gothic", "Emoji");

    private final FontMapper search;
    private final TrueTypeFont house;

    private HouseFonts(FontMapper search, TrueTypeFont house) {
        this.search = search;
        this.house = house;
    }

    /** Makes these the fonts of the whole process. */
    public static void install() throws IOException {
        try (var in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(RESOURCE))) {
            var house = new TTFParser().parse(new RandomAccessReadBuffer(in));
            FontMappers.set(new HouseFonts(FontMappers.instance(), house));
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return isSigns(name, descriptor)
                ? search.getTrueTypeFont(name, descriptor)
                : new FontMapping<>(house, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return isSigns(name, descriptor)
                ? search.getFontBoxFont(name, descriptor)
                : new FontMapping<>(house, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        return search.getCIDFont(name, descriptor, system);
    }

    private static boolean isSigns(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        var named = name != null && SIGNS.stream().anyMatch(name::contains);
        return named || (descriptor != null && descriptor.isSymbolic());
    }
}
