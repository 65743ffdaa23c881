package fr.carnetderefus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Procedures;
import fr.carnetderefus.register.Carnets;
import fr.carnetderefus.register.FrenchHolidays;
import fr.carnetderefus.register.JsonText;
import fr.carnetderefus.register.ProcedureFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** List, why, rules and verify. */
class LookingCommandsTest {
    @TempDir Path folder;

    @Test
    void theListForProgramsHasItsKeysAndNulls() {
        var shell = new Shell(folder).created();
        assertEquals("[ ]", shell.on("list", "--json").expect(0).line());
        var nadia = shell.add("Nadia", "Martin", "1984-08-14", "adult");
        shell.add("Yvonne", "Martin", "1939-08-14", "represented", "--represented-by", nadia);
        shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--person", nadia).expect(0);
        var json = shell.on("list", "--json").expect(0).out();
        var rows = rows(json);
        assertEquals(2, rows.size());
        var first = rows.getFirst();
        assertEquals(
                List.of(
                        "id",
                        "givenName",
                        "familyName",
                        "kind",
                        "household",
                        "representedBy",
                        "hasCode",
                        "noticeSent",
                        "deadline",
                        "lastSafeDay",
                        "lastPhoneDay",
                        "daysLeft",
                        "method",
                        "status",
                        "nextAction",
                        "proofs",
                        "procedure",
                        "case"),
                List.copyOf(first.keySet()));
        assertEquals(nadia, first.get("id"));
        assertEquals("2026-12-15", first.get("deadline"));
        assertEquals(21, first.get("daysLeft"));
        assertEquals("to-refuse", first.get("status"));
        assertEquals(null, first.get("method"));
        var second = rows.getLast();
        assertEquals("represented", second.get("kind"));
        assertEquals(nadia, second.get("representedBy"));
        assertEquals("waiting-for-notice", second.get("status"));
        assertEquals(null, second.get("daysLeft"));
        assertEquals(first.keySet(), second.keySet());
    }

