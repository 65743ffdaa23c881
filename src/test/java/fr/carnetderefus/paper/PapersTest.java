package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.CarnetException;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Crowd;
import fr.carnetderefus.register.ErasePerson;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** Every paper, for everybody, in both languages: valid for both profiles, and what it must say. */
class PapersTest {
    private static String text(Sheet sheet) throws Exception {
        return text(PaperPdf.render(sheet));
    }

    /** The text without its spaces: where lines break is not what is tested. */
    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }

    private static void assertSays(String text, String words) {
        assertTrue(text.contains(bare(words)), () -> words + " not in: " + text);
    }

    private static void assertSaysNot(String text, String words) {
        assertFalse(text.contains(bare(words)), () -> words + " in: " + text);
    }

    @TestFactory
    List<DynamicTest> everyPaperIsValidForBothProfiles() throws Exception {
        var family = new Family();
        Map<String, PersonId> people = new LinkedHashMap<>();
        people.put("adult", family.claire);
        people.put("child", family.lea);
        people.put("represented", family.odette);
        people.put("assisted", family.marcel);
        var tests = new ArrayList<DynamicTest>();
        for (var kind : PaperKind.values()) {
            for (var language : Language.values()) {
                people.forEach((who, id) ->
                        tests.add(
                                DynamicTest.dynamicTest(
                                        kind.id() + " " + who + " " + language.code(),
                                        () -> isValid(family.sheet(kind, id, language)))));
            }
        }
        return tests;
    }

    private static void isValid(Sheet sheet) throws Exception {
        var pdf = PaperPdf.render(sheet);
        assertEquals(List.of(), VeraPdf.faults(pdf));
        var text = text(pdf);
        assertFalse(text.contains(PaperPdf.NO_SIGN), text);
        assertFalse(text.contains("{"), text);
    }

    @Test
    void theHowToHoldsNoPersonalDatum() throws Exception {
        var family = new Family("Grégoire-Œdipe", "Quatresous");
        for (var language : Language.values()) {
            var about = text(family.sheet(PaperKind.HOWTO, family.lea, language));
            var plain = text(family.papers(language).of(PaperKind.HOWTO, null));
            assertEquals(plain, about);
            for (var personal :
                    List.of("Grégoire", "Quatresous", "Claire", "aB3dE6gH9jK1", "98765432109")) {
                assertSaysNot(plain, personal);
            }
            assertSays(plain, "R.1111-28");
            assertSays(plain, "3422");
            assertSays(plain, "23/11/2026");
        }
    }

    @Test
    void lettersCiteTheirArticle() throws Exception {
        var family = new Family();
        var cited =
                Map.of(
                        PaperKind.REQUEST_PROOF, List.of("article L.112-3"),
                        PaperKind.ACCESS, List.of("article 15", "article 12", "statut d’origine"),
                        PaperKind.DOCUMENT, List.of("article L.311-1", "R.311-13", "CADA"),
                        PaperKind.ERASURE, List.of("article R.1111-36", "trois mois"),
                        PaperKind.COMPLAINT, List.of("article 77", "CNIL"));
        for (var letter : cited.entrySet()) {
            for (var language : Language.values()) {
                var text = text(family.sheet(letter.getKey(), family.lea, language));
                for (var words : letter.getValue()) {
                    assertSays(text, words);
                }
                assertSays(text, "Léa Martin");
                assertSays(text, "représentant légal de Léa Martin");
                assertEquals(
                        letter.getKey() != PaperKind.COMPLAINT, text.contains(bare(Family.NIR)));
            }
        }
    }

    @Test
    void aMeasureIsNamedAndCuratelleLeavesTheSignatureToThePerson() throws Exception {
        var family = new Family();
        var tutelle = text(family.sheet(PaperKind.REQUEST_PROOF, family.odette, Language.FRENCH));
        assertSays(tutelle, "mesure de tutelle d’Odette Martin");
        assertSays(tutelle, "Tribunal judiciaire de Lyon, référence RG 21/00417");
        assertSays(tutelle, "Signature\u00a0: Claire Martin");
        assertSays(tutelle, "20 octobre 2026 à 9 h 12, par téléphone");
        assertSays(tutelle, "Mme Dupin");
        assertSays(tutelle, "L.1111-14");
        var curatelle = text(family.sheet(PaperKind.ACCESS, family.marcel, Language.FRENCH));
        assertSays(curatelle, "Signature\u00a0: Marcel Martin");
        assertSays(curatelle, "je signe moi-même");
    }

    @Test
    void whereTheMeasureDoesNotReachThePersonSignsAlone() throws Exception {
        var family = new Family();
        var register = family.register;
        var odette = register.file(family.odette).person();
        var held = Objects.requireNonNull(odette.representation());
        var measures =
                List.of(
                        new Representation(
                                held.by(), Ground.TUTELLE, Extent.GOODS, "", "", null, null),
                        Representation.of(held.by(), Ground.SAUVEGARDE));
        for (var measure : measures) {
            new AddPerson(register)
                    .amend(
                            new Person(
                                    odette.id(),
                                    odette.kind(),
                                    odette.names(),
                                    odette.born(),
                                    odette.household(),
                                    odette.keeper(),
                                    measure,
                                    odette.insurance()));
            for (var language : Language.values()) {
                var letter = family.sheet(PaperKind.ACCESS, family.odette, language);
                isValid(letter);
                var text = text(letter);
                assertSays(text, "je signe moi-même");
                assertSays(text, "Signature\u00a0: Odette Martin");
                assertSaysNot(text, "m’assiste");
                assertSaysNot(text, "extrait de la décision");
                var easy = text(family.sheet(PaperKind.FALC, family.odette, language));
                assertSaysNot(easy, "vous aide. C’est vous");
            }
        }
    }

    /** All that is held: what was changed and taken back too, to the last sign. */
    @Test
    void theReportHoldsWhatTheCarnetHolds() throws Exception {
        var family = new Family();
        var register = family.register;
        var before = register.file(family.lea).person();
        var amended =
                new Person(
                        before.id(),
                        before.kind(),
                        Names.of("Léa-Rose", "Martin"),
                        LocalDate.of(2017, 6, 2),
                        before.household(),
                        before.keeper(),
                        before.representation(),
                        before.insurance());
        new AddPerson(register).amend(amended);
        new RecordRefusal(register)
                .attempt(
                        family.lea,
                        new Entry.AttemptMade(
                                "phone",
                                LocalDateTime.of(2026, 11, 23, 10, 5),
                                Entry.Outcome.BUSY,
                                "M. Roche",
                                "rappeler demain"));
        new UndoStep(register).undo();
        var french = family.papers(Language.FRENCH);
        var text = text(french.held(family.lea));
        for (var held :
                List.of(
                        "Ce que le carnet contient sur Léa-Rose Martin",
                        "2 juin 2017",
                        "Léa Martin",
                        "1er juin 2017",
                        "Code : aB3dE6gH9jK1.",
                        "Lettre envoyée le 4 novembre 2026",
                        "Essai à 10 h 05",
                        "Interlocuteur : M. Roche.",
                        "Note : rappeler demain",
                        "Annulé",
                        "Il est tenu par Claire Martin.",
                        "article 77")) {
            assertSays(text, held);
        }
        assertSaysNot(text, "Zz3dE6gH9jK2");
        assertSaysNot(text, Family.NIR);

        var marcel = text(french.held(family.marcel));
        var proof = register.file(family.marcel).proofs().getFirst();
        assertSays(marcel, proof.sha256());
        assertSays(marcel, "preuve.pdf");
        assertSays(marcel, "2016-175");
        var claire = text(french.held(family.claire));
        assertSays(claire, Family.NIR);
        assertSays(claire, "98765432109");
        assertSays(claire, "Léa-Rose Martin");

        new AddPerson(register).remove(family.marcel);
        assertSays(text(french.held(family.marcel)), "a été retirée des listes");
        new ErasePerson(register).erase(family.marcel);
        var erased = assertThrows(CarnetException.class, () -> french.held(family.marcel));
        assertEquals(CarnetException.Reason.UNKNOWN_PERSON, erased.reason());
    }

    /** A guardian's month: days with hundreds of names stay days, and the names stand below. */
    @Test
    void aBusyMonthStaysAMonth() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        try (var register = Carnets.shipped(clock).inMemory()) {
            Crowd.fill(register, 400);
            var papers = new Papers(register, Texts.in(Language.FRENCH), Family.TODAY);
            var month = papers.of(PaperKind.MONTH, null);
            isValid(month);
            picture("month-of-400", month);
            var busiest =
                    month.blocks().stream()
                            .filter(b -> b instanceof Block.Month)
                            .flatMap(b -> ((Block.Month) b).weeks().stream())
                            .flatMap(List::stream)
                            .mapToInt(cell -> cell.marks().size())
                            .max();
            assertTrue(busiest.orElseThrow() <= 6, () -> "marks on one day: " + busiest);
            assertTrue(month.blocks().stream().anyMatch(b -> b instanceof Block.Table));
        }
    }

    /** For eyes: the first two pages of some papers. */
    @Test
    void somePapersAsPictures() throws Exception {
        var family = new Family();
        picture("howto", family.sheet(PaperKind.HOWTO, family.lea, Language.FRENCH));
        picture(
                "request-proof",
                family.sheet(PaperKind.REQUEST_PROOF, family.odette, Language.FRENCH));
        picture("call-sheet", family.sheet(PaperKind.CALL_SHEET, family.lea, Language.FRENCH));
        picture("summary", family.sheet(PaperKind.SUMMARY, family.lea, Language.FRENCH));
        picture("falc", family.sheet(PaperKind.FALC, family.odette, Language.FRENCH));
        picture("report", family.sheet(PaperKind.REPORT, family.lea, Language.FRENCH));
        picture("report-filed", family.sheet(PaperKind.REPORT, family.marcel, Language.FRENCH));
        picture("steps", family.sheet(PaperKind.STEPS_TAKEN, family.odette, Language.FRENCH));
        picture("steps-filed", family.sheet(PaperKind.STEPS_TAKEN, family.marcel, Language.FRENCH));
        picture("month", family.sheet(PaperKind.MONTH, family.lea, Language.FRENCH));
    }

    static void picture(String name, Sheet sheet) throws Exception {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        try (var document = Loader.loadPDF(PaperPdf.render(sheet))) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < Math.min(2, document.getNumberOfPages()); page++) {
                var file = folder.resolve("paper-" + name + "-" + (page + 1) + ".png").toFile();
                assertTrue(ImageIO.write(renderer.renderImageWithDPI(page, 72), "png", file));
            }
        }
    }
}
