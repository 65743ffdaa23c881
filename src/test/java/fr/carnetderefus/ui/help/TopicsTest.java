package fr.carnetderefus.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.carnetderefus.model.procedure.Procedure;
import fr.carnetderefus.register.ProcedureFile;
import fr.carnetderefus.text.Language;
import fr.carnetderefus.text.Texts;
import fr.carnetderefus.ui.parts.ScreenPicture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The topics of the help: the same in both languages, with nothing missing that they name. */
class TopicsTest {
    private static final Path FOLDER = Path.of("src/main/resources/fr/carnetderefus/ui/help");
    private static final Procedure PROCEDURE = ProcedureFile.all().main();

    private static List<Topic> in(Language language) {
        return TopicFile.in(Texts.in(language)).topics();
    }

    /** A topic without its words, but with all that it shows and leads to. */
    private static List<String> outline(Topic topic) {
        var outline = new ArrayList<String>();
        outline.add(topic.id());
        for (var piece : topic.pieces()) {
            outline.add(
                    switch (piece) {
                        case Piece.Words(var manner, _) -> manner.word();
                        case Piece.Picture(var name, _) -> "picture " + name;
                        case Piece.Facts(var what, var of) -> what + " " + of;
                        case Piece.Source(var id) -> "source " + id;
                        case Piece.Way(var where, var to) -> where.word() + " " + to;
                    });
        }
        outline.addAll(topic.see());
        return outline;
    }

    @Test
    void bothLanguagesHaveTheSameTopicsPicturesAndLinks() {
        var french = in(Language.FRENCH);
        var english = in(Language.ENGLISH);
        assertEquals(
                french.stream().map(TopicsTest::outline).toList(),
                english.stream().map(TopicsTest::outline).toList());
        assertEquals(
                TopicFile.in(Texts.in(Language.FRENCH)).groups().size(),
                TopicFile.in(Texts.in(Language.ENGLISH)).groups().size());
        assertEquals(french.size(), new HashSet<>(french.stream().map(Topic::id).toList()).size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatATopicNamesIsThere(Language language) {
        var texts = Texts.in(language);
        var file = TopicFile.in(texts);
        var facts = new HelpFacts(texts, PROCEDURE);
        var sources = PROCEDURE.sources().stream().map(s -> s.id()).toList();
        for (var topic : file.topics()) {
            topic.see().forEach(id -> assertTrue(file.find(id).isPresent(), id));
            assertFalse(topic.see().contains(topic.id()), topic.id());
            for (var piece : topic.pieces()) {
                switch (piece) {
                    case Piece.Facts fact -> {
                        var alone = new Topic("x", "", "", "", List.of(fact), List.of());
                        assertFalse(facts.pieces(alone).isEmpty(), fact.toString());
                    }
                    case Piece.Source(var id) -> assertTrue(sources.contains(id), id);
                    case Piece.Picture(var name, var said) -> {
                        var png = "pictures/" + name + "-" + language.code() + ".png";
                        assertNotNull(ScreenPicture.class.getResource(png), png);
                        assertFalse(said.isBlank(), name);
                    }
                    case Piece.Way(var where, var to) ->
                            assertTrue(
                                    where != Piece.Where.REHEARSE
                                            || PROCEDURE.channel(to).orElseThrow().canBeRehearsed(),
                                    to);
                    case Piece.Words _ -> {}
                }
            }
        }
    }

    /** What is said of the procedure is said with where it comes from. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void factsBringTheirSources(Language language) {
        var texts = Texts.in(language);
        var facts = new HelpFacts(texts, PROCEDURE);
        var own = List.of("keys", "sources", "reach");
        for (var topic : TopicFile.in(texts).topics()) {
            var says = topic.all(Piece.Facts.class).stream().anyMatch(f -> !own.contains(f.what()));
            if (says) {
                assertFalse(facts.sources(topic).isEmpty(), topic.id());
            }
        }
    }

    /** Who has twelve days left is not to read that it is too late. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsForThoseWhoAreLateStandsUnderAHeadingThatSaysSo(Language language) {
        for (var topic : in(language)) {
            var pieces = topic.pieces();
            var late = pieces.indexOf(new Piece.Facts("late", ""));
            assertTrue(
                    late < 0
                            || (pieces.get(late - 1) instanceof Piece.Words(var manner, _)
                                    && manner == Piece.Manner.HEADING),
                    topic.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, jour 0", "ENGLISH, Day 0"})
    void thePageOfTheDeadlineBeginsWithTheDayThatTheCountStartsFrom(
            Language language, String zero) {
        var page = TopicFile.in(Texts.in(language)).find("deadline").orElseThrow();
        var first = page.all(Piece.Words.class).getFirst();
        assertEquals(first, page.pieces().getFirst());
        assertTrue(first.text().contains(zero), first.text());
    }

    /** A newer file of the procedure may know less, or name it otherwise. */
    @Test
    void whatAnotherProcedureDoesNotHaveIsNotSaid() {
        var texts = Texts.in(Language.FRENCH);
        for (var procedure : ProcedureFile.all().all()) {
            var facts = new HelpFacts(texts, procedure);
            for (var topic : TopicFile.in(texts).topics()) {
                assertNotNull(facts.pieces(topic));
                assertNotNull(facts.sources(topic));
            }
        }
    }

    @Test
    void typographyIsAsItShouldBe() throws IOException {
        var wrongFrench =
                Pattern.compile("['\"“”!]| [:;?»]|« |«[^\u202f]|[^\u202f][;?»]|[^\u00a0]:|  ");
        var wrongEnglish = Pattern.compile("['\"«»!\u00a0\u202f]|\\s[:;?,.]|  ");
        own(Language.FRENCH).forEach(said -> assertFalse(wrongFrench.matcher(said).find(), said));
        own(Language.ENGLISH).forEach(said -> assertFalse(wrongEnglish.matcher(said).find(), said));
    }

    /** What the file itself says: each line from its first word that is not a keyword on. */
    private static List<String> own(Language language) throws IOException {
        var file = FOLDER.resolve("topics_" + language.code() + ".txt");
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("^(text|item|step|heading|words) ", ""))
                .map(line -> line.replaceFirst("^(topic|group|picture) [a-z0-9-]+ ", ""))
                .toList();
    }

    /** Every topic can be come to from another, not from the list alone. */
    @Test
    void topicsLeadToEachOther() {
        var led = new TreeSet<String>();
        in(Language.FRENCH).forEach(topic -> led.addAll(topic.see()));
        var alone =
                in(Language.FRENCH).stream()
                        .map(Topic::id)
                        .filter(id -> !led.contains(id))
                        .toList();
        assertEquals(List.of("first-steps", "rehearsal", "kiosk"), alone);
        assertEquals(
                List.of(),
                in(Language.FRENCH).stream()
                        .filter(t -> !t.id().equals("keys") && t.see().isEmpty())
                        .map(t -> Objects.requireNonNull(t.id()))
                        .toList());
    }
}
