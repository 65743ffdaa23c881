package fr.carnetderefus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.carnetderefus.model.people.Extent;
import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

/** A sentence for every measure there can be, and the measure itself in short. */
class MeasureWordsTest {
    private enum Measure {
        REPRESENTATION
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureHasASentence(Language language) {
        var words = new MeasureWords(Texts.in(language));
        for (var ground : Ground.values()) {
            for (var extent : Extent.values()) {
                for (var kind : PersonKind.values()) {
                    var said = words.reach(kind, ground, extent);
                    assertFalse(said.isBlank() || said.contains("{"), said);
                }
            }
        }
    }

    @Test
    void aMeasureInShort() {
        var words = new MeasureWords(Texts.in(Language.FRENCH));
        var start = LocalDate.of(2021, 3, 4);
        var end = LocalDate.of(2031, 3, 4);
        assertEquals("Curatelle", words.inShort(Representation.of(null, Ground.CURATELLE)));
        assertEquals(
                "Tutelle · Les biens seulement · du 4 mars 2021 au 4 mars 2031",
                plain(
                        words.inShort(
                                new Representation(
                                        null, Ground.TUTELLE, Extent.GOODS, "", "", start, end))));
        assertEquals(
                "Tutelle · depuis le 4 mars 2021",
                plain(
                        words.inShort(
                                new Representation(
                                        null,
                                        Ground.TUTELLE,
                                        Extent.UNKNOWN,
                                        "",
                                        "",
                                        start,
                                        null))));
    }

    @Test
    void twoCopiesThatDifferInTheExtentAloneAreToldApart() {
        Procedures procedures = ProcedureFile.all();
        var words = new ConflictWords(Texts.in(Language.FRENCH), procedures);
        assertEquals(
                "Tutelle, Marie A/B", words.value(Measure.REPRESENTATION, "tutelle Marie A/B", ""));
        assertEquals(
                "Tutelle, Les biens seulement, Marie A/B",
                words.value(Measure.REPRESENTATION, "tutelle/goods Marie A/B", ""));
        assertEquals(
                "Tutelle, Les biens seulement",
                words.value(Measure.REPRESENTATION, "tutelle/goods", ""));
    }
}
