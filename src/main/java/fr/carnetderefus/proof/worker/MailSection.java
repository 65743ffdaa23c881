package fr.carnetderefus.proof.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One message, or one within another: the headers it stands under, and its own words. */
final class MailSection {
    /** Those that every mail program shows, as the message calls them. */
    private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date", "Subject");

    /** "Your program shows no HTML": so short, and so much less than what it stands for. */
    private static final int STUB_CHARS = 300;

    private static final int STUB_SHARE = 4;

    /**
     * Words in one of its parts.
     *
     * @param choice those of one choice say the same in different ways; 0 stands for itself
     */
    private record Part(boolean markup, String text, int choice) {
        int roughWords() {
            return Markup.countWords(text, markup);
        }
    }

    /** One as it is read: taken apart once, for it may be long. */
    private record Read(Part part, String words) {
        static Read of(Part part) {
            return new Read(part, (part.markup() ? Markup.text(part.text()) : part.text()).strip());
        }
    }

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** Keeps a header that is shown; the first of its name, as programs do. */
    void head(String name, String value) {
        SHOWN.stream()
                .filter(shown ->
                        shown.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .forEach(shown -> headers.putIfAbsent(shown, value));
    }

    void add(boolean markup, String text, int choice) {
        parts.add(new Part(markup, text, choice));
    }

    /** The headers that are shown, by their names, always in one order. */
    Map<String, String> headers() {
        var ordered = new LinkedHashMap<String, String>();
        for (var name : SHOWN) {
            var value = headers.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        return ordered;
    }

    /** About how many words there are, told without taking markup apart, which may be a bomb. */
    int roughWords() {
        var plain = parts.stream().filter(p -> !p.markup()).mapToInt(Part::roughWords).sum();
        var marked = parts.stream().filter(Part::markup).mapToInt(Part::roughWords).sum();
        return Math.max(plain, marked);
    }

    /** Its own words, each said once. */
    String text() {
        var read = parts.stream().map(Read::of).toList();
        return read.stream()
                .filter(r -> isSaid(r.part(), read))
                .map(Read::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** A choice is best read as plain text: where there is some, and more than a stub. */
    private static boolean isSaid(Part part, List<Read> all) {
        var plain = length(all, part.choice(), false);
        var marked = length(all, part.choice(), true);
        var stub = plain < STUB_CHARS && marked >= plain * STUB_SHARE;
        return part.choice() == 0 || part.markup() == stub;
    }

    private static int length(List<Read> all, int choice, boolean markup) {
        return all.stream()
                .filter(r -> r.part().choice() == choice && r.part().markup() == markup)
                .mapToInt(r -> r.words().length())
                .sum();
    }
}
