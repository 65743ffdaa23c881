package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.RecordNote;
import fr.carnetderefus.register.SetReminder;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/** On which papers notes and reminders stand with their words, and on which not. */
class NotesOnPaperTest {
    private final Family family;

    NotesOnPaperTest() throws Exception {
        family = new Family();
        var odette = List.of(family.odette);
        new RecordNote(family.register).note(odette, "Visite à l’EHPAD, brochure laissée.");
        new SetReminder(family.register).set(odette, Family.TODAY.plusDays(3), "Rappeler sa nièce");
        new SetReminder(family.register).set(odette, Family.TODAY, "Écrire au juge");
        var first = family.register.person(family.odette).reminders().getFirst();
        new SetReminder(family.register).done(family.odette, first.id());
    }

    private static String said(Sheet sheet) {
        return sheet.blocks().toString().replaceAll("[\u00a0\u202f]", " ");
    }

    private String steps() throws Exception {
        return said(family.sheet(PaperKind.STEPS_TAKEN, family.odette, Language.FRENCH));
    }

    @Test
    void theReportOfTheStepsTellsThemWithTheirWords() throws Exception {
        var said = steps();
        for (var words :
                List.of(
                        "Note : Visite à l’EHPAD, brochure laissée.",
                        "Rappel mis au 27 novembre 2026 : Rappeler sa nièce",
                        "Rappel mis au 24 novembre 2026 : Écrire au juge",
                        "Rappel fait : Écrire au juge",
                        "Rappel : Rappeler sa nièce",
                        "Les notes ajoutées à la fiche et les rappels figurent ici")) {
            assertTrue(said.contains(words), words + " in " + said);
        }
        PapersTest.picture(
                "steps-with-notes",
                family.sheet(PaperKind.STEPS_TAKEN, family.odette, Language.FRENCH));
    }

    @Test
    void whatWasTakenBackIsNotInIt() throws Exception {
        var before = steps();
        new RecordNote(family.register).note(List.of(family.odette), "de trop");
        new UndoStep(family.register).undo();
        assertEquals(before, steps());
    }

    /** Whoever asks what is held of them gets to read it. */
    @Test
    void whatIsHeldIsHandedOver() throws Exception {
        var said = said(family.papers(Language.ENGLISH).held(family.odette));
        assertTrue(said.contains("Note: Visite à l’EHPAD, brochure laissée."), said);
        assertTrue(said.contains("Reminder set for 27 November 2026: Rappeler sa nièce"), said);
    }

    /** It hangs on a wall: that there is a reminder, and not of what. */
    @Test
    void theMonthOnTheWallSaysNoWords() throws Exception {
        var said = said(family.sheet(PaperKind.MONTH, family.odette, Language.FRENCH));
        assertTrue(said.contains("Odette Martin : rappel"), said);
        assertFalse(said.contains("nièce"), said);
    }
}
