package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class UsageTest {
    @TempDir Path folder;

    private Shell.Result call(String... args) {
        return new Shell(folder).call("", args);
    }

    @Test
    void everyCommandHelpsInBothLanguages() {
        for (var command : Commands.ALL) {
            for (var lang : List.of("fr", "en")) {
                var words = command.name().split(" ", 2);
                var args =
                        words.length == 1
                                ? new String[] {words[0], "--help", "--lang", lang}
                                : new String[] {words[0], words[1], "--help", "--lang", lang};
                var help = call(args).expect(0);
                assertEquals("", help.err());
                assertTrue(
                        help.out().startsWith(lang.equals("fr") ? "Utilisation" : "Usage"),
                        help.out());
                assertFalse(help.out().contains("cli."), help.out());
            }
        }
    }

    @Test
    void anOptionIsHelpedWithAsTheCommandMeansIt() {
        var add = call("proof", "add", "--help").expect(0).out();
        assertTrue(add.contains("Ce qu’est le document"), add);
        assertFalse(add.contains("genre de personne"), add);
        var person = call("person", "add", "--help").expect(0).out();
        assertTrue(person.contains("Le genre de personne."), person);
    }

    @Test
    void rootAndGroupsHelpToo() {
        assertTrue(call("--help").expect(0).out().contains("verify"));
        assertTrue(call("--lang", "en", "person", "--help").expect(0).out().contains("amend"));
        assertTrue(call("--version").expect(0).out().contains("Carnet de refus"));
        assertTrue(call("proof", "add", "--version").expect(0).out().contains("Carnet de refus"));
    }

    @Test
    void wrongUsageIsToldInTheLanguageWithTheUsage() {
        assertTells(call(), "il manque une commande");
        assertTells(call("person"), "il manque une commande");
        assertTells(call("frobnicate"), "Cette commande n’existe pas\u202f: frobnicate");
        assertTells(call("list"), "Il manque\u202f: CARNET");
        assertTells(
                call("list", "a", "--givn=SECRET"), "Cette option n’existe pas ici\u202f: --givn");
        assertTells(call("list", "a", "b"), "un argument de trop");
        assertTells(call("list", "a", "--today", "hier"), "AAAA-MM-JJ");
        assertTells(call("list", "a", "--lang", "de"), "fr|en");
        assertTells(call("list", "a", "--json", "--json"), "--json est donné deux fois");
        assertTells(call("list", "a", "--passphrase-file"), "Il manque\u202f: --passphrase-file");
        assertTells(call("method", "a", "--person", "X"), "Il manque\u202f: --by");
        assertTells(call("method", "a", "--person", " ", "--by", "online"), "--person");
        assertTells(call("method", "a", "--person", "X", "--by", "pigeon"), "online|phone");
        assertTells(call("decide", "a", "--person", "X"), "Donnez soit --keep, soit --refuse");
        assertTells(call("notice", "a", "--by", "email"), "Dites de qui il s’agit");
        assertTells(
                call("notice", "a", "--by", "email", "--code", "X"),
                "La valeur de --code n’est pas comprise");
        assertTells(
                call("notice", "a", "--by", "email", "--code", "X=1", "--code", "X=2"),
                "--code est donné deux fois");
        assertTells(
                call("notice", "a", "--by", "letter", "--basis", "postmark", "--person", "X"),
                "--basis ne va pas sans --sent");
        assertTells(
                call(
                        "attempt",
                        "a",
                        "--person",
                        "X",
                        "--by",
                        "online",
                        "--at",
                        "10:00",
                        "--outcome",
                        "done"),
                "La valeur de --at");
    }

    @Test
    void englishComplaintsForEnglishSpeakers() {
        var result = call("--lang", "en", "list").expect(2);
        assertTrue(result.err().startsWith("Missing: CARNET."), result.err());
        assertTrue(result.err().contains("Usage: carnet list"), result.err());
    }

    private static void assertTells(Shell.Result result, String sentence) {
        result.expect(2);
        assertEquals("", result.out());
        assertTrue(result.err().contains(sentence), result.err());
        assertTrue(result.err().contains("\nUtilisation"), result.err());
        assertFalse(result.err().contains("SECRET"), result.err());
    }

    @Test
    void jsonIsJudgedWithoutRepeatingIt() {
        assertPiped("", "objet JSON");
        assertPiped("[1]", "objet JSON");
        assertPiped("{\"person\":\"SECRET\"", "objet JSON");
        assertPiped("{\"person\":\"a\",\"person\":\"SECRET\"}", "objet JSON");
        assertPiped("{\"surname\":\"SECRET\"}", "«\u202fsurname\u202f»");
        assertPiped("{\"person\":[\"SECRET\"]}", "«\u202fperson\u202f»");
        assertPiped("{\"person\":1.5}", "«\u202fperson\u202f»");
        assertPiped("{\"person\":null}", "Il manque\u202f: --person");
        assertPiped("{\"person\":\"X\",\"by\":\"SECRET\"}", "La valeur de «\u202fby\u202f»");
        assertPiped("{\"passphraseFile\":\"SECRET\"}", "passphraseFile");
    }

    private void assertPiped(String json, String sentence) {
        var result = new Shell(folder).call(json, "method", "a", "--stdin").expect(2);
        assertTrue(result.err().contains(sentence), result.err());
        assertFalse(result.err().contains("SECRET"), result.err());
    }

    @Test
    void argumentsTheSystemGarbledAreNotTaken() {
        assertTells(
                call(
                        "person",
                        "add",
                        "a",
                        "--given",
                        "L\uFFFDa",
                        "--family",
                        "M",
                        "--born",
                        "2015-01-01",
                        "--kind",
                        "child"),
                "--stdin");
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        var result = call("list", "a\u001b[2J.carnet");
        result.expect(1);
        assertFalse(result.err().contains("\u001b"), result.err());
    }

    @Test
    void notesMayBeginWithAnAt() {
        call("request", "a", "--person", "X", "--by", "phone", "--note", "@home").expect(1);
    }

    @Test
    void theLastResortSaysNothingOfWhatItKnows() {
        var shell =
                new Shell(folder)
                        .with(question -> {
                            throw new IllegalStateException("SECRET");
                        });
        var result = shell.call("", "create", shell.carnet().toString()).expect(1);
        assertTrue(result.err().contains("imprévu"), result.err());
        assertFalse(result.err().contains("SECRET"), result.err());
    }
}
