package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** How far a measure reaches, and from when, as lists tell it. */
class MeasureListTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);
    private static final LocalDate START = LocalDate.of(2021, 2, 3);

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Judged judged(byte[] list) throws ListException {
        var table = ListTable.of(ListFile.read(list));
        return new JudgeList(register)
                .judge(table, Mapping.recognise(table), (done, of) -> true)
                .orElseThrow()
                .rows()
                .getFirst();
    }

    private Judged judged(String... lines) throws ListException {
        return judged(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Representation measure(Judged row) {
        var arrival =
                switch (row) {
                    case Judged.New(_, var added) -> added;
                    case Judged.Changed(_, var changed, _) -> changed;
                    default -> throw new AssertionError(row.toString());
                };
        return Objects.requireNonNull(arrival.after().representation());
    }

    /** The words of its import ({@code type}) and of its export ({@code nature}, {@code champ}). */
    @ParameterizedTest
    @CsvSource({
        "tutelle aux biens, , TUTELLE, GOODS",
        "tutelle à la personne, , TUTELLE, PERSON",
        "tutelle aux biens et à la personne, , TUTELLE, PERSON",
        "tutelle, , TUTELLE, UNKNOWN",
        "curatelle renforcée aux biens, , CURATELLE, GOODS",
        "sauvegarde de justice avec mandat spécial, , SAUVEGARDE, UNKNOWN",
        "tutelle, protection_bien, TUTELLE, GOODS",
        "tutelle, protection_personne, TUTELLE, PERSON",
        "tutelle, protection_bien_personne, TUTELLE, PERSON",
        "curatelle_simple, protection_bien_personne, CURATELLE, PERSON",
        "sauvegarde_justice, , SAUVEGARDE, UNKNOWN",
        "mandat_protection_future, protection_personne, MANDAT_PROTECTION_FUTURE, PERSON",
        "tutelle aux biens, protection_bien_personne, TUTELLE, PERSON",
        "tutelle, En représentation, TUTELLE, REPRESENTATION"
    })
    void eMJPM(String nature, @Nullable String champ, Ground ground, Extent extent)
            throws Exception {
        var row =
                judged(
                        "nom;prénom;né le;nature_mesure;champ_mesure;date_nomination",
                        "A;Zoé;05/08/1955;"
                                + nature
                                + ";"
                                + (champ == null ? "" : champ)
                                + ";03/02/2021");
        assertEquals(new Representation(null, ground, extent, "", "", START, null), measure(row));
    }

    private Person odette(Extent extent) throws Exception {
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.REPRESENTED,
                        Names.of("Odette", "Exemple"),
                        LocalDate.of(1941, 4, 30),
                        "Exemple",
                        false,
                        new Representation(
                                null, Ground.TUTELLE, extent, "RG 21/00417", "", START, null),
                        Insurance.NONE);
        new AddPerson(register).add(person);
        return person;
    }

    @Test
    void whatSomebodyReadInTheDecisionIsNotUndoneByWhatAListSaysInGeneral() throws Exception {
        odette(Extent.REPRESENTATION);
        assertInstanceOf(
                Judged.Same.class,
                judged("RG;Mesure", "RG 21/00417;tutelle aux biens et à la personne"));
        var goods = measure(judged("RG;Mesure", "RG 21/00417;tutelle aux biens"));
        assertEquals(Extent.GOODS, goods.extent(), "it says otherwise");
        var other = measure(judged("RG;Mesure", "RG 21/00417;habilitation familiale"));
        assertEquals(Extent.UNKNOWN, other.extent(), "another measure was never read");
    }

    @Test
    void aMeasureThatWouldEndBeforeItBeginsStaysOut() throws Exception {
        var row =
                assertInstanceOf(
                        Judged.Refused.class,
                        judged(
                                "nom;prénom;né le;début de mesure;fin de mesure",
                                "A;Zoé;05/08/1955;03/02/2021;03/02/2021"));
        var fault = row.faults().getFirst();
        assertEquals(Field.MEASURE_END, fault.field());
        assertEquals("error.measure-ends-before-start", fault.why().key());
    }

    @Test
    void aWordThatIsNotKnownIsToldOfItsCell() throws Exception {
        var row =
                assertInstanceOf(
                        Judged.Refused.class,
                        judged(
                                "nom;prénom;né le;mesure;étendue",
                                "A;Zoé;05/08/1955;tutelle;un peu"));
        assertEquals("list.fault.word.extent", row.faults().getFirst().why().key());
    }

    @ParameterizedTest
    @EnumSource
    void eachExtentGoesOutAndComesInAgain(Extent extent) throws Exception {
        odette(extent);
        for (var language : Language.values()) {
            var words = new CaseWords(Texts.in(language), register.procedures());
            var rows = new SurveyDeadlines(register).on(TODAY).rows();
            var list = new PeopleList(words, register.state(), false).csv(rows);
            assertTrue(new String(list, StandardCharsets.UTF_8).contains("03/02/2021"));
            assertInstanceOf(Judged.Same.class, judged(list), language.code());
        }
    }
}
