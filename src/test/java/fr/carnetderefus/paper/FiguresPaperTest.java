package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.Selection;
import fr.carnetderefus.model.refusal.Status;
import fr.carnetderefus.register.SurveyFigures;
import fr.carnetderefus.register.SurveyFigures.Age;
import fr.carnetderefus.register.SurveyFigures.Deadlines;
import fr.carnetderefus.register.SurveyFigures.Week;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Everybody in figures, on one page whatever the figures are. */
class FiguresPaperTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Nought of the first constant, a step more of each that follows. */
    private static <E extends Enum<E>> Map<E, Long> each(E[] constants, long step) {
        var counts = new EnumMap<E, Long>(constants[0].getDeclaringClass());
        Arrays.stream(constants).forEach(c -> counts.put(c, counts.size() * step));
        return counts;
    }

    /** A service with people in so many departments, the first with one more than the second. */
    private static SurveyFigures figures(int departments, long factor) {
        return figures(departments, 2, "CPAM du Var %02d", factor);
    }

    /** So many caisses, and a person more in each. */
    private static SortedMap<String, Long> caisses(int caisses, String name, long factor) {
        var counts = new TreeMap<String, Long>();
        counts.put("", 9 * factor);
        for (var i = 1; i <= caisses; i++) {
            counts.put(name.formatted(i), i * factor);
        }
        return counts;
    }

    private static SurveyFigures figures(int departments, int caisses, String name, long factor) {
        var counts = new TreeMap<String, Long>();
        counts.put("", 7 * factor);
        for (var i = 1; i <= departments; i++) {
            counts.put("%02d".formatted(i), (departments + 1 - i) * factor);
        }
        var weeks =
                Stream.iterate(0, i -> i < SurveyFigures.WEEKS, i -> i + 1)
                        .map(i -> new Week(MONDAY.plusWeeks(i), (long) i * (7 - i) * factor))
                        .toList();
        return new SurveyFigures(
                MONDAY.plusDays(1),
                (int) (412 * factor),
                each(Status.values(), 23 * factor),
                new Deadlines(5 * factor, weeks, 3 * factor, 2 * factor),
                List.of(
                        new Age(0, 30, 12 * factor),
                        new Age(31, 60, 5 * factor),
                        new Age(61, 90, factor),
                        new Age(91, null, 3 * factor)),
                counts,
                caisses(caisses, name, factor),
                each(PersonKind.values(), 100 * factor),
                each(Selection.values(), 9 * factor));
    }

    private static Sheet sheet(SurveyFigures figures, Language language) {
        return new FiguresPaper(Texts.in(language), figures, "Carnet de refus").sheet();
    }

    private static Stream<Block> blocks(Sheet sheet) {
        return sheet.blocks().stream()
                .flatMap(b ->
                        b instanceof Block.Columns(var left, var right)
                                ? Stream.concat(left.stream(), right.stream())
                                : Stream.of(b));
    }

    private static Block.Bars bars(Sheet sheet, String what) {
        return blocks(sheet)
                .filter(b -> b instanceof Block.Bars)
                .map(b -> (Block.Bars) b)
                .filter(bars -> bars.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static void picture(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            assertTrue(ImageIO.write(image, "png", folder.resolve(name + ".png").toFile()));
        }
    }

    @Test
    void allOfItStandsOnOneValidPage() throws Exception {
        for (var language : Language.values()) {
            for (var departments : List.of(0, 3, 101)) {
                for (var factor : List.of(0L, 1L, 8L)) {
                    var name = language.code() + "-" + departments + "-" + factor;
                    var figures = figures(departments, departments, "MSA %02d", factor);
                    onePage(sheet(figures, language), name);
                }
            }
        }
    }

    /** Anybody writes the name of a caisse as they like. */
    @Test
    void allOfItStandsOnOnePageHoweverLongTheNamesOfCaissesAre() throws Exception {
        for (var departments : List.of(1, 101)) {
            for (var name :
                    List.of(
                            "CPAM %02d",
                            "CPAM des Alpes-de-Haute-Provence %02d",
                            "CAISSE PRIMAIRE D’ASSURANCE MALADIE DES ALPES-MARITIMES %02d",
                            "MUTUELLE GÉNÉRALE DE LA MEURTHE-ET-MOSELLE ET DES VOSGES %02d")) {
                var figures = figures(departments, 40, name, 8);
                var picture = "caisses-" + departments + "-" + name.length();
                onePage(sheet(figures, Language.FRENCH), picture);
            }
        }
    }

    private static void onePage(Sheet sheet, String name) throws Exception {
        var pdf = PaperPdf.render(sheet);
        picture("paper-figures-" + name, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages(), name);
        }
        assertEquals(List.of(), VeraPdf.faults(pdf), name);
    }

    @Test
    void tenDepartmentsAreNamedAndTheRestIsSummed() {
        var bars = bars(sheet(figures(13, 1), Language.FRENCH), "Département").bars();
        assertEquals(12, bars.size());
        assertEquals(new Block.Bar("01", 13, Block.Tone.PLAIN), bars.getFirst());
        assertEquals(new Block.Bar("3 autres départements", 6, Block.Tone.PLAIN), bars.get(10));
        assertEquals(new Block.Bar("Non noté", 7, Block.Tone.PLAIN), bars.getLast());
    }

    @Test
    void theCaissesOfMostPeopleAreNamedAndTheRestIsSummed() {
        var bars = bars(sheet(figures(1, 15, "MSA %02d", 1), Language.FRENCH), "Caisse").bars();
        assertEquals(14, bars.size());
        assertEquals(new Block.Bar("MSA 15", 15, Block.Tone.PLAIN), bars.getFirst());
        assertEquals(new Block.Bar("3 autres caisses", 6, Block.Tone.PLAIN), bars.get(12));
        assertEquals(new Block.Bar("Non notée", 9, Block.Tone.PLAIN), bars.getLast());
    }

    /** Departments come first, and a long name takes the room of two. */
    @Test
    void ofCaissesThereAreAsManyAsFindRoom() {
        assertEquals(3, caissesNamed(13, "MSA %02d"));
        assertEquals(1, caissesNamed(13, "CPAM des Alpes-de-Haute-Provence %02d"));
        assertEquals(5, caissesNamed(3, "CPAM des Alpes-de-Haute-Provence %02d"));
    }

    private static long caissesNamed(int departments, String name) {
        var sheet = sheet(figures(departments, 15, name, 1), Language.FRENCH);
        return bars(sheet, "Caisse").bars().size() - 2L;
    }

    /** Who does not see bars is told the same. */
    @Test
    void eachGroupIsSaidInASentence() {
        var said =
                blocks(sheet(figures(3, 1), Language.FRENCH))
                        .filter(b -> b instanceof Block.Para)
                        .map(b -> ((Block.Para) b).text().replaceAll("[\u00a0\u202f]", " "))
                        .toList();
        assertEquals(
                List.of(
                        "Au 24 novembre 2026 : 412 personnes. Cette feuille ne nomme personne."
                                + " Chaque groupe de barres a sa propre échelle."
                                + " Une barre pleine : le délai est dépassé.",
                        "21 justificatifs manquent. Depuis plus de 90 jours : 3.",
                        "Une personne peut être dans plusieurs vues.",
                        "5 délais dépassés. La semaine la plus chargée est celle du"
                                + " 14/12/2026 : 12 derniers jours.",
                        "3 départements. Le premier est le 01, avec 3 personnes.",
                        "2 caisses. La plus fréquente : CPAM du Var 02 (2)."),
                said.stream().filter(text -> !text.contains("prouvé")).toList());
    }

    /** Only what is late is full, and its name says that it is. */
    @Test
    void aFullBarIsLateInWordsToo() {
        for (var language : Language.values()) {
            var full =
                    blocks(sheet(figures(3, 1), language))
                            .filter(b -> b instanceof Block.Bars)
                            .flatMap(b -> ((Block.Bars) b).bars().stream())
                            .filter(bar -> bar.tone() == Block.Tone.PRESSING)
                            .map(Block.Bar::name)
                            .toList();
            assertEquals(3, full.size(), full.toString());
            var late = Texts.in(language).of("status", Status.OVERDUE);
            assertTrue(full.stream().allMatch(late::equals), full.toString());
        }
    }

    @Test
    void nobodyIsNamed() throws Exception {
        var family = new Family("Grégoire-Œdipe", "Quatresous");
        for (var language : Language.values()) {
            var sheet = family.papers(language).of(PaperKind.FIGURES, null);
            var said = sheet.toString();
            for (var name : List.of("Grégoire", "Quatresous", "Claire", "98765432109")) {
                assertFalse(said.contains(name), said);
            }
            assertEquals(sheet, family.sheet(PaperKind.FIGURES, family.lea, language));
        }
    }
}
