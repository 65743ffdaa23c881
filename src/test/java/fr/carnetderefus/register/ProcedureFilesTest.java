package fr.carnetderefus.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Channel;
import fr.carnetderefus.model.procedure.Delay;
import fr.carnetderefus.model.procedure.FollowUp;
import fr.carnetderefus.model.procedure.LocalText;
import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.model.procedure.Source;
import fr.carnetderefus.model.procedure.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.jr.ob.JSON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that guide people: each has a source, each stands in both languages. */
class ProcedureFilesTest {
    private static final Set<String> PAPERS =
            Set.of(
                    "request-proof",
                    "access",
                    "document",
                    "erasure",
                    "complaint",
                    "call-sheet",
                    "howto",
                    "falc",
                    "summary");

    /** What stands in the shared facts from memory only, and so is told to nobody. */
    private static final Pattern FROM_MEMORY =
            Pattern.compile(
                    "\\bMEM\\b|mandat spécial|greffe|subrogé|ad hoc|\\b44[12]\\b|L\\.1111-15\\b"
                            + "|SNDS|abolition",
                    Pattern.CASE_INSENSITIVE);

    private static final String NBSP = "\u00a0";
    private static final String NNBSP = "\u202f";

    /**
     * French: a narrow space before high signs and inside guillemets, a wide one before a colon.
     */
    private static final Pattern WRONG_FRENCH =
            Pattern.compile(
                    "['\"“”]| [:;?!»]|« |[^"
                            + NNBSP
                            + "][;?!»]|«[^"
                            + NNBSP
                            + "]|[^"
                            + NBSP
                            + "]:(?!//)|  |\\.\\.\\.");

    private static final Pattern WRONG_ENGLISH =
            Pattern.compile("['\"«»" + NBSP + NNBSP + "]|\\s[:;?!,.]|  |\\.\\.\\.");

    static List<Procedure> shipped() {
        return ProcedureFile.all().all();
    }

