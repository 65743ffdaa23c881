package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.exchange.ListException.Reason;
import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.ImportPeople;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of each row. */
class JudgeListTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);
    private static final String ZOE_NIR = "255081416802538";
    private static final Texts TEXTS = Texts.in(Language.ENGLISH);

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Preview preview(String... lines) throws ListException {
        return preview(new JudgeList(register), lines);
    }

    private static Preview preview(JudgeList judge, String... lines) throws ListException {
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var table = ListTable.of(ListFile.read(bytes));
        return judge.judge(table, Mapping.recognise(table), (done, of) -> true).orElseThrow();
    }

    private Preview brought(String... lines) throws Exception {
        var preview = preview(lines);
        write(preview);
        return preview;
    }

    private void write(Preview preview) throws Exception {
        var done =
                new ImportPeople(register)
                        .write(preview.seen(), preview.arrivals(true), (now, of) -> true);
        assertTrue(done.isPresent());
    }

    private static Person added(Judged row) {
        return assertInstanceOf(Judged.New.class, row, row::toString).arrival().after();
    }

    private static List<Difference> changed(Judged row) {
        return assertInstanceOf(Judged.Changed.class, row, row::toString).differences();
    }

    private static String faults(Judged row) {
        return assertInstanceOf(Judged.Refused.class, row, row::toString).faults().stream()
                .map(fault -> fault.field() + " " + fault.why().key())
                .collect(Collectors.joining(", "));
    }

    private static String what(Preview preview) {
        return preview.rows().stream()
                .map(row -> row.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    private Person keeper() throws Exception {
        var keeper =
                new Person(
                        AddPerson.newId(),
                        PersonKind.ADULT,
                        Names.of("Nadia", "Benali"),
                        LocalDate.of(1984, 8, 14),
                        "Benali",
                        true,
                        null,
                        Insurance.NONE);
        new AddPerson(register).add(keeper);
        return keeper;
    }

    @Test
    void allThatARowTells() throws Exception {
        var keeper = keeper();
        var row =
                preview(
                                "Prénom;Nom de naissance;Nom d'usage;Né le;NIR;CP;Mesure;Tribunal;"
                                        + "N° RG;N° dossier;Échéance;N° de série;Type de carte;"
                                        + "Code provisoire;Date d'envoi;Moyen",
                                " Zoé ;LEFÈVRE;Muñoz;5 août 1955;"
                                        + "2.55.08.14.168.025;20200;Tutelle à la personne;"
                                        + "TJ de Bastia;RG 21/00417;D12;31/12/30;"
                                        + "8025000002 12345678901;avec photo;"
                                        + "aB3d Ef6h Jk2m;03/11/2026;courriel")
                        .rows()
                        .getFirst();
        var person = added(row);
        assertEquals(new Names("Zoé", "LEFÈVRE", "Muñoz"), person.names());
        assertEquals(LocalDate.of(1955, 8, 5), person.born());
        assertEquals(PersonKind.REPRESENTED, person.kind());
        assertEquals("Zoé Muñoz", person.household());
        assertEquals(
                new Representation(
                        keeper.id(),
                        Ground.TUTELLE,
                        Extent.PERSON,
                        "RG 21/00417",
                        "TJ de Bastia",
                        null,
                        LocalDate.of(2030, 12, 31)),
                person.representation());
        assertEquals(ZOE_NIR, Objects.requireNonNull(person.insurance().nir()).compact());
        assertEquals("2B", person.insurance().department());
        var card = Objects.requireNonNull(person.insurance().card());
        assertEquals(CardType.WITH_PHOTO, card.type());
        assertEquals("12345678901", card.serial());
        var arrival = ((Judged.New) row).arrival();
        assertEquals("aB3dEf6hJk2m", arrival.code());
        var notice = Objects.requireNonNull(arrival.notice());
        assertEquals(NoticeMeans.EMAIL, notice.means());
        assertEquals(LocalDate.of(2026, 11, 3), notice.sent());
    }

    @Test
    void theKindThatAListDoesNotTell() throws Exception {
        var lines =
                new String[] {
                    "Nom;Prénom;Né le;Mesure;Type de personne",
                    "A;Luc;01/02/1950;;",
                    "B;Léa;01/02/2015;;",
                    "C;Jean;01/02/1950;curatelle simple;",
                    "D;Ana;01/02/1950;;adulte"
                };
        var guardian = preview(lines).rows().stream().map(JudgeListTest::added).toList();
        assertEquals(
                List.of(
                        PersonKind.REPRESENTED,
                        PersonKind.CHILD,
                        PersonKind.REPRESENTED,
                        PersonKind.ADULT),
                guardian.stream().map(Person::kind).toList());
        assertEquals(Representation.of(null, Ground.TUTELLE), guardian.getFirst().representation());
        assertEquals(Representation.of(null, Ground.TUTELLE), guardian.get(1).representation());
        assertEquals(Representation.of(null, Ground.CURATELLE), guardian.get(2).representation());
        assertNull(guardian.get(3).representation());
        var family =
                preview(new JudgeList(register, PersonKind.ADULT), lines).rows().stream()
                        .map(JudgeListTest::added)
                        .toList();
        assertEquals(
                List.of(
                        PersonKind.ADULT,
                        PersonKind.CHILD,
                        PersonKind.REPRESENTED,
                        PersonKind.ADULT),
                family.stream().map(Person::kind).toList());
        assertEquals(
                Representation.of(null, Ground.PARENTAL_AUTHORITY), family.get(1).representation());
    }

    @Test
    void aChildIsRepresentedBySomebodyOfTheListFurtherDown() throws Exception {
        var preview =
                preview(
                        "Nom;Prénom;Né le;Type de personne;Représenté par;Mesure",
                        "Durand;Léa;01/02/2015;enfant;marie durand;Autorité parentale",
                        "Durand;Marie;01/02/1985;adulte;;",
                        "Durand;Tom;01/02/2017;enfant;Paul Durand;");
        var lea = added(preview.rows().getFirst());
        var marie = added(preview.rows().get(1));
        assertEquals(
                Representation.of(marie.id(), Ground.PARENTAL_AUTHORITY), lea.representation());
        assertEquals(marie.id(), lea.insurance().coveredBy());
        assertEquals("Durand", lea.household());
        assertEquals(
                "REPRESENTATIVE list.fault.representative-unknown",
                faults(preview.rows().getLast()));
        write(preview);
        assertEquals(lea, register.file(lea.id()).person());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    255081416802538        | 255081416802538
                    2 55 08 14 168 025 38  | 255081416802538
                    2.55.08.14.168.025.38  | 255081416802538
                    2-55-08-14-168-025/38  | 255081416802538
                    2 55 08 14 168 025     | 255081416802538
                    ="255081416802538"     | 255081416802538
                    '255081416802538       | 255081416802538
                    255081416802538.0      | 255081416802538
                    2 84 05 2a 321 025 52  | 284052A32102552
                    284202B32102528        | 284202B32102528
                    2,55081E+14            | list.fault.digits-lost
                    2.55081416802538E+14   | list.fault.digits-lost
                    255081416802539        | nir.wrong.key
                    2550814168025I8        | nir.wrong.characters
                    12345                  | nir.wrong.length
                    ٢٥٥٠٨١٤١٦٨٠٢٥٣٨        | nir.wrong.characters
                    """)
    void numbersInAllUsualSpellings(String cell, String expected) throws Exception {
        var row = preview("Nom;Prénom;Né le;NIR", "A;Zoé;05/08/1955;" + cell).rows().getFirst();
        if (expected.contains(".")) {
            assertEquals("NIR " + expected, faults(row));
        } else {
            var nir = added(row).insurance().nir();
            assertEquals(expected, Objects.requireNonNull(nir).compact());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ;Zoé;05/08/1955;;;;;;             | BIRTH_NAME list.fault.missing.birth-name
                    A;;05/08/1955;;;;;;               | GIVEN list.fault.missing.given
                    A;Zoé;;;;;;;                      | BORN list.fault.missing.born
                    A;Zoé;31/02/1950;;;;;;            | BORN list.fault.day.no-such-day
                    A;Zoé;05/08/2027;;;;;;            | BORN error.born-in-future
                    A;Zoé;05/08/1955;enfant;;;;;      | KIND error.child-is-adult
                    A;Zoé;05/08/1955;chat;;;;;        | KIND list.fault.word.kind
                    A;Zoé;05/08/1955;adulte;tutelle;;;; | KIND list.fault.adult-acts
                    A;Zoé;05/08/1955;;autorité parentale;;;; | GROUND list.fault.ground-of-child
                    A;Zoé;05/08/1955;;mesure d’accompagnement;;;;  | GROUND list.fault.word.ground
                    A;Zoé;05/08/1955;;;123456;;;      | DEPARTMENT list.fault.word.department
                    A;Zoé;05/08/1955;;;;123;;         | CARD_SERIAL list.fault.card-type-missing
                    A;Zoé;05/08/1955;;;;123;sans photo;| CARD_SERIAL cli.serial.wrong.length.without-photo
                    A;Zoé;05/08/1955;;;;;papier;      | CARD_TYPE list.fault.word.card-type
                    A;Zoé;05/08/1955;;;;;;24/11/2026  | SENT list.fault.in-future
                    """)
    void whatIsWrongIsToldOfItsCell(String row, String expected) throws Exception {
        var judged =
                preview(
                                "Nom;Prénom;Né le;Type de personne;Mesure;CP;N° de série;"
                                        + "Type de carte;Date d'envoi",
                                row)
                        .rows()
                        .getFirst();
        assertEquals(expected, faults(judged));
        for (var fault : ((Judged.Refused) judged).faults()) {
            assertEquals(
                    -1, new ListWords(TEXTS).fault(fault).indexOf("Zoé"), "a cell is repeated");
        }
    }

    @Test
    void aFaultKnowsItsColumn() throws Exception {
        var row = preview("NIR;Nom;Prénom", "123;A;Zoé").rows().getFirst();
        var faults = assertInstanceOf(Judged.Refused.class, row).faults();
        assertEquals(List.of(0), faults.stream().map(Fault::column).toList());
        var nobody = preview("Nom;Prénom", "A;Zoé").rows().getFirst();
        assertEquals(
                -1, assertInstanceOf(Judged.Refused.class, nobody).faults().getFirst().column());
    }

    @Test
    void oneNumberForTwoPeopleIsPointedOutOnBoth() throws Exception {
        var preview =
                preview(
                        "Nom;Prénom;Né le;NIR",
                        "A;Zoé;05/08/1955;" + ZOE_NIR,
                        "B;Luc;01/02/1950;",
                        "C;Léa;05/08/1955;2 55 08 14 168 025 38");
        assertEquals("Refused New Refused", what(preview));
        assertEquals("NIR list.fault.nir-twice", faults(preview.rows().getFirst()));
        assertEquals("NIR list.fault.nir-twice", faults(preview.rows().getLast()));
        var why = ((Judged.Refused) preview.rows().getFirst()).faults().getFirst().why();
        assertEquals(List.of(4), why.args());
    }

    @Test
    void whoIsTwiceInAListComesOnce() throws Exception {
        var preview =
                preview(
                        "Nom;Prénom;Né le;NIR;N° dossier",
                        "LEFÈVRE;Zoé;05/08/1955;" + ZOE_NIR + ";",
                        "Lefevre;ZOE;05/08/1955;" + ZOE_NIR + ";",
                        "Lefèvre;Zoé;05/08/1955;;",
                        "Roy;Luc;01/02/1950;;D1",
                        "Roi;Luc;01/02/1950;;d-1",
                        "Roy;Anne;01/02/1951;;D1");
        assertEquals("New Refused Refused New Refused New", what(preview));
        assertEquals("BIRTH_NAME list.fault.duplicate", faults(preview.rows().get(2)));
        assertEquals(new Preview.Counts(3, 0, 0, 3), preview.counts());
    }

    @Test
    void whoIsKnownIsRecognisedAndUpdatedFieldByField() throws Exception {
        brought(
                "Nom;Prénom;Né le;NIR;N° dossier;CP",
                "Lefèvre;Zoé;05/08/1955;" + ZOE_NIR + ";D1;69003",
                "Roy;Luc;01/02/1950;;D2;",
                "Muñoz;Ana;03/04/1960;;;");
        var again =
                preview(
                        "Nom;Prénom;Né le;NIR;N° dossier;CP;Tribunal",
                        "LEFEVRE;Zoé;05/08/1955;" + ZOE_NIR + ";d 1;42000;TJ de Lyon",
                        "Roy;Luc;02/01/1950;;D2;;",
                        "MUNOZ;ana;03/04/1960;;;;",
                        "Muñoz;Ana;03/04/1961;;;;");
        assertEquals("Changed Changed Same New", what(again));
        assertEquals(
                List.of(
                        new Difference(Field.DEPARTMENT, "69", "42"),
                        new Difference(Field.COURT, "", "TJ de Lyon")),
                changed(again.rows().getFirst()));
        assertEquals(
                List.of(new Difference(Field.BORN, "1950-02-01", "1950-01-02")),
                changed(again.rows().get(1)));
        var words = new ListWords(TEXTS);
        assertEquals(
                "Date of birth: 01/02/1950 → 02/01/1950",
                words.difference(changed(again.rows().get(1)).getFirst(), again.seen()));
        assertEquals(1, again.arrivals(false).size());
        assertEquals(3, again.arrivals(true).size());
    }

    @Test
    void aCaisseComesInAndIsChangedOnlyWhereItIsAnother() throws Exception {
        brought(
                "Nom;Prénom;Né le;Caisse",
                "Roy;Luc;01/02/1950;CPAM du Rhône",
                "Roy;Anne;01/02/1951;  MSA   Alsace ");
        var long61 = "x".repeat(61);
        var again =
                preview(
                        "Nom;Prénom;Né le;Organisme social;CP",
                        "Roy;Luc;01/02/1950;cpam du rhone;",
                        "Roy;Anne;01/02/1951;MGEN;69003",
                        "Roi;Paul;01/02/1952;" + long61 + ";");
        assertEquals("Same Changed Refused", what(again));
        assertEquals(
                List.of(
                        new Difference(Field.DEPARTMENT, "", "69"),
                        new Difference(Field.CAISSE, "MSA Alsace", "MGEN")),
                changed(again.rows().get(1)));
        assertEquals("CAISSE caisse.too-long", faults(again.rows().getLast()));
        var row = (Judged.Changed) again.rows().get(1);
        var picked = new Picking(Set.of(Field.CAISSE)).of(row).orElseThrow().after().insurance();
        assertEquals("MGEN", picked.caisse());
        assertEquals("", picked.department());
        var other = new Picking(Set.of(Field.DEPARTMENT)).of(row).orElseThrow().after().insurance();
        assertEquals("MSA Alsace", other.caisse());
        assertEquals("69", other.department());
    }

    /** Neither names nor numbers are in it. */
    @Test
    void anEmjpmListCompletesThoseWhoAreKnown() throws Exception {
        brought("Nom;Prénom;Né le;N° RG", "Roy;Luc;01/02/1950;21/00417");
        var preview =
                preview(
                        "code_postal;nature_mesure;numero_dossier;numero_rg;tribunal",
                        "69003;Tutelle;D7;RG 21/00417;TJ de Lyon",
                        "69003;Tutelle;D8;RG 21/00418;TJ de Lyon");
        assertEquals(
                List.of(Field.DEPARTMENT, Field.COURT),
                changed(preview.rows().getFirst()).stream().map(Difference::field).toList());
        assertEquals(
                "GIVEN list.fault.missing.given, BIRTH_NAME list.fault.missing.birth-name,"
                        + " BORN list.fault.missing.born",
                faults(preview.rows().getLast()));
    }

    @Test
    void whatCannotBeToldApartIsLeftToAPerson() throws Exception {
        brought(
                "Nom;Prénom;Né le;NIR;N° RG",
                "Lefèvre;Zoé;05/08/1955;" + ZOE_NIR + ";",
                "Roy;Luc;01/02/1950;;21/1",
                "Roy;Anne;01/02/1951;;21/1");
        var preview =
                preview(
                        "Nom;Prénom;Né le;NIR;N° RG",
                        "Durand;Luc;01/02/1950;" + ZOE_NIR + ";",
                        "Lefèvre;Zoé;05/08/1955;260072000100289;",
                        ";;;;21/1",
                        "Roy;Anne;01/02/1951;;21/1");
        assertEquals("Refused Refused Refused Same", what(preview));
        assertEquals("NIR list.fault.nir-of-other", faults(preview.rows().getFirst()));
        assertEquals("NIR list.fault.namesake", faults(preview.rows().get(1)));
        assertEquals("RG_NUMBER list.fault.several", faults(preview.rows().get(2)));
    }

    @Test
    void noticesAndCodes() throws Exception {
        var headings = "Nom;Prénom;Né le;Code;Envoyé le";
        brought(headings, "Roy;Luc;01/02/1950;aaaBBB111222;03/11/2026", "Roy;Anne;01/02/1951;;");
        var preview =
                preview(
                        headings,
                        "Roy;Luc;01/02/1950;aaaBBB111222;03/11/2026",
                        "Roy;Anne;01/02/1951;ccc;04/11/2026",
                        "Muñoz;Ana;03/04/1960;aaaBBB111222;",
                        "Muñoz;Eva;03/04/1961;ddd;",
                        "Muñoz;Ida;03/04/1962;ddd;");
        assertEquals("Refused Changed Refused Refused Refused", what(preview));
        assertEquals("CODE list.fault.code-twice", faults(preview.rows().getFirst()));
        assertEquals(
                List.of(Field.SENT, Field.CODE),
                changed(preview.rows().get(1)).stream().map(Difference::field).toList());
        var alone =
                preview(
                        headings,
                        "Roy;Luc;01/02/1950;;05/11/2026",
                        "Muñoz;Ana;03/04/1960;aaaBBB111222;");
        assertEquals("SENT list.fault.notice-differs", faults(alone.rows().getFirst()));
        assertEquals("CODE error.code-taken", faults(alone.rows().getLast()));
    }

    @Test
    void firstNameAndFamilyNameInOneCell() throws Exception {
        var preview =
                preview(
                        "Nom et prénom;Né le",
                        "DE LA TOUR Marie-Thérèse;05/08/1955",
                        "Jean-Pierre LE GOFF;05/08/1956",
                        "N'Guyen, Zoé;05/08/1957",
                        "Roy Luc;05/08/1958");
        assertEquals(
                List.of(
                        Names.of("Marie-Thérèse", "DE LA TOUR"),
                        Names.of("Jean-Pierre", "LE GOFF"),
                        Names.of("Zoé", "N'Guyen")),
                preview.rows().stream().limit(3).map(r -> added(r).names()).toList());
        assertEquals(
                "FULL_NAME list.fault.name-not-apart",
                faults(preview.rows().getLast()).split(", ", -1)[0]);
    }

    @Test
    void formulasAreText() throws Exception {
        var file = ListFile.read(ListSamples.bytes("fr_formula_injection.csv"));
        var table = ListTable.of(file);
        var mapping = Mapping.recognise(table);
        var rows = new RowReader(mapping, TODAY);
        assertEquals("=cmd|' /C calc'!A0", rows.read(table.rows().getFirst()).birth());
    }

    @Test
    void withoutAColumnThatTellsWhoNothingIsJudged() {
        var refusal = assertThrows(ListException.class, () -> preview("Ville;CP", "Lyon;69003"));
        assertEquals(Reason.NO_COLUMN, refusal.reason());
    }

    @Test
    void onlyTheFieldsAcceptedAreChanged() throws Exception {
        var before =
                brought(
                        "Nom de naissance;Prénom;Date de naissance;Tribunal;Fin de la mesure;Foyer",
                        "Martin;Zoé;14/08/1955;Lyon;31/12/2027;Martin");
        assertEquals(1, before.counts().added());
        var preview =
                preview(
                        "Nom de naissance;Prénom;Date de naissance;Tribunal;Fin de la mesure;Foyer",
                        "Martin;Zoé;14/08/1955;Annecy;31/12/2030;Lilas",
                        "Petit;Ali;02/02/1960;Lyon;;Petit");
        assertEquals(
                Map.of(Field.COURT, 1, Field.MEASURE_END, 1, Field.HOUSEHOLD, 1),
                preview.differing());
        assertEquals(1, preview.arrivals(Set.of()).size(), "the new one alone");
        assertEquals(1, preview.arrivals(Set.of(Field.NIR)).size(), "nothing of it is accepted");
        var zoe = preview.arrivals(Set.of(Field.MEASURE_END)).getFirst().after();
        var measure = Objects.requireNonNull(zoe.representation());
        assertEquals(LocalDate.of(2030, 12, 31), measure.end());
        assertEquals("Lyon", measure.court());
        assertEquals("Martin", zoe.household());
        assertEquals(preview.arrivals(true), preview.arrivals(preview.differing().keySet()));
    }

    @Test
    void aCodeAndANoticeAreAcceptedOrNot() throws Exception {
        brought("Nom de naissance;Prénom;Date de naissance", "Martin;Zoé;14/08/1955");
        var preview =
                preview(
                        "Nom de naissance;Prénom;Date de naissance;Code provisoire;Date d’envoi",
                        "Martin;Zoé;14/08/1955;AB12cd34EF56;02/11/2026");
        assertEquals(Map.of(Field.CODE, 1, Field.SENT, 1), preview.differing());
        var coded = preview.arrivals(Set.of(Field.CODE)).getFirst();
        assertEquals("AB12cd34EF56", coded.code());
        assertNull(coded.notice());
        var noticed = preview.arrivals(Set.of(Field.SENT)).getFirst();
        assertEquals("", noticed.code());
        assertEquals(LocalDate.of(2026, 11, 2), Objects.requireNonNull(noticed.notice()).sent());
    }

    @Test
    void aCellIsShownAsItWillBe() throws Exception {
        var preview =
                preview(
                        "Nom de naissance;Prénom;Date de naissance;NIR;Code provisoire;Mesure",
                        "Martin;Zoé;14.8.55;" + ZOE_NIR + ";AB12cd34EF56;curatelle renforcée",
                        "Petit;Ali;31/02/1960;;;");
        var words = new ListWords(TEXTS);
        var zoe = preview.rows().getFirst();
        assertEquals("Martin", words.cell(zoe, Field.BIRTH_NAME, preview));
        assertEquals(
                TEXTS.days().figures(LocalDate.of(1955, 8, 14)),
                words.cell(zoe, Field.BORN, preview));
        assertEquals("2 •• •• •• ••• •25 38", words.cell(zoe, Field.NIR, preview));
        assertEquals("••••", words.cell(zoe, Field.CODE, preview));
        assertEquals(TEXTS.get("ground.curatelle"), words.cell(zoe, Field.GROUND, preview));
        var ali = preview.rows().getLast();
        assertEquals("31/02/1960", words.cell(ali, Field.BORN, preview), "as it was written");
    }

    /** It comes in all the same, and is pointed out. */
    @Test
    void aNumberThatTheSiteMayRefuseIsPointedOut() throws Exception {
        var preview =
                preview(
                        "Nom de naissance;Prénom;Date de naissance;NIR",
                        "Martin;Zoé;14/08/1955;7550814168025",
                        "Petit;Ali;02/02/1960;" + ZOE_NIR);
        var words = new ListWords(TEXTS);
        var doubtful = preview.rows().getFirst();
        added(doubtful);
        assertEquals(TEXTS.get("nir.doubt.sex"), words.doubt(doubtful, preview.mapping()));
        assertEquals("", words.doubt(preview.rows().getLast(), preview.mapping()));
    }
}
