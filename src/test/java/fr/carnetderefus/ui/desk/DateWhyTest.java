package fr.carnetderefus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.Marie;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What the window says of the day a delay runs from. */
class DateWhyTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private static String start(@Nullable LocalDate received, Language language) throws Exception {
        try (var register = Carnets.shipped(CLOCK).inMemory()) {
            var marie = Marie.in(register);
            var verb = new RecordNotice(register);
            verb.record(
                    verb.form(
                            NoticeMeans.LETTER,
                            null,
                            Anchor.Basis.LETTER_DATE,
                            received,
                            Map.of(marie.id(), "")));
            var standing = new SurveyDeadlines(register).of(marie.id(), TODAY);
            var proof = standing.dates().orElseThrow().proofs().getFirst();
            return new DateWhy(Texts.in(language), register.procedure())
                    .sentences(standing.file(), proof)
                    .getFirst()
                    .replace('\u202f', ' ');
        }
    }

    @Test
    void anEstimateSaysFromWhichDayHowManyDaysWereCounted() throws Exception {
        assertEquals(
                "Départ estimé : vendredi 6 novembre 2026, 10 jours avant la réception du lundi 16"
                        + " novembre 2026. Gardez l’enveloppe : son cachet donnerait la date exacte.",
                start(LocalDate.of(2026, 11, 16), Language.FRENCH));
    }

    @Test
    void aDayThatWasOnlyNotedIsNotCalledAReception() throws Exception {
        assertEquals(
                "Départ estimé : dimanche 15 novembre 2026, 10 jours avant le mercredi 25 novembre"
                        + " 2026, jour où l’avis a été noté. Ni l’envoi ni la réception ne sont"
                        + " connus. Si vous avez l’enveloppe, son cachet donnerait la date exacte.",
                start(null, Language.FRENCH));
        assertEquals(
                "Estimated start: Sunday 15 November 2026, 10 days before Wednesday 25 November"
                        + " 2026, the day the notice was noted. Neither the sending nor the"
                        + " reception is known. If you have the envelope, its postmark would give"
                        + " the exact day.",
                start(null, Language.ENGLISH));
    }
}
