package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.register.Search;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What one types finds the topic that is meant, and shows why. */
class HelpSearchTest {
    private static final HelpSearch FRENCH = search(Language.FRENCH);
    private static final HelpSearch ENGLISH = search(Language.ENGLISH);

    private static HelpSearch search(Language language) {
        var texts = Texts.in(language);
        var facts = new HelpFacts(texts, ProcedureFile.all().main());
        return HelpSearch.of(TopicFile.in(texts).topics(), facts);
    }

    private static List<String> ids(List<HelpSearch.Found> found) {
        return found.stream().map(f -> f.topic().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3422, refuse-phone",
        "code perdu, code-lost",
        "codes perdus, code-lost",
        "CURATELLE, measures",
        "tutel, measures",
        "echeance, deadline",
        "Échéance, deadline",
        "jumeaux, children",
        "excel, many-people",
        "mot de passe oublié, passphrase",
        "le justificatif ne vient pas, proof",
        "comment refuser en ligne, refuse-online",
        "photo, filing",
        "sauvegarde, backups",
        "raccourcis, keys",
        "borne, kiosk",
        "clé usb, backups",
        "confidentialité, privacy"
    })
    void theTopicThatIsMeantComesFirst(String typed, String topic) {
        assertEquals(topic, ids(FRENCH.find(typed)).getFirst(), () -> "" + ids(FRENCH.find(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "lost code, code-lost",
        "guardian, measures",
        "deadline, deadline",
        "backup, backups",
        "password, passphrase",
        "spreadsheet, many-people",
        "privacy, privacy"
    })
    void englishToo(String typed, String topic) {
        var found = ids(ENGLISH.find(typed));
        assertTrue(found.contains(topic), () -> typed + ": " + found);
    }

    @Test
    void theSentenceIsTheOneThatHasTheWords() {
        var found = FRENCH.find("enveloppe");
        assertTrue(ids(found).contains("note-notice"));
        found.stream()
                .filter(f -> f.topic().id().equals("note-notice"))
                .forEach(f ->
                        assertTrue(Search.fold(f.sentence()).contains("enveloppe"), f.sentence()));
    }

    @Test
    void aSentenceIsShownEvenWhereOnlyTheTitleHasTheWord() {
        for (var found : FRENCH.find("raccourci")) {
            assertTrue(!found.sentence().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zzzz", "de la", "?!"})
    void nothingIsFoundWhereNothingIsMeant(String typed) {
        assertEquals(List.of(), FRENCH.find(typed));
    }
}
