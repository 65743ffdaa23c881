package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.RuleChange;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.RuleWords;
import fr.carnetderefus.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A newer procedure file that comes on a stick. */
class BringRulesTest {
    private static final Procedure SHIPPED = ProcedureFile.all().main();

    private static final LocalDate TODAY = SHIPPED.checked().plusDays(60);

    private static final List<RuleWords> WORDS =
            Stream.of(Language.values()).map(Texts::in).map(RuleWords::new).toList();

    @TempDir Path folder;

    private KeptRules kept() {
        return SignedRules.in(folder.resolve("rules"));
    }

    private BringRules bring() {
        return new BringRules(kept());
    }

    private Path file() {
        return folder.resolve("2027-01.regles");
    }

    private Reason refused(Path file) {
        return assertThrows(CarnetException.class, () -> bring().look(file, TODAY)).reason();
    }

    @Test
    void aNewerFileIsShownAndTaken() throws Exception {
        var newer = bring().look(SignedRules.write(file(), SignedRules::eightWeeks), TODAY);
        assertEquals(SHIPPED, kept().procedures().main(), "to look is not to take");
        assertEquals(1, newer.changes().size(), () -> newer.changes().toString());
        assertEquals(
                "Délai · semaines\u00a0: «\u202f6\u202f» devient «\u202f8\u202f»",
                new RuleWords(Texts.in(Language.FRENCH)).line(newer.changes().getFirst()));
        assertEquals(8, bring().take(newer).main().delay().weeks());
        assertEquals(8, kept().procedures().main().delay().weeks(), "at the next start too");
        assertTrue(kept().isBrought(SHIPPED));
        kept().drop(SHIPPED.id());
        assertEquals(SHIPPED, kept().procedures().main());
        assertFalse(kept().isBrought(SHIPPED));
    }

    @Test
    void theOtherProceduresStayAsTheyAre() throws Exception {
        bring().take(bring().look(SignedRules.write(file(), SignedRules::eightWeeks), TODAY));
        var rules = kept().procedures().all();
        assertEquals(ProcedureFile.all().all().size(), rules.size());
        assertEquals(
                ProcedureFile.all().all().subList(1, rules.size()), rules.subList(1, rules.size()));
    }

    @Test
    void whatNobodyKnownSignedIsRefused() throws Exception {
        var signed = Files.readAllBytes(SignedRules.write(file(), json -> {}));
        var text = new String(signed, StandardCharsets.UTF_8);
        var others =
                List.of(
                        "carnet-regles 1",
                        "carnet-regles 1\n",
                        "carnet-regles 1\n\n{}",
                        "carnet-regles 1\nAAAA\n{}",
                        "carnet-regles 1\nnot base64!\n{}",
                        text.replaceFirst("carnet-regles 1", "carnet-regles 2"),
                        text.replace("\"weeks\":6", "\"weeks\":7"),
                        text + " ",
                        text.substring(0, text.length() - 1));
        for (var other : others) {
            Files.writeString(file(), other);
            assertEquals(Reason.RULES_NOT_SIGNED, refused(file()));
        }
        Files.write(file(), new byte[2_000_000]);
        assertEquals(Reason.RULES_NOT_SIGNED, refused(file()));

        // the program's own signers do not know the tests' key
        Files.write(file(), signed);
        var own = new BringRules(new KeptRules(folder.resolve("rules")));
        assertThrows(CarnetException.class, () -> own.look(file(), TODAY));
    }

    @Test
    void whatIsNoFileOfRulesIsCalledWhatItIs() throws Exception {
        assertEquals(Reason.NOT_FOUND, refused(file()));
        assertEquals(Reason.RULES_FOLDER, refused(folder));
        Files.createFile(file());
        assertEquals(Reason.RULES_EMPTY, refused(file()));
    }

    /** A copy of the program that knows no signer does not blame the file. */
    @Test
    void whereNobodyMaySignNoFileIsBlamed() {
        SignedRules.write(file(), json -> {});
        var bring = new BringRules(new KeptRules(folder.resolve("rules"), List.of()));
        var said = assertThrows(CarnetException.class, () -> bring.look(file(), TODAY));
        assertEquals(Reason.RULES_NO_SIGNER, said.reason());
    }

    /** It may be tomorrow already where it was checked; later than that nothing true can be. */
    @Test
    void rulesOfADayToComeAreRefused() throws Exception {
        SignedRules.write(file(), json -> json.put("checked", TODAY.plusDays(1).toString()));
        bring().look(file(), TODAY);
        SignedRules.write(file(), json -> json.put("checked", TODAY.plusDays(2).toString()));
        assertEquals(Reason.RULES_FROM_LATER, refused(file()));
    }

    @Test
    void whatWasOnlyCheckedAgainIsOneLineAfterTheOthers() throws Exception {
        SignedRules.write(
                file(),
                json -> {
                    SignedRules.eightWeeks(json);
                    json.put("sources", checkedAgain(json));
                });
        var changes = bring().look(file(), TODAY).changes();
        assertTrue(changes.size() > 20, changes::toString);
        for (var words : WORDS) {
            var lines = words.lines(changes);
            assertEquals(2, lines.size(), lines::toString);
            assertTrue(lines.getLast().startsWith((changes.size() - 1) + " "), lines::toString);
        }
    }

    private static List<Object> checkedAgain(Map<String, Object> json) {
        var sources = new ArrayList<Object>();
        for (var source : (List<?>) Objects.requireNonNull(json.get("sources"))) {
            var again = new LinkedHashMap<>(SignedRules.object(Objects.requireNonNull(source)));
            again.put("checked", SHIPPED.checked().plusDays(1).toString());
            sources.add(again);
        }
        return sources;
    }

