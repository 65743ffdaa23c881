package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.CheapCarnet;
import fr.carnetderefus.journal.Child;
import fr.carnetderefus.journal.Faults;
import fr.carnetderefus.journal.Victim;
import fr.carnetderefus.journal.Victim.Moment;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.register.AtWork.Deed;
import fr.carnetderefus.register.CarnetException.Reason;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Killed in the middle of whatever it does (SIGKILL): the carnet opens, all that was confirmed is
 * there, it verifies as sound, and no half copy counts. With {@code -Dfaults=full} 500 times.
 */
@EnabledOnOs(OS.LINUX)
class KilledAtWorkTest {
    /** A fresh carnet after so many kills keeps the checking short. */
    private static final int KILLS_PER_CARNET = 5;

    private static final int LONGEST_MILLIS = 600;

    /**
     * What a kill may leave: a draft of ours, which the next one that is made sweeps up in time.
     */
    private static final Pattern DRAFT =
            Pattern.compile("\\.[0-9A-Z]{26}\\.(copy|new)(-wal|-journal)?");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir Path root;

    private Path folder = Path.of("");
    private final Set<String> people = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    /** In the order they were made: names of one second do not sort as they came. */
    private final Set<String> backups = new LinkedHashSet<>();

    private final List<String> kept = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int confirmed;
    private int drafts;

    private static int kills(Deed deed) {
        return switch (deed) {
            case ADD, FILE -> Faults.times(1, 90);
            case BACK_UP, RESTORE, REKEY, MERGE, ERASE -> Faults.times(2, 80);
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatWasConfirmedIsThere(Deed deed) throws Exception {
        var scratch = Files.createDirectory(root.resolve("scratch"));
        var hits = 0;
        for (var kill = 0; kill < kills(deed); kill++) {
            if (kill % KILLS_PER_CARNET == 0) {
                begin(kill);
            }
            var args = new String[] {deed.name(), folder.toString(), words.getLast()};
            var lines =
                    Victim.killed(
                            Child.start(scratch, AtWork.class, args),
                            Moment.of(kill),
                            random,
                            LONGEST_MILLIS);
            hits += lines.isEmpty() ? 0 : 1;
            lines.forEach(this::note);
            check(deed + ", kill " + kill + ", -Dseed=" + seed);
        }
        assertTrue(hits > 0, "killed too early to say anything");
        Faults.tell(
                "%s: killed %d times, %d of them after something was confirmed; opened and sound %d"
                        + " times; %d confirmed, 0 lost; %d drafts left behind",
                deed, kills(deed), hits, kills(deed), confirmed, drafts);
    }

    private void begin(int kill) throws Exception {
        folder = Files.createDirectory(root.resolve("life" + kill));
        Files.createDirectory(folder.resolve("backups"));
        var file = folder.resolve(AtWork.CARNET);
        CheapCarnet.create(file, AtWork.FIRST_WORDS.toCharArray());
        try (var register = AtWork.CARNETS.open(file, AtWork.FIRST_WORDS.toCharArray())) {
            new AdoptRules(register).adopt();
            Marie.in(register);
        }
        Files.copy(file, folder.resolve("base.copy"));
        for (var set : List.of(people, documents, erased, backups, kept)) {
            set.clear();
        }
        words.clear();
        words.add(AtWork.FIRST_WORDS);
    }

    private void note(String line) {
        var what = line.substring(line.indexOf(' ') + 1);
        confirmed++;
        switch (line.substring(0, line.indexOf(' '))) {
            case "person" -> people.add(what);
            case "document" -> documents.add(what);
            case "erased" -> erased.add(what);
            case "backup" -> backups.add(what);
            case "kept" -> kept.add(what);
            case "words" -> {
                words.clear();
                words.add(what);
            }
            case "trying" -> words.add(what);
            case "sheets" -> {
                // that the passphrase still opens is what matters
            }
            default -> throw new IllegalStateException(line);
        }
    }

    private void check(String which) throws Exception {
        var there = new HashSet<String>();
        var filed = new HashSet<String>();
        readAll(folder.resolve(AtWork.CARNET), there, filed, which);
        for (var name : names(folder, ".carnet")) {
            if (name.startsWith(AtWork.KEPT)) {
                readAll(folder.resolve(name), there, filed, which);
            }
        }
        assertEquals(Set.of(), missing(people, there), which);
        assertEquals(Set.of(), missing(documents, filed), which);
        assertTrue(Collections.disjoint(erased, there), which + ": somebody erased came back");
        assertEquals(
                Set.of(), missing(Set.copyOf(kept), Set.copyOf(names(folder, ".carnet"))), which);
        checkBackups(which);
        checkNames(which);
    }

    /** With the words that were confirmed last, or those that were about to be. */
    private void readAll(Path file, Set<String> there, Set<String> filed, String which)
            throws Exception {
        try (var register = open(file, which)) {
            assertTrue(new VerifyCarnet(register).verify().sound(), which);
            register.state().people().keySet().stream().map(PersonId::value).forEach(there::add);
            new FileProof(register).all().forEach(proof -> filed.add(proof.proof().sha256()));
        }
    }

    private Register open(Path file, String which) throws CarnetException {
        for (var phrase : List.copyOf(words)) {
            try {
                var register = AtWork.CARNETS.open(file, phrase.toCharArray());
                words.clear();
                words.add(phrase);
                return register;
            } catch (CarnetException e) {
                assertEquals(Reason.WRONG_PASSPHRASE, e.reason(), which);
            }
        }
        throw new AssertionError("none of its passphrases opens it: " + which);
    }

    /** What counts as a backup is whole, and what was confirmed counts, but for the rota. */
    private void checkBackups(String which) throws Exception {
        var file = folder.resolve(AtWork.CARNET);
        var counted = new HashSet<String>();
        for (var backup : ListBackups.of(file).in(folder.resolve("backups"))) {
            assertTrue(backup.good(), which + ": " + backup);
            counted.add(String.valueOf(backup.file().getFileName()));
            try (var copy = AtWork.CARNETS.look(backup.file(), words.getLast().toCharArray())) {
                assertTrue(new VerifyCarnet(copy).verify().sound(), which);
            }
        }
        var lately = backups.stream().skip(Math.max(0, backups.size() - 5L)).toList();
        assertTrue(counted.containsAll(lately), which + ": " + lately + " in " + counted);
    }

    private void checkNames(String which) throws IOException {
        for (var place : List.of(folder, folder.resolve("backups"))) {
            for (var name : names(place, "")) {
                var ours =
                        name.endsWith(".carnet")
                                || List.of("base.copy", "other.copy", "backups").contains(name)
                                || name.startsWith("other.copy")
                                || isDraft(place, name);
                assertTrue(ours, which + ": " + name);
            }
        }
    }

    private boolean isDraft(Path place, String name) throws IOException {
        var draft = DRAFT.matcher(name).matches();
        if (draft) {
            drafts++;
            Files.delete(place.resolve(name));
        }
        return draft;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static List<String> names(Path place, String ending) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.endsWith(ending))
                    .toList();
        }
    }
}
