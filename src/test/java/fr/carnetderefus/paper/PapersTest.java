package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.text.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every paper, for everybody, in both languages: valid for both profiles, and what it must say. */
class PapersTest {
    private static String text(Sheet sheet) throws Exception {
        return text(PaperPdf.render(sheet));
    }

    /** The text on one line: where lines break is not what is tested. */
    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
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
                assertFalse(plain.contains(personal), plain);
            }
            assertTrue(plain.contains("R.1111-28"), plain);
            assertTrue(plain.contains("3422"), plain);
            assertTrue(plain.contains("23/11/2026"), plain);
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
                    assertTrue(text.contains(words), () -> words + " not in: " + text);
                }
                assertTrue(text.contains("Léa Martin"), text);
                assertTrue(text.contains("représentant légal de Léa Martin"), text);
                assertEquals(letter.getKey() != PaperKind.COMPLAINT, text.contains("2 85 01"));
            }
        }
    }

    @Test
    void aMeasureIsNamedAndCuratelleLeavesTheSignatureToThePerson() throws Exception {
        var family = new Family();
        var tutelle = text(family.sheet(PaperKind.REQUEST_PROOF, family.odette, Language.FRENCH));
        assertTrue(tutelle.contains("mesure de tutelle d’Odette Martin"), tutelle);
        assertTrue(tutelle.contains("Tribunal judiciaire de Lyon, référence RG 21/00417"), tutelle);
        assertTrue(tutelle.contains("Signature\u00a0: Claire Martin"), tutelle);
        assertTrue(tutelle.contains("20 octobre 2026 à 9 h 12, par téléphone"), tutelle);
        assertTrue(tutelle.contains("Mme Dupin"), tutelle);
        assertTrue(tutelle.contains("L.1111-14"), tutelle);
        var curatelle = text(family.sheet(PaperKind.ACCESS, family.marcel, Language.FRENCH));
        assertTrue(curatelle.contains("Signature\u00a0: Marcel Martin"), curatelle);
        assertTrue(curatelle.contains("je signe moi-même"), curatelle);
    }
}
