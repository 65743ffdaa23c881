package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.CaseKey;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.register.AddPassphrase;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.OpenCase;
import fr.carnetderefus.register.RecordNotice;
import fr.carnetderefus.register.RecordOpinion;
import fr.carnetderefus.register.RecordRefusal;
import fr.carnetderefus.register.RenewMeasure;
import fr.carnetderefus.register.UndoStep;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What a judge is told of the steps taken for a person, and what is nobody's business. */
class StepsPaperTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Family family;
    private final RecordRefusal verb;

    StepsPaperTest() throws Exception {
        family = new Family();
        verb = new RecordRefusal(family.register);
    }

    private Sheet report(PersonId about) throws Exception {
        return family.sheet(PaperKind.STEPS_TAKEN, about, Language.FRENCH);
    }

    private static Entry.AttemptMade attempt(
            String day, Entry.Outcome outcome, String adviser, String note) {
        return new Entry.AttemptMade("phone", LocalDateTime.parse(day), outcome, adviser, note);
    }

    /** Odette's guardian tried, was refused, succeeded, asked for the proof, and noted much. */
    private void odette() throws Exception {
        var notices = new RecordNotice(family.register);
        notices.record(
                notices.form(
                        Entry.NoticeMeans.LETTER,
                        Family.TODAY.minusDays(40),
                        RecordNotice.Form.usualBasis(Entry.NoticeMeans.LETTER),
                        null,
                        Map.of(family.odette, "Xy3dE6gH9jK3")));
        new RecordOpinion(family.register)
                .note(
                        family.odette,
                        Family.TODAY,
                        new Entry.PositionTaken(
                                Entry.Whose.PERSON,
                                Entry.Position.AGREES,
                                "Je ne veux pas de mes papiers sur Internet"));
        verb.attempt(
                family.odette,
                attempt("2026-10-19T16:40", Entry.Outcome.BUSY, "", "rappeler sa fille d’abord"));
        verb.requestProof(family.odette, "phone", "Référence 4711");
    }

    private static List<List<String>> rows(Sheet sheet, int table) {
        var tables =
                sheet.blocks().stream()
                        .filter(b -> b instanceof Block.Table)
                        .map(b -> (Block.Table) b)
                        .toList();
        return tables.get(table).rows();
    }

    private static String said(Sheet sheet) {
        return sheet.blocks().toString().replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void eachStepStandsOnItsDayWithItsChannelAndOutcome() throws Exception {
        odette();
        var sheet = report(family.odette);
        PapersTest.picture("steps-taken", sheet);
        var rows = rows(sheet, 0);
        assertEquals(
                List.of(
                        "15/10/2026",
                        "19/10/2026",
                        "20/10/2026",
                        "24/11/2026",
                        "24/11/2026",
                        "24/11/2026"),
                rows.stream().map(List::getFirst).toList(),
                rows.toString());
        var said = said(sheet);
        for (var words :
                List.of(
                        "Lettre envoyée le 15 octobre 2026. Date lue sur la lettre.",
                        "Essai sans succès à 16 h 40, par téléphone, au 3422. Ligne occupée.",
                        "Refus fait à 9 h 12, par téléphone, au 3422 (interlocuteur : Mme Dupin)",
                        "Code noté",
                        "La personne est d’accord. Ses mots : « Je ne veux pas de mes papiers sur"
                                + " Internet »",
                        "Référence 4711",
                        "article 463",
                        "article 1363",
                        "Aucune preuve écrite n’est encore classée.",
                        "Tribunal judiciaire de Lyon",
                        "RG 21/00417",
                        "Signature : Claire Martin")) {
            assertTrue(said.contains(words), () -> words + " not in " + said);
        }
        for (var secret :
                List.of(
                        "Xy3dE6gH9jK3",
                        "98765432109",
                        "2 41 04 99",
                        "241049999",
                        "sa fille",
                        "Fiche créée")) {
            assertFalse(said.contains(secret), () -> secret + " in " + said);
        }
    }

    @Test
    void theProofFiledIsNamedWithTheStartOfItsFingerprint() throws Exception {
        var sheet = report(family.marcel);
        var proof = family.register.file(family.marcel).proofs().getFirst();
        var row = rows(sheet, 1).getFirst();
        assertTrue(row.getFirst().contains("preuve.pdf"), row.toString());
        assertEquals(proof.sha256().substring(0, 16) + "…", row.getLast());
        assertTrue(
                said(sheet).contains("Ce qui prouve, c’est le document reçu : « preuve.pdf »"),
                said(sheet));
    }

    /** A letter is a letter, whatever way the refusal was made, and of whatever procedure. */
    @Test
    void aLetterThatWasSentIsToldAsOne() throws Exception {
        verb.requestProof(family.odette, "letter", "");
        assertEquals(
                "Justificatif demandé (par lettre)",
                rows(report(family.odette), 0).getLast().getLast());
        var lines =
                new Chronicle(
                                new CaseWords(
                                        Texts.in(Language.FRENCH), family.register.procedures()),
                                Map.of())
                        .of(family.register.person(family.odette));
        assertEquals("Justificatif demandé (par lettre)", lines.getLast().text());
    }

    /** On the day it was decided, whenever it was noted, with what the decision says. */
    @Test
    void aRenewalOfTheMeasureIsAStep() throws Exception {
        var until = LocalDate.of(2031, 3, 4);
        new RenewMeasure(family.register)
                .renew(
                        family.odette,
                        Family.TODAY.minusDays(20),
                        new Entry.MeasureRenewed(until, "RG 26/00112", "", Extent.REPRESENTATION));
        var row = rows(report(family.odette), 0).getLast();
        assertEquals("04/11/2026", row.getFirst());
        assertEquals(
                "Mesure renouvelée par décision, jusqu’au 4 mars 2031. Référence : RG 26/00112."
                        + " Étendue : La personne, en représentation.",
                row.getLast().replace('\u00a0', ' '));
    }

    /** What was taken back was not done. */
    @Test
    void aStepTakenBackIsNotTold() throws Exception {
        verb.attempt(
                family.marcel, attempt("2026-11-20T11:11", Entry.Outcome.BUSY, "M. Roche", ""));
        assertTrue(said(report(family.marcel)).contains("11 h 11"));
        new UndoStep(family.register).undo();
        assertFalse(said(report(family.marcel)).contains("11 h 11"));
    }

    /** A second case of the person: each step says of which it is. */
    @Test
    void stepsOfSeveralCasesSayWhichTheyAreOf() throws Exception {
        var key = new OpenCase(family.register).open(family.odette, "mon-espace-sante-fermeture");
        verb.attempt(
                key,
                new Entry.AttemptMade(
                        "account",
                        LocalDateTime.of(2026, 11, 21, 10, 0),
                        Entry.Outcome.REJECTED,
                        ""));
        var rows = rows(report(family.odette), 0);
        assertTrue(rows.stream().allMatch(row -> row.size() == 3), rows.toString());
        var cases = rows.stream().map(row -> row.get(1)).distinct().toList();
        assertEquals(2, cases.size(), rows.toString());
    }

    private static Person jeanne(PersonId id) {
        return new Person(
                id,
                PersonKind.REPRESENTED,
                Names.of("Jeanne", "Roy"),
                LocalDate.of(1944, 2, 3),
                "Roy",
                false,
                Representation.of(null, Ground.TUTELLE),
                Insurance.NONE);
    }

    /** A guardian who is not in the carnet: the judge does not read "you". */
    @Test
    void aKeeperWhoIsNotInTheCarnetIsNotCalledYou() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
        try (var register = Carnets.shipped(clock).inMemory()) {
            var id = AddPerson.newId();
            new AddPerson(register).add(jeanne(id));
            var papers = new Papers(register, Texts.in(Language.FRENCH), Family.TODAY);
            for (var kind : List.of(PaperKind.STEPS_TAKEN, PaperKind.REPORT)) {
                var said = said(papers.of(kind, CaseKey.first(id)));
                assertTrue(said.contains("la personne qui tient ce carnet"), said);
                assertFalse(said.contains("Vous, sans figurer"), said);
            }
        }
    }

    /** A service of two: each step says who noted it; one alone is told of none of it. */
    @Test
    void whereSeveralUseTheCarnetEachStepSaysWhoNotedIt(@TempDir Path folder) throws Exception {
        var carnets = Carnets.shipped(Clock.fixed(NOW, ZoneId.of("Europe/Paris")));
        var file = folder.resolve("service.carnet");
        var first = "un cheval à bascule".toCharArray();
        var second = "sept tortues bleues".toCharArray();
        var id = AddPerson.newId();
        try (var register = carnets.create(file, first)) {
            new AddPerson(register).add(jeanne(id));
            var agrees =
                    new Entry.PositionTaken(Entry.Whose.PERSON, Entry.Position.AGREES, "D’accord");
            new RecordOpinion(register).note(id, Family.TODAY.minusDays(3), agrees);
            var alone = new Papers(register, Texts.in(Language.FRENCH), Family.TODAY);
            for (var kind : List.of(PaperKind.STEPS_TAKEN, PaperKind.REPORT)) {
                var said = said(alone.of(kind, CaseKey.first(id)));
                assertFalse(said.contains("phrase de passe"), said);
            }
            assertEquals(
                    2,
                    rows(alone.of(PaperKind.STEPS_TAKEN, CaseKey.first(id)), 0).getFirst().size());
            new AddPassphrase(register).add("Nadia Benali", second);
        }
        try (var register = carnets.open(file, second)) {
            new RecordRefusal(register)
                    .attempt(id, attempt("2026-11-24T09:12", Entry.Outcome.BUSY, "", ""));
            var papers = new Papers(register, Texts.in(Language.FRENCH), Family.TODAY);
            var sheet = papers.of(PaperKind.STEPS_TAKEN, CaseKey.first(id));
            PapersTest.picture("steps-taken-by", sheet);
            assertEquals(
                    List.of("avec la première phrase de passe", "par Nadia Benali"),
                    rows(sheet, 0).stream().map(List::getLast).toList());
            var held = papers.of(PaperKind.REPORT, CaseKey.first(id));
            PapersTest.picture("report-by", held);
            assertTrue(said(held).contains(", par Nadia Benali"), said(held));
        }
    }

    /** No judge has a say in a child's; and nobody is called "you" on a paper for others. */
    @Test
    void aChildsReportNamesNoJudge() throws Exception {
        var said = said(report(family.lea));
        assertFalse(said.contains("463"), said);
        assertFalse(said.contains("Vous"), said);
        assertFalse(said.contains("aB3dE6gH9jK1"), said);
        assertTrue(said.contains("Signature : Claire Martin"), said);
    }
}
