package fr.carnetderefus.proof.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The days in a text, and which of them are said to be somebody's day of birth. */
final class Births {
    /** What says so right before the day, but for the words that may stand between. */
    private static final Set<String> SAY_SO =
            Set.of(
                    "ne",
                    "nee",
                    "nes",
                    "nees",
                    "ddn",
                    "naissance",
                    "naiss",
                    "nais",
                    "born",
                    "birth",
                    "dob",
                    "geboren");

    private static final Set<String> LITTLE =
            Set.of(
                    "le",
                    "la",
                    "the",
                    "on",
                    "am",
                    "of",
                    "e",
                    "s",
                    "es",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche");

    private static final Set<String> BORN = Set.of("ne", "nee", "nes", "nees", "born");
    private static final Set<String> AT = Set.of("a", "au", "aux", "en", "in");

    private static final Set<String> OF_PLACES =
            Set.of(
                    "a", "au", "aux", "de", "du", "des", "en", "et", "l", "la", "le", "les", "d",
                    "sur", "sous", "st", "lez", "er", "e", "eme");

    /** A place is not told in more words than that. */
    private static final int PLACE = 7;

    /**
     * A day and where it stands, in numbers of words.
     *
     * @param birth whether it is said to be one of birth
     */
    record Day(LocalDate day, int from, int to, boolean birth) {}

    private final Words text;
    private final List<Day> days = new ArrayList<>();

    Births(Words text) {
        this.text = text;
        var folded = text.folded();
        var at = 0;
        for (var found : Dates.in(folded)) {
            var begins = Math.max(at, folded.indexOf(found.shown(), at));
            at = Math.min(folded.length(), begins + found.shown().length());
            var before = found.before().strip();
            var from = text.wordAt(begins + (before.isEmpty() ? 0 : before.length() + 1));
            var birth = found.isOfBirth() || isSaid(from) || isAtAPlace(from) || isAnother(from);
            days.add(new Day(found.day(), from, text.wordAt(at - 1) + 1, birth));
        }
    }

    /** All of them, in the order of the text. */
    List<Day> days() {
        return days;
    }

    /** Those of birth, and those that stand right behind somebody who is pointed to. */
    Set<LocalDate> births(Pointers pointers) {
        var births = new LinkedHashSet<LocalDate>();
        for (var day : days) {
            if (day.birth || pointers.endAt(day.from)) {
                births.add(day.day);
            }
        }
        return births;
    }

    private boolean isSaid(int from) {
        var at = from - 1;
        while (at > 0 && at >= from - 3 && LITTLE.contains(text.word(at))) {
            at--;
        }
        return SAY_SO.contains(text.word(at))
                || (text.word(at).equals("n")
                        && text.word(at - 1).equals("d")
                        && text.word(at - 2).equals("d"));
    }

    /** « née à La Broque le … » */
    private boolean isAtAPlace(int from) {
        var at = from - 1;
        while (at > 0 && at >= from - 2 && LITTLE.contains(text.word(at))) {
            at--;
        }
        for (var end = at; at > 0 && at >= end - PLACE; at--) {
            var word = text.word(at);
            if (AT.contains(word) && isBorn(at - 1)) {
                return at < end;
            }
            var ofPlace = text.layout().isCapital(at) || isFigure(word) || OF_PLACES.contains(word);
            if (!ofPlace || text.layout().isAtLine(at) || text.layout().has(at, ':')) {
                return false;
            }
        }
        return false;
    }

    private boolean isBorn(int at) {
        var last = at;
        while (last > 0 && (text.word(last).equals("e") || text.word(last).equals("s"))) {
            last--;
        }
        return BORN.contains(text.word(last));
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** « nés le … et le … » */
    private boolean isAnother(int from) {
        if (days.isEmpty() || !days.getLast().birth) {
            return false;
        }
        var at = text.word(from - 1).equals("le") ? from - 2 : from - 1;
        return text.word(at).equals("et") && at == days.getLast().to;
    }
}
