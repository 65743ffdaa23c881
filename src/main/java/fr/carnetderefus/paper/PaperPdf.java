package fr.carnetderefus.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import fr.carnetderefus.proof.dossier.FrontPages;
import fr.carnetderefus.proof.dossier.table.Face;
import fr.carnetderefus.proof.dossier.table.Section;
import fr.carnetderefus.proof.dossier.table.Typefaces;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** Turns a sheet into a PDF that is PDF/A-3a and PDF/UA-1. */
public final class PaperPdf {
    /** Stands where no font has the sign. */
    static final String NO_SIGN = Character.toString(Typefaces.NO_SIGN);

    private static final String FONTS = "/fr/carnetderefus/ui/parts/fonts/";

    private PaperPdf() {}

    /** The sheet's PDF. */
    public static byte[] render(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        var builder = builder(sheet);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
        return out.toByteArray();
    }

    /**
     * The first pages of a dossier: tables between two sheets.
     *
     * @param foot what stands at the foot of all of them
     */
    public static FrontPages pages(Sheet cover, List<Section> tables, Sheet end, String foot) {
        try (var before = builder(cover).buildPdfRenderer();
                var after = builder(end).buildPdfRenderer()) {
            return FrontPages.of(
                    before.createPDFKeepOpen(), tables, after.createPDFKeepOpen(), foot);
        } catch (IOException e) {
            throw new UncheckedIOException("written to memory", e);
        }
    }

    private static PdfRendererBuilder builder(Sheet sheet) {
        XRLog.setLoggingEnabled(false); // it would name what it cannot print
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(Xhtml.of(sheet, css(sheet.look())), null);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false,
                com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                        .RUN_BEFORE_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Carnet de refus");
        builder.useReplacementText(NO_SIGN);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useObjectDrawerFactory(new Drawings());
        fonts(builder);
        return builder;
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "CarnetText-Regular.ttf", "Carnet Text", 400, FontStyle.NORMAL);
        font(builder, "CarnetText-Bold.ttf", "Carnet Text", 700, FontStyle.NORMAL);
        font(builder, "CarnetMono-Regular.ttf", "Carnet Mono", 400, FontStyle.NORMAL);
        font(builder, "CarnetMono-Bold.ttf", "Carnet Mono", 700, FontStyle.NORMAL);
        builder.useFont(
                () -> resource(Face.MORE.resource()),
                "Fallback",
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> resource(FONTS + file), family, weight, style, true);
    }

    private static String css(Sheet.Look look) {
        var css = text("paper.css");
        return switch (look) {
            case WIDE -> css + text("wide.css");
            case CHARTS -> css + text("charts.css");
            case COVER, CHECK -> css + text("dossier.css");
            case PLAIN, LARGE, LETTER -> css;
        };
    }

    private static String text(String file) {
        try (var in = resource("/fr/carnetderefus/paper/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PaperPdf.class.getResourceAsStream(path), path);
    }
}
