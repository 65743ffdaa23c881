package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.ListException.Reason;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column tells what, by its heading or by what stands in it. */
class MappingTest {
    private static Grid grid(String... lines) throws ListException {
        return ListFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ListTable table(String... lines) throws ListException {
        return ListTable.of(grid(lines));
    }

    private static Map<Field, Integer> recognised(String... lines) throws ListException {
        return Mapping.recognise(table(lines)).columns();
    }

    @Test
    void theNamesThatWeGiveColumnsAreRecognised() {
        for (var language : Language.values()) {
            var words = new ListWords(Texts.in(language));
            for (var field : Field.values()) {
                assertEquals(Optional.of(field), Headings.field(words.field(field)));
            }
        }
    }

    @Test
    void accentsCapitalsAndPunctuationAreAside() throws Exception {
        assertEquals(
                Map.of(
                        Field.BIRTH_NAME,
                        0,
                        Field.GIVEN,
                        1,
                        Field.BORN,
                        2,
                        Field.NIR,
                        3,
                        Field.DEPARTMENT,
                        4,
                        Field.RG_NUMBER,
                        5,
                        Field.MEASURE_END,
                        6),
                recognised(
                        "NOM *;PRENOM(S);Date de naissance (JJ/MM/AAAA);n° sécu.;CP;Nº R.G.;Échéance"
                                .replace("R.G.", "RG"),
                        "A;B;;;;;"));
        assertEquals(
                Map.of(Field.BIRTH_NAME, 0, Field.GIVEN, 1, Field.BORN, 2, Field.NIR, 3),
                recognised("Surname,First Name,DOB,Social Security Number", "A,B,,"));
    }

    @Test
    void ofTwoFamilyNamesThePlainOneIsTheNameInUse() throws Exception {
        var expected = Map.of(Field.USED_NAME, 0, Field.BIRTH_NAME, 1, Field.GIVEN, 2);
        assertEquals(expected, recognised("Nom;Nom de naissance;Prénom", "A;B;C"));
    }

    @Test
    void theColumnsOfEmjpm() throws Exception {
        assertEquals(
                Map.of(
                        Field.EXTENT,
                        2,
                        Field.DEPARTMENT,
                        4,
                        Field.MEASURE_START,
                        5,
                        Field.GROUND,
                        7,
                        Field.FILE_NUMBER,
                        8,
                        Field.RG_NUMBER,
                        9,
                        Field.COURT,
                        11),
                recognised(
                        "annee_naissance;cabinet;champ_mesure;civilite;code_postal;date_nomination;"
                                + "lieu_vie;nature_mesure;numero_dossier;numero_rg;pays;tribunal;"
                                + "ville",
                        "1950;1;x;F;69003;03/02/2021;x;Tutelle;D1;21/1;France;Lyon;Lyon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caisse",
                "CPAM",
                "ORGANISME SOCIAL",
                "Régime d’assurance maladie",
                "Caisse d'affiliation",
                "Caisse d’assurance maladie",
                "Health fund",
                "Health insurance fund"
            })
    void aCaisseIsKnownByManyHeadings(String heading) throws Exception {
        assertEquals(
                Map.of(Field.BIRTH_NAME, 0, Field.CAISSE, 1),
                recognised("Nom;" + heading, "A;MSA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Régime", "Organisme"})
    void whatMayBeOfTheMeasureIsNoCaisse(String heading) throws Exception {
        assertEquals(Map.of(Field.BIRTH_NAME, 0), recognised("Nom;" + heading, "A;Tutelle"));
    }

    @Test
    void whatStandsNearTheHeadingIsNotMeant() throws Exception {
        assertEquals(
                Map.of(Field.BIRTH_NAME, 0, Field.MEASURE_START, 2),
                recognised("Nom;Lieu de naissance;Date de nomination;Ville", "A;B;01/02/2020;C"));
    }

    @Test
    void headingsMayStandBelowATitle() throws Exception {
        var table = ListTable.of(ListFile.read(ListSamples.bytes("x_merged_title_offset.xlsx")));
        assertEquals("Nom", table.heading(1));
        assertEquals(1, table.rows().size());
        assertEquals(
                Map.of(Field.BIRTH_NAME, 1, Field.GIVEN, 2, Field.NIR, 3),
                Mapping.recognise(table).columns());
    }

    @Test
    void contentsTellWhereHeadingsDoNot() throws Exception {
        var bare = table("Zoé;2 55 08 14 168 025 38;05/08/1955;69003", "Luc;;01/02/1977;2A");
        assertTrue(bare.headings().isEmpty());
        assertEquals(2, bare.rows().size());
        assertEquals(
                Map.of(Field.NIR, 1, Field.BORN, 2, Field.DEPARTMENT, 3),
                Mapping.recognise(bare).columns());
        assertEquals(
                Map.of(Field.BIRTH_NAME, 0, Field.NIR, 1),
                recognised(
                        "Nom;Identifiant social",
                        "A;255081416802538",
                        "B;?".replace("?", "260072000100289")));
    }

    @Test
    void aColumnTellsOneThing() throws Exception {
        var table = table("Nom;Prénom;Autre", "A;B;C");
        var mapping = Mapping.recognise(table).with(Field.GIVEN, 2).with(Field.CODE, 0);
        assertEquals(Map.of(Field.GIVEN, 2, Field.CODE, 0), mapping.columns());
        assertEquals(Optional.of(Field.GIVEN), mapping.field(2));
        assertEquals(Optional.empty(), mapping.column(Field.BIRTH_NAME));
        assertEquals(Map.of(Field.GIVEN, 2), mapping.without(Field.CODE).columns());
    }

    @Test
    void whatWasChosenIsRememberedByHeading() throws Exception {
        var table = table("Nom;Prénom;Immat. CPAM", "A;B;C");
        var chosen = Mapping.recognise(table).with(Field.FILE_NUMBER, 2).headings(table);
        var next = table("IMMAT CPAM;Prénom;Nom", "C;B;A");
        assertEquals(
                Map.of(Field.FILE_NUMBER, 0, Field.GIVEN, 1, Field.BIRTH_NAME, 2),
                Mapping.recognise(next, chosen).columns());
    }

    @Test
    void headingsWithNobodyUnderThemAreRefused() {
        var refusal = assertThrows(ListException.class, () -> table("Nom;Prénom"));
        assertEquals(Reason.HEADER_ONLY, refusal.reason());
    }

    @Test
    void columnsHaveTheLettersOfSpreadsheets() {
        var columns = List.of(0, 25, 26, 701, 702);
        assertEquals(
                List.of("A", "Z", "AA", "ZZ", "AAA"),
                columns.stream().map(ListTable::letters).toList());
    }
}
