package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.register.SignedRules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** Newer rules without a window. */
class ProcedureCommandsTest {
    private static final String MAIN = ProcedureFile.all().main().id();

    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void sit() {
        shell = new Shell(folder);
    }

    private String newer() {
        var file = folder.resolve("2027-01.regles");
        return SignedRules.write(file, SignedRules::eightWeeks).toString();
    }

    @Test
    void whatChangesIsSaidAndThenItServes() {
        shell.created();
        var person = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.on(
                        "notice",
                        "--sent",
                        "2026-11-03",
                        "--by",
                        "email",
                        "--code",
                        person + "=AbCd12EfGh34")
                .expect(0);
        var looked = shell.call("", "procedure", "take", newer(), "--dry-run").expect(0).out();
        assertTrue(
                looked.contains("semaines\u00a0: «\u202f6\u202f» devient «\u202f8\u202f»"), looked);
        assertFalse(shell.call("", "procedure", "list").expect(0).out().contains("apporté"));
        shell.call("", "procedure", "take", newer()).expect(0);
        var list = shell.call("", "procedure", "list").expect(0).out();
        assertTrue(list.contains("apporté") && list.contains("24 novembre 2026"), list);
        assertTrue(shell.on("rules").expect(0).out().contains("29 décembre 2026"), "what moved");
        shell.call("", "procedure", "drop", MAIN).expect(0);
        assertFalse(shell.call("", "procedure", "list").expect(0).out().contains("apporté"));
    }

    /** Such a file would keep out every true one until its day has come. */
    @Test
    void rulesOfADayToComeAreRefused() {
        var file = folder.resolve("late.regles");
        SignedRules.write(file, json -> json.put("checked", "2099-01-01"));
        var said = shell.call("", "procedure", "take", file.toString()).expect(1).err();
        assertTrue(said.contains("1er janvier 2099"), said);
        assertFalse(shell.call("", "procedure", "list").expect(0).out().contains("apporté"));
    }

    @Test
    void whatIsNoneIsRefusedWithItsReason() throws Exception {
        var file = Files.writeString(folder.resolve("x.regles"), "carnet-regles 1\nAA\n{}");
        var refused = shell.call("", "procedure", "take", file.toString()).expect(1).err();
        assertTrue(refused.contains("signé"), refused);
        assertTrue(shell.call("", "procedure", "drop", "x").expect(1).err().contains("x"));
        assertEquals(2, shell.call("", "procedure", "take").code());
    }
}
