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

    private static void assertFirst(String topic, HelpSearch search, String typed) {
        var found = ids(search.find(typed));
        assertEquals(topic, found.getFirst(), found::toString);
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
        assertFirst(topic, FRENCH, typed);
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

    /** Nobody asks a help in keywords alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    j'ai perdu mon code | code-lost
                    mon code ne marche pas | code-lost
                    je n’ai jamais reçu de code | code-lost
                    j'ai perdu ma phrase de passe | passphrase
                    je ne me souviens plus de mon mot de passe | passphrase
                    je n'ai pas recu la lettre | note-notice
                    j'ai reçu un e-mail, que faire ? | note-notice
                    combien de temps ai-je pour refuser | deadline
                    quel est le dernier jour ? | deadline
                    le délai est passé | deadline
                    est-ce trop tard ? | deadline
                    le site est en panne | stuck
                    je n'ai plus ma carte vitale | stuck
                    mon espace a été ouvert quand même | stuck
                    je veux ajouter mon fils | add-people
                    comment verrouiller le carnet | locking
                    comment faire une sauvegarde | backups
                    le justificatif n'arrive pas | proof
                    où sont mes preuves | archive
                    qui peut lire mes données | privacy
                    comment écrire plus gros | settings
                    je suis tuteur de ma mère | measures
                    """)
    void wholeSentencesFindWhatTheyAskFor(String typed, String topic) {
        assertFirst(topic, FRENCH, typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I lost my code | code-lost
                    my code doesn't work | code-lost
                    I never received a code | code-lost
                    I've lost my passphrase | passphrase
                    I can't remember my password | passphrase
                    I didn't get the letter | note-notice
                    I received an e-mail, what do I do? | note-notice
                    how long do I have to refuse | deadline
                    what is the last day? | deadline
                    is it too late? | deadline
                    the site is down | stuck
                    I have lost my card | stuck
                    the space was opened anyway | stuck
                    how do I add my son | add-people
                    how to lock the carnet | locking
                    how do I make a backup | backups
                    the proof does not come | proof
                    where is the proof I filed | archive
                    who can read my data | privacy
                    how to make the text bigger | settings
                    I am my mother's guardian | measures
                    """)
    void wholeEnglishSentencesToo(String typed, String topic) {
        assertFirst(topic, ENGLISH, typed);
    }

    @ParameterizedTest
    @CsvSource({
        "verouiller, locking",
        "verrouillier, locking",
        "sauvgarde, backups",
        "justificatfi, proof",
        "curatele, measures",
        "calandrier, calendar"
    })
    void aSlipOfTheHandFindsWhatWasMeant(String typed, String topic) {
        assertFirst(topic, FRENCH, typed);
    }

    @Test
    void aSlipIsForgivenOnlyInAWordThatStandsNowhere() {
        var right = ids(FRENCH.find("carte"));
        assertEquals(right, ids(FRENCH.find("cartes")));
        assertTrue(!right.contains("locking"), () -> "" + right);
    }

    /** The list of sources names a little of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"téléphone", "droit", "accord", "enfant"})
    void whereThingsComeFromRanksLast(String typed) {
        var found = ids(FRENCH.find(typed));
        var at = found.indexOf("sources");
        assertTrue(at < 0 || at == found.size() - 1, () -> "" + found);
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
