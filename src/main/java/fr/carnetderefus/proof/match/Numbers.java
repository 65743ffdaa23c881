package fr.carnetderefus.proof.match;

import fr.carnetderefus.model.people.Nir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The social-security numbers that stand in a text: cut as they are printed (1 2 2 2 3 3 and the
 * key), or not at all. Digits that belong to a longer number, and those cut anywhere else, are
 * somebody's reference.
 */
final class Numbers {
    /** What may stand where a number is cut. */
    private static final String CUT = "[\\p{Z}\\s.·\\-‐‑–/_]{0,3}";

    /** No letter or digit goes on: digits in the middle of others are no number of their own. */
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";

    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    /** Two figures behind it that begin a day or another number are no key. */
    private static final String KEY =
            "(?<gap>[\\p{Z}\\s.·\\-‐‑–/_(]{0,3}|[\\p{Z}\\s,(]{0,3}(?i:cle)[\\p{Z}:]*)(?<key>[0-9]{2})"
                    + ENDS
                    + "(?!\\p{Z}?[./\\-]?\\p{Z}?[0-9])(?!\\p{Z}\\p{L}{3,9}\\.?\\p{Z}(?:19|20)[0-9]{2})";

    private static final Pattern NUMBER =
            Pattern.compile(
                    BEGINS
                            + "(?<number>[1-478]"
                            + String.join(
                                    "",
                                    CUT + "[0-9]{2}",
                                    CUT + "[0-9]{2}",
                                    CUT + "[0-9][0-9AaBb]",
                                    CUT + "[0-9]{3}",
                                    CUT + "[0-9]{3}")
                            + ")(?:"
                            + KEY
                            + "|"
                            + ENDS
                            + ")");

    /** In the boxes of a form each figure stands alone; so many by chance are told by the key. */
    private static final Pattern BOXES =
            Pattern.compile(
                    BEGINS
                            + "(?<number>[1-478](?:[\\p{Z}|]{1,3}[0-9AaBb]){12})(?<gap>[\\p{Z}|]{1,3})"
                            + "(?<key>[0-9][\\p{Z}|]{1,3}[0-9])"
                            + ENDS);

    /**
     * One that was read.
     *
     * @param key as it is printed behind; empty where none is
     * @param word which word of the text it begins with
     */
    private record Read(String key, int word) {}

    private final Map<String, List<Read>> all = new HashMap<>();

    Numbers(Layout layout) {
        read(NUMBER, layout);
        read(BOXES, layout);
    }

    private void read(Pattern pattern, Layout layout) {
        var matcher = pattern.matcher(layout.bare());
        for (var from = 0; matcher.find(from); from = matcher.start() + 1) {
            add(matcher.toMatchResult(), layout.wordAt(matcher.start()));
        }
    }

    private void add(MatchResult match, int word) {
        var reads =
                all.computeIfAbsent(
                        plain(Objects.requireNonNull(match.group("number"))),
                        n -> new ArrayList<>());
        var gap = match.group("gap");
        reads.add(
                new Read(
                        gap == null ? "" : plain(Objects.requireNonNull(match.group("key"))),
                        word));
        if (gap != null && gap.indexOf('\n') >= 0) {
            reads.add(new Read("", word)); // the next line may begin with another number
        }
    }

    private static String plain(String printed) {
        return printed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether somebody's number stands there, without a key or with the right one. */
    boolean hold(Nir nir) {
        return all.containsKey(nir.number()) && where(nir).isPresent();
    }

    /** With which word of the text it begins, the first time. */
    OptionalInt where(Nir nir) {
        return all.getOrDefault(nir.number(), List.of()).stream()
                .filter(read -> read.key.isEmpty() || read.key.equals(nir.key()))
                .mapToInt(Read::word)
                .findFirst();
    }
}
