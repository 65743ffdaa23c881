package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * For whom a paper is where it names several: by law a child's carries the parent's number, so that
 * neither a number nor a name alone says whom it is about. A slash stands for a line end.
 */
class ForWhomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String PROOF =
            "Mon espace santé / Justificatif d'opposition à l'ouverture / Colmar, le 12/11/2026 / ";

    private static final Nir MARIE = new Nir("2550814168025", "38");
    private static final Nir SAMIRA = new Nir("2841099350111", "23");
    private static final Nir ROSE = new Nir("2881267218055", "83");
    private static final Nir ODETTE = new Nir("2350668066099", "89");

    private MadePeople people;

    @BeforeEach
    void begin() throws Exception {
        people = new MadePeople(TODAY);
        people.keeper("marie", new Names("Marie", "Durand", "Martin"), "1955-08-14", MARIE);
        people.child("lea", Names.of("Léa", "Martin"), "2015-02-03", "marie");
        people.child("tom", Names.of("Tom", "Martin"), "2017-05-06", "marie");
        people.adult("samira", Names.of("Samira", "Ben Ali"), "1984-10-30", SAMIRA);
        people.child("zoe", Names.of("Zoé", "Ben Ali"), "2018-06-01", "samira");
        people.child("noe", Names.of("Noé", "Ben Ali"), "2018-06-01", "samira");
        people.adult("rose", Names.of("Rose", "Blanc"), "1988-12-01", ROSE);
        people.adult("paris", Names.of("Pierre", "Paris"), "1958-05-08", null);
        people.adult("juin", Names.of("Paul", "Juin"), "1970-06-06", null);
        people.adult("mai", Names.of("Mai", "Pham"), "1990-05-01", null);
        people.adult("muller", Names.of("Jürgen", "Müller"), "1966-11-05", null);
        people.adult("moeller", Names.of("Anna", "Moeller"), "1967-11-05", null);
        people.ward("odette", Names.of("Odette", "Lacour"), "1935-06-07", ODETTE, "marie");
    }

    @AfterEach
    void end() {
        people.close();
    }

    private Proposal of(String text) {
        var lines = (PROOF + text).replace(" / ", "\n");
        return Suggest.of(people.state(), lines, "document.pdf", TODAY);
    }

    private String likely(Proposal proposal) {
        var likely = new TreeSet<String>();
        proposal.likely().forEach(id -> likely.add(people.key(id)));
        return String.join(" ", likely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Assurée : Marie MARTIN, 2 55 08 14 168 025 38 / Bénéficiaire : L. MARTIN|lea",
                "Marie MARTIN, née le 14/08/1955, n° 2 55 08 14 168 025 38 / L'opposition pour"
                        + " votre fille née le 03/02/2015 est enregistrée.|lea",
                "Samira BEN ALI, née le 30/10/1984, n° 2 84 10 99 350 111 / Opposition pour :"
                        + " N. BEN ALI, né le 01/06/2018|noe",
                "Samira BEN ALI, née le 30/10/1984 (assurée) / Bénéficiaire de l'opposition : Inès"
                        + " BEN ALI, née le 12/03/2022|''",
                "Assurée : Samira BEN ALI 2841099350111 / Enfant : Inès BEN ALI, 12/03/2022|''",
                "Hugo MARTIN / DDN 09/09/2019 / Rattaché à : Marie MARTIN, 255081416802538|''",
                "Hugo MARTIN, né à Colmar le 09/09/2019 / N° de l'assurée : 255081416802538 (Marie"
                        + " MARTIN)|''",
                "Mme Sylvie KLEIN, n° 2 88 12 67 218 055|''",
                "Mme Sylvie KLEIN, n° 2 88 12 67 218 055 / Votre conseillère : Rose BLANC|rose",
                "Hugo MARTIN / NIR : 2 55 08 14 168 025 38 / Chez Marie MARTIN|marie",
                "Réf. 92 8812 67218055 11|''",
                "N° 2 88 12 67 218 055 83|rose",
                "Marie MARTIN 255081416802538, pour le compte de M. Karim KLEIN|''",
                "Marie MARTIN 255081416802538, tutrice de M. Karim KLEIN|''",
                "Majeur protégé : Karim KLEIN / Marie MARTIN, 255081416802538|''",
                "Inès BEN ALI, fille de Samira BEN ALI, 2841099350111|''",
                "Rose BLANC, 2 88 12 67 218 055. Les bénéficiaires peuvent rouvrir l'espace.|rose",
                "Rose BLANC, 2 88 12 67 218 055. L'espace de votre enfant ne sera pas ouvert.|rose",
                "Marie MARTIN, née le 14/08/1955. L'espace de votre enfant ne sera pas"
                        + " ouvert.|marie",
                "Rose BLANC, née le 01/12/1988 / Sylvie KLEIN, née à Metz le 02/02/1990|rose",
                "Rose BLANC, née le 01/12/1988 / Enfants : Inès (née le 02/02/2020)|rose",
                "Rose BLANC, née le 01/12/1988 / Personne concernée, D.D.N. 02/02/1960|rose",
                "Marie DURAND, née à Metz le 15/08/1955|''",
                "Colette MARTIN, née le 14/08/1955, 12 rue Marie Curie|''",
                "M. Pierre WEBER / 75012 Paris|''",
                "M. Pierre WEBER, 8 mai 1958 Paris|paris",
                "M. Paul WEBER, le 12 juin 2026|''",
                "Bénéficiaire : Paul WEBER né le 06/06/1970 / Suivi : juin 2026|''",
                "M. Éric MARTIN, Léa WEBER|''",
                "Marie MARTIN, née le 14/08/1955, mère de Léa MARTIN, née le 03/02/2015. Enregistrée"
                        + " pour elle-même.|lea",
                "Profil opposé / Marie MARTIN, 14/08/1955 / Léa MARTIN, 03/02/2015|lea",
            })
    void itIsAskedWhomeverElseItMayBeAbout(String text, String likely) {
        var found = of(text);
        assertEquals(likely, likely(found), () -> shown(found));
        assertFalse(found.isOfOne(), () -> shown(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Léa MARTIN, née le 03/02/2015|lea",
                "Zoé BEN ALI, née le 01/06/2018|zoe",
                "Bénéficiaire BLANC Rose, NIR 2 88 12 67 218 055 83|rose",
                "Bénéficiaire : Rose-Marie BLANC, née le 01/12/1988|rose",
                "BENEFICIAIRE : BLANC ROSE / NIR 288126721805583|rose",
                "Bénéficiaire / Nom : BLANC / Prénom : Rose / NIR : 288126721805583|rose",
                "Rose BLANC, bénéficiaire, 2 88 12 67 218 055|rose",
                "Rose BLANC, 2 88 12 67 218 055|rose",
                "Rose BLANC, née à La Broque (67) le 01/12/1988|rose",
                "Rose BLANC, née le 01/12/1988. L'espace de votre enfant ne sera pas ouvert.|rose",
                "Mme Odette LACOUR, 2 35 06 68 066 099, représentée par son fils Paul KLEIN|odette",
                "Mme Odette LACOUR, majeure protégée, 2 35 06 68 066 099|odette",
                "Mme Marie MARTIN, tutrice de Mme Odette LACOUR née le 07/06/1935|odette",
                "Mme Marie MARTIN, née le 14/08/1955 / Bénéficiaire : Léa MARTIN, née le"
                        + " 03/02/2015|lea",
                "Mme DURAND épouse MARTIN Marie, née le 14/08/1955|marie",
                "Pour : Mai PHAM (née le 1er mai 1990)|mai",
                "Herr Juergen MUELLER, né le 05/11/1966|muller",
                "Anna MÖLLER, née le 05/11/1967|moeller",
                "Nom : MARTIN / Prénom : Léa / Née le 03/02/2015|lea",
                "votre opposition pour Léa / MARTIN, née le 3 février 2015|lea",
            })
    void whoeverItSaysThatItIsAboutIsCertain(String text, String whose) {
        var found = of(text);
        assertEquals(whose, likely(found), () -> shown(found));
        assertTrue(found.isOfOne(), () -> shown(found));
    }

    private static String shown(Proposal proposal) {
        var shown = new ArrayList<String>();
        proposal.people().forEach(m -> shown.add(m.person().names().full() + m.clues()));
        return String.join("\n", shown) + proposal.kind() + proposal.date();
    }

    @Test
    void whoIsMeantInsteadIsShownAsItStandsThere() {
        var found =
                of("Assurée : Samira BEN ALI 2841099350111 / Enfant : Inès BEN ALI, 12/03/2022");
        var clues = found.people().getFirst().clues();
        assertTrue(clues.contains(new Clue.Designated("Inès BEN ALI")), clues::toString);
        assertEquals(List.of("Inès BEN ALI"), new Clue.Designated("Inès BEN ALI").args());
    }
}
