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
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

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
        // a name that a spreadsheet would work out
        new AddPerson(register)
                .add(
                        new Person(
                                AddPerson.newId(),
                                PersonKind.ADULT,
                                Names.of("Zoé", "=1+1"),
                                LocalDate.of(1980, 2, 29),
                                "=1+1",
                                false,
                                null,
                                Insurance.NONE));
    }

    @AfterEach
    void end() {
        register.close();
    }

    private byte[] list(Language language, boolean numbers) {
        var words = new CaseWords(Texts.in(language), register.procedures());
        var rows = new SurveyDeadlines(register).on(TODAY).rows();
        return new PeopleList(words, register.state(), numbers).csv(rows);
    }

    @ParameterizedTest
    @EnumSource
    void whatGoesOutComesInAndTellsNothingNew(Language language) throws Exception {
        for (var numbers : new boolean[] {true, false}) {
            var table = ListTable.of(ListFile.read(list(language, numbers)));
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
    }

    @Test
    void numbersAndCodesAreInItOnlyWhereOneWantsThem() {
        var file = register.state().cases().values().stream().filter(f -> f.hasCode()).findAny();
        var code = file.orElseThrow().code();
        assertTrue(text(list(Language.FRENCH, true)).contains(code));
        var without = text(list(Language.FRENCH, false));
        assertFalse(without.contains(code), without);
        assertFalse(without.contains("99999999"), without);
        assertTrue(without.contains(";'=1+1;") || without.contains("\n'=1+1;"), without);
        assertFalse(without.contains(";=1+1"), without);
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
