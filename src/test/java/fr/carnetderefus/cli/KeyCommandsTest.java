package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Passphrases and recovery words without a window. */
class KeyCommandsTest {
    private static final String HERS = "sept tortues bleues du jardin";

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void create() {
        shell = new Shell(folder).created();
        shell.write("hers", HERS + "\n");
    }

    private String path(String name) {
        return shell.path(name).toString();
    }

    private Shell.Result add() {
        return shell.on("passphrase add", "--label", "Nadia", "--new-passphrase-file", path("hers"))
                .expect(0);
    }

    private Shell.Result with(String passphrase, String command, String... more) {
        var args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.add(shell.carnet().toString());
        args.addAll(List.of(more));
        args.addAll(List.of("--passphrase-file", path(passphrase)));
        return shell.call("", args.toArray(String[]::new));
    }

    /** The words shown, a line for each sheet. */
    private List<String> words(String... more) {
        var shown = shell.on("recovery show", more).expect(0).out();
        var words =
                shown.lines()
                        .filter(l -> !l.startsWith("Feuille"))
                        .flatMap(l -> Arrays.stream(l.split("  ", -1)))
                        .toList();
        var sheets = new ArrayList<String>();
        for (var i = 0; i < words.size(); i += 24) {
            sheets.add(String.join("\n", words.subList(i, i + 24)));
        }
        return sheets;
    }

    private Shell.Result open(String... more) {
        var args = new ArrayList<>(List.of("recovery", "open", shell.carnet().toString()));
        args.addAll(List.of(more));
        return shell.call("", args.toArray(String[]::new));
    }

    @Test
    void aSecondPassphraseIsGivenListedAndTakenAway() {
        var id = add().line();
        assertTrue(id.matches("[0-9a-f]{8}"), id);
        var list = with("hers", "passphrase list").expect(0).out();
        assertTrue(list.contains(id), list);
        assertTrue(list.contains("Nadia (ouvre en ce moment)"), list);
        assertTrue(list.contains("Phrase de passe de la création"), list);
        assertTrue(list.contains("pas encore faite"), list);
        var json = shell.on("passphrase list", "--json").expect(0).out();
        assertTrue(json.contains("\"label\" : \"Nadia\""), json);
        assertTrue(json.contains("\"standing\" : \"none\""), json);
        assertTrue(json.contains("\"otherKeys\" : 0"), json);
        shell.on("passphrase remove", "--key", id).expect(0);
        assertEquals(1, with("hers", "list").code());
        var first = shell.on("passphrase list", "--json").expect(0).out();
        assertFalse(first.contains("Nadia"), first);
    }

    /** A name is personal: it need not stand in the list of processes. */
    @Test
    void aNameIsGivenOnStandardInput() {
        var id = add().line();
        var named =
                shell.piped("{\"label\": \" Claire \"}", "passphrase name", "--stdin").expect(0);
        assertTrue(named.out().contains("Claire"), named.out());
        var list = shell.on("passphrase list").expect(0).out();
        assertTrue(list.contains("Claire (ouvre en ce moment)"), list);
        // another's, by its identifier
        shell.on("passphrase name", "--key", id, "--label", "Nadia B.").expect(0);
        assertTrue(shell.on("passphrase list").out().contains("Nadia B."));
        assertTrue(
                shell.refused(1, "passphrase name", "--label", " ")
                        .err()
                        .contains("Il faut un nom"));
        assertTrue(
                shell.refused(1, "passphrase name", "--label", "x".repeat(41))
                        .err()
                        .contains("40"));
        shell.refused(2, "passphrase name");
        assertTrue(
                shell.refused(1, "passphrase name", "--key", "zz", "--label", "Paul")
                        .err()
                        .contains("cet identifiant"));
    }

    @Test
    void theLastOneStaysAndAnUnknownOneIsTold() {
        var mine = shell.on("passphrase list").expect(0).out().lines().skip(2).findFirst();
        var id = mine.orElseThrow().substring(0, 8);
        assertTrue(shell.refused(1, "passphrase remove", "--key", id).err().contains("la seule"));
        assertTrue(
                shell.refused(1, "passphrase remove", "--key", "zz")
                        .err()
                        .contains("cet identifiant"));
    }

    @Test
    void oneIsChangedAndAWeakOneIsTold() {
        shell.write("new", "azerty\n");
        var told = shell.on("passphrase change", "--new-passphrase-file", path("new")).expect(0);
        assertTrue(told.err().contains("très facile à deviner"), told.err());
        assertTrue(told.err().contains("copies"), told.err());
        assertFalse(told.err().contains("azerty"), told.err());
        assertTrue(shell.on("list").expect(1).err().contains("n’ouvre pas"));
        with("new", "list").expect(0);
    }

