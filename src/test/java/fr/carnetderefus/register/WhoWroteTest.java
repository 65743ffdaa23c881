package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Sheets;
import fr.carnetderefus.model.refusal.Writer;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Several people use one carnet, and its entries say who wrote them. */
class WhoWroteTest {
    private static final char[] FIRST = "un cheval à bascule".toCharArray();
    private static final char[] HERS = "sept tortues bleues".toCharArray();
    private static final char[] OTHER = "une autre encore".toCharArray();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Carnets CARNETS = Carnets.shipped(CLOCK);
    private static final PersonId LEA = new PersonId("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("famille.carnet");
        LightCarnet.create(CARNETS, file, FIRST);
    }

    private Register open(char[] passphrase) throws CarnetException {
        return CARNETS.open(file, passphrase);
    }

    private static Written write(Register register) throws CarnetException {
        var decision = new Entry.DecisionTaken(Decision.REFUSE);
        register.write(List.of(new Register.Draft(LEA, register.today(), decision)));
        return register.state().entries().getLast();
    }

    private static String mine(Register register) {
        return new SurveyKeys(register)
                .passphrases().stream()
                        .filter(SurveyKeys.Key::mine)
                        .map(SurveyKeys.Key::mark)
                        .findFirst()
                        .orElseThrow();
    }

    /** Who wrote the decisions, in the order they were written; a dash where nothing is said. */
    private static List<String> writers(Register register) {
        var writers = Writers.of(register);
        return register.state().entries().stream()
                .filter(w -> w.entry() instanceof Entry.DecisionTaken)
                .map(w -> writers.of(w).map(WhoWroteTest::said).orElse("-"))
                .toList();
    }

    private static String said(Writer writer) {
        return writer.name().isEmpty() ? writer.key().toString() : writer.name();
    }

    private static void refused(Reason reason, org.junit.jupiter.api.function.Executable action) {
        assertEquals(reason, assertThrows(CarnetException.class, action).reason());
    }

    @Test
    void onePersonAloneSeesNothingOfItAndItIsWrittenAllTheSame() throws Exception {
        String mark;
        try (var register = open(FIRST)) {
            mark = mine(register);
            assertEquals(mark, write(register).by());
            new NamePassphrase(register).name(mark, "Claire");
            new ChangePassphrase(register).change(mark, OTHER);
            write(register);
            new NamePassphrase(register).name(mine(register), "Claire M.");
            assertEquals(List.of("-", "-"), writers(register));
            assertEquals(Optional.empty(), new SurveyKeys(register).mineAmongSeveral());
        }
        try (var register = open(OTHER)) {
            new AddPassphrase(register).add("Nadia", HERS);
            assertEquals(List.of("Claire", "Claire M."), writers(register));
            assertEquals(
                    mark,
                    register.state().entries().stream()
                            .filter(w -> w.entry() instanceof Entry.DecisionTaken)
                            .findFirst()
                            .orElseThrow()
                            .by());
        }
    }

    @Test
    void twoPassphrasesTellTwoPeopleApart() throws Exception {
        String hers;
        try (var register = open(FIRST)) {
            hers = new AddPassphrase(register).add("Nadia", HERS);
            write(register);
        }
        try (var register = open(HERS)) {
            write(register);
            assertEquals(List.of("FIRST", "Nadia"), writers(register));
            assertEquals(
                    Optional.of("Nadia"),
                    new SurveyKeys(register).mineAmongSeveral().map(SurveyKeys.Key::label));
        }
        try (var register = open(FIRST)) {
            new NamePassphrase(register).name(mine(register), "Claire");
            assertEquals(List.of("Claire", "Nadia"), writers(register));
            new RemovePassphrase(register).remove(hers);
            assertEquals(List.of("Claire", "Nadia"), writers(register));
        }
        try (var register = open(FIRST)) {
            assertEquals(List.of("Claire", "Nadia"), writers(register));
        }
    }

