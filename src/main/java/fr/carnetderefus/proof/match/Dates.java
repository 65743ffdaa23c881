package fr.carnetderefus.proof.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days that stand in a French or English text, in figures or in words. */
final class Dates {
    /** In folded text signs are spaces; a day and its month are never further apart than one. */
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![0-9])(?:"
                            + "(?<iy>(?:19|20)[0-9]{2}) (?<im>[0-9]{2}) (?<id>[0-9]{2})"
                            + "|(?<d>[0-9]{1,2}) (?<m>[0-9]{1,2}) (?<y>(?:19|20)[0-9]{2})"
                            + "|(?<wd>[0-9]{1,2})(?:er)? (?<wm>[a-z]{3,9}) (?<wy>(?:19|20)[0-9]{2})"
                            + ")(?![0-9])");

    private static final List<String> BIRTH =
            List.of(
                    "ne le",
                    "nee le",
                    "ne e le",
                    "date de naissance",
                    "naissance",
                    "born on",
                    "date of birth");

    private static final int CONTEXT = 48;

    private Dates() {}

    /**
     * A day and where it stands.
     *
     * @param before the words before it, folded
     */
    record Found(LocalDate day, String before, String shown) {
        /** Whether the words right before it say that somebody was born on it. */
        boolean isOfBirth() {
            var near = " " + before.strip();
            return BIRTH.stream().anyMatch(words -> near.endsWith(" " + words));
        }
    }

    /** Every day in a folded text, in its order. */
    static List<Found> in(String folded) {
        var found = new ArrayList<Found>();
        var matcher = DAY.matcher(folded);
        var last = 0;
        while (matcher.find()) {
            var day = day(matcher.toMatchResult());
            if (day.isPresent()) {
                // what stands before the day before says nothing of this one
                var from = Math.max(last, from(folded, matcher.start()));
                var before = folded.substring(from, matcher.start());
                found.add(new Found(day.get(), before, (before + matcher.group()).strip()));
                last = matcher.end();
            }
        }
        return found;
    }

    /** Back so far, to the beginning of a word. */
    private static int from(String folded, int start) {
        var far = Math.max(0, start - CONTEXT);
        var word = far == 0 ? 0 : folded.indexOf(' ', far) + 1;
        return Math.min(word, start);
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            if (match.group("iy") != null) {
                return Optional.of(of(match, "iy", number(match, "im"), "id"));
            }
            if (match.group("y") != null) {
                return Optional.of(of(match, "y", number(match, "m"), "d"));
            }
            var name = Objects.requireNonNull(match.group("wm"), "wm");
            var month = Months.ofFullName(name);
            return month == 0 ? Optional.empty() : Optional.of(of(match, "wy", month, "wd"));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 02 2026: figures that are no day
        }
    }

    private static LocalDate of(MatchResult match, String year, int month, String day) {
        return LocalDate.of(number(match, year), month, number(match, day));
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(Objects.requireNonNull(match.group(group), group));
    }
}
