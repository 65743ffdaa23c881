package fr.carnetderefus.proof.match;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as somebody wrote it, where {@link Dates} asks for one that is whole: with two figures for
 * the year, a month cut short, in words, or with no year at all. What stands where a day is
 * expected and cannot be read is told too: whoever passes it over takes another for it.
 *
 * @param day null where it cannot be read
 * @param sure whether it can be read in one way only
 * @param inWords whether its month is a word
 * @param from where it begins, with the name of its weekday
 * @param to behind its last letter
 */
record Written(@Nullable LocalDate day, boolean sure, boolean inWords, int from, int to) {
    /** Two figures mean a year of this century, and nothing of ours is older than that. */
    private static final int OLDEST = 2020;

    private static final String WEEKDAY =
            "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)"
                    + "\\.?,?\\s{1,2}";

    /** The day of the week belongs to the day, so that the words before it are those of both. */
    private static final Pattern ON_A_WEEKDAY = Pattern.compile("(?<![0-9a-z])" + WEEKDAY + "$");

    private static final int LONGEST_WEEKDAY = 13;

    private static final String YEAR = "(?:19|20)[0-9]{2}";

    /** A sign is set tight or with a space; without one, figures are a day only in a full year. */
    private static final String SIGN = "(?: ?[/.-]\\s?|\\s)";

    /** The letters ahead of each form are those it can begin with: most words are none of them. */
    private static final Pattern DAY =
            Pattern.compile(
                    ("(?<![0-9a-z])(?<![0-9][/.-])(?:"
                                    + "(?:(?=[0-9lio])(?:"
                                    + "(?<iy>YEAR)[-/. ](?<im>[0-9]{2})[-/. ](?<id>[0-9]{2})"
                                    + "|(?<d>[0-9]{1,2})SIGN(?<m>[0-9]{1,2})SIGN(?<y>YEAR)"
                                    + "|(?<sd>[0-9]{1,2})[/.-](?<sm>[0-9]{1,2})[/.-](?<sy>[0-9]{2})"
                                    + "|(?<od>[0-9lio]{1,2}) ?[/.-] ?(?<om>[0-9lio]{1,2})"
                                    + " ?[/.-] ?(?<oy>2[0o][0-9lio]{2})"
                                    + "|(?<wd>[0-9]{1,2})(?:er|st|nd|rd|th)?[\\s-]{1,3}(?:of )?"
                                    + "(?<wm>MONTH)\\b\\.?(?:[,\\s-]{1,3}(?<wy>YEAR))?)"
                                    + "|(?=[adfjmnos])(?<em>ENGLISH)\\.?\\s"
                                    + "(?<ed>[0-9]{1,2})(?:st|nd|rd|th)?,?\\s(?<ey>YEAR)"
                                    + "|(?=[cdhnopqstuv])(?<nd>NUMERAL)\\s{1,2}(?<nm>MONTH)"
                                    + "\\b(?:\\sdeux[\\s-]mille(?:[\\s-](?<ny>NUMERAL))?)?"
                                    + ")(?![0-9]|[/.-][0-9])"
                                    + "|(?<=\\b(?:le|du|on)\\s)[0-9lio]{0,2}[0-9]\\S{0,12}"
                                    + "|(?<=\\b(?:en|on|fin|mi|debut)[\\s-])MONTH\\b)")
                            .replace("YEAR", YEAR)
                            .replace("SIGN", SIGN)
                            .replace("MONTH", Months.ANY)
                            .replace("ENGLISH", Months.ENGLISH_ONES)
                            .replace("NUMERAL", Numerals.ANY));

    /** What says in which order figures stand, right behind them. */
    private static final Pattern MONTH_FIRST = Pattern.compile("[\\s(]{0,3}mm[/ .-]?dd");

    private static final Pattern DAY_FIRST = Pattern.compile("[\\s(]{0,3}(?:dd[/ .-]?mm|jj)");

    /** An English text may mean either order. */
    private static final Pattern ENGLISH_BEFORE =
            Pattern.compile("(?:\\bon|dated|since|as of|registered|registration\\s?:?) $");

    private static final int BEFORE = 16;
    private static final int MONTHS = 12;

    /**
     * Every day in a text, in its order.
     *
     * @param plain without accents, its lines and capitals kept
     * @param today a day without a year is the last of its name that is not after it
     */
    static List<Written> in(String plain, LocalDate today) {
        var small = small(plain);
        var days = new ArrayList<Written>();
        var either = new ArrayList<Integer>();
        var american = false;
        var matcher = DAY.matcher(small);
        while (matcher.find()) {
            if (matcher.group("y") != null && isEither(matcher)) {
                either.add(days.size());
            }
            american |= matcher.group("y") != null && number(matcher, "m") > MONTHS;
            days.add(of(matcher, small, today));
        }
        if (american) {
            either.forEach(at -> days.set(at, days.get(at).unsure()));
        }
        return days;
    }

