package fr.carnetderefus.model.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonId;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.refusal.CallRound.Came;
import fr.carnetderefus.model.refusal.Entry.AttemptMade;
import fr.carnetderefus.model.refusal.Entry.Decision;
import fr.carnetderefus.model.refusal.Entry.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose turn it is in a call, and what came of the others. */
final class CallRoundTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 5);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 0, OPEN",
                "BUSY, 0, UNANSWERED",
                "SITE_DOWN, 0, UNANSWERED",
                "REJECTED, 0, REJECTED",
                "BUSY REJECTED, 0, REJECTED",
                "REJECTED BUSY, 0, REJECTED",
                "DONE, 0, REFUSED",
                "BUSY DONE, 0, REFUSED",
                "REJECTED DONE, 1, REFUSED_AND_ASKED",
                "DONE, 1, REFUSED_AND_ASKED",
                "-, 1, ASKED",
                "BUSY, 1, ASKED",
            })
    void whatCameIsReadInTheCarnet(String outcomes, int requests, Came came) {
        var before = file("léa", List.of(Outcome.BUSY), 1);
        var round = CallRound.of(List.of(before));
        var all = new ArrayList<>(List.of(Outcome.BUSY));
        if (outcomes != null) {
            Arrays.stream(outcomes.split(" ")).map(Outcome::valueOf).forEach(all::add);
        }
        var now = Optional.of(file("léa", all, 1 + requests));
        assertEquals(came, round.came(round.turns().getFirst(), now));
    }

    @Test
    void whatIsTakenBackIsToBeDoneAgain() {
        var carnet = new Carnet("léa", "tom");
        var round = carnet.round();
        carnet.put("léa", List.of(Outcome.DONE), 1);
        assertEquals("tom", carnet.now(round));
        carnet.put("léa", List.of(), 0);
        assertEquals("léa", carnet.now(round));
    }

    @Test
    void fewerAttemptsThanAtTheBeginningMeanNothingWasReached() {
        var round = CallRound.of(List.of(file("léa", List.of(Outcome.BUSY, Outcome.BUSY), 1)));
        var now = Optional.of(file("léa", List.of(Outcome.BUSY), 0));
        assertEquals(Came.OPEN, round.came(round.turns().getFirst(), now));
    }

    @Test
    void whoIsPutOffComesAgainWhenTakenUp() {
        var carnet = new Carnet("léa", "tom", "odette");
        var round = carnet.round().putOff(key("léa")).putOff(key("tom"));
        assertEquals("odette", carnet.now(round));
        carnet.put("odette", List.of(Outcome.DONE), 0);
        assertEquals("-", carnet.now(round));
        assertEquals("léa", carnet.now(round.takeUp()));
    }

    @Test
    void somebodyCanBeTakenBeforeTheOthersEvenIfPutOff() {
        var carnet = new Carnet("léa", "tom", "odette");
        var round = carnet.round().putOff(key("odette")).first(key("odette"));
        assertEquals("odette", carnet.now(round));
        assertEquals(3, round.turns().size());
        assertEquals(round.turns(), round.first(key("nobody")).turns());
    }

    @Test
    void whoLeftTheCarnetHasNoTurn() {
        var carnet = new Carnet("léa", "tom");
        var round = carnet.round();
        carnet.files.remove(key("léa"));
        assertEquals("tom", carnet.now(round));
        assertEquals(Came.GONE, round.came(round.turns().getFirst(), Optional.empty()));
    }

    @Test
    void nobodyHasTwoTurns() {
        var once = file("léa", List.of(), 0);
        assertEquals(1, CallRound.of(List.of(once, once)).turns().size());
    }

    private static final class Carnet {
        private final Map<CaseKey, CaseFile> files = new HashMap<>();
        private final List<String> order;

        private Carnet(String... names) {
            order = List.of(names);
            order.forEach(name -> put(name, List.of(), 0));
        }

        private CallRound round() {
            return CallRound.of(
                    order.stream()
                            .map(name -> Objects.requireNonNull(files.get(key(name))))
                            .toList());
        }

        private void put(String name, List<Outcome> outcomes, int requests) {
            files.put(key(name), file(name, outcomes, requests));
        }

        private String now(CallRound round) {
            return round.now(key -> Optional.ofNullable(files.get(key)))
                    .map(turn -> turn.key().person().value())
                    .orElse("-");
        }
    }

    private static CaseKey key(String name) {
        return new CaseKey(new PersonId(name), "");
    }

    private static CaseFile file(String name, List<Outcome> outcomes, int requests) {
        var person =
                new Person(
                        new PersonId(name),
                        PersonKind.ADULT,
                        Names.of(name, "Exemple"),
                        LocalDate.of(1985, 3, 2),
                        "Exemple",
                        false,
                        null,
                        Insurance.NONE);
        return new CaseFile(
                key(name),
                "mes-ouverture",
                null,
                person,
                List.of(),
                "",
                "phone",
                Decision.REFUSE,
                outcomes.stream().map(o -> new AttemptMade("phone", AT, o, "")).toList(),
                IntStream.range(0, requests)
                        .mapToObj(i -> new CaseFile.Request(AT.toLocalDate(), "phone", ""))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