    private static List<java.util.Map<String, Object>> rows(String json) {
        var object = "{\"rows\":" + json + "}";
        var parsed = JsonText.object(object.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        @SuppressWarnings("unchecked")
        var rows = (List<java.util.Map<String, Object>>) parsed.get("rows");
        return java.util.Objects.requireNonNull(rows);
    }

    @Test
    void theListForPeopleIsATableInWords() {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.add("Maximilienne", "Martin", "1984-08-14", "adult");
        shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--person", lea).expect(0);
        var lines = shell.on("list").expect(0).out().lines().toList();
        assertTrue(lines.get(2).startsWith("Léa Martin           Enfant  À refuser"), lines.get(2));
        assertTrue(lines.get(2).contains("21 jours"), lines.get(2));
        assertTrue(lines.get(2).endsWith(lea), lines.get(2));
        assertTrue(lines.getLast().startsWith("0 refus prouvé sur 2"), lines.getLast());
        var late = shell.on("list", "--today", "2026-12-16", "--lang", "en").expect(0).out();
        assertTrue(late.contains("Past the time limit"), late);
        assertTrue(late.contains("2 days late"), late);
        var last = shell.on("list", "--today", "2026-12-14").expect(0).out();
        assertTrue(last.contains("dernier jour"), last);
    }

    @Test
    void everyDateOpensToItsProof() {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        var none = shell.on("why", "--person", lea).expect(0).out();
        assertTrue(none.contains("pas encore de date"), none);
        // the last safe day is 27 December 2026, a Sunday after Christmas
        shell.on("notice", "--sent", "2026-11-16", "--by", "letter", "--person", lea).expect(0);
        var why = shell.on("why", "--person", lea).expect(0).out();
        for (var part :
                List.of(
                        "version 1",
                        "R.1111-28",
                        "date écrite sur la lettre",
                        "Dernier jour sûr\u202f: dimanche 27 décembre 2026",
                        "Dernier jour pour appeler\u202f: jeudi 24 décembre 2026",
                        "16 novembre 2026 + 6 semaines − 1 jour",
                        "vendredi 25 décembre 2026 (Noël)",
                        "samedi 26 décembre 2026 (fermé)",
                        "encore à vérifier",
                        "lue le 23 novembre 2026")) {
            assertTrue(why.contains(part), () -> part + " is not in: " + why);
        }
        var late = shell.on("why", "--person", lea, "--today", "2027-01-04").expect(0).out();
        assertTrue(late.contains("Essayez quand même"), late);
        shell.refused(1, "why", "--person", "01X");
    }

    @Test
    void rulesThatChangedAreShownAndAdopted() throws Exception {
        var shell = new Shell(folder);
        var now = ProcedureFile.all().main();
        var delay = now.delay();
        var before =
                new Procedure(
                        now.id(),
                        0,
                        now.checked(),
                        now.title(),
                        now.shortTitle(),
                        now.orderWhy(),
                        now.lateAdvice(),
                        new Delay(
                                5,
                                delay.trigger(),
                                delay.advisedDays(),
                                delay.postDays(),
                                delay.source()),
                        now.channels(),
                        now.wording(),
                        now.followUps(),
                        now.looksAgain(),
                        now.troubles(),
                        now.notes(),
                        now.sources());
        new Carnets(Procedures.only(before), new FrenchHolidays(), Clock.systemUTC())
                .create(shell.carnet(), Shell.PASSPHRASE.toCharArray())
                .close();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--person", lea).expect(0);
        assertTrue(shell.on("list").expect(0).err().contains("Les règles ont changé"));
        var change = shell.on("rules").expect(0).out();
        assertTrue(change.contains("version 0, 5 semaines"), change);
        assertTrue(change.contains("version 1, 6 semaines"), change);
        assertTrue(change.contains("7 décembre 2026 → 14 décembre 2026"), change);
        assertTrue(shell.on("rules", "--adopt").expect(0).out().contains("C’est noté"));
        assertTrue(shell.on("rules").expect(0).out().contains("n’ont pas changé"));
    }

    @Test
    void namesakesAreToldApart() throws Exception {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        var other = shell.add("Léa", "Martin", "2019-02-03", "child");
        shell.add("Zoé", "Martin", "2017-02-03", "child");
        shell.on("notice", "--sent", "2026-11-03", "--by", "email", "--person", other).expect(0);
        var pdf = Shell.pdf("deplacement-covid-19__src_certificate.pdf");
        shell.on("proof add", "--person", lea, pdf).expect(0);
        for (var command : List.of("list", "next", "proof list")) {
            var said = shell.on(command).expect(0).out();
            var born = command.equals("next") ? "03/02/2019" : "01/06/2015";
            assertTrue(said.contains("Léa Martin, né(e) le " + born), said);
            assertFalse(said.contains("Zoé Martin,"), said);
        }
    }

    @Test
    void verifySaysWhatItReadAndNamesDamage() throws Exception {
        var shell = new Shell(folder).created();
        var lea = shell.add("Léa", "Martin", "2015-06-01", "child");
        shell.on(
                        "proof add",
                        "--person",
                        lea,
                        Shell.pdf("deplacement-covid-19__src_certificate.pdf"))
                .expect(0);
        var sound = shell.on("verify").expect(0).out();
        assertTrue(sound.contains("3 écritures lues"), sound);
        assertTrue(sound.contains("2 pièces scellées lues"), sound); // the proof and its text
        assertTrue(sound.contains("1 document comparé"), sound);
        assertTrue(sound.contains("Tout est en ordre"), sound);
        var deep = shell.on("verify", "--deep").expect(0);
        assertTrue(deep.out().contains("1 document s’ouvre, sur 1."), deep.out());
        assertEquals("", deep.err());
        shell.on("verify", "--deep", "--chain-only").expect(2);

        var bytes = Files.readAllBytes(shell.carnet());
        var codes = new java.util.TreeSet<Integer>();
        for (var at = bytes.length / 2; at < bytes.length; at += bytes.length / 8) {
            var hurt = bytes.clone();
            hurt[at] ^= 0x55;
            Files.write(shell.carnet(), hurt);
            var result = shell.on("verify");
            codes.add(result.code());
            assertFalse(result.err().contains("imprévu"), result.err());
            for (var raw : List.of("entry", "seal", "chain", "document ", "subject")) {
                assertFalse(result.err().contains(raw), result.err());
            }
        }
        assertTrue(Set.of(0, 1).containsAll(codes) && codes.contains(1), codes.toString());
        Files.write(shell.carnet(), bytes);
        shell.on("verify").expect(0);
        shell.write("passphrase", "une autre");
        shell.refused(1, "verify");
    }

    @Test
    void verifyTellsThatTheEndWasCutOff() throws Exception {
        var shell = new Shell(folder).created();
        shell.add("Léa", "Martin", "2015-06-01", "child");
        var noted = end(shell);
        var earlier = Files.readAllBytes(shell.carnet());
        var whole = shell.on("verify", "--head", noted).expect(0).out();
        assertTrue(whole.contains("aucune n’est venue depuis"), whole);

        shell.add("Tom", "Martin", "2018-02-28", "child");
        var later = end(shell);
        whole = shell.on("verify", "--head", noted.toUpperCase(Locale.ROOT)).expect(0).out();
        assertTrue(whole.contains("1 écriture est venue depuis"), whole);
        var first16 = later.substring(0, later.indexOf(':') + 17);
        assertTrue(
                shell.on("verify", "--head", first16).expect(0).out().contains("Rien ne manque"));

        Files.write(shell.carnet(), earlier);
        shell.on("verify").expect(0);
        var cut = shell.refused(1, "verify", "--head", later).err();
        assertTrue(cut.contains("3 écritures ont été notées, il en reste 2"), cut);
        shell.add("Zoé", "Martin", "2018-02-28", "child");
        var other = shell.refused(1, "verify", "--head", later).err();
        assertTrue(other.contains("L’écriture 3 n’est pas celle qui a été notée"), other);

        for (var bad : List.of("3", "3:", "x:" + "a".repeat(16), "3:" + "a".repeat(15), "")) {
            shell.refused(2, "verify", "--head", bad);
        }
    }

    @Test
    void theChainIsCheckedWithoutThePassphrase() throws Exception {
        var shell = new Shell(folder).created();
        shell.add("Léa", "Martin", "2015-06-01", "child");
        var noted = end(shell);
        var earlier = Files.readAllBytes(shell.carnet());
        var bare = List.of("verify", shell.carnet().toString(), "--chain-only");
        var said = shell.call("", bare.toArray(String[]::new)).expect(0).out();
        assertTrue(said.contains("2 écritures comptées"), said);
        assertTrue(said.contains(noted), said);
        assertTrue(said.contains("ni le contenu des écritures ni les documents"), said);

        shell.add("Tom", "Martin", "2018-02-28", "child");
        var later = end(shell);
        assertTrue(chain(shell, noted).expect(0).out().contains("1 écriture est venue depuis"));
        Files.write(shell.carnet(), earlier);
        assertTrue(chain(shell, later).expect(1).err().contains("il en reste 2"));
        shell.add("Zoé", "Martin", "2018-02-28", "child");
        assertTrue(chain(shell, later).expect(1).err().contains("n’est pas celle"));
        try (var hurt = DriverManager.getConnection("jdbc:sqlite:" + shell.carnet());
                var statement = hurt.createStatement()) {
            statement.execute("UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE seq = 2");
        }
        var damaged = chain(shell, noted).expect(1);
        assertTrue(damaged.err().contains("Écriture 2"), damaged.err());
        assertFalse(damaged.out().contains("en ordre"), damaged.out());
    }

    private static Shell.Result chain(Shell shell, String noted) {
        return shell.call("", "verify", shell.carnet().toString(), "--chain-only", "--head", noted);
    }

    /** What verify shows to be noted. */
    private static String end(Shell shell) {
        var out = shell.on("verify").expect(0).out();
        var mark = Pattern.compile("\\d+:[0-9a-f]{64}").matcher(out);
        assertTrue(mark.find(), out);
        return Objects.requireNonNull(mark.group());
    }
}