    @Test
    void whatThisVersionCannotReadIsRefused() throws Exception {
        for (var text : List.of("", "{", "[]", "{}", "\u0000")) {
            Files.write(file(), SignedRules.sign(text));
            assertEquals(Reason.RULES_NOT_UNDERSTOOD, refused(file()), text);
        }
        SignedRules.write(file(), json -> json.put("id", "another"));
        assertEquals(Reason.RULES_NOT_UNDERSTOOD, refused(file()));
        SignedRules.write(file(), json -> json.remove("sources"));
        assertEquals(Reason.RULES_NOT_UNDERSTOOD, refused(file()), "a source is named");
        SignedRules.write(file(), json -> json.put("id", "../mon-espace-sante-ouverture"));
        assertEquals(Reason.RULES_NOT_UNDERSTOOD, refused(file()));
    }

    @Test
    void whatIsNoNewerIsRefused() throws Exception {
        SignedRules.write(file(), json -> json.put("checked", SHIPPED.checked().toString()));
        assertEquals(Reason.RULES_NOT_NEWER, refused(file()));
        SignedRules.write(file(), json -> json.put("version", SHIPPED.version() - 1));
        assertEquals(Reason.RULES_NOT_NEWER, refused(file()));
        bring().take(bring().look(SignedRules.write(file(), json -> {}), TODAY));
        assertEquals(Reason.RULES_NOT_NEWER, refused(file()), "the same twice");
    }

    /** Whoever changes a kept file takes its signature away. */
    @Test
    void aKeptFileThatWasTouchedIsNotUsed() throws Exception {
        bring().take(bring().look(SignedRules.write(file(), SignedRules::eightWeeks), TODAY));
        var there = folder.resolve("rules").resolve(SHIPPED.id() + ".regles");
        Files.writeString(there, Files.readString(there).replace("\"weeks\":8", "\"weeks\":9"));
        assertEquals(SHIPPED, kept().procedures().main());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        var newer = bring().look(SignedRules.write(file(), SignedRules::eightWeeks), TODAY);
        Files.createFile(folder.resolve("rules"));
        var said = assertThrows(CarnetException.class, () -> bring().take(newer));
        assertEquals(Reason.RULES_NOT_KEPT, said.reason());
    }

    /** Whatever is changed in a file, something is shown, and in words of both languages. */
    @Test
    void nothingIsChangedUnseen() {
        for (var procedure : ProcedureFile.all().all()) {
            var before = ProcedureFile.json(procedure.id());
            var shown = 0;
            for (var path : leaves(before, List.of())) {
                var changes = CompareRules.between(before, changed(before, path));
                assertFalse(changes.isEmpty(), path::toString);
                changes.forEach(BringRulesTest::hasWords);
                shown++;
            }
            assertTrue(shown > 50, "there is something to change");
        }
    }

    /** The order in which something is asked for or done is a fact like any other. */
    @Test
    void anotherOrderIsSeen() {
        for (var procedure : ProcedureFile.all().all()) {
            var before = ProcedureFile.json(procedure.id());
            for (var part : before.keySet()) {
                if (before.get(part) instanceof List<?> list && list.size() > 1) {
                    var after = new LinkedHashMap<>(before);
                    after.put(part, list.reversed());
                    var changes = CompareRules.between(before, after);
                    assertFalse(changes.isEmpty(), part);
                    changes.forEach(BringRulesTest::hasWords);
                }
            }
        }
    }

    @Test
    void twoOfOneNameHideNothing() {
        var before = Map.<String, Object>of("notes", List.of(note("first"), note("second")));
        var after = Map.<String, Object>of("notes", List.of(note("changed"), note("second")));
        assertEquals(1, CompareRules.between(before, after).size());
    }

    private static Map<String, Object> note(String text) {
        return Map.of("id", "same", "text", Map.of("fr", text, "en", text));
    }

    private static void hasWords(RuleChange change) {
        WORDS.forEach(words -> assertFalse(words.line(change).isBlank()));
    }

    /** The ways to all that stands in a JSON object and is no object or list. */
    private static List<List<Object>> leaves(Object json, List<Object> path) {
        var all = new ArrayList<List<Object>>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((key, value) -> all.addAll(leaves(value, with(path, key))));
        } else if (json instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                all.addAll(leaves(Objects.requireNonNull(list.get(i)), with(path, i)));
            }
        } else {
            all.add(path);
        }
        return all;
    }

    private static List<Object> with(List<Object> path, Object more) {
        var longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }

    private static Map<String, Object> changed(Map<String, Object> json, List<Object> path) {
        return SignedRules.object(changed((Object) json, path));
    }

    private static Object changed(Object json, List<Object> path) {
        if (path.isEmpty()) {
            return switch (json) {
                case Boolean is -> !is;
                case Number number -> number.intValue() + 1;
                default -> json.toString().endsWith("day") ? "sunday" : json + "X";
            };
        }
        var rest = path.subList(1, path.size());
        if (json instanceof List<?> list) {
            var at = (Integer) path.getFirst();
            var copy = new ArrayList<Object>();
            list.forEach(each -> copy.add(Objects.requireNonNull(each)));
            copy.set(at, changed(copy.get(at), rest));
            return copy;
        }
        var copy = new LinkedHashMap<>(SignedRules.object(json));
        var key = path.getFirst().toString();
        copy.put(key, changed(Objects.requireNonNull(copy.get(key)), rest));
        return copy;
    }
}
