package fr.carnetderefus.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a paper says of what a day is the day, as the file {@code day-words.json} has
 * them: data, since no real paper was seen yet. It is read when the first of them is asked for.
 */
public final class DayWords {
    private static final Pattern PART = Pattern.compile("\\{\\{([^}]+)\\}\\}");

    private static final class Holder {
        static final Map<String, List<String>> WORDS =
                Fields.inFile("day-words.json").object("words").lists();
    }

    private DayWords() {}

    /**
     * All ways to say something, as one regular expression.
     *
     * @param name as the file has it
     * @throws IllegalArgumentException where it has no such name
     */
    public static String of(String name) {
        var ways = Holder.WORDS.get(name);
        if (ways == null) {
            throw new IllegalArgumentException("no words " + name);
        }
        return PART.matcher(String.join("|", ways))
                .replaceAll(part -> {
                    var inner = of(Objects.requireNonNull(part.group(1)));
                    return Matcher.quoteReplacement("(?:" + inner + ")");
                });
    }
}