    @Test
    void whoChangesTheirPassphraseStaysWhoTheyAre() throws Exception {
        try (var register = open(FIRST)) {
            new AddPassphrase(register).add("Nadia", HERS);
        }
        try (var register = open(HERS)) {
            var before = write(register).by();
            new ChangePassphrase(register).change(before, OTHER);
            assertEquals(before, register.state().entries().getLast().by());
            var after = write(register).by();
            assertFalse(before.equals(after));
            assertEquals(mine(register), after);
            // another's is changed: one's own mark stays
            var first = new SurveyKeys(register).passphrases().getFirst().mark();
            new ChangePassphrase(register).change(first, FIRST);
            assertEquals(after, write(register).by());
            assertEquals(List.of("Nadia", "Nadia", "Nadia"), writers(register));
        }
        try (var register = open(FIRST)) {
            write(register);
            assertEquals(List.of("Nadia", "Nadia", "Nadia", "FIRST"), writers(register));
        }
    }

    @Test
    void whoseKeyIsTakenAwayWhileTheyWriteGoesOnUnderIt() throws Exception {
        try (var register = open(FIRST)) {
            new AddPassphrase(register).add("Nadia", HERS);
        }
        try (var register = open(HERS)) {
            var mark = mine(register);
            new RemovePassphrase(register).remove(mark);
            assertEquals(mark, register.state().entries().getLast().by());
            // the number of the slot comes again, for somebody else
            new AddPassphrase(register).add("Paul", OTHER);
            assertEquals(mark, write(register).by());
            assertEquals(List.of("Nadia"), writers(register));
        }
        try (var register = open(OTHER)) {
            write(register);
            assertEquals(List.of("Nadia", "Paul"), writers(register));
        }
    }

    @Test
    void theFirstPassphraseIsKnownAsSuchOnceItIsGone() throws Exception {
        try (var register = open(FIRST)) {
            var first = mine(register);
            write(register);
            new AddPassphrase(register).add("", HERS);
            new RemovePassphrase(register).remove(first);
        }
        try (var register = open(HERS)) {
            write(register);
            assertEquals(List.of("FIRST", "UNNAMED"), writers(register));
            new NamePassphrase(register).name(mine(register), "Nadia");
            assertEquals(List.of("FIRST", "Nadia"), writers(register));
        }
    }

    @Test
    void whoComesInWithWordsIsTold() throws Exception {
        var one = MakeRecovery.drawUp(Sheets.ONE);
        var three = MakeRecovery.drawUp(Sheets.TWO_OF_THREE);
        try (var register = open(FIRST)) {
            new AddPassphrase(register).add("Nadia", HERS);
            new MakeRecovery(register).keep(one);
            new MakeRecovery(register).keep(three);
        }
        try (var register = CARNETS.openWithWords(file, one)) {
            write(register);
            // new sheets in place of the ones it is open with
            new MakeRecovery(register).keep(MakeRecovery.drawUp(Sheets.ONE));
            write(register);
            assertEquals(List.of("WORDS", "WORDS"), writers(register));
        }
        // any two of the three
        try (var register = CARNETS.openWithWords(file, three.subList(1, 3))) {
            write(register);
            var lost = new SurveyKeys(register).passphrases().getFirst().mark();
            new ChangePassphrase(register).change(lost, OTHER);
            write(register);
            assertEquals(List.of("WORDS", "WORDS", "WORDS", "WORDS"), writers(register));
        }
    }

    @Test
    void wordsAloneDoNotMakeSeveralPeople() throws Exception {
        var one = MakeRecovery.drawUp(Sheets.ONE);
        try (var register = open(FIRST)) {
            write(register);
            new MakeRecovery(register).keep(one);
        }
        try (var register = CARNETS.openWithWords(file, one)) {
            write(register);
            var first = new SurveyKeys(register).passphrases().getFirst().mark();
            new ChangePassphrase(register).change(first, OTHER);
            new NamePassphrase(register)
                    .name(new SurveyKeys(register).passphrases().getFirst().mark(), "Claire");
            assertEquals(List.of("-", "-"), writers(register));
        }
    }