    @Test
    void wordsAreShownTriedAndOpen() {
        assertTrue(open("--words-file", path("hers")).expect(1).err().contains("Aucune feuille"));
        shell.write("words", words().getFirst());
        assertTrue(shell.on("passphrase list").expect(0).out().contains("pas encore essayée"));
        shell.on("recovery prove", "--words-file", path("words")).expect(0);
        assertTrue(shell.on("passphrase list").out().contains("essayée le 23 novembre 2026"));
        open("--words-file", path("words"), "--new-passphrase-file", path("hers")).expect(0);
        with("hers", "verify").expect(0);
        shell.on("list").expect(1);

        // whoever makes new words makes the old ones worthless
        with("hers", "recovery show", "--json").expect(0);
        var old = with("hers", "recovery prove", "--words-file", path("words")).expect(1);
        assertTrue(old.err().contains("n’ouvrent pas ce carnet"), old.err());
        with("hers", "recovery remove").expect(0);
        with("hers", "recovery remove").expect(1);
    }

    @Test
    void twoOfThreeSheetsOpen() {
        var sheets = words("--split");
        assertEquals(3, sheets.size());
        shell.write("one", sheets.get(0));
        shell.write("three", sheets.get(2));
        shell.on("recovery prove", "--words-file", path("three"), "--words-file", path("one"))
                .expect(0);
        var same =
                shell.refused(
                        1,
                        "recovery prove",
                        "--words-file",
                        path("one"),
                        "--words-file",
                        path("one"));
        assertTrue(same.err().contains("deux fois la même"), same.err());
        shell.refused(1, "recovery prove", "--words-file", path("one"));
        open(
                        "--words-file",
                        path("three"),
                        "--words-file",
                        path("one"),
                        "--new-passphrase-file",
                        path("hers"))
                .expect(0);
        with("hers", "list").expect(0);
    }

    @Test
    void aSheetIsWrittenAsPdfAndNothingCountsWhereItCannotBe() throws Exception {
        shell.write("da.pdf", "déjà là");
        var told = shell.refused(1, "recovery make", path("da.pdf")).err();
        assertTrue(told.contains("existe déjà"), told);
        told = shell.on("recovery make", path("feuille.pdf")).expect(0).out();
        assertTrue(told.contains("effacez-le"), told);
        assertTrue(java.nio.file.Files.size(shell.path("feuille.pdf")) > 1000);
        assertTrue(shell.on("passphrase list").out().contains("pas encore essayée"));
    }

    @Test
    void whichOfSeveralIsLostHasToBeSaid() {
        var id = add().line();
        shell.write("words", words().getFirst());
        shell.write("new", "une nouvelle phrase pour nadia\n");
        var told =
                open("--words-file", path("words"), "--new-passphrase-file", path("new"))
                        .expect(1)
                        .err();
        assertTrue(told.contains(id) && told.contains("--key"), told);
        open("--words-file", path("words"), "--key", id, "--new-passphrase-file", path("new"))
                .expect(0);
        with("new", "list").expect(0);
        shell.on("list").expect(0);
    }

    @Test
    void aWrongWordIsNamedAndNoneIsRepeated() {
        var words = words().getFirst();
        shell.write("words", words.replaceFirst("3\\. \\S+", "3. zzsecret"));
        var told = shell.refused(1, "recovery prove", "--words-file", path("words")).err();
        assertTrue(told.contains("le mot 3"), told);
        assertFalse(told.contains("zzsecret"), told);
        shell.write("words", words.replaceFirst("24\\. \\S+", ""));
        assertTrue(
                shell.refused(1, "recovery prove", "--words-file", path("words"))
                        .err()
                        .contains("il y en a 23"));
        assertTrue(shell.refused(1, "recovery prove").err().contains("--words-file"));
        assertTrue(
                shell.refused(1, "recovery prove", "--words-file", path("nothing"))
                        .err()
                        .contains("ne peut pas être lu"));
    }

    @Test
    void aPersonAtTheConsoleIsAskedAndWhatTheyTypedIsWiped() {
        var words = words().getFirst();
        var answers = new ArrayList<char[]>();
        var asked =
                shell.with(question -> {
                    answers.add(
                            (question.contains("mots") ? words.replace('\n', ' ') : HERS)
                                    .toCharArray());
                    return answers.getLast();
                });
        asked.call("", "recovery", "open", shell.carnet().toString()).expect(0);
        assertEquals(3, answers.size());
        for (var answer : answers) {
            assertTrue(new String(answer).chars().allMatch(c -> c == 0), "not wiped");
        }
        with("hers", "list").expect(0);
    }
}
