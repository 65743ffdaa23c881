package fr.carnetderefus.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.DemoFamily;
import fr.carnetderefus.register.Register;
import fr.carnetderefus.register.SurveyDeadlines;
import fr.carnetderefus.text.CaseWords;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Everybody goes out in a list and comes back in, and nothing of it is new. */
class PeopleListTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 15).atZone(PARIS).toInstant(), PARIS);

    private Register register;

    @BeforeEach
    void begin() throws Exception {
        register = Carnets.shipped(CLOCK).inMemory();
        DemoFamily.fill(register);
        // a name that a spreadsheet would work out, and days that none counts right
        add("Zoé", "=1+1", LocalDate.of(1980, 2, 29));
        add("Ada", "O’Brien & Fils <a>", LocalDate.of(1899, 12, 31));
        add("Eva", "Exemple", LocalDate.of(1900, 2, 28));
        add("Ida", "Exemple", LocalDate.of(1900, 3, 1));
        add("Noé", "Exemple", LocalDate.of(1970, 3, 1), "=MSA d’Alsace; Nord");
    }

    private void add(String given, String family, LocalDate born) throws Exception {
        add(given, family, born, "");
    }

    private void add(String given, String family, LocalDate born, String caisse) throws Exception {
        new AddPerson(register)
                .add(
                        new Person(
                                AddPerson.newId(),
                                PersonKind.ADULT,
                                Names.of(given, family),
                                born,
                                family,
                                false,
                                null,
                                new Insurance(null, null, null, "", caisse)));
    }

    @AfterEach
    void end() {
        register.close();
    }

    /** What a list is written as. */
    enum Format {
        CSV,
        XLSX
    }

    private byte[] list(Format format, Language language, boolean numbers) {
        var words = new CaseWords(Texts.in(language), register.procedures());
        var rows = new SurveyDeadlines(register).on(TODAY).rows();
        var list = new PeopleList(words, register.state(), numbers);
        return switch (format) {
            case CSV -> list.csv(rows);
            case XLSX -> list.xlsx(rows);
        };
    }

    /** Each format, language, and whether numbers are in it. */
    static Stream<Arguments> lists() {
        return Stream.of(Format.values())
                .flatMap(format ->
                        Stream.of(Language.values())
                                .flatMap(language ->
                                        Stream.of(true, false)
                                                .map(n -> Arguments.of(format, language, n))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatGoesOutComesInAndTellsNothingNew(Format format, Language language, boolean numbers)
            throws Exception {
        var table = ListTable.of(ListFile.read(list(format, language, numbers)));
        var preview =
                new JudgeList(register)
                        .judge(table, Mapping.recognise(table), (done, of) -> true)
                        .orElseThrow();
        var people = register.state().people().size();
        assertEquals(
                new Preview.Counts(0, 0, people, 0),
                preview.counts(),
                () -> preview.refused().toString());
    }

    /** To a spreadsheet that opens either, they are one list. */
    @ParameterizedTest
    @EnumSource
    void theTwoFormatsSayTheSame(Language language) throws Exception {
        var csv = ListFile.read(list(Format.CSV, language, true)).lines();
        var xlsx = ListFile.read(list(Format.XLSX, language, true)).lines();
        assertEquals(
                csv.stream().map(Line::cells).map(PeopleListTest::bare).toList(),
                xlsx.stream().map(Line::cells).map(PeopleListTest::bare).toList());
    }

    private static List<String> bare(List<String> cells) {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return cells.subList(0, last).stream().map(SafeCell::meant).toList();
    }

    @Test
    void numbersAndCodesAreInItOnlyWhereOneWantsThem() {
        var file = register.state().cases().values().stream().filter(f -> f.hasCode()).findAny();
        var code = file.orElseThrow().code();
        assertTrue(text(list(Format.CSV, Language.FRENCH, true)).contains(code));
        var without = text(list(Format.CSV, Language.FRENCH, false));
        assertFalse(without.contains(code), without);
        assertFalse(without.contains("99999999"), without);
        assertTrue(without.contains(";'=1+1;") || without.contains("\n'=1+1;"), without);
        assertFalse(without.contains(";=1+1"), without);
    }

    @Test
    void theCaisseIsInAColumnOfItsOwn() throws Exception {
        var table = ListTable.of(ListFile.read(list(Format.CSV, Language.FRENCH, false)));
        var column = Mapping.recognise(table).column(Field.CAISSE).orElseThrow();
        assertEquals("Caisse d’assurance maladie", table.heading(column));
        assertEquals(
                List.of("=MSA d’Alsace; Nord"),
                table.rows().stream()
                        .map(row -> SafeCell.meant(row.cell(column)))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
