package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whose a document is, in the carnet of a guardian who has many people of the same names. */
class WhoseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DAY = LocalDate.of(1985, 10, 15);
    private static final Nir NIR = new Nir("2550814168025", "38");
    private static final String PROOF = "Mon espace santé. Justificatif d'opposition. ";

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = MadePeople.carnet(TODAY);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Person add(String given, String family, LocalDate born) throws Exception {
        return add(given, family, born, "", null);
    }

    private Person add(
            String given, String family, LocalDate born, String reference, @Nullable Nir nir)
            throws Exception {
        var measure =
                new Representation(null, Ground.TUTELLE, Extent.UNKNOWN, reference, "", null, null);
        var person =
                new Person(
                        AddPerson.newId(),
                        PersonKind.REPRESENTED,
                        Names.of(given, family),
                        born,
                        "Foyer",
                        false,
                        measure,
                        new Insurance(nir, null, null, ""));
        new AddPerson(register).add(person);
        return person;
    }

    private Proposal of(String text) {
        return Suggest.of(register.state(), PROOF + text, "document.pdf", TODAY);
    }

    private static List<PersonId> named(Proposal proposal) {
        return proposal.people().stream().map(m -> m.person().id()).toList();
    }

    private static List<Clue> clues(Proposal proposal, Person person) {
        return proposal.people().stream()
                .filter(m -> m.person().equals(person))
                .findFirst()
                .orElseThrow()
                .clues();
    }

    @Test
    void aFileNumberThatSeveralHaveIsAHintAndNoMore() throws Exception {
        var one = add("Yvonne", "Roux", DAY, "21/00417", null);
        var two = add("Karim", "Petit", DAY.plusYears(1), "21 / 00417", null);
        var alone = of("Dossier n° 21/00417");
        assertEquals(List.of(), alone.likely());
        assertEquals(List.of(one.id(), two.id()), named(alone));
        assertEquals(List.of(new Clue.Shared(new Clue.Reference("21/00417"))), clues(alone, one));
        var of = of("Dossier n° 21/00417. Karim Petit né le 15/10/1986");
        assertEquals(List.of(two.id()), named(of), "whoever is named makes the hint needless");
        assertTrue(of.isOfOne());
    }

    @Test
    void aFileNumberOfManyPointsToNobody() throws Exception {
        for (var i = 0; i < 12; i++) {
            add("Yvonne", "Roux", DAY, "21/00417", null);
        }
        assertEquals(List.of(), named(of("Dossier n° 21/00417")));
    }

    @Test
    void namesakesAreNotToldApartByAFileNumberThatBothHave() throws Exception {
        add("Yvonne", "Roux", DAY, "21/00417", null);
        add("Yvonne", "Roux", DAY, "21/00417", null);
        assertEquals(List.of(), of("Yvonne Roux née le 15/10/1985, dossier 21/00417").likely());
    }

    @Test
    void aNumberThatTwoHaveIsNobodysOwn() throws Exception {
        var one = add("Yvonne", "Roux", DAY, "", NIR);
        add("Karim", "Petit", DAY, "", NIR);
        assertEquals(List.of(), of("N° 2 55 08 14 168 025 38").likely());
        var named = of("Yvonne Roux née le 15/10/1985, 2 55 08 14 168 025 38");
        assertEquals(List.of(one.id()), named.likely());
        assertTrue(named.isOfOne());
    }

    @Test
    void whoseNumberStandsThereWinsOverAFileNumber() throws Exception {
        var one = add("Yvonne", "Roux", DAY, "", NIR);
        var other = add("Karim", "Petit", DAY.plusYears(1), "21/00417", null);
        var found = of("N/Réf. 21/00417. N° 2 55 08 14 168 025 38");
        assertEquals(List.of(one.id()), found.likely());
        assertFalse(found.isOfOne(), "none of her names is read");
        assertTrue(clues(found, other).contains(new Clue.OthersNumber("Yvonne Roux")));
        var named = of("21/00417 Karim Petit né le 15/10/1986. N° 2 55 08 14 168 025 38");
        assertEquals(Set.of(one.id(), other.id()), Set.copyOf(named.likely()));
        assertFalse(named.isOfOne());
    }

    @Test
    void aNamesakeOfAnotherDayIsToldSoAndComesLast() throws Exception {
        var far = add("Yvonne", "Roux", LocalDate.of(2017, 11, 8));
        var one = add("Yvonne", "Roux", DAY);
        var two = add("Yvonne", "Roux", DAY);
        var other = add("Yvonne", "Petit", LocalDate.of(1990, 1, 2));
        var found = of("Yvonne Roux née le 15/10/1985. M. Petit, directeur");
        assertEquals(List.of(one.id(), two.id(), other.id(), far.id()), named(found));
        assertTrue(clues(found, far).contains(new Clue.OtherBirth(DAY, far.born())));
        assertFalse(
                clues(found, other).stream().anyMatch(c -> c instanceof Clue.OtherBirth),
                "a name that is somebody else's says nothing of their day");
    }

    @Test
    void crossesOfTheNamesOfOthersAreNobody() throws Exception {
        var one = add("Yvonne", "Le Goff", DAY);
        var two = add("Karim", "N'Guyen", DAY.plusYears(1));
        var three = add("Aïcha", "Roux", DAY.plusYears(2));
        for (var given : List.of("Yvonne", "Karim", "Aïcha")) {
            for (var family : List.of("Le Goff", "N'Guyen", "Roux")) {
                add(given, family, LocalDate.of(1960, 1, 1));
            }
        }
        var all = Set.of(one.id(), two.id(), three.id());
        var sentence =
                of(
                        "Yvonne Le Goff, née le 15/10/1985 à Brest, d'une part, Karim N'Guyen, né"
                                + " le 15/10/1986 à Paris, Aïcha Roux, née le 15/10/1987");
        assertEquals(all, Set.copyOf(named(sentence)));
        var table = of("Le Goff Yvonne 15/10/1985 N'Guyen Karim 15/10/1986 Roux Aïcha 15/10/1987");
        assertEquals(all, Set.copyOf(named(table)), "a table brings the crosses together");
        assertEquals(all, Set.copyOf(table.likely()));
    }

    @Test
    void aNameOfWhichAWordIsNobodyElsesIsStillThere() throws Exception {
        var one = add("Yvonne", "Roux", DAY);
        var child = add("Karim", "Roux", DAY.plusYears(1));
        var found = of("Yvonne Roux, née le 15/10/1985, pour son fils Karim");
        assertEquals(List.of(child.id(), one.id()), named(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nadia|N'Guyen|NGUYEN Nadia",
                "Nadia|Nguyen|Mme N’Guyen Nadia",
                "Karim|Le Goff|LEGOFF Karim",
                "Karim|Legoff|M. Karim LE GOFF",
                "Aïcha Noémie|O'Connor-Dupré|AICHA NOEMIE OCONNOR DUPRE",
                "Aïcha-Noémie|O'Connor-Dupré|Aïchanoémie O'ConnorDupré",
                "Jean Loup|de La Tour|DELATOUR JEANLOUP",
                "Jeanloup|Roux|Jean-Loup Roux",
            })
    void aNameIsReadHoweverItIsCut(String given, String family, String written) throws Exception {
        var one = add(given, family, DAY);
        var found = of(written + ", né(e) le 15/10/1985");
        assertEquals(List.of(one.id()), found.likely());
        assertTrue(found.isOfOne());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Léa|Martin|Remis le à M. Martin",
                "Sam|Martin|sa M. Martin",
                "Yvonne|Lacour|Yvonne Petit, la cour d'appel",
                "Karim|Le Goff|Karim Legoffic",
                "Karim|Le Goff|Karim Chalegoff",
                "Léa|Martin|Léa Saint-Martineau",
            })
    void partsOfWordsAndWordsThatAreNoNamesMakeNone(String given, String family, String written)
            throws Exception {
        add(given, family, DAY);
        assertEquals(List.of(), named(of(written)));
    }

    @Test
    void ofSeveralDaysThatMayBeItsOwnOneIsAskedAbout() throws Exception {
        add("Yvonne", "Roux", DAY);
        add("Karim", "Petit", DAY);
        var two =
                of(
                        "Yvonne Roux : enregistrée le 20/11/2026. Karim Petit : enregistrée le 19/11/2026");
        assertEquals(Doubt.SEVERAL, doubt(two));
        var named = "Yvonne Roux née le 15/10/1985, ";
        assertEquals(Doubt.SEVERAL, doubt(of(named + "20/11/2026, 21/11/2026")));
        assertFalse(of(named + "20/11/2026, 21/11/2026").certain());
        assertEquals(Doubt.UNSURE, doubt(of(named + "le 20/11/2026 et encore le 20/11/2026")));
        assertEquals(Doubt.NONE, doubt(of(named + "1/2/2020, 2/2/2020, fait le 20/11/2026")));
        assertEquals(
                Doubt.NONE, doubt(of(named + "fait le 20/11/2026, loi du 1/2/2020, 2/2/2020")));
        assertEquals(Doubt.NONE, doubt(of("Édité le 20/11/2026. Enregistrée le 19/11/2026")));
        assertEquals(Doubt.FUTURE, doubt(of("fait le 20/11/2030, fait le 21/11/2030")));
    }

    private static Doubt doubt(Proposal proposal) {
        return Objects.requireNonNull(proposal.date()).doubt();
    }

    @Test
    void theDayOfSomebodyWhoIsNotNamedIsStillAnother() throws Exception {
        var one = add("Yvonne", "Roux", LocalDate.of(2017, 11, 8));
        add("Karim", "Petit", DAY, "21/00417", null);
        add("Aïcha", "Petit", DAY.plusYears(1), "21/00417", null);
        var found = of("Yvonne Roux née le 15/10/1985, dossier 21/00417");
        assertTrue(clues(found, one).contains(new Clue.OtherBirth(DAY, one.born())));
        assertEquals(List.of(), found.likely());
    }
}
