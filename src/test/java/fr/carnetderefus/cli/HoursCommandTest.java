package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shell's clock says Monday 23 November 2026, 10:00 in Paris. */
class HoursCommandTest {
    @TempDir Path folder;

    private Shell.Result hours(String... more) {
        var args = new ArrayList<>(List.of("hours"));
        args.addAll(List.of(more));
        var said = new Shell(folder).call("", args.toArray(String[]::new));
        return new Shell.Result(said.code(), plain(said.out()), plain(said.err()));
    }

    /** With ordinary spaces, as one types them. */
    private static String plain(String text) {
        return text.replaceAll("[\\u202f\\u00a0]", " ");
    }

    @Test
    void whileTheLineAnswersTheHourToPlanForIsSaidAndTheOtherMentioned() {
        var open = hours().expect(0);
        assertEquals(
                "Le lundi 23 novembre 2026 à 10 h, heure de Paris, le 3422 répond, jusqu’à 17 h.",
                open.out().lines().findFirst().orElseThrow());
        assertTrue(open.out().contains("17 h 30 selon d’autres sources"), open.out());
        assertTrue(open.out().contains("sans ceux de la seule Alsace-Moselle"), open.out());
        assertTrue(open.out().contains("encore à vérifier"), open.out());
        assertFalse(open.out().contains("machine"), open.out());
        assertEquals("", open.err());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T08:29 | 1 | lundi 23 novembre 2026 à 8 h 30 | pas encore ouvert",
                "2026-11-23T08:30 | 0 | répond, jusqu’à 17 h |",
                "2026-11-23T16:59:59 | 0 | répond, jusqu’à 17 h |",
                "2026-11-23T17:00 | 1 | compté comme fermé | D’autres sources disent 17 h 30",
                "2026-11-23T17:30 | 1 | mardi 24 novembre 2026 à 8 h 30 | fermé jusqu’à son prochain jour",
                "2026-11-28T10:00 | 1 | lundi 30 novembre 2026 à 8 h 30 | le week-end",
                "2026-05-01T10:00 | 1 | lundi 4 mai 2026 à 8 h 30 | vendredi 1er mai 2026 est un jour férié (fête du Travail)",
                "2026-04-06T10:00 | 1 | mardi 7 avril 2026 à 8 h 30 | lundi de Pâques",
                // a moment with a zone is brought to Paris: summer, winter, and by name
                "2026-07-01T06:30Z | 0 | mercredi 1er juillet 2026 à 8 h 30 |",
                "2026-11-23T07:29Z | 1 | lundi 23 novembre 2026 à 8 h 29 | pas encore ouvert",
                "2026-11-23T20:30+12:00 | 0 | à 9 h 30, heure de Paris |",
                "2026-11-23T04:30-04:00[America/Martinique] | 0 | à 9 h 30, heure de Paris |"
            })
    void theExitCodeSaysItAndTheSentencesSayWhy(String at, int code, String out, String err) {
        var said = hours("--at", at).expect(code);
        assertTrue(said.out().contains(out), said.out());
        assertTrue(err == null ? said.err().isEmpty() : said.err().contains(err), said.err());
    }

    @Test
    void englishToo() {
        var closed = hours("--at", "2026-12-25T10:00", "--lang", "en").expect(1);
        assertTrue(closed.out().contains("3422 does not answer"), closed.out());
        assertTrue(closed.out().contains("Monday 28 December 2026 at 8:30, Paris time"));
        assertTrue(closed.err().contains("(Christmas Day)"), closed.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "2026-11-23",
                "17:00",
                "2026-11-23T25:00",
                "2026-02-30T10:00",
                "+999999999-12-31T23:59",
                "-0001-01-01T10:00",
                "2026-11-23T10:00+19:00"
            })
    void whatIsNoMomentIsToldSo(String at) {
        var said = hours("--at", at).expect(2);
        assertTrue(said.err().contains("AAAA-MM-JJTHH:MM"), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T10:00", "1789-07-14T10:00", "9998-12-31T23:59"})
    void farAwayMomentsAreAnsweredToo(String at) {
        assertFalse(hours("--at", at).err().contains("imprévu"));
    }
}
