package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.SurveyKeys.Recovery;
import fr.carnetderefus.register.SurveyKeys.Standing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who can open a carnet: given, changed, taken away, written on paper and tried. */
class KeysTest {
    private static final char[] MINE = "un cheval à bascule".toCharArray();
    private static final char[] HERS = "sept tortues bleues".toCharArray();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("famille.carnet");
        LightCarnet.create(carnets(TODAY), file, MINE);
    }

    private static Carnets carnets(LocalDate today) {
        return Carnets.shipped(
                Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneId.of("Europe/Paris")));
    }

    private Register open(char[] passphrase) throws CarnetException {
        return carnets(TODAY).open(file, passphrase);
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable action) {
        assertEquals(reason, assertThrows(CarnetException.class, action).reason());
    }

    @Test
    void aSecondPassphraseHasAName() throws Exception {
        String hers;
        try (var register = open(MINE)) {
            hers = new AddPassphrase(register).add(" Nadia ", HERS);
            refused(
                    Reason.EMPTY_PASSPHRASE,
                    () -> new AddPassphrase(register).add("", new char[0]));
        }
        try (var register = open(HERS)) {
            var keys = new SurveyKeys(register).passphrases();
            assertEquals(List.of("", "Nadia"), keys.stream().map(k -> k.label()).toList());
            assertEquals(List.of(false, true), keys.stream().map(k -> k.mine()).toList());
            assertEquals(TODAY, keys.getLast().since());
            assertEquals(hers, keys.getLast().mark());
            assertEquals(Optional.of(hers), new ProvePassphrase(register).prove(HERS));
            assertEquals(
                    Optional.empty(), new ProvePassphrase(register).prove("autre".toCharArray()));
            assertTrue(new VerifyCarnet(register).verify(null).sound());
        }
    }

    @Test
    void aNameStaysWhenThePassphraseChanges() throws Exception {
        try (var register = open(MINE)) {
            var hers = new AddPassphrase(register).add("Nadia", HERS);
            new ChangePassphrase(register).change(hers, "une autre".toCharArray());
            refused(Reason.UNKNOWN_KEY, () -> new ChangePassphrase(register).change(hers, HERS));
        }
        refused(Reason.WRONG_PASSPHRASE, () -> open(HERS));
        try (var register = open("une autre".toCharArray())) {
            var keys = new SurveyKeys(register).passphrases();
            assertEquals("Nadia", keys.getLast().label());
            assertTrue(keys.getLast().mine());
        }
    }

    @Test
    void oneMayBeTakenAwayButNotTheLast() throws Exception {
        try (var register = open(MINE)) {
            var first = new SurveyKeys(register).passphrases().getFirst().mark();
            refused(Reason.LAST_PASSPHRASE, () -> new RemovePassphrase(register).remove(first));
            new AddPassphrase(register).add("Nadia", HERS);
            new RemovePassphrase(register).remove(first);
            assertEquals(1, new SurveyKeys(register).passphrases().size());
        }
        refused(Reason.WRONG_PASSPHRASE, () -> open(MINE));
        open(HERS).close();
    }

    @Test
    void keysAreNotUndone() throws Exception {
        try (var register = open(MINE)) {
            new AddPassphrase(register).add("Nadia", HERS);
            assertEquals(Optional.empty(), new UndoStep(register).last());
            var step = register.state().entries().getLast().step();
            refused(Reason.NOTHING_TO_UNDO, () -> new UndoStep(register).undo(step));
        }
    }

    @Test
    void aSheetIsMadeTriedAndDueAgainAfterAYear() throws Exception {
        assertEquals(Set.of(), carnets(TODAY).sheets(file));
        try (var sheet = MakeRecovery.drawUp(Sheets.ONE).getFirst()) {
            try (var register = open(MINE)) {
                var survey = new SurveyKeys(register);
                assertEquals(Optional.of(new Recovery(Standing.NONE, null)), survey.recovery());
                assertFalse(new ProveRecovery(register).prove(List.of(sheet)));
                assertEquals(1, register.state().entries().size());
                new MakeRecovery(register).keep(List.of(sheet));
                assertEquals(Optional.of(new Recovery(Standing.MADE, TODAY)), survey.recovery());
                assertTrue(new ProveRecovery(register).prove(List.of(sheet)));
                assertEquals(Optional.of(new Recovery(Standing.PROVEN, TODAY)), survey.recovery());
            }
            assertEquals(Set.of(Sheets.ONE), carnets(TODAY).sheets(file));
            try (var later = carnets(TODAY.plusYears(1)).openWithWords(file, List.of(sheet))) {
                var survey = new SurveyKeys(later);
                assertTrue(survey.openedWithWords());
                assertEquals(Optional.of(new Recovery(Standing.DUE, TODAY)), survey.recovery());
                // the lost passphrase is replaced
                var lost = survey.passphrases().getFirst();
                assertFalse(lost.mine());
                new ChangePassphrase(later).change(lost.mark(), HERS);
            }
            open(HERS).close();
            try (var register = open(HERS);
                    var newer = MakeRecovery.drawUp(Sheets.ONE).getFirst()) {
                new MakeRecovery(register).keep(List.of(newer));
                assertFalse(new ProveRecovery(register).prove(List.of(sheet)));
                assertEquals(
                        Standing.MADE, new SurveyKeys(register).recovery(Sheets.ONE).standing());
                new MakeRecovery(register).remove(Sheets.ONE);
                assertEquals(
                        Standing.NONE, new SurveyKeys(register).recovery(Sheets.ONE).standing());
            }
            refused(Reason.NO_RECOVERY, () -> carnets(TODAY).openWithWords(file, List.of(sheet)));
        }
    }

    @Test
    void twoSheetsOfThreeOpenAndAreTried() throws Exception {
        var three = MakeRecovery.drawUp(Sheets.TWO_OF_THREE);
        assertEquals(List.of(1, 2, 3), three.stream().map(WordSheet::number).toList());
        try (var register = open(MINE)) {
            new MakeRecovery(register).keep(three);
            assertFalse(new ProveRecovery(register).prove(three.subList(0, 1)));
            var prove = new ProveRecovery(register);
            refused(
                    Reason.SAME_SHEET,
                    () -> prove.prove(List.of(three.getFirst(), three.getFirst())));
            assertTrue(prove.prove(List.of(three.getLast(), three.getFirst())));
            assertEquals(
                    new Recovery(Standing.PROVEN, TODAY),
                    new SurveyKeys(register).recovery(Sheets.TWO_OF_THREE));
        }
        carnets(TODAY).openWithWords(file, three.subList(1, 3)).close();
    }

    @Test
    void whatIsInMemoryHasNoKeys() throws Exception {
        try (var register = carnets(TODAY).inMemory()) {
            var survey = new SurveyKeys(register);
            assertFalse(survey.kept());
            assertEquals(List.of(), survey.passphrases());
            assertEquals(Optional.empty(), survey.recovery());
            refused(Reason.NOT_KEPT, () -> new AddPassphrase(register).add("", HERS));
        }
    }

    @Test
    void noEntryTellsAPassphraseOrAWord() throws Exception {
        try (var register = open(MINE);
                var sheet = MakeRecovery.drawUp(Sheets.ONE).getFirst()) {
            new AddPassphrase(register).add("Nadia", HERS);
            new MakeRecovery(register).keep(List.of(sheet));
            var told = register.state().entries().toString() + register.state().keys();
            assertFalse(told.contains(sheet.words().getFirst() + " "), told);
            assertFalse(told.contains("tortues"), told);
        }
    }
}
