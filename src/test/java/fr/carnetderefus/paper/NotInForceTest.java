package fr.carnetderefus.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.text.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is signed or said in a capacity tells where that capacity is over, or has not begun. */
class NotInForceTest {
    /** Today is 24 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2021-03-04, 2026-11-24, ''",
        "2021-03-04, 2026-11-23, La mesure a pris fin le 23 novembre 2026.",
        "2026-11-25, 2031-11-25, La mesure commence le 25 novembre 2026.",
        "          ,           , ''"
    })
    void theSheetToCallAndTheLettersSayIt(
            @Nullable LocalDate start, @Nullable LocalDate end, String expected) throws Exception {
        var family = new Family();
        for (var id : List.of(family.odette, family.marcel)) {
            var person = family.register.person(id).person();
            var was = Objects.requireNonNull(person.representation());
            var measure =
                    new Representation(
                            was.by(),
                            was.ground(),
                            was.extent(),
                            was.reference(),
                            was.court(),
                            start,
                            end);
            new AddPerson(family.register).amend(person.under(measure));
            for (var kind : List.of(PaperKind.CALL_SHEET, PaperKind.REQUEST_PROOF)) {
                var sheet = family.sheet(kind, id, Language.FRENCH);
                var said = sheet.blocks().toString().replace('\u00a0', ' ');
                assertEquals(!expected.isEmpty(), said.contains("pas en vigueur"), said);
                assertEquals(!expected.isEmpty(), !expected.isEmpty() && said.contains(expected));
                if (!expected.isEmpty()) {
                    PapersTest.picture("not-in-force-" + kind.id(), sheet);
                }
            }
        }
    }
}
