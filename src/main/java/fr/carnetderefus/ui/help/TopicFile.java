package fr.carnetderefus.ui.help;

import fr.carnetderefus.text.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The topics of the help in one language, in the order of their file: {@code topics_fr.txt} and
 * {@code topics_en.txt} beside this class, UTF-8, one thing a line, a keyword and a blank before
 * it. {@code group id heading} begins a group and {@code topic id title} a topic; {@code words} are
 * what else it is found by, {@code text}, {@code item}, {@code step} and {@code heading} its own
 * words, {@code picture name words}, {@code facts what of}, {@code source id} and {@code do where
 * to} what {@link Piece} says, {@code see} the topics to go on with. Between braces stands the key
 * of a sentence of the bundles: a button is called in the help what it is called on the screen.
 */
record TopicFile(List<Topic> topics) {
    private static final Pattern KEY = Pattern.compile("\\{([a-z0-9.-]+)}");
    private static final Pattern BLANK = Pattern.compile(" ");

    TopicFile {
        topics = List.copyOf(topics);
    }

    /** The topics in the language of these texts. */
    static TopicFile in(Texts texts) {
        var file = "topics_" + texts.language().code() + ".txt";
        try (var in = Objects.requireNonNull(TopicFile.class.getResourceAsStream(file), file)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static TopicFile read(String file, Texts texts) {
        var reading = new Reading(texts);
        file.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(reading::line);
        return new TopicFile(reading.done());
    }

    /** The topic of that id. */
    Optional<Topic> find(String id) {
        return topics.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The headings, each once. */
    List<String> groups() {
        return topics.stream().map(Topic::group).distinct().toList();
    }

    /** The file as far as it is read. */
    private static final class Reading {
        private final Texts texts;
        private final List<Topic> topics = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private String group = "";
        private String id = "";
        private String title = "";
        private String words = "";
        private List<String> see = List.of();

        Reading(Texts texts) {
            this.texts = texts;
        }

        void line(String line) {
            var word = first(line);
            var rest = rest(line);
            switch (word) {
                case "group" -> {
                    end();
                    group = rest(rest);
                }
                case "topic" -> {
                    end();
                    id = first(rest);
                    title = rest(rest);
                }
                case "words" -> words = rest;
                case "see" -> see = Arrays.asList(BLANK.split(rest, -1));
                case "picture" -> pieces.add(new Piece.Picture(first(rest), rest(rest)));
                case "facts" -> pieces.add(new Piece.Facts(first(rest), rest(rest)));
                case "source" -> pieces.add(new Piece.Source(rest));
                case "do" -> pieces.add(new Piece.Way(where(first(rest)), rest(rest)));
                default -> pieces.add(new Piece.Words(manner(word), said(rest)));
            }
        }

        List<Topic> done() {
            end();
            return topics;
        }

        private void end() {
            if (!id.isEmpty()) {
                topics.add(new Topic(id, group, title, words, pieces, see));
            }
            pieces.clear();
            id = "";
            words = "";
            see = List.of();
        }

        private String said(String text) {
            return KEY.matcher(text)
                    .replaceAll(key ->
                            java.util.regex.Matcher.quoteReplacement(
                                    texts.get(Objects.requireNonNull(key.group(1)))));
        }

        private static String first(String line) {
            var blank = line.indexOf(' ');
            return blank < 0 ? line : line.substring(0, blank);
        }

        private static String rest(String line) {
            var blank = line.indexOf(' ');
            return blank < 0 ? "" : line.substring(blank + 1);
        }

        private static Piece.Manner manner(String word) {
            return Arrays.stream(Piece.Manner.values())
                    .filter(m -> m.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }

        private static Piece.Where where(String word) {
            return Arrays.stream(Piece.Where.values())
                    .filter(w -> w.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }
    }
}