    @Test
    void whatComesInFromAnotherCopyKeepsItsWriter() throws Exception {
        try (var register = open(FIRST)) {
            write(register);
        }
        var copy = Files.copy(file, folder.resolve("copie.carnet"));
        try (var theirs = CARNETS.open(copy, FIRST)) {
            new AddPassphrase(theirs).add("Nadia", HERS);
        }
        String mark;
        try (var theirs = CARNETS.open(copy, HERS)) {
            mark = write(theirs).by();
        }
        try (var register = open(FIRST);
                var theirs = CARNETS.look(copy, HERS)) {
            write(register);
            MergeCopies.of(register, theirs).merge(conflict -> Optional.empty());
            assertEquals(
                    1,
                    register.state().entries().stream()
                            .filter(w -> w.by().equals(mark))
                            .filter(w -> w.entry() instanceof Entry.DecisionTaken)
                            .count());
            // her key opens the other file, and her name came with what she wrote
            assertEquals(1, new SurveyKeys(register).passphrases().size());
            assertEquals(
                    List.of("FIRST", "FIRST", "Nadia"),
                    writers(register).stream().sorted().toList());
        }
        try (var register = open(FIRST)) {
            assertTrue(writers(register).contains("Nadia"));
        }
    }

    @Test
    void onePersonWithTwoCopiesIsStillAlone() throws Exception {
        var copy = Files.copy(file, folder.resolve("copie.carnet"));
        try (var theirs = CARNETS.open(copy, FIRST)) {
            new ChangePassphrase(theirs).change(mine(theirs), OTHER);
            new NamePassphrase(theirs).name(mine(theirs), "Claire");
            write(theirs);
        }
        try (var register = open(FIRST);
                var theirs = CARNETS.look(copy, OTHER)) {
            new NamePassphrase(register).name(mine(register), "Claire, au bureau");
            write(register);
            MergeCopies.of(register, theirs).merge(conflict -> Optional.empty());
            assertEquals(List.of("-", "-"), writers(register));
        }
    }

    @Test
    void whatIsInMemoryNamesNobody() throws Exception {
        try (var register = CARNETS.inMemory()) {
            assertEquals("", write(register).by());
            refused(Reason.NOT_KEPT, () -> new NamePassphrase(register).name("a", "Claire"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Claire                                   | Claire
                    '  Claire  '                             | Claire
                    'Claire\t\n Petit'                       | Claire Petit
                    ''                                       | LABEL_MISSING
                    ' \t '                                   | LABEL_MISSING
                    aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd  | aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd
                    aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde | LABEL_TOO_LONG
                    """)
    void aNameIsAFewCharactersInOneLine(String typed, String told) throws Exception {
        try (var register = open(FIRST)) {
            var mark = mine(register);
            var before = register.state().entries().size();
            if (told.startsWith("LABEL")) {
                refused(Reason.valueOf(told), () -> new NamePassphrase(register).name(mark, typed));
                assertEquals(before, register.state().entries().size());
                return;
            }
            new NamePassphrase(register).name(mark, typed);
            new NamePassphrase(register).name(mark, told);
            assertEquals(before + 1, register.state().entries().size());
            assertEquals(told, new SurveyKeys(register).passphrases().getFirst().label());
            refused(Reason.UNKNOWN_KEY, () -> new NamePassphrase(register).name("ff", "Claire"));
            assertEquals(Optional.empty(), new UndoStep(register).last());
        }
    }

    /** Byte for byte as versions before decision 93 wrote it. */
    @Test
    void anEntryOfAnOlderCarnetNamesNobody() {
        var old =
                """
                {"id":"01KAX0000000000000000000AA","step":"01KAX0000000000000000000AB",\
                "day":"2026-11-20","at":"2026-11-20T09:00:00Z","type":"decision-taken",\
                "decision":"refuse"}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        var read = Codec.read(LEA, old);
        assertEquals("", read.by());
        assertArrayEquals(old, Codec.write(read));
    }

    @Test
    void aNewOneTellsTheKey() {
        var notice =
                """
                {"id":"01KAX0000000000000000000AA","step":"01KAX0000000000000000000AB",\
                "day":"2026-11-20","at":"2026-11-20T09:00:00Z",\
                "writtenBy":"00112233445566778899aabbccddeeff","type":"notice-received",\
                "notice":"n","by":"email","sent":"2026-11-19","basis":"mail-header"}\
                """
                        .getBytes(StandardCharsets.UTF_8);
        var read = Codec.read(LEA, notice);
        assertEquals("00112233445566778899aabbccddeeff", read.by());
        assertArrayEquals(notice, Codec.write(read));
        var named =
                new Written(
                        "a",
                        "b",
                        null,
                        "",
                        LocalDate.of(2026, 11, 20),
                        CLOCK.instant(),
                        "00",
                        new Entry.KeyNamed("11", "Claire"));
        assertEquals(named, Codec.read(null, Codec.write(named)));
    }
}
