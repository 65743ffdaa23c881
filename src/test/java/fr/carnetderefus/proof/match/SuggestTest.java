package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is proposed of a text, and what is only asked. */
class SuggestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PROOF =
            """
            Mon espace santé
            Justificatif d'opposition à l'ouverture
            L'opposition a bien été enregistrée le 12 octobre 2026.
            """;

    private Register register;
    private Person marie;
    private Person lea;
    private Person tom;
    private Person old;

    @BeforeEach
    void begin() throws Exception {
        register = MadePeople.carnet(TODAY);
        marie =
                add(
                        PersonKind.ADULT,
                        new Names("Marie", "Durand", "Martin"),
                        LocalDate.of(1955, 8, 14),
                        true,
                        null,
                        new Nir("2550814168025", "38"));
        var parent = Representation.of(marie.id(), Ground.PARENTAL_AUTHORITY);
        lea = child("Léa", LocalDate.of(2015, 2, 3), parent);
        tom = child("Tom", LocalDate.of(2017, 5, 6), parent);
        old =
                add(
                        PersonKind.ADULT,
                        Names.of("Jean-Loup", "de La Tour"),
                        LocalDate.of(1931, 1, 2),
                        false,
                        null,
                        null);
    }

    private Person child(String given, LocalDate born, Representation parent) throws Exception {
        return add(PersonKind.CHILD, Names.of(given, "Martin"), born, false, parent, null);
    }

    private Person add(
            PersonKind kind,
            Names names,
            LocalDate born,
            boolean keeper,
            @Nullable Representation representation,
            @Nullable Nir nir)
            throws Exception {
        var cover = representation == null ? null : representation.by();
        var insurance = new Insurance(nir, cover, null, "");
        var person =
                new Person(
                        AddPerson.newId(),
                        kind,
                        names,
                        born,
                        "Martin",
                        keeper,
                        representation,
                        insurance);
        new AddPerson(register).add(person);
        return person;
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Proposal of(String text) {
        return of(text, "document.pdf");
    }

    private Proposal of(String text, String name) {
        return Suggest.of(register.state(), text, name, TODAY);
    }

    private static FoundDate date(Proposal proposal) {
        var date = proposal.date();
        assertNotNull(date);
        return date;
    }

    @Test
    void theChildsProofIsTheChildsThoughItNamesTheParent() {
        var found =
                of(
                        PROOF
                                + "Mme Marie MARTIN, 2 55 08 14 168 025 38, représentante légale de"
                                + " Léa MARTIN, née le 03/02/2015");
        assertEquals(List.of(lea.id()), found.likely());
        assertEquals(DocumentKind.PROOF, found.kind());
        assertEquals(LocalDate.of(2026, 10, 12), date(found).day());
        assertEquals(Doubt.NONE, date(found).doubt());
        assertTrue(found.certain());
        var clues = found.people().getFirst().clues();
        assertTrue(clues.contains(new Clue.FullName("Léa Martin")), clues::toString);
        assertTrue(clues.contains(new Clue.Birth(LocalDate.of(2015, 2, 3))), clues::toString);
    }

    @Test
    void theParentsNumberOnAChildsFormLeavesADoubt() {
        var form = PROOF + "Nom de famille MARTIN Nom d'usage néant sexe F autres Prénoms Léa";
        var found = of(form + " NIR 2 55 08 14 168 025 38");
        assertFalse(found.certain(), () -> found.people().toString());
    }

    @Test
    void theParentsOwnProofThatNamesAChildLeavesADoubt() {
        var found =
                of(
                        PROOF
                                + "Marie MARTIN née le 14/08/1955, 255081416802538. Ayants droit :"
                                + " Léa MARTIN née le 03/02/2015");
        assertFalse(found.certain(), () -> found.people().toString());
    }

    @Test
    void aLetterThatSpeaksOfOppositionIsNoProof() {
        var letter =
                of(
                        "Mon espace santé. Votre code provisoire. Si vous vous opposez, votre"
                                + " opposition sera prise en compte. Léa MARTIN née le 03/02/2015");
        assertEquals(DocumentKind.NOTICE, letter.kind());
        assertFalse(letter.certain());
    }

    @Test
    void theNumberAloneSaysWhose() {
        assertEquals(List.of(marie.id()), of(PROOF + "NIR : 255081416802538").likely());
        assertEquals(List.of(marie.id()), of(PROOF + "2.55.08.14.168.025").likely());
        assertEquals(List.of(), of(PROOF + "NIR : 255081416802638").likely());
    }

    @Test
    void onePageMayProveSeveralPeople() {
        var found = of(PROOF + "Léa Martin et Tom Martin");
        assertEquals(2, found.likely().size());
        assertTrue(found.likely().containsAll(List.of(lea.id(), tom.id())));
        assertFalse(found.certain(), "whoever files for two says so");
    }

    @ParameterizedTest
    @CsvSource({
        "MARTIN Léa, true",
        "Martin (Durand) Lea Zoé, true",
        "LEA   ELISABETH MARTIN, true",
        "Léandre Martin, false",
        "Martinique et Léa, false",
    })
    void aNameIsFoundHoweverItIsWritten(String written, boolean found) {
        assertEquals(found, of(PROOF + written).likely().contains(lea.id()));
    }

    @Test
    void namesOfSeveralWordsAreFoundWhole() {
        assertEquals(List.of(old.id()), of(PROOF + "M. DE LA TOUR Jean Loup").likely());
        assertEquals(List.of(), of(PROOF + "M. Jean Tour").likely());
    }

    @Test
    void theNameAtBirthServesAsWell() {
        assertEquals(List.of(marie.id()), of(PROOF + "Mme Marie DURAND").likely());
    }

    @Test
    void ofTwoWithOneNameNobodyIsProposedUnlessSomethingTellsThemApart() throws Exception {
        child("Léa", LocalDate.of(2019, 9, 9), Representation.of(null, Ground.PARENTAL_AUTHORITY));
        var unsure = of(PROOF + "Léa Martin");
        assertEquals(List.of(), unsure.likely());
        assertEquals(2, unsure.people().stream().filter(m -> isLea(m.person())).count());
        var sure = of(PROOF + "Léa Martin née le 3 février 2015");
        assertEquals(List.of(lea.id()), sure.likely());
        assertTrue(sure.certain(), "the day of birth is hers and not the other's");
    }

    @Test
    void aNamesakeWhomTheTextMayMeanTooLeavesADoubt() throws Exception {
        child("Léa", LocalDate.of(2019, 9, 9), Representation.of(null, Ground.PARENTAL_AUTHORITY));
        var both = of(PROOF + "Léa Martin née le 03/02/2015 et Léa Martin née le 09/09/2019");
        assertFalse(both.certain());
        var other = of(PROOF + "Tom Martin né le 06/05/2017, et sa sœur Léa Martin");
        assertFalse(other.certain(), "two of that name, and nothing says that neither is meant");
    }

    @Test
    void aNumberTellsNamesakesOfOneDayApart() throws Exception {
        var own = new Nir("2150275123456", "10");
        var day = LocalDate.of(2015, 2, 3);
        var twin = add(PersonKind.ADULT, Names.of("Léa", "Martin"), day, false, null, own);
        var named = PROOF + "Léa Martin née le 03/02/2015";
        assertEquals(List.of(), of(named).likely(), "it may be either");
        var numbered = of(named + " 2 15 02 75 123 456 10");
        assertEquals(List.of(twin.id()), numbered.likely());
        assertTrue(numbered.certain());
    }

    @Test
    void anotherDayOfBirthIsSaidAndLeavesADoubt() {
        var found = of(PROOF + "Marie Martin, née le 15/08/1955, 255081416802538");
        assertEquals(List.of(marie.id()), found.likely());
        assertFalse(found.certain());
        var other = new Clue.OtherBirth(LocalDate.of(1955, 8, 15), LocalDate.of(1955, 8, 14));
        assertTrue(found.people().getFirst().clues().contains(other));
        assertEquals(List.of(), of(PROOF + "Léa Martin née le 04/02/2015").likely());
        assertEquals(List.of(lea.id()), of(PROOF + "Léa Martin, le 04/02/2015").likely());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre opposition n'a pas pu être prise en compte : le code est erroné.",
                "Votre demande d'opposition est rejetée. Justificatif d'opposition : néant.",
                "Ce courrier ne vaut pas justificatif d'opposition.",
                "Opposition à Mon espace santé, prise en compte le 3 mars, puis : vous avez annulé"
                        + " votre opposition.",
                "Votre opposition ayant été prise en compte par erreur, Mon espace santé a été"
                        + " ouvert.",
                "Nous avons bien reçu votre demande d’opposition à l’ouverture. Elle est en cours"
                        + " de traitement. Un justificatif d’opposition vous sera adressé.",
                "Votre demande d’opposition n’a pas encore été prise en compte.",
                "Nous n’avons pas pu prendre en compte votre opposition à l’ouverture. Aucun"
                        + " justificatif d’opposition ne peut être délivré.",
                "Votre opposition est refusée : délai dépassé. Justificatif d’opposition non"
                        + " délivré.",
                "Votre opposition n’a pu être enregistrée. Pour obtenir une attestation"
                        + " d’opposition, appelez le 3422.",
                "Pour obtenir votre justificatif d’opposition, appelez le 3422.",
                "Votre opposition à l’ouverture sera prise en compte dès réception de votre pièce"
                        + " d’identité.",
                "Vous n’avez pas exercé votre opposition. Mon espace santé sera ouvert"
                        + " automatiquement. Justificatif : sans objet.",
                "En l’absence d’opposition de votre part, Mon espace santé a été créé le"
                        + " 20/11/2026. L’ouverture est prise en compte.",
                "Votre opposition n’est pas encore enregistrée. L’opposition est enregistrée le"
                        + " jour où le code est saisi.",
                "Rappel : votre opposition au don d’organes a bien été enregistrée le 20/11/2026.",
                "Opposition au prélèvement bancaire prise en compte. Règlement de Mon espace"
                        + " santé.",
                "Votre opposition est caduque. Justificatif d’opposition, prise en compte : néant.",
                "Nous ne trouvons pas d’opposition à votre nom.",
                "Si vous le souhaitez, vous pouvez exercer votre opposition. Une attestation"
                        + " d’opposition vous sera alors remise.",
                "L’opposition est prise en compte si le code est saisi avant le 12.",
                "Votre opposition a été enregistrée puis annulée le 14/11/2026.",
                "Une fois votre opposition enregistrée, vous recevrez un justificatif"
                        + " d’opposition.",
                "Nous accusons réception de votre opposition.",
                "Si votre opposition est enregistrée, vous recevrez un justificatif d’opposition.",
                "Objet : demande du justificatif d’opposition. Mon opposition a été enregistrée"
                        + " le 12/11/2026 par téléphone. Je vous prie de me l’adresser.",
                "Justificatif d’opposition. L’opposition a bien été enregistrée. Carnet de refus."
                        + " Journal : 12, fin 8F3A",
            })
    void whatSaysThatNothingWasRefusedIsNoProof(String text) {
        var found = of("Mon espace santé. " + text + " Léa Martin née le 03/02/2015");
        assertEquals(DocumentKind.CORRESPONDENCE, found.kind());
        assertFalse(found.kindWords().isEmpty(), "the reason is shown");
        assertFalse(found.certain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre opposition a bien été enregistrée et votre espace santé ne sera pas créé.",
                "Nous vous confirmons que votre opposition à la création de\nMon espace santé a bien"
                        + " été prise en compte le 12/11/2026.",
                "Justificatif d’opposition\nMon espace santé ne sera pas ouvert.\nDate : 12/11/2026",
                "Votre demande d’opposition, reçue le 3 novembre, a bien été prise en compte. Vous"
                        + " pourrez à tout moment ouvrir Mon espace santé.",
                "Votre opposition pour votre enfant a été enregistrée. Elle n’a pas de conséquence"
                        + " sur vos remboursements.",
                "JUSTIFICATIF D'OPPOSITION\n\nNom : MARTIN\nPrénom : Léa\nDate : 12/11/2026",
                "Opposition à la création\nStatut : Profil opposé\nDate : 12/11/2026",
                "Bonjour, suite à votre appel au 3422, nous vous confirmons que votre opposition"
                        + " est effective.",
                "Your opposition to Mon espace santé has been registered on 20 November 2026.",
            })
    void whatSaysThatItIsDoneIsAProof(String text) {
        var found = of("Mon espace santé. " + text + " Léa Martin née le 03/02/2015");
        assertEquals(DocumentKind.PROOF, found.kind());
        assertTrue(found.certain(), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je soussignée, directrice de la caisse, atteste que l’opposition de Léa Martin a"
                        + " été enregistrée.",
                "Dossier n° 12, au plus tard : l’opposition vient d’être enregistrée.",
                "Votre opposition a été enregistrée, et ce n’est pas tout ce qu’il y a à en dire.",
                "Votre opposition a bien été enregistrée. Un homonyme a été activé.",
                "Votre opposition a bien été enregistrée. J’en suis témoin.",
                "Votre opposition pour Tom Martin a bien été enregistrée.",
                "\nAttestation d’opposition\nNom : ……………",
            })
    void whatMaySayThatItIsDoneIsAskedAbout(String text) {
        var found = of("Mon espace santé. " + text + " Léa Martin née le 03/02/2015");
        assertEquals(DocumentKind.PROOF, found.kind());
        assertFalse(found.certain(), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre profil Mon espace santé n’a pas pu être fermé. La fermeture sera prise en"
                        + " compte après vérification.",
                "Votre profil Mon espace santé n’est pas fermé : fermeture prise en compte sous"
                        + " réserve.",
                "La confirmation de fermeture de Mon espace santé vous sera adressée.",
            })
    void whatIsNotClosedYetIsNoProofOfClosure(String text) {
        var found = of(text + " Léa Martin née le 03/02/2015");
        assertEquals(DocumentKind.CORRESPONDENCE, found.kind());
        assertFalse(found.certain());
    }

    private static boolean isLea(Person person) {
        return person.names().given().equals("Léa");
    }

    @Test
    void theFileNameIsAHintAndNoMore() {
        var found = of("", "Justificatif_MARTIN_Lea.pdf");
        assertEquals(lea.id(), found.people().getFirst().person().id());
        assertEquals(List.of(), found.likely());
        assertNull(found.kind());
        assertFalse(found.certain());
    }

    @Test
    void aCodeInTheTextSaysWhose() throws Exception {
        var notices = new RecordNotice(register);
        notices.record(
                notices.form(
                        Entry.NoticeMeans.LETTER,
                        LocalDate.of(2026, 11, 2),
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(tom.id(), "aBcDeFgH2345")));
        var letter =
                "Mon espace santé. Vous avez six semaines pour vous opposer. Votre code : aBcD eFgH"
                        + " 2345. Paris, le 2 novembre 2026";
        var found = of(letter);
        assertEquals(List.of(tom.id()), found.likely());
        assertEquals(DocumentKind.NOTICE, found.kind());
        assertEquals(LocalDate.of(2026, 11, 2), date(found).day());
        assertEquals(List.of(), of(letter.replace("aBcD", "abcd")).likely(), "case counts");
    }

    private void notice(Person person, LocalDate sent) throws Exception {
        var notices = new RecordNotice(register);
        notices.record(
                notices.form(
                        Entry.NoticeMeans.EMAIL,
                        sent,
                        Anchor.Basis.MAIL_HEADER,
                        null,
                        Map.of(person.id(), "")));
    }

    @Test
    void aDayThatCannotBeIsAskedAbout() throws Exception {
        var future = of("Opposition, mon espace santé, enregistrée le 01/02/2031. Léa Martin");
        assertEquals(Doubt.FUTURE, date(future).doubt());
        notice(lea, LocalDate.of(2026, 11, 2));
        var early = of(PROOF + "Léa Martin née le 03/02/2015");
        assertEquals(Doubt.BEFORE_NOTICE, date(early).doubt());
        assertFalse(early.certain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fait à Paris, le 1er mars 2026, en vertu de la loi du 24/07/2019|2026-03-01",
                "Né le 14/08/1955. Date : 2026-04-05|2026-04-05",
                "valable jusqu'au 31.12.2030|",
                "le 31 02 2026|",
                "née le 12/12/1950|",
                "Signé le 24/10/2026. Contrat d'emploi du 01/02/2026|2026-10-24",
                "Edited on 5 May 2026|2026-05-05",
            })
    void theDocumentsOwnDayIsToldFromOthers(String text, @Nullable LocalDate day) {
        var found = of(text).date();
        if (day == null) {
            assertNull(found);
        } else {
            assertEquals(day, found == null ? null : found.day());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Votre profil Mon espace santé a bien été fermé|CLOSURE",
                "La fermeture de Mon espace santé est prise en compte|CLOSURE",
                "Confirmation de clôture de Mon espace santé|CLOSURE",
                "Votre Mon espace santé est fermé|CLOSURE",
                "Mon espace santé : votre profil a été clôturé|CLOSURE",
                "Nous vous envoyons ce code provisoire pour Mon espace santé|NOTICE",
                "Accusé de réception de votre demande|CORRESPONDENCE",
                "Facture d'électricité|OTHER",
                "''|",
            })
    void theWordsTellTheKind(String text, @Nullable DocumentKind kind) {
        assertEquals(kind, of(text).kind());
    }

    private FoundDate sent(String text, LocalDate day) {
        return date(Suggest.of(register.state(), text, "message.pdf", day, TODAY));
    }

    @Test
    void theDayAMessageWasSentIsItsDayUnlessItsWordsSayAnother() {
        var sent = LocalDate.of(2026, 11, 20);
        var plain = sent("Votre opposition est prise en compte, voir la loi du 24/07/2019", sent);
        assertEquals(new FoundDate(sent, "", true, Doubt.NONE), plain);
        assertEquals(sent, sent("Rappel de notre appel du 01/11/2026", sent).day());
        var own = sent(PROOF, sent);
        assertEquals(LocalDate.of(2026, 10, 12), own.day());
        assertFalse(own.sent());
    }

    @Test
    void theDayAMessageWasSentIsAskedAboutWhereItCannotBe() throws Exception {
        var text = PROOF.replace("le 12 octobre 2026", "") + "Léa Martin";
        assertEquals(Doubt.FUTURE, sent(text, TODAY.plusDays(1)).doubt());
        assertEquals(Doubt.NONE, sent(text, TODAY).doubt());
        notice(lea, LocalDate.of(2026, 11, 2));
        assertEquals(Doubt.BEFORE_NOTICE, sent(text, LocalDate.of(1970, 1, 1)).doubt());
    }
}
