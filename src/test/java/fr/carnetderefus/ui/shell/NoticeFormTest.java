package fr.carnetderefus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.register.OpenCase;
import fr.carnetderefus.register.RecordRefusal;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

/** The form for a notice: of any procedure, and after an earlier one. */
class NoticeFormTest extends OpenWindow {
    private static final String PHARMACY = "dossier-pharmaceutique";

    @Test
    void anInformationOfAnotherProcedureRunsFromItsDelivery() throws Exception {
        family();
        go(new Place.Notice(Set.of(id("Claire")), null));
        hand.choose("about", "Dossier pharmaceutique : refus de l’ouverture");
        hand.seesNot("Code de Claire");
        hand.type("received", "9/11/2026");
        hand.sees("À refuser au plus tard le dimanche 20 décembre 2026");
        hand.picture("notice-pharmacy");
        hand.click("save-notice");
        hand.waitFor("next");
        var file = shell.desk().register().person(id("Claire")).latest(PHARMACY).orElseThrow();
        var received = file.notices().getFirst().received();
        assertEquals(LocalDate.of(2026, 11, 9), received.received());
        assertFalse(file.hasCode());
    }

    @Test
    void aDeliveryThatIsNotKnownIsCountedFromTheSending() throws Exception {
        family();
        go(new Place.Notice(Set.of(id("Claire")), PHARMACY));
        hand.click("sent-unknown");
        hand.type("sent", "2/11/2026");
        hand.sees("(estimation)");
        hand.click("save-notice");
        hand.waitFor("next");
        var file = shell.desk().register().person(id("Claire")).latest(PHARMACY).orElseThrow();
        var received = file.notices().getFirst().received();
        assertEquals(LocalDate.of(2026, 11, 2), received.sent());
        assertEquals(Anchor.Basis.LETTER_DATE, received.basis());
    }

    @Test
    void whatWasTypedForOneProcedureIsThereWhenOneComesBackToIt() throws Exception {
        family();
        go(new Place.Notice(Set.of(id("Claire")), null));
        hand.type("sent", "10/11/2026");
        hand.choose("about", "Dossier pharmaceutique : refus de l’ouverture");
        assertEquals("", typed("received"));
        assertEquals("about", focused().getId());
        hand.choose("about", "Mon espace santé : refus de l’ouverture");
        assertEquals("10/11/2026", typed("sent"));
    }

    @Test
    void aSecondNoticeAndOneAfterARefusalAreSaidBeforeTheyAreSaved() throws Exception {
        family();
        go(new Place.Notice(Set.of(id("Léa")), null));
        hand.sees("Un avis est déjà noté pour Léa. De deux avis, la date la plus ancienne compte.");
        hand.type("sent", "23/11/2026");
        hand.click("about-" + id("Karim"));
        hand.sees("Karim : refus déjà fait avant cet avis");
        hand.picture("notice-second");
        hand.click("about-" + id("Karim"));
        hand.seesNot("Karim : refus déjà fait avant cet avis");
    }

    @Test
    void aCodeIsNotedForTheCaseThatAskedForIt() throws Exception {
        family();
        var closing =
                new OpenCase(shell.desk().register())
                        .open(id("Claire"), "mon-espace-sante-fermeture");
        new RecordRefusal(shell.desk().register()).choose(closing, "no-account");
        go(new Place.OneCase(closing));
        hand.click("next");
        hand.type("code", "aBcDeFgH2345");
        hand.click("save-code");
        hand.sees("Code de Claire noté");
        var person = shell.desk().register().person(id("Claire"));
        assertEquals("aBcDeFgH2345", person.find(closing.id()).orElseThrow().code());
        assertEquals("", person.leading().code());
    }

    @Test
    void anUndoUnderTheFormTakesNothingElseAway() throws Exception {
        family();
        add("Jeanne", "28/2/1945");
        var jeanne = id("Jeanne");
        go(new Place.Notice(Set.of(jeanne), null));
        hand.type("sent", "10/11/2026");
        act(() -> shell.desk().undo());
        assertFalse(shell.desk().register().state().people().containsKey(jeanne));
        hand.type("sent", "11/11/2026");
        hand.sees("À refuser au plus tard le");
        hand.seesNot("pas abouti");
    }
}