    /** Small letters, each in its place: what is found here is looked up in the text itself. */
    private static String small(String plain) {
        var letters = plain.toCharArray();
        for (var i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    private Written unsure() {
        return new Written(day, false, inWords, from, to);
    }

    /** Whether its figures are a day in both orders, and another in each. */
    private static boolean isEither(Matcher matcher) {
        var day = number(matcher, "d");
        var month = number(matcher, "m");
        return day <= MONTHS && month <= MONTHS && day != month;
    }

    private static Written of(Matcher matcher, String plain, LocalDate today) {
        var sure = true;
        LocalDate day = null;
        try {
            if (matcher.group("iy") != null) {
                day = day(number(matcher, "iy"), number(matcher, "im"), number(matcher, "id"));
            } else if (matcher.group("y") != null) {
                day = inFigures(matcher, plain);
                sure = !isEither(matcher) || isOrderSaid(matcher, plain);
            } else if (matcher.group("sy") != null) {
                var year = 2000 + number(matcher, "sy");
                day = day(year, number(matcher, "sm"), number(matcher, "sd"));
                sure = year >= OLDEST;
            } else if (matcher.group("oy") != null) {
                day = day(number(matcher, "oy"), number(matcher, "om"), number(matcher, "od"));
                sure = false;
            } else if (matcher.group("ey") != null) {
                day = day(number(matcher, "ey"), month(matcher, "em"), number(matcher, "ed"));
            } else if (matcher.group("wm") != null) {
                sure = matcher.group("wy") != null;
                var month = month(matcher, "wm");
                var of = number(matcher, "wd");
                day = sure ? day(number(matcher, "wy"), month, of) : newest(month, of, today);
            } else if (matcher.group("nm") != null) {
                sure = matcher.group("ny") != null;
                var month = month(matcher, "nm");
                var of = numeral(matcher, "nd");
                day =
                        sure
                                ? day(2000 + numeral(matcher, "ny"), month, of)
                                : newest(month, of, today);
            }
        } catch (DateTimeException e) {
            day = null; // 31 02 2026: figures that are no day
        }
        var words = matcher.group("wm") != null || matcher.group("nm") != null;
        var from = withWeekday(plain, matcher.start());
        return new Written(day, sure && day != null, words, from, matcher.end());
    }

    private static int withWeekday(String plain, int start) {
        var from = Math.max(0, start - LONGEST_WEEKDAY);
        var before = ON_A_WEEKDAY.matcher(plain.substring(from, start));
        return before.find() ? from + before.start() : start;
    }

    /** The day before the month, unless it cannot be or the text says so. */
    private static LocalDate inFigures(Matcher matcher, String plain) {
        var day = number(matcher, "d");
        var month = number(matcher, "m");
        return month > MONTHS || follows(MONTH_FIRST, matcher, plain)
                ? day(number(matcher, "y"), day, month)
                : day(number(matcher, "y"), month, day);
    }

    private static boolean isOrderSaid(Matcher matcher, String plain) {
        var before = plain.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
        return !ENGLISH_BEFORE.matcher(before).find()
                || follows(MONTH_FIRST, matcher, plain)
                || follows(DAY_FIRST, matcher, plain);
    }

    private static boolean follows(Pattern words, Matcher matcher, String plain) {
        return words.matcher(plain).region(matcher.end(), plain.length()).lookingAt();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static @Nullable LocalDate newest(int month, int day, LocalDate today) {
        for (var year = today.getYear(); year > today.getYear() - 9; year--) {
            try {
                var found = LocalDate.of(year, month, day);
                if (!found.isAfter(today)) {
                    return found;
                }
            } catch (DateTimeException e) {
                // the 29th of February is not in every year
            }
        }
        return null;
    }

    /** Reading a picture takes a one for an l, and a nought for an o. */
    private static int number(Matcher matcher, String group) {
        var figures = text(matcher, group);
        return Integer.parseInt(figures.replace('l', '1').replace('i', '1').replace('o', '0'));
    }

    private static int numeral(Matcher matcher, String group) {
        return Numerals.of(text(matcher, group));
    }

    private static int month(Matcher matcher, String group) {
        return Months.of(text(matcher, group));
    }

    private static String text(Matcher matcher, String group) {
        return Objects.requireNonNull(matcher.group(group), group);
    }
}
