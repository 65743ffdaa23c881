package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.CardType;
import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.Carnets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class PersonCommandsTest {
    @TempDir Path folder;
    private Shell shell = new Shell(Path.of("target"));
    private String nadia = "";

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
        nadia =
                shell.add(
                        "Nadia",
                        "Benali",
                        "1984-08-14",
                        "adult",
                        "--me",
                        "--used-name",
                        "Martin",
                        "--nir",
                        "2 55 08 14 168 025",
                        "--card-type",
                        "with-photo",
                        "--card-serial",
                        "8025000002 12345678901",
                        "--department",
                        "2a",
                        "--caisse",
                        " CPAM de la Corse-du-Sud ");
    }

    private Person person(String id) throws Exception {
        var carnets = Carnets.shipped(Clock.systemUTC());
        try (var register = carnets.open(shell.carnet(), Shell.PASSPHRASE.toCharArray())) {
            return register.file(new PersonId(id)).person();
        }
    }

    @Test
    void allThatWasGivenIsKept() throws Exception {
        var person = person(nadia);
        assertEquals("Nadia Martin", person.names().full());
        assertEquals("Benali", person.names().birth());
        assertEquals("Martin", person.household());
        assertTrue(person.keeper());
        var insurance = person.insurance();
        assertEquals("255081416802538", Objects.requireNonNull(insurance.nir()).compact());
        var card = Objects.requireNonNull(insurance.card());
        assertEquals(CardType.WITH_PHOTO, card.type());
        assertEquals("12345678901", card.serial());
        assertEquals("2A", insurance.department());
        assertEquals("CPAM de la Corse-du-Sud", insurance.caisse());
    }

    @Test
    void aCaisseStaysUntilAnotherIsGivenAndGoesWhereNoneIs() throws Exception {
        shell.on("person amend", "--person", nadia, "--department", "69").expect(0);
        assertEquals("CPAM de la Corse-du-Sud", person(nadia).insurance().caisse());
        shell.on("person amend", "--person", nadia, "--caisse", "MGEN").expect(0);
        assertEquals("MGEN", person(nadia).insurance().caisse());
        shell.on("person amend", "--person", nadia, "--caisse", "").expect(0);
        assertEquals("", person(nadia).insurance().caisse());
    }

    @Test
    void aChildIsCoveredByWhoRepresentsThem() throws Exception {
        var id = shell.add("Léa", "Durand", "2015-06-01", "child", "--represented-by", nadia);
        var child = person(id);
        assertEquals("Léa", child.names().given());
        assertEquals("Martin", child.household());
        var representation = Objects.requireNonNull(child.representation());
        assertEquals(Ground.PARENTAL_AUTHORITY, representation.ground());
        assertEquals(new PersonId(nadia), representation.by());
        assertEquals(new PersonId(nadia), child.insurance().coveredBy());
    }

    @Test
    void whoRepresentsOthersIsNotRemoved() {
        var id = shell.add("Léa", "Durand", "2015-06-01", "child", "--represented-by", nadia);
        var refused = shell.refused(1, "person remove", "--person", nadia);
        assertTrue(refused.err().contains("Nadia Martin représente"), refused.err());
        assertTrue(refused.err().contains("Léa Durand"), refused.err());
        assertTrue(refused.err().contains("Changez d’abord"), refused.err());
        shell.on("person remove", "--person", id).expect(0);
        shell.on("person remove", "--person", nadia).expect(0);
    }

    @Test
    void aNamesakeBornTheSameDayIsPointedOutAndKept() {
        String[] nadiaAgain = {
            "--given", "nadia", "--family", "BENALI", "--born", "1984-08-14", "--kind", "adult"
        };
        var added = shell.on("person add", nadiaAgain).expect(0);
        assertTrue(added.err().contains("Une personne de ce nom"), added.err());
        assertTrue(added.err().contains(nadia), added.err());
        assertTrue(shell.on("list").expect(0).out().contains(added.line()), "kept all the same");
    }

    @Test
    void aMeasureIsGivenAsJsonAndOnTheLine() throws Exception {
        var json =
                """
                {"given": "Yvonne", "family": "Martin", "born": "1939-07-21",
                 "kind": "represented", "representedBy": "%s", "court": "TJ de Lyon",
                 "reference": "12/345", "measureEnd": "2027-01-10", "me": false}
                """
                        .formatted(nadia);
        var added = shell.piped(json, "person add", "--stdin", "--ground", "curatelle").expect(0);
        assertTrue(added.err().contains("10 janvier 2027"), added.err());
        assertTrue(added.err().contains("curatelle"), added.err());
        var representation = Objects.requireNonNull(person(added.line()).representation());
        assertEquals(Ground.CURATELLE, representation.ground());
        assertEquals("TJ de Lyon", representation.court());
        assertEquals("12/345", representation.reference());
        assertEquals(LocalDate.of(2027, 1, 10), representation.end());
    }

    @Test
    void aTutelleOfGoodsAloneIsPointedOutAndNotRepeatedInTheList() throws Exception {
        var id =
                shell.add(
                        "Odette", "Durand", "1941-04-30", "represented", "--represented-by", nadia);
        var amended =
                shell.on(
                                "person amend",
                                "--person",
                                id,
                                "--extent",
                                "goods",
                                "--measure-start",
                                "2021-02-03")
                        .expect(0);
        assertTrue(amended.err().contains("porte sur les biens seulement"), amended.err());
        var measure = Objects.requireNonNull(person(id).representation());
        assertEquals(Extent.GOODS, measure.extent());
        assertEquals(LocalDate.of(2021, 2, 3), measure.start());
        var list = shell.on("list").expect(0);
        assertFalse(list.err().contains("les biens"), list.err());
        shell.on("person amend", "--person", id, "--ground", "habilitation-familiale").expect(0);
        measure = Objects.requireNonNull(person(id).representation());
        assertEquals(Extent.UNKNOWN, measure.extent(), "another measure was never read");
        var wrong = shell.refused(1, "person amend", "--person", id, "--measure-end", "2021-02-03");
        assertTrue(wrong.err().contains("avant d’avoir commencé"), wrong.err());
    }

    @Test
    void whatIsOddIsToldAndKept() {
        var odd =
                shell.on(
                                "person add",
                                "--given",
                                "Ana",
                                "--family",
                                "B",
                                "--born",
                                "2008-12-01",
                                "--kind",
                                "child",
                                "--nir",
                                "2 84 20 2B 321 025 28",
                                "--card-type",
                                "without-photo",
                                "--card-serial",
                                "14081984")
                        .expect(0);
        assertTrue(odd.err().contains("Le mois de naissance"), odd.err());
        assertTrue(odd.err().contains("ressemble à une date"), odd.err());
        assertTrue(odd.err().contains("18 ans le 1er décembre 2026"), odd.err());
        assertFalse(odd.err().contains("14081984"), odd.err());
    }

    @Test
    void whatIsWrongIsRefused() {
        var person = List.of("--given", "X", "--family", "Y", "--born", "1990-01-01");
        refuse(
                1,
                person,
                "la clé ne correspond pas",
                "--kind",
                "adult",
                "--nir",
                "255081416802539");
        refuse(
                1,
                person,
                "il en a 11",
                "--kind",
                "adult",
                "--card-type",
                "with-photo",
                "--card-serial",
                "123");
        refuse(1, person, "plus de 20 ans", "--kind", "child");
        refuse(1, person, "Personne ne porte", "--kind", "represented", "--represented-by", "01X");
        refuse(
                2,
                person,
                "--card-serial ne va pas sans --card-type",
                "--kind",
                "adult",
                "--card-serial",
                "12345678901");
        refuse(2, person, "--court ne va pas avec un adulte", "--kind", "adult", "--court", "TJ");
        refuse(
                2,
                person,
                "ne convient qu’à un enfant",
                "--kind",
                "represented",
                "--ground",
                "parental-authority");
        refuse(2, person, "DÉPARTEMENT", "--kind", "adult", "--department", "Rhône");
        refuse(1, person, "60", "--kind", "adult", "--caisse", "x".repeat(61));
        refuse(2, person, "adult|child|represented", "--kind", "cousin");
        refuse(
                1,
                List.of("--given", " ", "--family", "Y", "--born", "1990-01-01"),
                "prénom",
                "--kind",
                "adult");
    }

    private void refuse(int code, List<String> first, String sentence, String... more) {
        var args = new java.util.ArrayList<>(first);
        args.addAll(List.of(more));
        var result = shell.refused(code, "person add", args.toArray(String[]::new));
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals("", result.out());
    }

    @Test
    void amendingChangesWhatIsGivenAndEmptyErases() throws Exception {
        var before = person(nadia);
        shell.on(
                        "person amend",
                        "--person",
                        nadia,
                        "--used-name",
                        "",
                        "--nir",
                        "",
                        "--born",
                        "1984-08-15")
                .expect(0);
        var after = person(nadia);
        assertEquals("Nadia Benali", after.names().full());
        assertEquals(LocalDate.of(1984, 8, 15), after.born());
        assertEquals(null, after.insurance().nir());
        assertEquals(before.insurance().card(), after.insurance().card());
        assertEquals(PersonKind.ADULT, after.kind());
        assertEquals("Martin", after.household());
        var same = shell.on("person amend", "--person", nadia).expect(0);
        assertTrue(same.out().contains("rien à changer"), same.out());
        shell.refused(1, "person amend", "--person", "01X");
    }

    @Test
    void removingTakesOutOfTheList() throws Exception {
        var removed = shell.on("person remove", "--person", nadia).expect(0);
        assertTrue(removed.out().contains("Nadia Martin"), removed.out());
        assertTrue(shell.on("list").expect(0).out().contains("Personne n’est encore"));
        shell.refused(1, "person remove", "--person", nadia);
        var undone = shell.on("undo").expect(0);
        assertTrue(undone.out().contains("Nadia Martin"), undone.out());
        assertEquals("Nadia Martin", person(nadia).names().full());
    }
}
