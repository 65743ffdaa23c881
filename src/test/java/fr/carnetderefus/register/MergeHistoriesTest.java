package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.journal.JournalException;
import fr.carnetderefus.model.refusal.Entry;
import fr.carnetderefus.model.refusal.PersonFile;
import fr.carnetderefus.model.refusal.Written;
import fr.carnetderefus.register.Conflict.Side;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Random histories on two copies, brought together both ways. */
class MergeHistoriesTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 120);
    private static final Carnets CARNETS = Carnets.shipped(Clock.systemUTC());

    private final long seed = Long.getLong("seed", System.nanoTime());

    private static Register over(ForkedJournal journal) throws CarnetException {
        return CARNETS.over(journal);
    }

    /** Two copies that went their own ways after a common beginning. */
    private record Pair(ForkedJournal ours, ForkedJournal theirs) {
        static Pair of(Random random) throws CarnetException {
            var journal = new ForkedJournal();
            var register = over(journal);
            new AdoptRules(register).adopt();
            var life = new RandomLife(register, random);
            life.person();
            life.live(random.nextInt(12));
            var pair = new Pair(journal.fork(), journal.fork());
            new RandomLife(over(pair.ours()), random).live(random.nextInt(15));
            new RandomLife(over(pair.theirs()), random).live(random.nextInt(15));
            return pair;
        }

        Pair fork() {
            return new Pair(ours.fork(), theirs.fork());
        }
    }

    private static Function<Conflict, Optional<Side>> always(Side side) {
        return conflict -> Optional.of(side);
    }

    private static Function<Conflict, Optional<Side>> random(Random random) {
        var given = new HashMap<Conflict, Side>();
        return conflict ->
                Optional.of(
                        given.computeIfAbsent(
                                conflict, c -> random.nextBoolean() ? Side.OURS : Side.THEIRS));
    }

    private static Map<?, PersonFile> people(Register register) {
        return register.state().people();
    }

    private static Set<String> ids(Register register) {
        return register.state().entries().stream()
                .map(Written::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String seed(int round) {
        return "round " + round + ", -Dseed=" + seed;
    }

    @Test
    void bothWaysTheTwoMeanTheSame() throws Exception {
        var random = new Random(seed);
        var asked = 0;
        var changed = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var ours = over(pair.ours());
            var theirs = over(pair.theirs());
            asked += MergeCopies.of(ours, theirs).look().conflicts().size();
            var merged = MergeCopies.of(ours, theirs).merge(random(random));
            changed += merged.entries() > 0 ? 1 : 0;
            var back = MergeCopies.of(theirs, ours);
            assertEquals(List.of(), back.look().conflicts(), seed(round));
            back.merge(conflict -> Optional.empty());
            assertEquals(ids(ours), ids(theirs), seed(round));
            assertEquals(
                    new ArrayList<>(people(ours).values()),
                    new ArrayList<>(people(theirs).values()),
                    seed(round));
            assertEquals(ours.state().adopted(), theirs.state().adopted(), seed(round));
            // and as they are read again from what was written
            assertEquals(people(ours), people(over(pair.ours())), seed(round));
            assertEquals(people(theirs), people(over(pair.theirs())), seed(round));
        }
        assertTrue(asked > ROUNDS / 10 && changed > ROUNDS / 2, asked + " asked, " + changed);
    }

    @Test
    void twiceAddsNothing() throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var ours = over(pair.ours());
            var theirs = over(pair.theirs());
            MergeCopies.of(ours, theirs).merge(random(random));
            var before = ours.ending();
            var again = MergeCopies.of(ours, theirs);
            assertEquals(0, again.look().entries(), seed(round));
            assertEquals(List.of(), again.look().conflicts(), seed(round));
            assertEquals(
                    new MergeCopies.Merged(0, 0, 0, List.of()),
                    again.merge(random(random)),
                    seed(round));
            assertEquals(before, ours.ending(), seed(round));
        }
    }

    @Test
    void nothingIsDropped() throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var ours = over(pair.ours());
            var theirs = over(pair.theirs());
            var before = List.copyOf(ours.state().entries());
            MergeCopies.of(ours, theirs).merge(random(random));
            var entries = ours.state().entries();
            assertEquals(before, entries.subList(0, before.size()), seed(round));
            assertTrue(entries.containsAll(theirs.state().entries()), seed(round));
            assertEquals(entries.size(), ids(ours).size(), seed(round));
            for (var filed : FiledDocument.all(ours)) {
                assertEquals(Optional.empty(), filed.check(ours.journal()), seed(round));
            }
            for (var filed : FiledDocument.all(theirs)) {
                var id = filed.what().document();
                assertArrayEquals(
                        document(pair.theirs(), id), document(pair.ours(), id), seed(round));
            }
        }
    }

    private static byte[] document(ForkedJournal journal, String id) throws JournalException {
        return journal.document(id);
    }

    /** Who answers the same on both sides has the same, also before the answers are exchanged. */
    @Test
    void whoAnswersTheSameHasTheSame() throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var copy = pair.fork();
            var ours = over(pair.ours());
            var theirs = over(copy.theirs());
            var fromHere = MergeCopies.of(ours, over(pair.theirs()));
            var fromThere = MergeCopies.of(theirs, over(copy.ours()));
            assertEquals(
                    fromHere.look().conflicts().size(),
                    fromThere.look().conflicts().size(),
                    seed(round));
            fromHere.merge(always(Side.OURS));
            fromThere.merge(always(Side.THEIRS));
            assertEquals(said(ours), said(theirs), seed(round));
        }
    }

    /** What is known of everybody, without the entries that say so. */
    private static List<String> said(Register register) {
        return register.state().people().values().stream()
                .map(file ->
                        ""
                                + file.person()
                                + file.cases().stream()
                                        .map(c ->
                                                c.code()
                                                        + c.method()
                                                        + c.decision()
                                                        + c.attempts()
                                                        + c.notices().size()
                                                        + c.documents().stream()
                                                                .map(d -> d.what().document())
                                                                .toList())
                                        .toList())
                .sorted()
                .toList();
    }

    @Test
    void theAnswerIsWhatHolds() throws Exception {
        var random = new Random(seed);
        var seen = new HashSet<Conflict.Kind>();
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            for (var side : Side.values()) {
                var copy = pair.fork();
                var ours = over(copy.ours());
                var theirs = over(copy.theirs());
                var merging = MergeCopies.of(ours, theirs);
                var conflicts = merging.look().conflicts();
                var holding = side == Side.OURS ? ours.state() : theirs.state();
                merging.merge(always(side));
                for (var conflict : conflicts) {
                    seen.add(conflict.kind());
                    holds(conflict, holding, ours.state(), seed(round) + " " + conflict);
                }
            }
        }
        assertTrue(seen.size() >= 7, seen.toString());
    }

    private static void holds(Conflict conflict, State holding, State merged, String which) {
        var id = conflict.person();
        var then = holding.people().get(id);
        var now = merged.people().get(id);
        if (conflict.kind() == Conflict.Kind.REMOVED) {
            // whoever is needed by others comes back whatever was answered
            assertTrue(then == null || now != null, which);
            return;
        }
        if (then == null || now == null) {
            return; // about somebody taken out, which was asked about too
        }
        for (var field : PersonField.values()) {
            if (field != PersonField.KEEPER && Conflicts.kind(field) == conflict.kind()) {
                assertEquals(field.of(then.person()), field.of(now.person()), which);
            }
        }
        if (conflict.kind() == Conflict.Kind.PROOF) {
            // each may have filed it under another case, which the other may have taken back
            var shown = filings(now, conflict.which());
            if (shown.removeAll(filings(then, conflict.which()))) {
                assertEquals(Set.of(), shown, which);
            }
            return;
        }
        var before = then.find(conflict.about()).orElseThrow();
        var after = now.find(conflict.about()).orElseThrow();
        switch (conflict.kind()) {
            case CODE -> assertEquals(before.code(), after.code(), which);
            case METHOD -> assertEquals(before.method(), after.method(), which);
            case DECISION -> assertEquals(before.decision(), after.decision(), which);
            case REFUSED -> assertEquals(before.refusal(), after.refusal(), which);
            default -> {
                // a detail, seen above
            }
        }
    }

    private static Set<String> filings(PersonFile file, String sha256) {
        return file.cases().stream()
                .flatMap(c -> c.documents().stream())
                .filter(d -> d.sha256().equals(sha256))
                .map(d -> d.entry())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** In a history without another copy the order of the file and of the ids are one. */
    @Test
    void aHistoryOfItsOwnIsReadAsItWasWritten() throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var ids = over(pair.ours()).state().entries().stream().map(Written::id).toList();
            assertEquals(ids.stream().sorted().toList(), ids, seed(round));
        }
    }

    /** No entry about somebody who is not there, and nobody represented by somebody gone. */
    @Test
    void nobodyIsRepresentedBySomebodyGoneAndOneAtMostKeepsTheCarnet() throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var pair = Pair.of(random);
            var ours = over(pair.ours());
            MergeCopies.of(ours, over(pair.theirs())).merge(random(random));
            assertEquals(List.of(), Links.broken(ours.state()), seed(round));
            assertTrue(
                    ours.state().people().values().stream()
                                    .filter(file -> file.person().keeper())
                                    .count()
                            <= 1,
                    seed(round));
            for (var written : ours.state().entries()) {
                if (written.entry() instanceof Entry.EntryUndone(var target)) {
                    assertTrue(ids(ours).contains(target), seed(round));
                }
            }
        }
    }
}
