package fr.carnetderefus.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.procedure.Anchor;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.NoticeMeans;
import fr.carnetderefus.model.refusal.Entry.Outcome;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FileProof;
import fr.carnetderefus.register.Marie;
import fr.carnetderefus.register.OpenCase;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.RecordTrouble;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.desk.Phrases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The line shows all that happened, in its order, and what lies ahead. */
class LineTest {
    private LocalDate today = LocalDate.of(2026, 11, 12);
    private Register register;
    private CaseKey key;

    /** Stands where the test has come to. */
    private final class Days extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(10, 0).atZone(getZone()).toInstant();
        }
    }

    @BeforeEach
    void marie() throws Exception {
        register = Carnets.shipped(new Days()).inMemory();
        key = CaseKey.first(Marie.in(register).id());
    }

    @AfterEach
    void end() {
        register.close();
    }

    private List<String> line() throws Exception {
        var phrases = new Phrases(Texts.in(Language.FRENCH), register.procedures());
        var standing = new SurveyDeadlines(register).of(key, today);
        return new Line(phrases)
                .points(register.person(key.person()), standing, today).stream()
                        .map(p -> p.state() + " " + p.date() + " " + p.words())
                        .map(text -> text.replace('\u202f', ' ').replace('\u00a0', ' '))
                        .toList();
    }

    private void notice(LocalDate sent) throws Exception {
        var verb = new RecordNotice(register);
        verb.record(
                verb.form(
                        NoticeMeans.LETTER,
                        sent,
                        Anchor.Basis.LETTER_DATE,
                        null,
                        Map.of(key.person(), "")));
    }

    private void attempt(String channel, Outcome outcome) throws Exception {
        new RecordRefusal(register)
                .attempt(key, new Entry.AttemptMade(channel, today.atTime(9, 30), outcome, ""));
    }

    @Test
    void atFirstAllOfItLiesAhead() throws Exception {
        assertEquals(List.of("NEXT  Avis attendu", "AHEAD  Refus", "AHEAD  Justificatif"), line());
    }

    @Test
    void everythingThatHappenedStandsInItsOrder() throws Exception {
        notice(LocalDate.of(2026, 11, 10));
        assertEquals(
                List.of(
                        "DONE 10/11/2026 Avis envoyé",
                        "NEXT jusqu’au 21/12/2026 Refuser",
                        "AHEAD  Justificatif"),
                line());
        new RecordRefusal(register).choose(key, "phone");
        attempt("phone", Outcome.BUSY);
        today = LocalDate.of(2026, 11, 13);
        attempt("phone", Outcome.BUSY);
        var troubles = new RecordTrouble(register);
        troubles.met(key, "site-down", troubles.lookOn(key, "site-down"), "");
        today = LocalDate.of(2026, 11, 16);
        attempt("phone", Outcome.DONE);
        new RecordRefusal(register).requestProof(key, "phone", "");
        today = LocalDate.of(2026, 11, 25);
        new RecordRefusal(register).requestProof(key, "phone", "");
        assertEquals(
                List.of(
                        "DONE 10/11/2026 Avis envoyé",
                        "DONE 13/11/2026 2 essais sans succès : Ligne occupée",
                        "DONE 13/11/2026 Le site ne répond pas, ou est en maintenance",
                        "DONE 16/11/2026 Refus fait",
                        "DONE 25/11/2026 Justificatif demandé 2 fois",
                        "NEXT  Justificatif",
                        "AHEAD 07/12/2026 Si rien ne vient, redemander"),
                line());
        today = LocalDate.of(2026, 12, 1);
        new FileProof(register).file(key, new byte[] {1}, 1, "preuve.pdf");
        assertEquals("PROVEN 01/12/2026 Justificatif classé", line().getLast());
    }

    @Test
    void aProofAloneShowsThatItWasDone() throws Exception {
        notice(LocalDate.of(2026, 11, 10));
        new FileProof(register).file(key, new byte[] {1}, 1, "preuve.pdf");
        assertEquals(
                List.of(
                        "DONE 10/11/2026 Avis envoyé",
                        "DONE  Refus fait",
                        "PROVEN 12/11/2026 Justificatif classé"),
                line());
    }

    @Test
    void aChoiceToKeepTheSpaceEndsTheLine() throws Exception {
        notice(LocalDate.of(2026, 11, 10));
        new RecordRefusal(register).decide(key, Entry.Decision.KEEP);
        assertEquals(
                List.of("DONE 10/11/2026 Avis envoyé", "DONE 12/11/2026 Garde l’espace"), line());
        new RecordRefusal(register).decide(key, Entry.Decision.REFUSE);
        assertEquals(3, line().size());
    }

    @Test
    void anotherProcedureSpeaksItsOwnWords() throws Exception {
        key = new OpenCase(register).open(key.person(), "mon-espace-sante-fermeture");
        assertEquals(List.of("NEXT  Fermer", "AHEAD  Preuve de la fermeture"), line());
        attempt("no-account", Outcome.DONE);
        new FileProof(register).file(key, new byte[] {1}, 1, "preuve.pdf");
        assertEquals(
                List.of(
                        "DONE 12/11/2026 Espace fermé",
                        "PROVEN 12/11/2026 Preuve classée",
                        "AHEAD 12/11/2036 Vérifier que l’espace est fermé"),
                line());
    }

    @Test
    void eachNoticeStandsOnItsOwnDayAndAChoiceTakenBackOnNone() throws Exception {
        var verb = new RecordNotice(register);
        verb.record(
                verb.form(
                        NoticeMeans.LETTER,
                        null,
                        Anchor.Basis.LETTER_DATE,
                        LocalDate.of(2026, 11, 12),
                        Map.of(key.person(), "")));
        notice(LocalDate.of(2026, 11, 10));
        assertEquals(
                List.of(
                        "DONE 02/11/2026 Avis envoyé (date estimée)",
                        "DONE 10/11/2026 Nouvel avis"),
                line().subList(0, 2));
        var decide = new RecordRefusal(register);
        decide.decide(key, Entry.Decision.KEEP);
        decide.decide(key, Entry.Decision.REFUSE);
        decide.decide(key, Entry.Decision.KEEP);
        assertEquals(3, line().size());
    }

    @Test
    void anInformationStandsOnTheDayOfItsDelivery() throws Exception {
        var procedure = "dossier-pharmaceutique";
        new RecordNotice(register)
                .record(
                        new RecordNotice.Form(
                                NoticeMeans.LETTER,
                                LocalDate.of(2026, 11, 2),
                                Anchor.Basis.LETTER_DATE,
                                null,
                                Map.of(key.person(), ""),
                                procedure,
                                Set.of()));
        key = register.person(key.person()).latest(procedure).orElseThrow().key();
        assertEquals("DONE 02/11/2026 Information envoyée (remise non connue)", line().getFirst());
    }
}
