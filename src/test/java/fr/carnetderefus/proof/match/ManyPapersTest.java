package fr.carnetderefus.proof.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.people.Ground;
import fr.carnetderefus.model.people.Insurance;
import fr.carnetderefus.model.people.Names;
import fr.carnetderefus.model.people.Nir;
import fr.carnetderefus.model.people.Person;
import fr.carnetderefus.model.people.PersonKind;
import fr.carnetderefus.model.people.Representation;
import fr.carnetderefus.model.refusal.DocumentKind;
import fr.carnetderefus.register.AddPerson;
import fr.carnetderefus.register.Carnets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.jr.ob.JSON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Three hundred papers that somebody wrote to deceive: real proofs in many words, and letters that
 * promise, deny, ask, quote, or speak of banks and organs. Not one may be beyond doubt what it is
 * not, or somebody's whose it is not.
 */
class ManyPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Path PAPERS = Path.of("src/test/resources/papers/papers.jsonl");

    /** So many of the 156 proofs and closures are asked about: fewer are welcome. */
    private static final int ASKED = 37;

    /** So many of them are taken for letters. */
    private static final int MISSED = 16;

    /** So many of the 155 others are proposed as proofs, and asked about. */
    private static final int PROPOSED = 8;

    /** A paper, and what it is. */
    private record Paper(Map<String, Object> row) {
        String text(String key) {
            return Objects.toString(row.get(key));
        }

        List<String> texts(String key) {
            return row.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        boolean mayBe(@Nullable DocumentKind kind) {
            return kind != null && texts("kinds").contains(kind.name().toLowerCase(Locale.ROOT));
        }

        String named() {
            return text("id") + " " + text("why");
        }
    }

    /** What was made of them, by what was wrong. */
    private record Seen(
            List<String> wrongKind,
            List<String> wrongPerson,
            List<String> wrongDay,
            List<String> proposed,
            List<String> asked,
            List<String> missed) {}

    private final Map<String, Person> people = new HashMap<>();

    @Test
    void nothingIsBeyondDoubtWhatItIsNot() throws Exception {
        var seen =
                new Seen(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        var zone = ZoneId.of("Europe/Paris");
        var clock = Clock.fixed(TODAY.atTime(10, 0).atZone(zone).toInstant(), zone);
        try (var register = Carnets.shipped(clock).inMemory()) {
            fill(new AddPerson(register));
            for (var line : Files.readAllLines(PAPERS)) {
                var paper = new Paper(JSON.std.mapFrom(line));
                var text = paper.text("text");
                judge(paper, Suggest.of(register.state(), text, "document.pdf", TODAY), seen);
            }
        }
        assertEquals(List.of(), seen.wrongKind());
        assertEquals(List.of(), seen.wrongPerson());
        assertEquals(List.of(), seen.wrongDay());
        assertTrue(seen.asked().size() <= ASKED, seen.asked()::toString);
        assertTrue(seen.missed().size() <= MISSED, seen.missed()::toString);
        assertTrue(seen.proposed().size() <= PROPOSED, seen.proposed()::toString);
    }

    private void judge(Paper paper, Proposal proposal, Seen seen) {
        var kind = proposal.kind();
        var sure = proposal.oneKind() && !proposal.kindWords().isEmpty();
        if (sure && !paper.mayBe(kind)) {
            seen.wrongKind().add(paper.named() + " → " + kind + " " + proposal.kindWords());
        }
        if (kind != null && kind.proves() && !paper.mayBe(kind)) {
            seen.proposed().add(paper.named() + " → " + kind + " " + proposal.kindWords());
        }
        if (paper.text("kinds").startsWith("[proof")
                || paper.text("kinds").startsWith("[closure")) {
            if (!paper.mayBe(kind)) {
                seen.missed().add(paper.named());
            } else if (!sure) {
                seen.asked().add(paper.named());
            }
        }
        var day = proposal.date();
        if (day != null
                && day.doubt() == FoundDate.Doubt.NONE
                && !paper.text("sent").equals("true")
                && !paper.texts("days").contains(day.day().toString())) {
            seen.wrongDay().add(paper.named() + " → " + day);
        }
        if (proposal.certain() && kind != null && kind.proves()) {
            var who = proposal.likely().getFirst();
            if (paper.texts("whose").stream().noneMatch(key -> person(key).id().equals(who))) {
                seen.wrongPerson().add(paper.named() + " → " + who);
            }
        }
    }

    private Person person(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    private void fill(AddPerson adding) throws Exception {
        adult(
                adding,
                "marie",
                new Names("Marie", "Durand", "Martin"),
                "1955-08-14",
                "2550814168025");
        child(adding, "lea", Names.of("Léa", "Martin"), "2015-02-03", "marie");
        child(adding, "tom", Names.of("Tom", "Martin"), "2017-05-06", "marie");
        adult(adding, "samira", Names.of("Samira", "Ben Ali"), "1984-10-30", "2841099350111");
        child(adding, "zoe", Names.of("Zoé", "Ben Ali"), "2018-06-01", "samira");
        child(adding, "noe", Names.of("Noé", "Ben Ali"), "2018-06-01", "samira");
        adult(adding, "jean1", Names.of("Jean", "Schmitt"), "1948-03-12", "1480367482036");
        adult(adding, "jean2", Names.of("Jean", "Schmitt"), "1975-07-20", "1750767482044");
        adult(adding, "tour", Names.of("Jean-Loup", "de La Tour"), "1931-01-02", "1310175116003");
        adult(adding, "ornano", Names.of("Colomba", "d'Ornano"), "1960-09-09", "260092A004015");
        adult(adding, "nguyen", Names.of("Minh", "N'Guyen"), "1980-01-15", "1800199243118");
        adult(adding, "oconnor", Names.of("Sean", "O'Connor"), "1979-04-04", "1790499136002");
        adult(adding, "muller", Names.of("Jürgen", "Müller"), "1966-11-05", "1661168224019");
        adult(adding, "petit", Names.of("Martin", "Petit"), "1972-02-29", "1720268066077");
        adult(adding, "blanc", Names.of("Rose", "Blanc"), "1988-12-01", "2881267218055");
        adult(adding, "paris", Names.of("Pierre", "Paris"), "1958-05-08", "1580575105101");
        adult(adding, "pham", Names.of("Mai", "Pham"), "1990-05-01", "2900599243201");
        adult(adding, "juin", Names.of("Paul", "Juin"), "1970-06-06", "1700668066012");
        var tutelle = Representation.of(person("marie").id(), Ground.TUTELLE);
        var number = nir("2350668066099");
        add(
                adding,
                "odette",
                PersonKind.REPRESENTED,
                Names.of("Odette", "Lacour"),
                "1935-06-07",
                tutelle,
                new Insurance(number, null, null, ""));
        adult(adding, "roth", Names.of("Élodie", "Roth"), "1986-02-17", "2860268066123");
        adult(adding, "kieffer", Names.of("Claire", "Kieffer"), "1969-09-21", "2690968224088");
    }

    private static Nir nir(String number) {
        var plain = number.replace("2A", "19").replace("2B", "18");
        return new Nir(number, String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(plain) % 97));
    }

    private void adult(AddPerson adding, String key, Names names, String born, String number)
            throws Exception {
        add(
                adding,
                key,
                PersonKind.ADULT,
                names,
                born,
                null,
                new Insurance(nir(number), null, null, ""));
    }

    private void child(AddPerson adding, String key, Names names, String born, String parent)
            throws Exception {
        var by = person(parent).id();
        var acts = Representation.of(by, Ground.PARENTAL_AUTHORITY);
        add(adding, key, PersonKind.CHILD, names, born, acts, new Insurance(null, by, null, ""));
    }

    private void add(
            AddPerson adding,
            String key,
            PersonKind kind,
            Names names,
            String born,
            @Nullable Representation representation,
            Insurance insurance)
            throws Exception {
        var id = AddPerson.newId();
        var day = LocalDate.parse(born);
        var person =
                new Person(id, kind, names, day, names.family(), false, representation, insurance);
        adding.add(person);
        people.put(key, person);
    }
}