    @Test
    void theRefusalThatTheCarnetIsAboutComesFirst() {
        assertEquals(
                List.of(
                        "mon-espace-sante-ouverture",
                        "mon-espace-sante-fermeture",
                        "mon-espace-sante-effacement",
                        "dossier-pharmaceutique"),
                shipped().stream().map(Procedure::id).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTextIsInBothLanguagesAndWellSet(Procedure procedure) {
        var texts = texts(procedure);
        assertFalse(texts.isEmpty());
        for (var text : texts) {
            assertFalse(WRONG_FRENCH.matcher(text.fr()).find(), text.fr());
            assertFalse(WRONG_ENGLISH.matcher(text.en()).find(), text.en());
            assertFalse(text.fr().strip().isEmpty() || text.en().strip().isEmpty());
            assertFalse(FROM_MEMORY.matcher(text.fr() + text.en()).find(), text.fr());
            assertEquals(placeholders(text.fr()), placeholders(text.en()), text.fr());
        }
    }

    private static List<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noStepIsLongerThanOneReadsAtAGlance(Procedure procedure) {
        var steps = new ArrayList<LocalText>();
        procedure.channels().forEach(c -> steps.addAll(c.steps()));
        procedure.troubles().forEach(t -> steps.addAll(t.steps()));
        for (var step : steps) {
            assertTrue(step.fr().length() <= 160, step.fr());
            assertTrue(step.en().length() <= 160, step.en());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySourceIsListedUsedAndDated(Procedure procedure) {
        var used = new HashSet<String>();
        walk(
                json(procedure.id()),
                (key, value) -> {
                    if (key.equals("source")) {
                        used.add((String) value);
                    }
                });
        var listed = procedure.sources().stream().map(Source::id).toList();
        assertEquals(new HashSet<>(listed), used);
        assertEquals(listed.size(), new HashSet<>(listed).size());
        for (var source : procedure.sources()) {
            assertEquals(LocalDate.of(2026, 11, 23), source.checked(), source.id());
            assertFalse(source.reference().isBlank());
        }
    }

    /** What the text itself says is unknown, advised or witnessed is never shown as settled. */
    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsToBeVerifiedStandsOnASourceThatSaysSo(Procedure procedure) {
        var doubt =
                Pattern.compile(
                        "à vérifier|témoignage|aucune source|aucun texte|n’est pas connue?"
                                + "|notre conseil|conseil de Carnet|inconnue?|déduit|relevés?",
                        Pattern.CASE_INSENSITIVE);
        for (var source : procedure.sources()) {
            if (doubt.matcher(source.title().fr()).find() || source.id().startsWith("gdpr")) {
                assertTrue(source.open(), source.id());
            }
        }
        procedure.notes().stream()
                .filter(n -> doubt.matcher(n.text().fr()).find())
                .forEach(n -> assertTrue(procedure.source(n.source()).open(), n.id()));
        procedure.looksAgain().stream()
                .filter(l -> doubt.matcher(l.why().fr()).find())
                .forEach(l -> assertTrue(procedure.source(l.source()).open(), l.id()));
        procedure.troubles().stream()
                .filter(t -> t.steps().stream().anyMatch(s -> doubt.matcher(s.fr()).find()))
                .filter(t -> !procedure.source(t.source()).open())
                .forEach(t -> assertOnlyPapersAreOpen(t.id(), t.steps()));
    }

    /** A step may point to a letter whose own article is open, if it says so itself. */
    private static void assertOnlyPapersAreOpen(String id, List<LocalText> steps) {
        steps.stream()
                .filter(s -> s.fr().contains("à vérifier"))
                .forEach(s -> assertTrue(s.fr().contains("RGPD"), id + ": " + s.fr()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatAFileNamesIsThere(Procedure procedure) {
        var all = ProcedureFile.all();
        for (var trouble : procedure.troubles()) {
            if (trouble.leadsTo() != null) {
                assertTrue(all.find(trouble.leadsTo()).isPresent(), trouble.id());
            }
            trouble.channels()
                    .forEach(c -> assertTrue(procedure.channel(c).isPresent(), trouble.id()));
            assertPaper(trouble.paper(), trouble.id());
        }
        for (var follow : procedure.followUps()) {
            assertPaper(follow.paper(), follow.what().fr());
        }
        var day = LocalDate.of(2026, 11, 23);
        var due = procedure.followUps().stream().map(f -> f.dueFrom(day)).toList();
        assertEquals(due.stream().sorted().distinct().toList(), due, "the earliest first");
        assertTrue(
                procedure.followUps().stream()
                        .map(FollowUp::after)
                        .noneMatch(p -> p.isZero() || p.isNegative()));
    }

    private static void assertPaper(@org.jspecify.annotations.Nullable String paper, String what) {
        assertTrue(paper == null || PAPERS.contains(paper), what);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTroubleHappensWhereACaseCanBe(Procedure procedure) {
        var stages = EnumSet.allOf(Stage.class);
        if (procedure.delay().trigger() == Delay.Trigger.NONE) {
            stages.remove(Stage.WAITING);
            stages.remove(Stage.LATE);
        }
        for (var trouble : procedure.troubles()) {
            assertTrue(stages.containsAll(trouble.stages()), trouble.id());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anAddressIsOneOrSaysThatItIsNotKnown(Procedure procedure) {
        for (var channel : procedure.channels()) {
            var contact = channel.contact();
            switch (channel.kind()) {
                case ONLINE ->
                        assertTrue(
                                contact.startsWith("https://www.monespacesante.fr")
                                        || contact.equals("à vérifier"),
                                contact);
                case LETTER -> assertEquals("à vérifier", contact);
                case PHONE -> assertEquals("3422", contact);
            }
            assertEquals(channel.kind() == Channel.Kind.PHONE, channel.hours() != null);
            assertFalse(channel.steps().isEmpty());
        }
    }

    /** Screens look up a trouble, a look or a channel by its id alone. */
    @Test
    void anIdMeansTheSameInEveryFile() {
        var seen = new HashMap<String, LocalText>();
        for (var procedure : shipped()) {
            procedure.troubles().forEach(t -> assertSame(seen, "trouble " + t.id(), t.title()));
            procedure.looksAgain().forEach(l -> assertSame(seen, "look " + l.id(), l.why()));
            procedure.notes().forEach(n -> assertSame(seen, "note " + n.id(), n.title()));
            procedure.channels().forEach(c -> assertSame(seen, "way " + c.id(), c.shortName()));
            procedure.sources().stream()
                    .filter(s -> !s.id().equals("csp-r1111-36"))
                    .forEach(s -> assertSame(seen, "source " + s.id(), s.title()));
            assertOnce(procedure.troubles().stream().map(t -> t.id()).toList());
            assertOnce(procedure.looksAgain().stream().map(l -> l.id()).toList());
            assertOnce(procedure.notes().stream().map(n -> n.id()).toList());
            assertOnce(procedure.channels().stream().map(c -> c.id()).toList());
            procedure
                    .channels()
                    .forEach(c -> assertOnce(c.mistakes().stream().map(m -> m.id()).toList()));
        }
    }

    private static void assertSame(Map<String, LocalText> seen, String id, LocalText words) {
        assertEquals(words, seen.getOrDefault(id, words), id);
        seen.put(id, words);
    }

    private static void assertOnce(List<String> ids) {
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void everyWrongTurnHasItsPath() {
        var opening = ProcedureFile.all().main();
        for (var id :
                List.of(
                        "letter-never-came",
                        "code-lost",
                        "code-expired",
                        "code-taken",
                        "twins",
                        "former-dmp",
                        "no-card",
                        "card-unreadable",
                        "site-down",
                        "adviser-refuses",
                        "proof-not-saved",
                        "proof-never",
                        "space-opened",
                        "six-weeks-over",
                        "turns-18",
                        "separated-parents",
                        "own-wish",
                        "not-representative",
                        "not-affiliated",
                        "new-notice")) {
            assertTrue(opening.trouble(id).isPresent(), id);
        }
        var asked = opening.channel("online").orElseThrow().mistakes();
        assertTrue(
                asked.stream()
                        .map(m -> m.id())
                        .collect(Collectors.toSet())
                        .containsAll(
                                Set.of(
                                        "code-expired-mail",
                                        "code-expired-letter",
                                        "code-used",
                                        "not-identified",
                                        "profile-blocked",
                                        "account-exists",
                                        "session-expired",
                                        "too-soon")));
    }

    private static List<LocalText> texts(Procedure procedure) {
        var texts = new ArrayList<LocalText>();
        walk(
                json(procedure.id()),
                (_, value) -> {
                    if (value instanceof Map<?, ?> map
                            && map.get("fr") instanceof String fr
                            && map.get("en") instanceof String en) {
                        texts.add(new LocalText(fr, en));
                    }
                });
        return texts;
    }

    private static void walk(Object value, BiConsumer<String, Object> visit) {
        switch (value) {
            case Map<?, ?> map ->
                    map.forEach((key, inner) -> {
                        visit.accept((String) key, inner);
                        walk(inner, visit);
                    });
            case List<?> list ->
                    list.forEach(inner -> {
                        visit.accept("", inner);
                        walk(inner, visit);
                    });
            default -> {
                // a leaf
            }
        }
    }

    private static Map<String, Object> json(String id) {
        try (var in = ProcedureFilesTest.class.getResourceAsStream("procedures/" + id + ".json")) {
            return JSON.std.mapFrom(java.util.Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
