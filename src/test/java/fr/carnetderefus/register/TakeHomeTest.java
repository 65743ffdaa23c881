package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.visit.ForWhom;
import fr.carnetderefus.model.visit.Matter;
import fr.carnetderefus.register.CarnetException.Reason;
import fr.carnetderefus.register.TakeHome.Member;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A carnet that is made for a visitor is there whole, or not at all. */
class TakeHomeTest {
    private static final char[] PHRASE = "quatre mots pour ouvrir".toCharArray();
    private static final LocalDate BORN = LocalDate.of(2019, 7, 3);

    private final Carnets carnets =
            Carnets.shipped(Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
    private final TakeHome home = new TakeHome(carnets);

    @TempDir Path folder;

    private static Member member(ForWhom who, String given) {
        return new Member(Matter.NOTHING.of(who), Names.of(given, "Martin"), BORN);
    }

    private List<String> left() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void whatCannotBeFilledLeavesNothingBehind() throws Exception {
        var file = folder.resolve("nouveau.carnet");
        var thrown =
                assertThrows(
                        CarnetException.class,
                        () ->
                                home.into(
                                        file,
                                        PHRASE,
                                        List.of(
                                                member(ForWhom.CHILD, "Léa"),
                                                member(ForWhom.CHILD, ""))));
        assertEquals(Reason.NAME_MISSING, thrown.reason());
        assertEquals(List.of(), left());
    }

    @Test
    void aCarnetThatIsThereIsNotTouched() throws Exception {
        var file = folder.resolve("deja.carnet");
        home.into(file, PHRASE, List.of(member(ForWhom.CHILD, "Léa")));
        var before = Files.readAllBytes(file);
        var thrown =
                assertThrows(
                        CarnetException.class,
                        () -> home.into(file, PHRASE, List.of(member(ForWhom.CHILD, "Tom"))));
        assertEquals(Reason.ALREADY_EXISTS, thrown.reason());
        assertEquals(List.of("deja.carnet"), left());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test
    void twoWhoComeForThemselvesAreOneKeeperAndOneMore() throws Exception {
        var file = folder.resolve("deux.carnet");
        home.into(
                file,
                PHRASE,
                List.of(member(ForWhom.MYSELF, "Claire"), member(ForWhom.MYSELF, "Karim")));
        try (var register = carnets.open(file, PHRASE)) {
            assertEquals(
                    List.of(true, false),
                    register.state().people().values().stream()
                            .map(p -> p.person().keeper())
                            .toList());
        }
    }

    @Test
    void whoDidNotSayForWhomIsNotTakenForTheKeeper() throws Exception {
        var file = folder.resolve("personne.carnet");
        var unsaid = new Member(Matter.NOTHING, Names.of("Claire", "Martin"), BORN);
        home.into(file, PHRASE, List.of(unsaid, member(ForWhom.MYSELF, "Karim")));
        try (var register = carnets.open(file, PHRASE)) {
            assertEquals(
                    List.of(false, true),
                    register.state().people().values().stream()
                            .map(p -> p.person().keeper())
                            .toList());
        }
    }
}
