package fr.carnetderefus.proof.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What French and English call the months, without accents. */
final class Months {
    private static final String[] FRENCH = {
        "janvier janv",
        "fevrier fevr fev",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "decembre dec"
    };
    private static final String[] ENGLISH = {
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep",
        "october oct",
        "november nov",
        "december dec"
    };
    private static final Map<String, Integer> FULL = new HashMap<>();
    private static final Map<String, Integer> ALL = new HashMap<>();
    private static final Map<String, Integer> IN_ENGLISH = new HashMap<>();

    static {
        fill(FRENCH);
        fill(ENGLISH);
        for (var month = 1; month <= ENGLISH.length; month++) {
            for (var name : ENGLISH[month - 1].split(" ", -1)) {
                IN_ENGLISH.put(name, month);
            }
        }
    }

    /** Any of them, for a pattern; a full name before its beginning. */
    static final String ANY = pattern(ALL);

    /** Those that may stand before the day: "November 12". */
    static final String ENGLISH_ONES = pattern(IN_ENGLISH);

    private Months() {}

    private static void fill(String[] months) {
        for (var month = 1; month <= months.length; month++) {
            var names = months[month - 1].split(" ", -1);
            FULL.put(names[0], month);
            for (var name : names) {
                ALL.put(name, month);
            }
        }
    }

    private static String pattern(Map<String, Integer> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The month of a name; 0 where it is none, or is cut short. */
    static int ofFullName(String name) {
        return FULL.getOrDefault(name, 0);
    }

    /** The month of a name or of what it is cut down to. */
    static int of(String name) {
        return ALL.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
