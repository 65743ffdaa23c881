package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.proof.match.FoundDate.Doubt;
import fr.carnetderefus.register.Register;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Which day is taken without a question, which is asked about, and which is none of its own. */
class ItsDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = MadePeople.carnet(TODAY);
    }

    @AfterEach
    void end() {
        register.close();
    }

    private @Nullable FoundDate of(String text, DocumentKind kind, @Nullable LocalDate sent) {
        var lines = "Justificatif d'opposition\n" + text.replace("\\n", "\n");
        return ItsDay.of(lines, List.of(), kind, false, sent, register.state(), TODAY);
    }

    private void isFound(String text, @Nullable LocalDate sent, LocalDate day, Doubt doubt) {
        var found = of(text, DocumentKind.PROOF, sent);
        assertEquals(day, found == null ? null : found.day());
        assertEquals(doubt, found == null ? null : found.doubt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Opposition enregistrée le 12/11/2026|2026-11-12
                    Votre opposition a été prise en compte en date du 12/11/2026. Édité le 28/11/2026|2026-11-12
                    Votre opposition a été exercée par téléphone le jeudi 12 novembre 2026.|2026-11-12
                    Opposition effective à compter du 12 nov. 2026\\nImprimé le 28/11/2026|2026-11-12
                    Opposition enregistrée le 1er novembre 2026|2026-11-01
                    Opposition enregistrée le premier novembre deux mille vingt-six|2026-11-01
                    Enregistrée le vingt et un octobre deux mille vingt-six|2026-10-21
                    Opposition enregistrée le 12-nov-2026|2026-11-12
                    Opposition enregistrée le 12.11.26|2026-11-12
                    Your opposition was registered on 10/11/2026 (DD/MM/YYYY).|2026-11-10
                    Your opposition was registered on 11/25/2026.|2026-11-25
                    Registered on Nov. 12, 2026|2026-11-12
                    Dated 12th November 2026|2026-11-12
                    Votre opposition a été enregistrée lors de votre appel du 12/11/2026.\\nColmar, le 28/11/2026|2026-11-12
                    Votre opposition a été enregistrée suite à votre courrier du 02/11/2026.\\nColmar, le 28/11/2026|2026-11-28
                    Fait à La Roche-sur-Yon, le 12/11/2026|2026-11-12
                    Fait à Colmar le 12/11/2026, en deux exemplaires|2026-11-12
                    Colmar, le jeudi 12 novembre 2026|2026-11-12
                    SAINT-DENIS, LE 12/11/2026|2026-11-12
                    Réf. : 123      Colmar, le 12/11/2026|2026-11-12
                    Date : 12/11/2026|2026-11-12
                    Date\\n12/11/2026|2026-11-12
                    DATE ET HEURE : 12/11/2026 10:42:07|2026-11-12
                    Date d'enregistrement : 12/11/2026\\nDate d'édition : 28/11/2026|2026-11-12
                    Opposition enregistrée le 12/11/2026. Rendez-vous le 20/11/2026|2026-11-12
                    Mon espace santé ne sera pas créé : opposition enregistrée le 12/11/2026|2026-11-12
                    Opposition enregistrée le 12/11/2026, levée le 20/11/2026.\\nColmar, le 28/11/2026|2026-11-28
                    De : support\\nEnvoyé : lundi 12 octobre 2026 10:15\\nVotre opposition est effective|2026-10-12
                    Opposition enregistrée à distance, par l'agent, le 12/11/2026|2026-11-12
                    Opposition enregistrée le 12/11/ 2026|2026-11-12
                    Opposition enregistrée le 12 11 2026|2026-11-12
                    Opposition enregistrée le 12/11/2026 ; document établi le 14/11/2026|2026-11-12
                    Votre opposition, enregistrée par courrier le 12/11/2026, est effective|2026-11-12
                    Demande d'opposition effectuée le 12/11/2026|2026-11-12
                    Votre demande d'opposition reçue le 03/11/2026 a été prise en compte le 12/11/2026|2026-11-12
                    Votre carte a été commandée et votre opposition enregistrée le 12/11/2026|2026-11-12
                    Opposition valable sans limite de durée, enregistrée le 12/11/2026|2026-11-12
                    Justificatif d'opposition du 12/11/2026|2026-11-12
                    Lu et approuvé, fait à Colmar le 12/11/2026|2026-11-12
                    Date d'effet          12/11/2026|2026-11-12
                    Votre opposition à l'ouverture a été enregistrée le\\n12 novembre\\n2026.\\nÉdité le 28/11/2026|2026-11-12
                    Léa est au statut « Opposé » depuis le 20/10/2026.|2026-10-20
                    Mon profil est fermé depuis le 12/11/2026|2026-11-12
                    Opposition enregistrée. Carte Vitale délivrée le 20/10/2026. Opposition 12/11/2026.|2026-11-12
                    Courrier d'information envoyé le 01/10/2026.\\nOpposition : 12/11/2026.|2026-11-12
                    Registered on 10/11/2026 (MM/DD/YYYY).|2026-10-11
                    Votre espace, qui devait être ouvert le 12/11/2026, ne le sera pas.\\nColmar, 5 novembre 2026|2026-11-05
                    Hugo KLEIN, né à Colmar le 02/11/2026\\nColmar, 20 novembre 2026|2026-11-20
                    Enregistrée à la date du 2026-11-12T10:15:00+01:00|2026-11-12
                    Votre demande du 03/11/2026 a été traitée le 10/11/2026 ; le présent document est établi\\nle 12/11/2026.|2026-11-10
                    """)
    void aDayThatWordsCallItsOwnIsTaken(String text, LocalDate day) {
        isFound(text, null, day, Doubt.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Opposition enregistrée le 12 novembre\\nColmar, le 28/11/2026|2026-11-12|UNSURE
                    Opposition enregistrée le 12 décembre\\nColmar, le 28/11/2026|2025-12-12|UNSURE
                    Opposition enregistrée le douze novembre\\nColmar, le 28/11/2026|2026-11-12|UNSURE
                    Opposition enregistrée le 1Z/11/2026\\nColmar, le 28/11/2026|2026-11-28|UNSURE
                    Opposition enregistrée le 31/11/2026\\nColmar, le 28/11/2026|2026-11-28|UNSURE
                    Opposition enregistrée début novembre\\nColmar, le 28/11/2026|2026-11-28|UNSURE
                    Opposition enregistrée le 12/11/19. Colmar, le 28/11/2026|2019-11-12|UNSURE
                    Your opposition was registered on 10/11/2026.|2026-11-10|UNSURE
                    Registered on November 12\\nPrinted on November 28, 2026|2026-11-28|UNSURE
                    Vu,\\nle 12/11/2026|2026-11-12|UNSURE
                    Vu le 12/11/2026 par nos services|2026-11-12|UNSURE
                    12/11/2026|2026-11-12|UNSURE
                    12/11/2026 puis 13/11/2026|2026-11-12|SEVERAL
                    12/11/2026 et 12/11/2026|2026-11-12|UNSURE
                    Édité le 28/11/2026|2026-11-28|UNSURE
                    Document imprimé par vos soins le 28/11/2026|2026-11-28|UNSURE
                    Colmar, le 12 novembre|2026-11-12|UNSURE
                    Inès BEN ALI, 12 mars 2022|2022-03-12|UNSURE
                    Inès BEN ALI, 12/03/2022|2022-03-12|UNSURE
                    Date d'édition : 28/11/2026|2026-11-28|UNSURE
                    Opposition enregistrée\\nAtelier le 20/11/2026|2026-11-20|UNSURE
                    Léa : enregistrée le 12/11/2026\\nTom : enregistrée le 13/11/2026|2026-11-12|SEVERAL
                    Léa : enregistrée le 12/11/2026\\nTom : enregistrée le 13 novem|2026-11-12|UNSURE
                    L'opposition de Léa, née le 03/02/2015, est enregistrée ce jour. Colmar le 12/11/2026|2026-11-12|UNSURE
                    Opposition enregistrée pour votre enfant le 12/11/2026|2026-11-12|UNSURE
                    Opposition reçue le 12/11/2026|2026-11-12|UNSURE
                    Reçu le 13/11/2026|2026-11-13|UNSURE
                    Opposition enregistrée le l2/11/2026. Edité le 28/11/2026|2026-11-12|UNSURE
                    Votre opposition a bien été prise en compte. Conservez ce document. 28/11/2026 09:15|2026-11-28|UNSURE
                    Le 12/11/2026, vous vous êtes opposée à l'ouverture|2026-11-12|UNSURE
                    La commande de votre carte a été effectuée le 12/11/2026|2026-11-12|UNSURE
                    Votre virement a été effectué le 12/11/2026|2026-11-12|UNSURE
                    Appel enregistré le 12/11/2026|2026-11-12|UNSURE
                    Jugement du tribunal en date du 03/03/2026|2026-03-03|UNSURE
                    Reçu à Colmar, le 13/11/2026|2026-11-13|UNSURE
                    Décédé à Colmar, le 13/11/2026|2026-11-13|UNSURE
                    Imprimé le    Enregistrée le\\n28/11/2026    12/11/2026|2026-11-28|SEVERAL
                    Née le    Date\\n12/03/2022    12/11/2026|2026-11-12|UNSURE
                    La levée de votre opposition a été enregistrée le 12/11/2026|2026-11-12|UNSURE
                    Votre paiement fait le 12/11/2026|2026-11-12|UNSURE
                    L'opposition que vous avez formée auprès de nos services par téléphone le 12/11/2026 est enregistrée|2026-11-12|UNSURE
                    Votre ancien DMP a été fermé le 3 mai 2019|2019-05-03|UNSURE
                    La création de votre espace, effectuée le 10/11/2026, est définitive.|2026-11-10|UNSURE
                    Appel reçu le 20/11/2026 demandant copie. Opposition faite en octobre 2026\\n(12/10/2026).|2026-10-12|UNSURE
                    """)
    void anyOtherIsAskedAbout(String text, LocalDate day, Doubt doubt) {
        isFound(text, null, day, doubt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En réponse à votre courrier du 2 octobre 2026, nous confirmons.",
                "En réponse à votre demande d'opposition du 02/10/2026",
                "Suite à votre appel au 3422 du 02/10/2026",
                "Vous pouvez agir avant le 12/12/2026",
                "Date limite d'opposition : 12/11/2026",
                "Valable du 01/11/2026 au 31/12/2026",
                "Carte Vitale n° 12 délivrée le 20/10/2026",
                "Carte d'identité valable jusqu'au 12/11/2026",
                "Rendez-vous le 12/11/2026 à 10 h",
                "Hugo KLEIN, né à Colmar le 02/11/2026",
                "Hugo KLEIN, né le 02/11/2026 à Colmar",
                "Hugo KLEIN, né\nle 02/11/2026",
                "Léa KLEIN, née à\nColmar, le 02/11/2026",
                "Léa KLEIN, née Martin à La Roche le 02/11/2026",
                "NÉ(E) LE : 02/11/2026",
                "DDN : 02/11/2026",
                "Date de naissance 02/11/2026",
                "Date d'expiration : 12/11/2026",
                "Date de délivrance de la carte : 12/11/2026",
                "Opposition enregistrée\nRendez-vous le 20/11/2026",
                "Votre espace, qui devait être ouvert le 12/11/2026, ne le sera pas.",
                "Votre opposition sera enregistrée le 12/11/2026.",
                "Votre opposition n'a pas été enregistrée le 12/11/2026.",
                "Réf. 05-11-2026-887",
                "Dossier n° 05.11.2026",
                "Tél. 03.89.12.11.26",
                "En vertu de la loi du 24/07/2019 et du décret du 04/08/2021",
                "Formulaire version 3 du 02/11/2026",
                "Date de fin d'opposition : 12/11/2026",
                "Date du courrier d'information : 01/10/2026",
            })
    void theDayOfSomethingElseIsNotItsOwn(String text) {
        assertNull(of(text, DocumentKind.PROOF, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    L'opposition est effective.|2026-11-20|2026-11-20|NONE
                    Votre message du 12/11/2026 est bien arrivé|2026-11-20|2026-11-20|NONE
                    -----Message transféré-----\\nDe : support\\nEnvoyé : lundi 12 octobre 2026 10:15\\nVotre opposition est effective|2026-11-28|2026-10-12|SEVERAL
                    ---- Message transféré ----\\nDate: lun. 12 oct. 2026 à 10:15|2026-11-28|2026-10-12|SEVERAL
                    ---- Message transféré ----\\nVotre opposition est effective|2026-11-28|2026-11-28|UNSURE
                    Subject Fwd: opposition\\nVotre opposition est effective|2026-11-28|2026-11-28|UNSURE
                    Le lun. 12 oct. 2026 à 10:00, Marie Martin a écrit :\\n> bonjour|2026-11-28|2026-11-28|SEVERAL
                    On Mon, Oct 12, 2026 at 10:00 AM Support wrote:\\n> bonjour|2026-11-28|2026-11-28|SEVERAL
                    From x\\nDate Sat, 28 Nov 2026 18:00:00 +0100\\nSubject y\\nOpposition effective|2026-11-28|2026-11-28|NONE
                    Votre opposition est enregistrée depuis le 12/11/2026|2026-11-20|2026-11-12|NONE
                    """)
    void aMessageIsOfWhenItWasSentUnlessItBringsAnother(
            String text, LocalDate sent, LocalDate day, Doubt doubt) {
        isFound(text, sent, day, doubt);
    }

    @Test
    void ofALetterTheLettersOwnDayIsMeantAndAskedAbout() {
        var text = "Opposition enregistrée le 10/11/2026.\nColmar, le 12/11/2026";
        isFound(text, null, LocalDate.of(2026, 11, 10), Doubt.NONE);
        var found = of(text, DocumentKind.CORRESPONDENCE, null);
        assertEquals(LocalDate.of(2026, 11, 12), found == null ? null : found.day());
        assertEquals(Doubt.SEVERAL, found == null ? null : found.doubt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/11/2026 ",
                "\n",
                "le 12 ",
                "en mars ",
                "enregistrée par ",
                "Envoyé : lundi\n",
                "A, "
            })
    void aTextOfMegabytesTakesNoLongerThanItIsLong(String unit) {
        var text = unit.repeat(1_000_000 / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> of(text, DocumentKind.PROOF, null));
    }
}
